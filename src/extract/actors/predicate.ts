import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { isVerb, opensClause, opensPredicate } from './word.ts';

/** How far behind its subject a predicate is looked for. */
const REACH = 14;

/** Whether a verb of the text stands right there, also at the head of a sentence: "Mengutip Reuters". */
export function isVerbAt(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (isVerb(reading.vocabulary, token)) return true;
  return opensClause(reading.tokens, at) && isVerb(reading.vocabulary, { ...token, text: token.lower });
}

/** Whether a passive verb stands there, so that who follows it is its agent: "ditangkap polisi", not "diakses publik". */
export const isPassive = (reading: Reading, at: number): boolean => {
  const lower = reading.tokens[at]?.lower ?? '';
  return (
    reading.vocabulary.language === 'id' &&
    /^di\p{Ll}{4,}$/u.test(lower) &&
    !reading.vocabulary.idlePassives.has(lower) &&
    isVerbAt(reading, at)
  );
};

/** "X yang didukung Iran", "China yang membatasi ekspor": a relative clause that says what the chunk does or suffers. */
export function opensRelative(reading: Reading, at: number): boolean {
  const token = tokenIn(reading, at, at);
  return (
    token !== undefined &&
    reading.vocabulary.relatives.has(token.lower) &&
    !reading.vocabulary.initials.has(tokenIn(reading, at + 1, at)?.lower ?? '') &&
    opensPredicate(reading.vocabulary, tokenIn(reading, at + 1, at))
  );
}

/** Whether a predicate stands within reach of token `at`, with nothing but words, figures and dates in brackets before it. */
function hasPredicate(reading: Reading, at: number): boolean {
  for (let next = at, bracket = false; next < at + REACH; next++) {
    const token = tokenIn(reading, next, at);
    if (!token) return false;
    if (token.text === '(' || token.text === ')') bracket = token.text === '(';
    else if (bracket || token.text === '/') continue;
    else if (token.text === ',') {
      if (opensPredicate(reading.vocabulary, tokenIn(reading, next + 1, at))) return true;
    } else if (!/^[\p{L}\d]/u.test(token.text) || reading.vocabulary.relatives.has(token.lower)) return false;
    else if (next > at && opensPredicate(reading.vocabulary, token)) return true;
  }
  return false;
}

/** "Moskow sendiri menolak", "Gedung Putih pada Senin (3/2) mengumumkan", "Teheran, lewat jubirnya, menuding". */
export function actsBeyondAdverbial(reading: Reading, at: number): boolean {
  const first = tokenIn(reading, at, at)?.text === ',' ? at + 1 : at;
  const opener = tokenIn(reading, first, at);
  return (
    opener !== undefined && reading.vocabulary.adverbials.has(opener.lower) && hasPredicate(reading, first)
  );
}

/** "melapor ke Polda X", "mengirim senjata ke Ukraina": who is told, asked or given something behind a word for a direction. */
export function isAddressed(reading: Reading, chunk: Chunk): boolean {
  const { vocabulary } = reading;
  if (!vocabulary.destinations.has(tokenIn(reading, chunk.first - 1, chunk.first)?.lower ?? '')) return false;
  if (chunk.nameKind === 'METONYM') return false;
  for (let at = chunk.first - 2; at >= chunk.first - 8; at--) {
    const token = tokenIn(reading, at, chunk.first);
    if (!token || /^[.;:"”]$/.test(token.text)) return false;
    if (vocabulary.submissions.has(token.lower)) return true;
  }
  return false;
}
