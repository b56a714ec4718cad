import { type Chunk, countryOf, type Reading, tokenIn } from './chunk.ts';
import { findForeignName } from './foreign-name.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord, isVerb, opensClause } from './word.ts';

const LONGEST_DESCRIPTION = 6;
const LONGEST_NAME = 5;

/** The small-letter words, states and places between a kind of body and its name: "tambang asal Swiss,". */
function findDescription(reading: Reading, from: number, at: number): { next: number; inner: Chunk[] } {
  const { vocabulary } = reading;
  const inner: Chunk[] = [];
  let next = from;
  while (next - from < LONGEST_DESCRIPTION) {
    const token = tokenIn(reading, next, at);
    const owner = findKnownName(reading, next) ?? findPlace(reading, next);
    if (token && owner && (owner.kind === 'STATE' || owner.kind === 'PLACE')) {
      inner.push(owner);
      next = owner.last + 1;
      if (tokenIn(reading, next, at)?.text === ',') return { next: next + 1, inner };
      continue;
    }
    const plain =
      isLowerWord(token) &&
      (vocabulary.ownerships.has(token?.lower ?? '') || !vocabulary.functionWords.has(token?.lower ?? '')) &&
      !vocabulary.demonstratives.has(token?.lower ?? '') &&
      !isVerb(vocabulary, token);
    if (!plain) break;
    next++;
  }
  return { next, inner };
}

/** The capital words from token `at` on, up to a usual given name where a holder may follow. */
function findCapitals(reading: Reading, at: number, titled: boolean): number {
  const { tokens, vocabulary } = reading;
  let last = at - 1;
  while (last - at + 1 < LONGEST_NAME) {
    const token = last < at ? tokens[at] : tokenIn(reading, last + 1, at);
    if (!token || !(isCapital(token) || isAcronym(token)) || vocabulary.functionWords.has(token.lower)) break;
    if (last >= at && titled && vocabulary.givenNames.has(token.lower)) break;
    last++;
  }
  return last;
}

/**
 * The name behind words that only say what kind of body it has, "maskapai penerbangan X", "perusahaan tambang Swiss X": the
 * chunk is the name alone, and the words before it are its title.
 */
export function findDescribedName(
  reading: Reading,
  at: number,
  titled: boolean,
  findHeaded: (reading: Reading, at: number, titled: boolean) => Chunk | undefined,
): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const head = vocabulary.descriptors.longestAt(tokens, at);
  const kind = head?.values[0];
  if (!head || !kind) return undefined;
  if (!isLowerWord(tokens[at]) && !opensClause(tokens, at)) return undefined;
  const { next, inner } = findDescription(reading, head.last + 1, at);
  if (!isLowerWord(tokens[at]) && next === at + 1) return undefined;
  if (!tokenIn(reading, next, at)) return undefined;
  const title = { first: at, last: next - 1, heads: [], office: false, inner };
  const base = { rule: 'organisation-head-name', strength: 'pattern', title } as const;
  const known = findKnownName(reading, next);
  const foreign = findForeignName(reading, next, titled);
  const last = findCapitals(reading, next, titled);
  if (known && known.kind !== 'PERSON' && known.last >= last)
    return known.kind === 'STATE' || known.kind === 'GROUP' ? undefined : { ...known, ...base };
  const end = Math.max(last, foreign?.last ?? 0);
  if (end < next || findPlace(reading, next)?.last === end || known?.kind === 'PERSON') return undefined;
  if (vocabulary.heads.longestAt(tokens, next) && !foreign) {
    const headed = isLowerWord(tokens[next]) ? undefined : findHeaded(reading, next, titled);
    return headed && { ...headed, ...base };
  }
  const personal = tokens
    .slice(next, end + 1)
    .some((token) => vocabulary.givenNames.has(token.lower) || vocabulary.familyNames.has(token.lower));
  if (personal && !foreign) return undefined;
  const short = findShortForm(reading, end + 1);
  return {
    ...base,
    first: next,
    last: end,
    kind,
    inner,
    country: countryOf(inner),
    ...(short ? { short: { first: short.first, last: short.last } } : {}),
  };
}
