import { type Reading, remember, tokenIn } from './chunk.ts';
import { findKnownName } from './known-name.ts';
import { isAcronym, isCamel, isCapital, isLowerWord, isVerb, opensClause } from './word.ts';

/** A run of name words, and whether an honorific ("Pak", "Bang", "Mr.") stands before it; the honorific is no part of it. */
export interface NameRun {
  first: number;
  last: number;
  honorific: boolean;
}

const LONGEST = 7;

/** Whether a capital word begins something else than a name: an organisation, a title, a state, a medium. */
export function opensOther(reading: Reading, at: number, first: number): boolean {
  const { tokens, vocabulary } = reading;
  const lower = tokens[at]?.lower ?? '';
  if (at > first && vocabulary.familyNames.has(lower)) return false;
  const known = findKnownName(reading, at);
  if (known && known.kind !== 'PERSON') return true;
  if (vocabulary.givenNames.has(lower)) return false;
  if (vocabulary.heads.longestAt(tokens, at)) return true;
  const title = vocabulary.titles.longestAt(tokens, at)?.values[0];
  return title !== undefined && (at === first || title.type !== 'role');
}

const surelyVerb = /^(?:me|di|ber|ter)\p{Ll}{2,}(?:kan|nya)$|^(?:me|di)\p{Ll}{6,}i$/u;

/** "Kata Syarif", "Dikatakan Budi", "Kunjungan Xi": a word that is written large because it opens its clause. */
function opensWithVerb({ tokens, vocabulary, lowerSeen }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !opensClause(tokens, at) || vocabulary.givenNames.has(token.lower)) return false;
  if (vocabulary.bareCues.has(token.lower) || vocabulary.auxiliaries.has(token.lower)) return true;
  if (vocabulary.actNouns.has(token.lower)) return true;
  const sure = surelyVerb.test(token.lower) || lowerSeen.has(token.lower);
  return sure && isVerb(vocabulary, { ...token, text: token.lower });
}

/** "Hari Santoso", not "Hari Raya": a word for a time with a usual name behind it. */
function isNameOfTime({ tokens, vocabulary }: Reading, at: number): boolean {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (!vocabulary.otherHeads.has(lower) || !vocabulary.functionWords.has(lower)) return false;
  if (vocabulary.placeNouns.has(lower)) return false;
  return vocabulary.givenNames.has(next) || vocabulary.familyNames.has(next);
}

function isNamePart(reading: Reading, at: number, first: number): boolean {
  const { tokens, vocabulary } = reading;
  const token = tokenIn(reading, at, first);
  if (!token || !isCapital(token) || isCamel(token)) return false;
  if (at === first && opensWithVerb(reading, at)) return false;
  if (vocabulary.functionWords.has(token.lower)) {
    const next = tokenIn(reading, at + 1, first);
    if (at > first) return !vocabulary.calendar.has(token.lower) || isCapital(next);
    const given = vocabulary.givenNames.has(token.lower) || isNameOfTime(reading, at);
    return given && isCapital(next) && !opensClause(tokens, at);
  }
  // "Mahfud MD": two capitals may end a name when they are no abbreviation that the lexicon knows.
  const initials =
    /^\p{Lu}{2}$/u.test(token.text) &&
    !vocabulary.ordinaryAcronyms.has(token.lower) &&
    !findKnownName(reading, at);
  if (at > first && initials) return true;
  if (isAcronym(token))
    return (
      at > first &&
      (vocabulary.suffixes.has(token.lower) || /^(?:\p{Lu}\.?(?:\p{Lu}\.)*|[IVX]+)$/u.test(token.text))
    );
  return (
    !opensOther(reading, at, first) &&
    !(at > first && (vocabulary.addresses.has(token.lower) || /^(?:dr|drs|ir|prof)$/.test(token.lower)))
  );
}

const quotes = /^["'“”‘’]$/u;

/** A nickname in quotation marks inside a name: `Joko "Jokowi" Widodo`. */
function isQuotedName(reading: Reading, at: number, first: number): boolean {
  return (
    quotes.test(tokenIn(reading, at, first)?.text ?? '') &&
    isCapital(tokenIn(reading, at + 1, first)) &&
    quotes.test(tokenIn(reading, at + 2, first)?.text ?? '') &&
    isNamePart(reading, at + 3, first)
  );
}

/** The name word behind one to three particles: "bin Salman", "von der Leyen". */
function findBeyondParticles(reading: Reading, at: number, first: number): number | undefined {
  let next = at;
  while (next < at + 3) {
    const token = tokenIn(reading, next, first);
    if (!token || !isLowerWord(token) || !reading.vocabulary.particles.has(token.lower)) break;
    next++;
  }
  return next > at && isNamePart(reading, next, first) ? next : undefined;
}

/** The run of name words that begins exactly at token `at`, with particles ("bin", "van") and initials inside it. */
function findRun(reading: Reading, at: number): { first: number; last: number } | undefined {
  if (!isNamePart(reading, at, at)) return undefined;
  let last = at;
  while (last - at + 1 < LONGEST) {
    const next = tokenIn(reading, last + 1, at);
    if (!next) break;
    if (isNamePart(reading, last + 1, at)) last++;
    else if (isQuotedName(reading, last + 1, at)) last += 4;
    else {
      const beyond = findBeyondParticles(reading, last + 1, at);
      if (!beyond) break;
      last = beyond;
    }
  }
  return { first: at, last };
}

/**
 * The name that begins at token `at`, after any honorifics and academic degrees; undefined when the words there are no
 * name. Looks at ten tokens at most.
 */
export const findNameRun = remember((reading: Reading, at: number): NameRun | undefined => {
  const { tokens, vocabulary } = reading;
  let start = at;
  for (let skipped = 0; skipped < 5; skipped++) {
    const rank = tokenIn(reading, start, at) && vocabulary.titles.longestAt(tokens, start);
    if (
      rank?.values.some((word) => word.type === 'rank') &&
      !vocabulary.givenNames.has(tokens[start]?.lower ?? '')
    )
      start = rank.last + 1;
    else if (vocabulary.honorifics.has(tokenIn(reading, start, at)?.lower ?? '')) start++;
    else break;
  }
  const opener = tokens[start - 1];
  for (const from of start > at && isCapital(opener) ? [start, start - 1] : [start]) {
    const run = findRun(reading, from);
    if (!run) continue;
    const ordinary = tokens
      .slice(run.first, run.last + 1)
      .every(
        (token) => vocabulary.organisationWords.has(token.lower) && !vocabulary.givenNames.has(token.lower),
      );
    if (!ordinary) return { ...run, honorific: from > at };
  }
  return undefined;
});

/** Whether a run names an event, a law, a product or a facility, as its first word tells: "Piala Dunia", "Blok F". */
export function isOtherName(reading: Reading, run: Pick<NameRun, 'first'>): boolean {
  const lower = reading.tokens[run.first]?.lower ?? '';
  if (isNameOfTime(reading, run.first)) return false;
  return reading.vocabulary.otherHeads.has(lower) && !reading.vocabulary.givenNames.has(lower);
}
