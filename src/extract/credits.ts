import { z } from 'zod';
import type { Document, FoundActors } from './document.ts';
import type { DraftActor, Span } from './draft.ts';
import type { LexiconLanguage } from './lexicon.ts';
import { readLexicon } from './lexicon.ts';
import { isSameOutlet } from './outlet-name.ts';
import { createPhraseIndex } from './phrases.ts';
import { findWords, splitWords } from './tokens.ts';

/** A wire or outlet that the whole article is credited to, and where. */
export interface Credit {
  actor: number;
  span: Span;
}

const media = z.array(z.looseObject({ name: z.string(), aliases: z.array(z.string()).default([]) }));

const namesOf = (language: LexiconLanguage): [string, string][] =>
  readLexicon(language, 'media', media).flatMap(({ name, aliases }) =>
    [name, ...aliases].map((alias): [string, string] => [alias, name]),
  );

const names = [...namesOf('id'), ...namesOf('en')];
const index = createPhraseIndex(names, splitWords);
const canonicalNames = new Map(names.map(([alias, name]) => [alias.toLowerCase(), name]));

const SOURCE_LABEL = /(?:^|[\s([|/;])(?:sumber|source)(?: berita)?\s*[:：](?<names>[^|]{1,200})/iu;
const BRACKETS = /^[([][^()[\]:]{2,40}[)\]]$/u;
const FINAL_BRACKETS = /\([^():]{2,40}\)[\s.]*$/u;
const CLOSE = 60;

/**
 * The media that the whole article is credited to outside its sentences: an agency in the dateline, a line "Sumber: R",
 * or "(R)" at the very end. The actors
 * come back with the credited media among them; the publisher does not credit itself.
 */
export function findCredits(
  document: Document,
  found: FoundActors,
  publisher: number | null,
): { credits: Credit[]; actors: DraftActor[] } {
  const actors = [...found.actors];
  const credits: Credit[] = [];
  const { agency } = document.structure;
  if (agency) {
    const actor = findActor(actors, canonicalNames.get(agency.name.toLowerCase()) ?? agency.name);
    const own = actor === publisher || isSameOutlet(agency.name, actors[publisher ?? -1]?.name ?? '');
    if (!own) credits.push({ actor, span: agency.span });
  }
  for (const place of findPlaces(document)) {
    const words = findWords(document.text, place).map((word) => ({ ...word, sentence: 0 }));
    for (let at = 0; at < words.length; at++) {
      const match = index.longestAt(words, at);
      const [first, last, name] = [words[at], words[match?.last ?? at], match?.values[0]];
      if (!first || !last || !name || !/^\p{Lu}/u.test(first.text)) continue;
      const actor = findActor(actors, name);
      if (actor !== publisher && !credits.some((credit) => credit.actor === actor)) {
        credits.push({ actor, span: { start: first.start, end: last.end } });
      }
      at = match?.last ?? at;
    }
  }
  return { credits, actors };
}

/** Where credits of the whole article stand: behind "Sumber:" in a credit line, and in brackets at the end of the text. */
function findPlaces({ text, structure }: Document): Span[] {
  const places = structure.segments.flatMap(({ kind, start, end }): Span[] => {
    if (kind !== 'CREDIT') return [];
    const line = text.slice(start, end);
    if (BRACKETS.test(line)) return [{ start, end }];
    const label = SOURCE_LABEL.exec(line);
    const names = label?.groups?.names ?? '';
    const to = start + (label?.index ?? 0) + (label?.[0].length ?? 0);
    return names ? [{ start: to - names.length, end: to }] : [];
  });
  const last = structure.paragraphs.at(-1);
  const tail = last && text.slice(Math.max(last.start, last.end - CLOSE), last.end);
  const brackets = tail && FINAL_BRACKETS.exec(tail);
  if (last && brackets && !isAbbreviation(tail.slice(0, brackets.index), brackets[0]))
    places.push({ start: last.end - brackets[0].length, end: last.end });
  return places;
}

/** "Associated Press (AP)": the brackets hold the initials of the name before them. */
function isAbbreviation(before: string, brackets: string): boolean {
  const letters = brackets.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = words.slice(-letters.length).map((word) => word[0]?.toLowerCase());
  return letters.length > 1 && initials.join('') === letters;
}

function findActor(actors: DraftActor[], name: string): number {
  const lower = name.toLowerCase();
  const known = actors.findIndex(
    (actor) =>
      actor.kind === 'MEDIA' &&
      (actor.name.toLowerCase() === lower || actor.names.some(({ value }) => value.toLowerCase() === lower)),
  );
  if (known >= 0) return known;
  actors.push({ name, kind: 'MEDIA', country: null, names: [], roles: [], identifiers: [], partOf: null });
  return actors.length - 1;
}
