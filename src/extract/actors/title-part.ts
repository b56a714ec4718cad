import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findBracket, findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord, isVerb } from './word.ts';

const LONGEST_SMALL = 4;
const LONGEST_NAME = 4;

/** How far a part of a title reaches. */
interface Step {
  last: number;
  inner?: Chunk;
  /** What a trailing connector must not be: the title ends before it. */
  connector?: boolean;
}

/** Words between the title and what it is over: "bidang", "untuk", "dan" in "Energi dan Sumber Daya Mineral". */
function findConnector(reading: Reading, at: number, first: number): Step | undefined {
  const { tokens, vocabulary } = reading;
  const token = tokenIn(reading, at, first);
  const next = tokenIn(reading, at + 1, first);
  if (!token || !next) return undefined;
  const wordNext = vocabulary.organisationWords.has(next.lower);
  if (token.text === '/')
    return isCapital(next) || isAcronym(next) ? { last: at, connector: true } : undefined;
  if (token.text === ',') {
    const before = tokens[at - 1];
    const listed =
      isCapital(before) &&
      isCapital(next) &&
      vocabulary.organisationWords.has(before?.lower ?? '') &&
      wordNext;
    const after = tokenIn(reading, at + 2, first);
    const continued =
      reading.vocabulary.conjunctions.has(next.lower) &&
      isCapital(after) &&
      vocabulary.organisationWords.has(after?.lower ?? '');
    return listed || continued ? { last: at, connector: true } : undefined;
  }
  if (reading.vocabulary.conjunctions.has(token.lower)) {
    const isTitle = vocabulary.titles.longestAt(tokens, at + 1) !== undefined;
    const field = wordNext || isAcronym(next) || isPaired(reading, at + 1, first);
    return field && !isTitle ? { last: at, connector: true } : undefined;
  }
  if (!reading.vocabulary.titlePrepositions.has(token.lower)) return undefined;
  const plain =
    vocabulary.language === 'en' && isLowerWord(next) && !vocabulary.functionWords.has(next.lower);
  const proper =
    plain ||
    isCapital(next) ||
    isAcronym(next) ||
    wordNext ||
    vocabulary.heads.longestAt(tokens, at + 1) !== undefined;
  return proper ? { last: at, connector: true } : undefined;
}

/** Whether two capital words and the body behind them are one field: "Gempabumi dan Tsunami BMKG", "Energi & Mineral". */
function isPaired(reading: Reading, at: number, first: number): boolean {
  const { vocabulary } = reading;
  const isLink = (index: number): boolean =>
    vocabulary.conjunctions.has(tokenIn(reading, index, first)?.lower ?? '');
  const isField = (index: number): boolean => {
    const token = tokenIn(reading, index, first);
    return (
      isCapital(token) &&
      !vocabulary.givenNames.has(token?.lower ?? '') &&
      !vocabulary.titles.longestAt(reading.tokens, index)
    );
  };
  const isBody = (index: number): boolean => {
    const token = tokenIn(reading, index, first);
    return isAcronym(token) || (token !== undefined && findOrganisation(reading, index, true) !== undefined);
  };
  if (!isField(at)) return false;
  if (isLink(at + 1) && isField(at + 2))
    return vocabulary.organisationWords.has(tokenIn(reading, at + 2, first)?.lower ?? '') || isBody(at + 3);
  return isLink(at - 1) && isBody(at + 1);
}

function findWord(reading: Reading, at: number, first: number, small: number): Step | undefined {
  const { vocabulary } = reading;
  const token = tokenIn(reading, at, first);
  if (!token) return undefined;
  const ordinary = vocabulary.organisationWords.has(token.lower);
  if (isLowerWord(token)) {
    if (vocabulary.functionWords.has(token.lower) || vocabulary.bareCues.has(token.lower)) return undefined;
    if (vocabulary.stateVerbs.has(token.lower) || vocabulary.demonstratives.has(token.lower))
      return undefined;
    return ordinary || (small < LONGEST_SMALL && !isVerb(vocabulary, token)) ? { last: at } : undefined;
  }
  if (isAcronym(token)) return { last: at };
  if (/^[IVX]+$|^\d+$/.test(token.text)) return { last: at };
  if (!isCapital(token)) return undefined;
  if (!ordinary) return isPaired(reading, at, first) ? { last: at } : undefined;
  const named = vocabulary.givenNames.has(token.lower) && isCapital(tokenIn(reading, at + 1, first));
  return named ? undefined : { last: at };
}

/** "Jateng Institute", "Contoh Sekuritas (CS)": the word that ends the name of an institute or a company. */
function findTail(reading: Reading, at: number): Step | undefined {
  const { tokens, vocabulary } = reading;
  if (!isCapital(tokens[at]) || !isCapital(tokens[at - 1])) return undefined;
  if (vocabulary.organisationWords.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (vocabulary.titles.longestAt(tokens, at - 1)) return undefined;
  return vocabulary.organisationTails.has(tokens[at]?.lower ?? '') ? { last: at } : undefined;
}

function findNamed(reading: Reading, at: number, first: number): Step | undefined {
  const short = findShortForm(reading, at) ?? findBracket(reading, at);
  if (short) return { last: short.close };
  const organisation = findOrganisation(reading, at, true);
  const known = findKnownName(reading, at);
  const place = findPlace(reading, at);
  const inner = [organisation, known?.kind === 'PERSON' ? undefined : known, place]
    .filter((chunk) => chunk !== undefined)
    .sort((a, b) => b.last - a.last)[0];
  if (!inner || !tokenIn(reading, at, first)) return undefined;
  return { last: inner.short ? inner.short.last + 1 : inner.last, inner };
}

/**
 * "Peneliti dari Imparsial", "regent of Pati", "korban di Tol Cipali": a name that no list has, behind a preposition or the
 * word for a place; the given name of the holder ends it.
 */
function findUnknownName(reading: Reading, at: number, first: number): Step | undefined {
  const { tokens, vocabulary } = reading;
  const before = tokenIn(reading, at - 1, first)?.lower ?? '';
  const placed = vocabulary.placeNouns.has(before) && isCapital(tokens[at - 1]);
  if ((!reading.vocabulary.titlePrepositions.has(before) && !placed) || !isCapital(tokens[at]))
    return undefined;
  const place = vocabulary.placeNouns.has(tokens[at]?.lower ?? '');
  let last = at - 1;
  while (last - at < LONGEST_NAME) {
    const token = tokenIn(reading, last + 1, first);
    const holder = vocabulary.givenNames.has(token?.lower ?? '') && !(place && last === at);
    if (!token || !isCapital(token) || holder || vocabulary.functionWords.has(token.lower)) break;
    last++;
  }
  return last >= at ? { last } : undefined;
}

/**
 * The part of a title that begins at token `at`, behind its title word at token `first`: a name, a bracket, a word or a
 * connector. `small` counts the small-letter words before it, of which a title takes a few.
 */
export function findTitlePart(reading: Reading, at: number, first: number, small: number): Step | undefined {
  return (
    findTail(reading, at) ??
    findNamed(reading, at, first) ??
    findConnector(reading, at, first) ??
    findWord(reading, at, first, small) ??
    findUnknownName(reading, at, first)
  );
}
