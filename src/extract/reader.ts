import type { Document } from './document.ts';
import type { SourceText, Span } from './draft.ts';
import { findLanguage } from './language.ts';
import { findQuotes } from './quotes.ts';
import { findSentences } from './sentences.ts';
import { findStructure } from './structure.ts';
import { findAnchor } from './times/anchor.ts';
import { findWords, type Word } from './tokens.ts';

/** Reads the page, the language, the quotations and the sentences of a text: what every later stage starts from. */
export function readDocument(source: SourceText): Document {
  const { text } = source;
  const structure = findStructure(source);
  const language = source.language ?? findLanguage(readWords(text, structure.paragraphs));
  const quotes = findQuotes(text, structure.paragraphs);
  const { sentences, tokens } = findSentences(text, structure.paragraphs, quotes);
  return {
    text,
    language,
    anchor: findAnchor(source, structure.paragraphs, language),
    structure,
    sentences,
    tokens,
    quotes,
  };
}

/** Reads words paragraph by paragraph, so that a long text is only read as far as the vote needs. */
function* readWords(text: string, paragraphs: readonly Span[]): Generator<Word> {
  for (const paragraph of paragraphs) yield* findWords(text, paragraph);
}
