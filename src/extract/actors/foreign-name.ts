import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findEnglishOrganisation } from './english-organisation.ts';
import { isAcronym, isCamel, isCapital, isVerb, opensClause } from './word.ts';

/** "PayPal", "SoftBank Group": a name with a capital inside is a company's, with the capital words behind it. */
function findCamelName(reading: Reading, at: number, titled: boolean): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  if (!isCamel(tokens[at])) return undefined;
  let last = at;
  while (last - at < 3) {
    const next = tokenIn(reading, last + 1, at);
    const joins = next !== undefined && isCapital(next) && vocabulary.organisationTails.has(next.lower);
    if (!joins && !(isCamel(next) && !titled)) break;
    last++;
  }
  return { first: at, last, kind: 'COMPANY', rule: 'camel-name', strength: 'capitals' };
}

/** "The Information": an English article in a text of another language opens the name of an outlet. */
function findArticledName(reading: Reading, at: number): Chunk | undefined {
  if (reading.tokens[at]?.text !== 'The') return undefined;
  let last = at;
  while (last - at < 4 && isCapital(tokenIn(reading, last + 1, at))) last++;
  return last > at
    ? { first: at, last, kind: 'MEDIA', rule: 'articled-name', strength: 'capitals' }
    : undefined;
}

/** Whether no word of the name is one of the text's own language that opens its sentence: "Menurut Bank Dunia". */
function isForeign({ tokens, vocabulary }: Reading, { first, last }: Chunk): boolean {
  const own = tokens.slice(first, last + 1).some((token) => vocabulary.functionWords.has(token.lower));
  const opener = tokens[first];
  if (own || vocabulary.titles.longestAt(tokens, first)) return false;
  if (!opener || !opensClause(tokens, first)) return true;
  return !vocabulary.bareCues.has(opener.lower) && !isVerb(vocabulary, { ...opener, text: opener.lower });
}

/**
 * A body that an Indonesian text calls by its English name, which begins at token `at`: "Institute for Essential Services
 * Reform", "PayPal", "The Information".
 */
export function findForeignName(reading: Reading, at: number, titled: boolean): Chunk | undefined {
  const opener = reading.tokens[at];
  const camel = findCamelName(reading, at, titled);
  if (camel || !reading.foreign || (!isCapital(opener) && !isAcronym(opener))) return camel;
  const english = findEnglishOrganisation(reading.foreign, at, titled);
  if (!english || english.last === at || !isForeign(reading, english)) return findArticledName(reading, at);
  return english;
}
