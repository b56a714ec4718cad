import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findNameRun, opensOther } from './person-name.ts';
import type { GroupWord } from './vocabulary.ts';
import { isAcronym, isCapital, isLowerWord, isVerb } from './word.ts';

const LONGEST_SMALL = 3;
const LONGEST = 16;

/** "sopir angkot K-11", "penumpang bus 4B": a code that tells vehicles, blocks and classes apart. */
const routeCode = /^(?:\p{Lu}{1,3}-?\d{1,3}|\d{1,3}\p{Lu})$/u;

const isListMark = (reading: Reading, lower: string): boolean =>
  lower === ',' || reading.vocabulary.conjunctions.has(lower);

/** What stands behind the noun for a group: how far it reaches, and the names inside. */
export interface Tail {
  last: number;
  inner: Chunk[];
}

/** The state, body or place that begins at token `at`, the longest reading first. */
export function findProper(reading: Reading, at: number): Chunk | undefined {
  return [findOrganisation(reading, at, true), findKnownName(reading, at), findPlace(reading, at)]
    .filter((chunk) => chunk !== undefined)
    .sort((a, b) => b.last - a.last)[0];
}

/** Whether the words from `first` to `last` include a usual personal name. */
export const hasGivenName = ({ tokens, vocabulary }: Reading, first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .some(({ lower }) => vocabulary.givenNames.has(lower) || vocabulary.familyNames.has(lower));

/** "Desa X", "RT 05": where a group lives, by the word for a place and the capital words behind it. */
function findHome(reading: Reading, at: number): number | undefined {
  const { tokens, vocabulary } = reading;
  if (!isCapital(tokens[at]) || !vocabulary.placeNouns.has(tokens[at]?.lower ?? '')) return undefined;
  let last = at;
  while (last - at < 4) {
    const next = tokenIn(reading, last + 1, at);
    if (!next || !(isCapital(next) || /^\d{1,3}$/.test(next.text))) break;
    last++;
  }
  return last > at ? last : undefined;
}

/**
 * The capital words behind a noun that no list knows: whom the group follows ("keluarga Budi", "tim hukum Budi-Ani") or
 * which people it is ("warga Dayak Bahau").
 */
function findNamesake(reading: Reading, at: number, noun: readonly GroupWord[]): number | undefined {
  const { tokens } = reading;
  const follows = noun.includes('followed');
  if (!follows && !noun.includes('people-name')) return undefined;
  if (!tokenIn(reading, at, at - 1)) return undefined;
  const run = findNameRun(reading, at);
  // "umat Islam", "negara-negara Arab": a word of the lexicon that is no name on its own.
  if (!run && !follows && isCapital(tokens[at]) && !opensOther(reading, at, at)) return at;
  const spoke =
    reading.vocabulary.spokes.has(tokens[at - 1]?.lower ?? '') &&
    reading.vocabulary.titles.longestAt(tokens, at - 1) !== undefined;
  if (!run || (spoke && run.last > run.first) || (!follows && hasGivenName(reading, run.first, run.last)))
    return undefined;
  const pair = follows && tokenIn(reading, run.last + 1, at)?.text === '-' && isCapital(tokens[run.last + 2]);
  return pair ? (findNameRun(reading, run.last + 2)?.last ?? run.last) : run.last;
}

/** The name behind a list mark when the list goes on with its like: "Jepang, Kanada, dan Thailand". */
function findListed(
  reading: Reading,
  last: number,
  first: number,
  inner: readonly Chunk[],
): Chunk | undefined {
  const mark = tokenIn(reading, last + 1, first)?.lower ?? '';
  if (inner.at(-1)?.last !== last || !isListMark(reading, mark)) return undefined;
  const step = isListMark(reading, tokenIn(reading, last + 2, first)?.lower ?? '') ? 3 : 2;
  const name = findProper(reading, last + step);
  if (!name || name.kind !== inner.at(-1)?.kind) return undefined;
  return mark !== ',' || step > 2 || isListOpen(reading, name.last, first) ? name : undefined;
}

/** Whether a list goes on to its "dan": in "menurut dua pejabat AS, Iran menolak" the comma ends the phrase. */
function isListOpen(reading: Reading, last: number, first: number): boolean {
  for (let at = last + 1; at - first < LONGEST; ) {
    const mark = tokenIn(reading, at, first)?.lower ?? '';
    if (!isListMark(reading, mark)) return false;
    if (mark !== ',' || isListMark(reading, tokenIn(reading, at + 1, first)?.lower ?? '')) return true;
    const name = findProper(reading, at + 1);
    if (!name) return false;
    at = name.last + 1;
  }
  return false;
}

/** The words that say which group it is: adjectives, then names of states, bodies, places or people. */
export function findTail(
  reading: Reading,
  from: number,
  first: number,
  before: readonly Chunk[] = [],
  noun: readonly GroupWord[] = [],
): Tail {
  const { vocabulary } = reading;
  const inner: Chunk[] = [...before];
  let last = from;
  for (let small = 0; last - first < LONGEST; ) {
    const next = tokenIn(reading, last + 1, first);
    if (!next) break;
    const home = findHome(reading, last + 1);
    const followed = noun.includes('followed') ? findNamesake(reading, last + 1, noun) : undefined;
    const proper =
      home || followed
        ? undefined
        : (findProper(reading, last + 1) ?? findListed(reading, last, first, inner));
    if (proper) {
      inner.push(proper);
      last = proper.last;
      continue;
    }
    const named = home ?? followed ?? findNamesake(reading, last + 1, noun);
    if (named) {
      const rule = home ? 'place' : 'namesake';
      inner.push({ first: last + 1, last: named, kind: 'PLACE', rule, strength: 'pattern' });
      last = named;
      continue;
    }
    const word =
      isLowerWord(next) &&
      !/^se\p{Ll}+-\p{Ll}+nya$/u.test(next.lower) &&
      !vocabulary.functionWords.has(next.lower) &&
      !vocabulary.demonstratives.has(next.lower);
    if (inner.length > 0 || small >= LONGEST_SMALL) break;
    if (!(word && !isVerb(vocabulary, next)) && !isAcronym(next) && !routeCode.test(next.text)) break;
    small++;
    last++;
  }
  return { last, inner };
}
