import { z } from 'zod';
import type { Span } from './draft.ts';
import { readLexicon } from './lexicon.ts';

/** A word, number or mark before sentences are known. `lower` drops the dot of an abbreviation: "Dr." is `dr`. */
export interface Word extends Span {
  text: string;
  lower: string;
}

const abbreviationSchema = z.object({
  beforeName: z.array(z.string()),
  beforeNumber: z.array(z.string()),
  anywhere: z.array(z.string()),
  lettered: z.array(z.string()),
});

const lists = (['id', 'en'] as const).map((language) =>
  readLexicon(language, 'abbreviations', abbreviationSchema),
);
const beforeNetwork =
  /^(?:di|ke|via|lewat|melalui|media|sosial|medsos|akun|platform|aplikasi|jejaring|on|to)$/;
const beforeName = new Set(lists.flatMap((list) => list.beforeName));
const beforeNumber = new Set(lists.flatMap((list) => list.beforeNumber));
const anywhere = new Set(lists.flatMap((list) => list.anywhere));
const lettered = new Set(lists.flatMap((list) => list.lettered));

const pattern = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)\]'’])`,
    String.raw`(<[a-zA-Z/!][^<>]{0,2000}>|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,8});)`,
    String.raw`(@?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.,:/'’ʼ\-_@&](?=[\p{L}\p{N}]))*)`,
    String.raw`(?:\.{2,}|-{2,})`,
    String.raw`[^\s\p{C}]`,
  ].join('|'),
  'gu',
);

const letter = /\p{L}/u;
const upper = /^\p{Lu}/u;
const digit = /^\p{N}/u;
const domainEnd = /^(?:com|co|id|org|net|go|ac|or|tv|news|info|my|uk|sg)$/i;
const arabicArticle = /^(?:al|el|an|ar|as|ash|asy|at|az|ad|abd|abdul|ibn|bin)$/i;
const initials = /^\p{L}{1,2}(?:\.\p{L}{1,3})+$/u;

const joins: Record<string, (left: string, right: string) => boolean> = {
  '.': (left, right) =>
    (digit.test(left.at(-1) ?? '') && digit.test(right)) ||
    domainEnd.test(right) ||
    left.includes('@') ||
    (upper.test(left) && upper.test(right) && (initials.test(`${left}.${right}`) || right.length === 1)) ||
    anywhere.has(`${left}.${right}`.toLowerCase()),
  ',': (left, right) => digit.test(left.at(-1) ?? '') && digit.test(right),
  ':': (left, right) => digit.test(left.at(-1) ?? '') && digit.test(right),
  '/': (left, right) => digit.test(left.at(-1) ?? '') && digit.test(right),
  '-': (left, right) => {
    const last = left.slice(left.lastIndexOf('-') + 1);
    if (digit.test(last) && digit.test(right)) return false;
    return (
      !(upper.test(last) && upper.test(right)) ||
      last.length === 1 ||
      arabicArticle.test(last) !== isCapitals(last)
    );
  },
  "'": (left, right) => letter.test(left.at(-1) ?? '') && right.toLowerCase() !== 's',
  _: () => true,
  '@': (left) => /^[\w.-]+$/.test(left),
  '&': (left, right) => isCapitals(left) && isCapitals(right),
};

function isCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Longer runs are not words; the limit keeps the looks back at `left` from growing with the text. */
const longestJoined = 60;
const joiner = /[.,:/'’ʼ\-_@&]/g;

/** Cuts "AS-Australia" at the hyphen and "Korea's" before the mark; keeps "KONTAN.CO.ID", "baru-baru" and "17/10/2023". */
function* cutChunk(chunk: string): Generator<readonly [start: number, end: number]> {
  let start = 0;
  const cuts = chunk.search(joiner) < 0 ? [] : [...chunk.matchAll(joiner)].map((match) => match.index);
  for (const [order, at] of cuts.entries()) {
    if (at <= start) continue;
    const mark = chunk[at] as string;
    const sign = mark === '’' || mark === 'ʼ' ? "'" : mark;
    const left = chunk.slice(start, at);
    const right = chunk.slice(at + 1, cuts[order + 1] ?? chunk.length);
    if (left.length <= longestJoined && joins[sign]?.(left, right)) continue;
    yield [start, at];
    if (sign === "'") {
      start = at;
    } else {
      yield [at, at + 1];
      start = at + 1;
    }
  }
  if (start < chunk.length) yield [start, chunk.length];
}

/**
 * Whether a word after `words` is a letter that tells things or unnamed people apart, "Grup A", "berinisial AR dan S", or the
 * network X.
 */
function isLetter(word: string, words: readonly Word[]): boolean {
  const previous = words.at(-1);
  if (word === 'X' && beforeNetwork.test(previous?.lower ?? '')) return true;
  const listed = previous && /^(?:,|dan|serta|atau|and|or)$/.test(previous.lower) && words.at(-2);
  return lettered.has(previous?.lower ?? '') || (listed ? /^\p{Lu}{1,3}$/u.test(listed.text) : false);
}

/**
 * Whether the dot after `word` belongs to it, given the text that follows the dot, the words before, and the initials that unnamed
 * people go by.
 */
function ownsDot(word: string, rest: string, words: readonly Word[], people: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (anywhere.has(lower)) return true;
  if (isCapitals(word) && word.length <= 3 && (people.has(word) || isLetter(word, words))) return false;
  if (beforeName.has(lower))
    return /^\s*\p{Lu}/u.test(rest) && (upper.test(word) || lower.length > 2 || !/[aeiou]/.test(lower));
  if (beforeNumber.has(lower)) return /^\s*\d/.test(rest);
  if (initials.test(word)) return upper.test(word.slice(word.lastIndexOf('.') + 1)) || anywhere.has(lower);
  return /^\p{Lu}$/u.test(word) && /^\s?\p{Lu}/u.test(rest);
}

const normalise = (text: string): string => (/[’ʼ]/.test(text) ? text.replace(/[’ʼ]/g, "'") : text);

/**
 * Lists the words, numbers and marks of a range, in order and without overlap; white space and HTML mark-up are left out.
 * Offsets are into `text`. Runs in linear time. `people` collects the initials that unnamed people go by: ranges of one text share it.
 */
export function findWords(
  text: string,
  range: Span = { start: 0, end: text.length },
  people: Set<string> = new Set(),
): Word[] {
  const words: Word[] = [];
  const push = (start: number, end: number, dot = false) => {
    const exact = text.slice(start, end);
    if (!dot && /^(?:ber)?inisial(?:nya)?$/.test(words.at(-1)?.lower ?? '')) people.add(exact);
    words.push({ start, end, text: exact, lower: normalise(dot ? exact.slice(0, -1) : exact).toLowerCase() });
  };
  pattern.lastIndex = range.start;
  for (let match = pattern.exec(text); match && match.index < range.end; match = pattern.exec(text)) {
    const [all, , markup, chunk] = match;
    if (markup) continue;
    const end = Math.min(match.index + all.length, range.end);
    if (!chunk || (text[end] !== '.' && chunk.search(joiner) < 0)) {
      push(match.index, end);
      continue;
    }
    for (const [from, to] of cutChunk(text.slice(match.index, end))) {
      const stop = match.index + to;
      const dot =
        stop === end &&
        stop < range.end &&
        text[stop] === '.' &&
        ownsDot(text.slice(match.index + from, stop), text.slice(stop + 1, stop + 8), words, people);
      push(match.index + from, dot ? stop + 1 : stop, dot);
      if (dot) pattern.lastIndex = stop + 1;
    }
  }
  return words;
}

/** Splits a lexicon phrase exactly as the text is split, so that both sides of a phrase index agree. */
export function splitWords(phrase: string): string[] {
  // The capital after the phrase stands for the name that lets "Dr." keep its dot.
  return findWords(`${phrase} A`, { start: 0, end: phrase.length }).map((word) =>
    word.text.length > 1 && /\p{L}\.$/u.test(word.text)
      ? normalise(word.text.slice(0, -1))
      : normalise(word.text),
  );
}

/** Whether a word is an abbreviation that a name or number must follow, so that its dot never ends a sentence. */
export function expectsMore(word: Word): boolean {
  if (!word.text.endsWith('.') || word.text.length < 2) return false;
  return beforeName.has(word.lower) || beforeNumber.has(word.lower) || /^\p{Lu}\.$/u.test(word.text);
}
