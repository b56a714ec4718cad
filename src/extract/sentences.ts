import type { Quote, Sentence, Token } from './document.ts';
import type { Span } from './draft.ts';
import { isFunctionWord, isIndonesianFunctionWord } from './language.ts';
import { expectsMore, findWords, type Word } from './tokens.ts';

const stops = new Set(['.', '!', '?', '…', '...', '....', '。', '！', '？', '؟', '۔']);
const closing = new Set(['"', '”', '’', '»', "'", ')', ']']);

/** Whether a stop at `at` ends a sentence, given the words around it. */
function isEnd(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!next) return true;
  if (stops.has(word.text)) {
    if (/^\p{Ll}/u.test(next.text)) return false;
    if (word.text === '.' && /^\d+$/.test(words[at - 1]?.text ?? '') && isNumbered(words, at - 1))
      return false;
    return !/^[,;:)]$/.test(next.text);
  }
  if (word.text.length < 2 || !word.text.endsWith('.') || !/\p{L}/u.test(word.text)) return false;
  // A name or number is to follow "Dr." and "Jl."; "RS." and "PT." may end a sentence all the same.
  const opens = expectsMore(word) ? isIndonesianFunctionWord : isFunctionWord;
  return /^\p{Lu}(?!\p{Lu})/u.test(next.text) && opens(next.lower);
}

/** A number and a dot that begin a paragraph number its item. */
function isNumbered(words: readonly Word[], at: number): boolean {
  return at === 0 || stops.has(words[at - 1]?.text ?? '');
}

/**
 * Cuts paragraphs into sentences and words into tokens. A sentence never ends inside a quotation, keeps the closing mark and
 * the lower-case words that follow it ("…?" tanya X), and never crosses a paragraph.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly Quote[],
): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const people = new Set<string>();
  let nextQuote = 0;
  for (const [paragraph, range] of paragraphs.entries()) {
    const words = findWords(text, range, people);
    let first = 0;
    const close = (last: number) => {
      const base = tokens.length;
      for (let at = first; at <= last; at++) {
        const { start, end, text: exact, lower } = words[at] as Word;
        tokens.push({ start, end, text: exact, lower, sentence: sentences.length });
      }
      const [start, end] = [words[first] as Word, words[last] as Word];
      sentences.push({ start: start.start, end: end.end, paragraph, first: base, last: tokens.length - 1 });
      first = last + 1;
    };
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word;
      while (nextQuote < quotes.length && (quotes[nextQuote] as Quote).outer.end < word.end) nextQuote++;
      const quote = quotes[nextQuote];
      if (quote && quote.outer.start <= word.start && word.end < quote.outer.end) continue;
      const closesQuote = quote !== undefined && quote.outer.end === word.end;
      if (closesQuote) {
        const next = words[at + 1];
        const stopped = stops.has(words[at - 1]?.text ?? '');
        if (!next || (stopped && !/^[\p{Ll},;:.)]/u.test(next.text))) close(at);
        continue;
      }
      if (!isEnd(words, at)) continue;
      let last = at;
      while (
        last + 1 < words.length &&
        closing.has((words[last + 1] as Word).text) &&
        (words[last + 1] as Word).start === (words[last] as Word).end
      )
        last++;
      close(last);
      at = last;
    }
    if (first < words.length) close(words.length - 1);
  }
  return { sentences, tokens };
}
