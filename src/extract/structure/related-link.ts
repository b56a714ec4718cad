import type { Span } from '../draft.ts';
import {
  anyOf,
  particles,
  relatedHeadings,
  relatedTails,
  relatedVerbs,
  starters,
} from './structure-lexicon.ts';

/** A link to another article within the page: the title, and the whole range that is no running text. */
export interface RelatedLink {
  title: Span | null;
  whole: Span;
  /** Whether the label stood alone, so that the lines after it are the titles. */
  list: boolean;
}

const verb = anyOf(relatedVerbs);
const tail = anyOf(relatedTails);
const colon = String.raw`\s*[:：]\s*`;
const label = String.raw`${verb}(?:\s+${tail}){0,3}`;

const atStart = new RegExp(
  String.raw`^[\[(*>\s-]{0,4}(?:(?<label>${label}(?:\s+${tail}){0,3})(?:${colon}|\s*$|\s+(?=["'“‘])|(?<=\s(?:juga|selengkapnya|also|more))\s+(?=\p{Lu}))|${anyOf(relatedHeadings)}(?:${colon}|\s*$))`,
  'iu',
);
const inside = new RegExp(
  String.raw`(?<=[.!?"”’')\]]\s*)${verb}\s+(?:juga|selengkapnya|also)(?:\s+${tail}){0,2}${colon}`,
  'giu',
);
const quoted = /^["“'‘](?<title>.+?)["”'’]\s*[:：.]?\s*$/u;

/** The longest title that is looked at: longer ones are running text that a label happens to start. */
const longest = 250;
/** A sentence and a link after it are longer than this. */
const shortest = 16;

/** Reads a label such as "Baca juga:" at the start of a block; null when the block does not start with one. */
export function findRelatedLink(text: string, block: Span): RelatedLink | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 400));
  const match = atStart.exec(head);
  if (!match) return null;
  const start = block.start + match[0].length;
  if (start >= block.end) return { title: null, whole: block, list: true };
  return { ...cutTitle(text, block.start, start, block.end), list: false };
}

/** Lists the links that are glued into a block of running text, after the end of a sentence. */
export function findInlineLinks(text: string, block: Span): RelatedLink[] {
  const links: RelatedLink[] = [];
  if (block.end - block.start < shortest) return links;
  let taken = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(inside)) {
    const from = block.start + match.index;
    const start = from + match[0].length;
    if (from < taken || start >= block.end) continue;
    const link = cutTitle(text, from, start, block.end);
    links.push({ ...link, list: false });
    taken = link.whole.end;
  }
  return links;
}

function cutTitle(text: string, from: number, start: number, end: number): { title: Span; whole: Span } {
  const rest = text.slice(start, Math.min(end, start + longest));
  const quote = end - start <= longest ? quoted.exec(rest) : null;
  if (quote?.groups?.title) {
    const title = start + 1;
    return { title: { start: title, end: title + quote.groups.title.length }, whole: { start: from, end } };
  }
  const split = findTitleEnd(rest, end - start > longest);
  if (split === null) return { title: { start, end }, whole: { start: from, end } };
  const title = rest.slice(0, split).trimEnd();
  return { title: { start, end: start + title.length }, whole: { start: from, end: start + split } };
}

const isCapital = (word: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word) || !/\p{L}/u.test(word);

/**
 * The offset where a title in title case ends and a sentence begins; null when all of `rest` is the title. The title carries
 * no full stop of its own, so its end is the last word that can start a sentence before the first plain lower-case word.
 */
function findTitleEnd(rest: string, cut: boolean): number | null {
  const words = [...rest.matchAll(/\S+/gu)];
  const first = words.findIndex(
    ([word]) => !isCapital(word) && !particles.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')),
  );
  const sentence = /[.!?]["”’']?\s+(?=["“]?\p{Lu})/u.exec(rest);
  if (first < 0) return sentence ? sentence.index + sentence[0].length : null;
  // A title in sentence case: only its own stop, or the end of the line, can end it.
  if (first < 3) return sentence && (cut || rest.length > 120) ? sentence.index + sentence[0].length : null;
  if (sentence && sentence.index < (words[first]?.index ?? 0)) return sentence.index + sentence[0].length;
  if (!cut && !/[.!?]["”’')]*\s*$/u.test(rest) && !sentence) return null;
  let fallback: number | null = null;
  for (let at = first - 1; at >= Math.max(1, first - 8); at--) {
    const word = words[at];
    if (!word || !isCapital(word[0])) continue;
    fallback ??= word.index;
    if (starters.has(word[0].toLowerCase().replace(/[^\p{L}]/gu, ''))) return word.index;
  }
  return fallback;
}
