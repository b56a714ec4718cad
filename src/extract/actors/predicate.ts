import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { isLowerWord, isVerb, opensClause, opensPredicate } from './word.ts';

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
    } else if (!/^[\p{L}\d]/u.test(token.text)) return false;
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

/** Whether one of the words stands within reach before token `at`, in its sentence and clause. */
function follows(reading: Reading, at: number, words: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= at - 10; before--) {
    const token = tokenIn(reading, before, at);
    if (!token || /^[.;:"”]$/.test(token.text)) return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}

/**
 * "melapor ke Polda X", "mengirim senjata ke Ukraina": who is told, asked or given something behind a word for a direction;
 * "berunjuk rasa di depan kantor Kementerian X": whose seat people turn to.
 */
export function isAddressed(reading: Reading, chunk: Chunk): boolean {
  const { destinations, submissions, seats, rallies } = reading.vocabulary;
  const lower = tokenIn(reading, chunk.first - 1, chunk.first)?.lower ?? '';
  if (chunk.nameKind === 'METONYM' || chunk.kind === 'PERSON') return false;
  if (destinations.has(lower)) return follows(reading, chunk.first - 1, submissions);
  return seats.has(lower) && follows(reading, chunk.first - 1, rallies);
}

/** "serangan udara Israel", "kebijakan tarif Trump": one word between the act and whose it is. */
export function isBehindAct(reading: Reading, start: number): boolean {
  const { vocabulary, tokens } = reading;
  const word = tokenIn(reading, start - 1, start);
  const act = tokenIn(reading, start - 2, start);
  if (!word || !act || !vocabulary.actNouns.has(act.lower) || !isLowerWord(tokens[start - 1])) return false;
  return !vocabulary.functionWords.has(word.lower) && !isVerb(vocabulary, word);
}
