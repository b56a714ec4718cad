import type { Token } from '../document.ts';
import type { Vocabulary } from './vocabulary.ts';

const capital = /^\p{Lu}[\p{L}\p{M}'’ʼ.-]*$/u;
const articled = /^(?:al|el|an|ar|as|ash|asy|at|az|ad)-\p{Lu}[\p{L}\p{M}'’-]*$/u;
const acronym = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{Lu}\d&+./-]{1,11}$/u;

/** Whether the token is a word that begins with a capital: "Kim", "Al-Muslimi", "M.", or an articled name, "al-Mashat". */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = token.text.charCodeAt(0);
  if (first < 65 || (first > 90 && first !== 97 && first < 128)) return false;
  return capital.test(token.text) || articled.test(token.text);
}

/** Whether the token is written in capitals throughout, as abbreviations are. */
export function isAcronym(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > 12) return false;
  const first = token.text.charCodeAt(0);
  return (first < 97 || first > 127) && acronym.test(token.text);
}

const camel =
  /^(?!(?:Mc|Mac|De|Di|Da|La|Le|Van|Von|Fitz|O)\p{Lu})\p{L}\p{Ll}+\p{Lu}\p{L}*$|^\p{Ll}\p{Lu}\p{L}+$/u;

/** Whether a capital stands inside the word, as in the names of companies: "PayPal", "eFishery", not "McDonald". */
export function isCamel(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 2 && camel.test(token.text);
}

/** Whether the token is a word in small letters. */
export function isLowerWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = token.text.charCodeAt(0);
  if (first < 97 || (first > 122 && first < 128)) return false;
  if (first < 123 && !token.text.includes('-')) return true;
  return /^\p{Ll}/u.test(token.text) && !articled.test(token.text);
}

const openers = new Set(['"', '“', '‘', '«', '(', ':', '—', '–', '-', '*', '•', '”', "'", '.', '?', '!']);

/** Whether the token opens a sentence or a quotation, where a capital says nothing about names. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return !token || !before || before.sentence !== token.sentence || openers.has(before.text);
}

const verbPrefix = { id: /^(?:me|di|ber|ter|memper)\p{Ll}{3,}$/u, en: /^\p{Ll}{2,}(?:ed|es)$/u };

/** Whether a small-letter word is a verb as its form tells, the lexicon's exceptions aside. */
export function isVerb(vocabulary: Vocabulary, token: Token | undefined): boolean {
  if (!isLowerWord(token) || token === undefined) return false;
  if (vocabulary.stateVerbs.has(token.lower) || vocabulary.bareCues.has(token.lower)) return true;
  return verbPrefix[vocabulary.language].test(token.lower) && !vocabulary.notVerbs.has(token.lower);
}

/** Whether a word can be part of the predicate: a verb, or what stands before one. */
export function opensPredicate(vocabulary: Vocabulary, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isLowerWord(token) &&
    (vocabulary.auxiliaries.has(token.lower) || isVerb(vocabulary, token))
  );
}

/** Whether a bare reporting word stands here: "kata", "ujar", "said". */
export function isBareCue(vocabulary: Vocabulary, token: Token | undefined): boolean {
  return token !== undefined && vocabulary.bareCues.has(token.lower);
}
