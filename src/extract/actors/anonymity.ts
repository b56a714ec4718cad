import { type Reading, tokenIn } from './chunk.ts';
import { isBareCue, isLowerWord, opensPredicate } from './word.ts';

const LONGEST = 8;

/** The end of "yang mengetahui [rencana itu]", before the predicate of the source. */
function findEnd(reading: Reading, last: number, at: number): number {
  let end = last;
  while (end < last + 4) {
    const next = tokenIn(reading, end + 1, at);
    if (!isLowerWord(next) || opensPredicate(reading.vocabulary, next)) break;
    end++;
  }
  return end;
}

/** "yang tak mau identitasnya diungkap", "yang meminta namanya tidak disebutkan": a clause that hides a name. */
function findHiding(reading: Reading, at: number): number | undefined {
  const { relatives, hidings, identities } = reading.vocabulary;
  if (!relatives.has(tokenIn(reading, at, at)?.lower ?? '')) return undefined;
  let hidden = false;
  let last: number | undefined;
  for (let next = at + 1; next < at + LONGEST; next++) {
    const token = tokenIn(reading, next, at);
    if (!token || !isLowerWord(token) || isBareCue(reading.vocabulary, token)) break;
    const hides = hidings.has(token.lower);
    if (last !== undefined && !hides && !/^di\p{Ll}{3,}$/u.test(token.lower)) break;
    hidden ||= hides;
    if (last !== undefined || identities.has(token.lower)) last = next;
  }
  return hidden ? last : undefined;
}

/** The last token of the words from token `at` on that say that a source wants no name; undefined when they say no such thing. */
export function findAnonymity(reading: Reading, at: number): number | undefined {
  const phrase = reading.vocabulary.groups.longestAt(reading.tokens, at);
  const known = phrase?.values.includes('anonymity') ? findEnd(reading, phrase.last, at) : -1;
  const last = Math.max(known, findHiding(reading, at) ?? -1);
  return last < 0 ? undefined : last;
}
