import type { ActorKind } from '../draft.ts';
import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findKnownName } from './known-name.ts';
import { findBracket } from './short-form.ts';
import { isAcronym, isCapital, opensPredicate } from './word.ts';

/** What the words of the name so far are, which decides how it may go on. */
export interface Progress {
  at: number;
  last: number;
  /** The last word of the head: "Negeri" of "Pengadilan Negeri". */
  head: number;
  kind: ActorKind;
  capitals: boolean;
  titled: boolean;
  proper: number;
  unknown: number;
  /** The head word stands for a body on its own, so that a name behind it may be somebody's: "Imigrasi Yuldi X". */
  bare: boolean;
  inner: Chunk[];
}

/** "Yonif 509 Kostrad", "SMA Negeri 5 Contoh": a number inside a name, with a capital word behind it. */
export function isNumber({ tokens, vocabulary }: Reading, from: number, at: number): boolean {
  const after = tokens[at + 1];
  if (!/^\d{1,4}$/.test(tokens[at]?.text ?? '') || after?.sentence !== tokens[from]?.sentence) return false;
  if (after?.text === '/') return isCapital(tokens[at + 2]) || isAcronym(tokens[at + 2]);
  return isCapital(after) || isAcronym(after) || opensPredicate(vocabulary, after);
}

/** Whether a hyphen joins the capital words on both its sides: "Tim Budi-Ani". */
export const isHyphen = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  isCapital(tokens[at + 1]);

/** "Kementerian X/Badan Y", "Kodim 0820/Probolinggo": the first word or the known name behind a slash that touches both. */
export function findBeyondSlash(reading: Reading, { last, proper }: Progress): number | undefined {
  const [before, slash, next] = reading.tokens.slice(last, last + 3);
  if (slash?.text !== '/' || proper === 0 || before?.end !== slash.start || slash.end !== next?.start)
    return undefined;
  if (!isCapital(next) && !isAcronym(next)) return undefined;
  return findKnownName(reading, last + 2)?.last ?? last + 2;
}

/** "Tbk", "(Persero)": how a company is set up, at the end of its name. */
export function findLegalForm(reading: Reading, { at, last, proper }: Progress): number | undefined {
  const next = tokenIn(reading, last + 1, at);
  if (proper === 0 || !next) return undefined;
  const { legalForms } = reading.vocabulary;
  if (legalForms.has(next.lower)) return last + 1;
  const bracket = findBracket(reading, last + 1);
  return bracket && legalForms.has(reading.tokens[bracket.first]?.lower ?? '') ? bracket.close : undefined;
}

/** "RSUD dr Soetomo", "Universitas Prof. Dr. Hamka": the person a body is named after, behind an honorific. */
export function findNamesake(
  reading: Reading,
  { at, last, head, kind, capitals }: Progress,
): number | undefined {
  const { tokens, vocabulary } = reading;
  if (kind !== 'ORGANISATION' || last !== head || !(capitals || isAcronym(tokens[at]))) return undefined;
  let next = last + 1;
  while (vocabulary.honorifics.has(tokenIn(reading, next, at)?.lower ?? '')) {
    next++;
    if (tokens[next]?.text === '.') next++;
  }
  if (next === last + 1 || !isCapital(tokenIn(reading, next, at))) return undefined;
  while (next - last < 6 && isCapital(tokenIn(reading, next + 1, at))) next++;
  return next;
}
