import { type Reading, tokenIn } from './chunk.ts';
import { isAcronym, isCapital } from './word.ts';

/** The bracket behind a name, when it holds one short name: the token range inside, and the closing bracket. */
interface Bracket {
  first: number;
  last: number;
  close: number;
}

const LONGEST = 6;

/** The bracket that opens at token `at` and closes within a few tokens of the same sentence. */
export function findBracket(reading: Reading, at: number): Bracket | undefined {
  if (tokenIn(reading, at, at - 1)?.text !== '(') return undefined;
  for (let close = at + 1; close <= at + LONGEST; close++) {
    const token = tokenIn(reading, close, at);
    if (!token) return undefined;
    if (token.text === ')') return close > at + 1 ? { first: at + 1, last: close - 1, close } : undefined;
  }
  return undefined;
}

/** The short form declared behind a name: "(BI)", "(Kemenlu)", "(Menko Polhukam)"; not ages, percentages or dates. */
export function findShortForm(reading: Reading, at: number): Bracket | undefined {
  const bracket = findBracket(reading, at);
  if (!bracket || bracket.last - bracket.first > 2) return undefined;
  const head = reading.tokens[bracket.first];
  if (!head || (!isAcronym(head) && !isCapital(head))) return undefined;
  if (
    reading.vocabulary.parentheticalWords.has(head.lower) ||
    reading.vocabulary.functionWords.has(head.lower)
  )
    return undefined;
  return bracket;
}

/** The closing bracket of an age, "(34)", that opens at token `at`. */
export function findAge(reading: Reading, at: number): number | undefined {
  const bracket = findBracket(reading, at);
  if (!bracket || bracket.first !== bracket.last) return undefined;
  return /^\d{1,2}$/.test(reading.tokens[bracket.first]?.text ?? '') ? bracket.close : undefined;
}
