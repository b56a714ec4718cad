import { type Chunk, type Reading, remember, type Title, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findBracket, findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord, isVerb } from './word.ts';

const LONGEST = 24;
const LONGEST_SMALL = 4;
const prepositions = new Set([
  'untuk',
  'bidang',
  'di',
  'dari',
  'pada',
  'of',
  'for',
  'to',
  'at',
  'from',
  'the',
  'in',
  'urusan',
  'with',
]);
const conjunctions = new Set(['dan', 'and', '&']);

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
      conjunctions.has(next.lower) &&
      isCapital(after) &&
      vocabulary.organisationWords.has(after?.lower ?? '');
    return listed || continued ? { last: at, connector: true } : undefined;
  }
  if (conjunctions.has(token.lower)) {
    const isTitle = vocabulary.titles.longestAt(tokens, at + 1) !== undefined;
    return (wordNext || isAcronym(next)) && !isTitle ? { last: at, connector: true } : undefined;
  }
  if (!prepositions.has(token.lower)) return undefined;
  const proper =
    isCapital(next) ||
    isAcronym(next) ||
    wordNext ||
    vocabulary.heads.longestAt(tokens, at + 1) !== undefined;
  return proper ? { last: at, connector: true } : undefined;
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
  const link = tokenIn(reading, at + 1, first);
  const linked =
    link &&
    conjunctions.has(link.lower) &&
    vocabulary.organisationWords.has(tokenIn(reading, at + 2, first)?.lower ?? '');
  if (!ordinary) return linked && !vocabulary.givenNames.has(token.lower) ? { last: at } : undefined;
  const named = vocabulary.givenNames.has(token.lower) && isCapital(tokenIn(reading, at + 1, first));
  return named ? undefined : { last: at };
}

function findPart(reading: Reading, at: number, first: number): Step | undefined {
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
 * "Peneliti dari Imparsial", "regent of Pati": a name that no list has, behind a preposition of the title; the given name of
 * the holder ends it.
 */
function findUnknownName(reading: Reading, at: number, first: number): Step | undefined {
  const { tokens, vocabulary } = reading;
  if (!prepositions.has(tokenIn(reading, at - 1, first)?.lower ?? '') || !isCapital(tokens[at]))
    return undefined;
  let last = at - 1;
  while (last - at < 4) {
    const token = tokenIn(reading, last + 1, first);
    if (
      !token ||
      !isCapital(token) ||
      vocabulary.givenNames.has(token.lower) ||
      vocabulary.functionWords.has(token.lower)
    )
      break;
    last++;
  }
  return last >= at ? { last } : undefined;
}

/** What an English title is over stands before it: "Russian President", "Bank Indonesia (BI) Governor", "Poland's premier". */
function findOwner(reading: Reading, at: number): { chunk: Chunk; next: number } | undefined {
  const own = findOrganisation(reading, at, true);
  const known = findKnownName(reading, at);
  const chunk = own && (!known || own.last > known.last) ? own : known;
  if (!chunk || chunk.kind === 'PERSON') return undefined;
  const close = findShortForm(reading, chunk.last + 1)?.close ?? chunk.last;
  const next = tokenIn(reading, close + 1, at)?.lower === "'s" ? close + 2 : close + 1;
  return tokenIn(reading, next, at) ? { chunk, next } : undefined;
}

/**
 * The title that begins at token `at`: its title words and what they are over ("Wakil Ketua MKD", "perwakilan khusus AS
 * untuk Korea Utara"), up to a name, a comma, a verb or the end of the sentence.
 */
export const findTitle = remember((reading: Reading, at: number): Title | undefined => {
  const { tokens, vocabulary } = reading;
  const owner = vocabulary.language === 'en' ? findOwner(reading, at) : undefined;
  const title: Title = {
    first: at,
    last: at,
    heads: [],
    office: false,
    former: false,
    inner: owner ? [owner.chunk] : [],
  };
  let next = owner?.next ?? at;
  let small = 0;
  while (next - at < LONGEST && tokenIn(reading, next, at)) {
    const own = vocabulary.titles.longestAt(tokens, next);
    const word = own?.values[0];
    const givenName =
      next > at &&
      isCapital(tokens[next]) &&
      vocabulary.givenNames.has(tokens[next]?.lower ?? '') &&
      own?.first === own?.last;
    if (own && word && !givenName) {
      if (word.type === 'prefix') title.former ||= word.phrase !== 'wakil';
      else
        title.heads.push(
          word.phrase,
          ...(vocabulary.titleAbbreviations.get(word.phrase)
            ? [vocabulary.titleAbbreviations.get(word.phrase) as string]
            : []),
        );
      title.office ||= word.type === 'office';
      title.last = own.last;
      next = own.last + 1;
      continue;
    }
    if (title.heads.length === 0 || findKnownName(reading, next)?.kind === 'PERSON') break;
    const step =
      findPart(reading, next, at) ??
      findConnector(reading, next, at) ??
      findWord(reading, next, at, small) ??
      findUnknownName(reading, next, at);
    if (!step) break;
    if (step.inner) title.inner.push(step.inner);
    if (isLowerWord(tokens[next]) && !step.connector) small++;
    if (!step.connector) title.last = step.last;
    next = step.last + 1;
  }
  return title.heads.length > 0 ? title : undefined;
});
