import { type Chunk, countryOf, type Reading, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findTitle } from './title.ts';
import type { GroupWord } from './vocabulary.ts';
import { isAcronym, isLowerWord, isVerb } from './word.ts';

const LONGEST_SMALL = 3;

const isListMark = (reading: Reading, lower: string): boolean =>
  lower === ',' || reading.vocabulary.conjunctions.has(lower);

interface Tail {
  last: number;
  inner: Chunk[];
}

function findProper(reading: Reading, at: number): Chunk | undefined {
  return [findOrganisation(reading, at, true), findKnownName(reading, at), findPlace(reading, at)]
    .filter((chunk) => chunk !== undefined)
    .sort((a, b) => b.last - a.last)[0];
}

/** The words that say which group it is: adjectives, then names of states or organisations, several when listed. */
function findTail(reading: Reading, from: number, first: number, before: readonly Chunk[] = []): Tail {
  const { vocabulary } = reading;
  const inner: Chunk[] = [...before];
  let last = from;
  for (let small = 0; last - first < 16; ) {
    const next = tokenIn(reading, last + 1, first);
    if (!next) break;
    const proper = findProper(reading, last + 1);
    if (proper) {
      inner.push(proper);
      last = proper.last;
      continue;
    }
    const listed = inner.length > 0 && isListMark(reading, next.lower);
    const step =
      listed &&
      tokenIn(reading, last + 2, first)?.lower &&
      isListMark(reading, tokenIn(reading, last + 2, first)?.lower ?? '')
        ? 3
        : 2;
    const after = listed ? findProper(reading, last + step) : undefined;
    if (after && after.kind === inner.at(-1)?.kind && inner.at(-1)?.last === last) {
      inner.push(after);
      last = after.last;
      continue;
    }
    const word =
      isLowerWord(next) &&
      !vocabulary.functionWords.has(next.lower) &&
      !vocabulary.demonstratives.has(next.lower);
    if (inner.length > 0 || small >= LONGEST_SMALL) break;
    if (!(word && !isVerb(vocabulary, next)) && !isAcronym(next)) break;
    small++;
    last++;
  }
  return { last, inner };
}

function valuesAt(reading: Reading, at: number): { last: number; values: readonly GroupWord[] } | undefined {
  const match = reading.vocabulary.groups.longestAt(reading.tokens, at);
  return match ? { last: match.last, values: match.values } : undefined;
}

/** Whether the word at a token is one for sources, which stay unnamed however many they are. */
const isSource = (reading: Reading, at: number): boolean =>
  reading.vocabulary.sources.has(tokenIn(reading, at, at)?.lower ?? '');

/** "kedua negara", "ketiga pemimpin": a number of actors named before. The chunk's `size` says how many. */
export function findSet(reading: Reading, at: number): Chunk | undefined {
  const size = reading.vocabulary.setWords.get(reading.tokens[at]?.lower ?? '');
  const noun = tokenIn(reading, at + 1, at);
  if (!size || !noun) return undefined;
  const people = reading.vocabulary.setPeople.has(noun.lower);
  if (!people && !reading.vocabulary.setNouns.has(noun.lower)) return undefined;
  return {
    first: at,
    last: at + 1,
    kind: 'SET',
    rule: people ? 'people-set' : 'states-set',
    strength: 'pattern',
    size,
  };
}

/** "sumber anonim", "seorang pejabat senior Seoul", "sumber yang enggan disebut namanya": a source without a name. */
export function findUnnamed(reading: Reading, at: number): Chunk | undefined {
  const opener = valuesAt(reading, at);
  if (!opener) return undefined;
  const counted = opener.values.includes('quantifier') && isSource(reading, opener.last + 1);
  const article = counted || opener.values.includes('article');
  const noun = article || opener.values.includes('source-kind') ? valuesAt(reading, opener.last + 1) : opener;
  const title = article ? findTitle(reading, opener.last + 1) : undefined;
  if (!noun?.values.includes('unnamed') && !title) return undefined;
  const from = noun?.values.includes('unnamed') ? noun.last : (title?.last ?? opener.last);
  const close = valuesAt(reading, from + 1);
  const tail = close?.values.includes('anonymity') ? { last: from, inner: [] } : findTail(reading, from, at);
  let last = Math.max(tail.last, title?.last ?? 0);
  const hidden = valuesAt(reading, last + 1);
  const kind = close?.values.includes('source-kind') && opener.values.includes('unnamed');
  const anonymous =
    hidden?.values.includes('anonymity') === true || hidden?.values.includes('source-kind') === true;
  if (hidden?.values.includes('anonymity') && tokenIn(reading, hidden.last, at)) last = hidden.last;
  // "sumber yang dekat dengan Istana": the phrase ends in a preposition that takes a name.
  const near = reading.vocabulary.agentPrepositions.has(reading.tokens[last]?.lower ?? '')
    ? findProper(reading, last + 1)
    : undefined;
  if (near && tokenIn(reading, near.last, at)) last = near.last;
  const given =
    reading.vocabulary.relatives.has(tokenIn(reading, last + 1, at)?.lower ?? '') &&
    reading.vocabulary.nicknameMarkers.longestAt(reading.tokens, last + 2);
  if (given) return undefined;
  const rule = article || anonymous || kind ? 'unnamed-source' : 'unnamed-role';
  const inner = [...tail.inner, ...(title?.inner ?? [])];
  return { first: at, last, kind: 'ANONYMOUS', rule, strength: 'pattern', inner, country: countryOf(inner) };
}

/** "para pemimpin ketiga negara", "warga Gaza", "anggota DPR": people who are named together. */
export function findGroup(reading: Reading, at: number): Chunk | undefined {
  const { vocabulary } = reading;
  let opener = valuesAt(reading, at);
  if (!opener) return undefined;
  let counted = false;
  let last = at - 1;
  while (opener?.values.includes('quantifier')) {
    counted = true;
    last = opener.last;
    const next = valuesAt(reading, opener.last + 1);
    if (!next || !tokenIn(reading, next.last, at)) break;
    opener = next;
  }
  const title = counted ? findTitle(reading, last + 1) : undefined;
  const named = opener?.values.includes('people') ?? false;
  const noun =
    counted &&
    vocabulary.collectives.has(reading.tokens[at]?.lower ?? '') &&
    isLowerWord(tokenIn(reading, last + 1, at));
  if (!named && !title && !noun && !(counted && findProper(reading, last + 1))) return undefined;
  const from = named && opener ? opener.last : (title?.last ?? last);
  const set = findSet(reading, from + 1);
  const tail = set ? { last: set.last, inner: [] } : findTail(reading, from, at, named ? [] : title?.inner);
  if (
    vocabulary.nominals.longestAt(reading.tokens, at) &&
    vocabulary.demonstratives.has(tokenIn(reading, tail.last + 1, at)?.lower ?? '')
  )
    return undefined;
  return {
    first: at,
    last: Math.max(tail.last, title?.last ?? 0),
    kind: 'GROUP',
    rule: counted ? 'counted-group' : 'people-group',
    strength: 'pattern',
    core: counted ? last + 1 : at,
    inner: tail.inner,
    country: countryOf(tail.inner),
  };
}
