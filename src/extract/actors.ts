import type { Reading } from './actors/chunk.ts';
import { findChunks } from './actors/chunker.ts';
import { resolveChunks } from './actors/resolution.ts';
import { buildActors } from './actors/selection.ts';
import { loadVocabulary } from './actors/vocabulary.ts';
import { isLowerWord } from './actors/word.ts';
import type { Document, FoundActors } from './document.ts';

/**
 * Finds the people, states, organisations, media, groups and unnamed sources that a text names, and every place where it
 * names or describes them. Texts in a language without a lexicon have none. Time grows with the text's length.
 */
export function findActors(document: Document): FoundActors {
  if (document.language === 'other') return { actors: [], mentions: [] };
  const vocabulary = loadVocabulary(document.language === 'en' ? 'en' : 'id');
  const { text, tokens } = document;
  const lowerSeen = new Set(tokens.filter(isLowerWord).map((token) => token.lower));
  const quoted = findQuoted(document);
  const isQuoted = (at: number): boolean => quoted[at] ?? false;
  const english = { text, tokens, vocabulary: loadVocabulary('en'), lowerSeen, isQuoted };
  const reading: Reading =
    vocabulary === english.vocabulary
      ? english
      : { text, tokens, vocabulary, lowerSeen, isQuoted, foreign: english };
  return buildActors(resolveChunks(reading, findChunks(reading)));
}

/** For each token, whether it is inside a quotation that is more than a fragment of its sentence. */
function findQuoted({ tokens, quotes }: Document): boolean[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
    const quote = quotes[next];
    return quote !== undefined && !quote.scare && quote.start <= token.start;
  });
}
