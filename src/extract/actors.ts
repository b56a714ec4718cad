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
  const reading = { text, tokens, vocabulary, lowerSeen };
  return buildActors(resolveChunks(reading, findChunks(reading)));
}
