import type { Token } from '../document.ts';
import { type Chunk, type Reading, remember, tokenIn } from './chunk.ts';
import type { KnownActor, KnownName } from './vocabulary.ts';
import { isCapital } from './word.ts';

/** "AS" and "Rusia" are names, "as" and "rusia" are not: capitals of the lexicon must be capitals of the text. */
function hasCase(value: string, tokens: readonly Token[]): boolean {
  const written = tokens.map((token) => token.text).join(' ');
  const words = value.split(/[\s-]+/);
  if (words.length !== written.split(/[\s-]+/).length)
    return /^\p{Lu}/u.test(value) === /^\p{Lu}/u.test(written);
  return words.every((word, at) => {
    const own = written.split(/[\s-]+/)[at] ?? '';
    // "XI" is a number, not "Xi".
    if (own !== word && own.length < 4 && own === own.toUpperCase()) return false;
    if (word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)) return own === word;
    return !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(own);
  });
}

const branching = new Set<string>(['ORGANISATION', 'PARTY', 'GOVERNMENT_BODY']);

/** "AJI Jakarta", "HMI Cabang X": the place behind a home organisation or party is its branch. */
function findBranch(reading: Reading, { kind, country, name }: KnownActor, last: number): number | undefined {
  if (country !== 'ID' || !branching.has(kind)) return undefined;
  const next = tokenIn(reading, last + 1, last);
  if (isCapital(next) && reading.vocabulary.chapters.has(next?.lower ?? ''))
    return isCapital(tokenIn(reading, last + 2, last))
      ? (findPlace(reading, last + 2)?.last ?? last + 2)
      : undefined;
  const place = next && findPlace(reading, last + 1);
  return place && !name.endsWith(reading.tokens[place.last]?.text ?? '') ? place.last : undefined;
}

/** The actor of the lexicon whose name begins at token `at`, the longest name first, with its branch. */
function findListed(reading: Reading, at: number): Chunk | undefined {
  const match = reading.vocabulary.known.longestAt(reading.tokens, at);
  if (!match) return undefined;
  const tokens = reading.tokens.slice(match.first, match.last + 1);
  const name: KnownName | undefined = match.values.find((each) => hasCase(each.value, tokens));
  if (!name) return undefined;
  const { actor } = name;
  let last = match.last;
  const suffix = tokenIn(reading, last + 1, at);
  if (
    actor.country === 'ID' &&
    actor.kind !== 'STATE' &&
    actor.kind !== 'PERSON' &&
    suffix !== undefined &&
    reading.vocabulary.countrySuffixes.has(suffix.lower)
  )
    last++;
  else if (!reading.vocabulary.heads.longestAt(reading.tokens, at))
    last = findBranch(reading, actor, last) ?? last;
  return {
    first: at,
    last,
    kind: actor.kind,
    rule: 'known-name',
    strength: 'known',
    known: actor,
    nameKind: name.kind,
    demonym: name.demonym,
    country: actor.country,
    ...(name.kind === 'DESCRIPTION'
      ? { options: match.values.filter((each) => hasCase(each.value, tokens)).map((each) => each.actor) }
      : {}),
  };
}

/** "DPR Filipina", "Kemlu Jerman": a body of another state under the name that the body at home goes by. */
function findForeignBody(reading: Reading, { first, last, kind, known }: Chunk): Chunk | undefined {
  if (known?.country !== 'ID' || (kind !== 'GOVERNMENT_BODY' && kind !== 'MILITARY')) return undefined;
  const state = tokenIn(reading, last + 1, last) && findListed(reading, last + 1);
  if (state?.kind !== 'STATE' || !state.country || state.country === 'ID' || state.nameKind === 'METONYM')
    return undefined;
  const base = { kind, rule: 'foreign-body', strength: 'pattern', country: state.country } as const;
  return { ...base, first, last: state.last, inner: [state] };
}

/** The known actor whose name begins at token `at`, the longest name first; undefined when there is none. */
export const findKnownName = remember((reading: Reading, at: number): Chunk | undefined => {
  const chunk = findListed(reading, at);
  return chunk && (findForeignBody(reading, chunk) ?? chunk);
});

/** The place of the lexicon that begins at token `at`: a city or region that is no state. */
export const findPlace = remember((reading: Reading, at: number): Chunk | undefined => {
  if (!isCapital(reading.tokens[at])) return undefined;
  const match = reading.vocabulary.places.longestAt(reading.tokens, at);
  if (!match || !isCapital(reading.tokens[match.last])) return undefined;
  // "Bima Arya", "Intan Jaya": a town that is also a given name is the name when a capital word follows it.
  const given = match.last === at && reading.vocabulary.givenNames.has(reading.tokens[at]?.lower ?? '');
  if (given && isCapital(tokenIn(reading, at + 1, at))) return undefined;
  return { first: at, last: match.last, kind: 'PLACE', rule: 'place', strength: 'known' };
});

/**
 * A government that stands for its state, "pemerintah Jepang" or only "pemerintah", at token `at`; local governments are
 * organisations and not found here.
 */
export function findGovernment(reading: Reading, at: number): Chunk | undefined {
  const { vocabulary } = reading;
  if (!vocabulary.governments.has(reading.tokens[at]?.lower ?? '')) return undefined;
  const state = tokenIn(reading, at + 1, at) && findKnownName(reading, at + 1);
  const base = {
    first: at,
    kind: 'STATE',
    rule: 'government',
    strength: 'pattern',
    nameKind: 'ALIAS',
  } as const;
  if (state?.known && state.kind === 'STATE')
    return { ...base, last: state.last, known: state.known, country: state.country ?? null };
  return { ...base, last: at };
}
