import type { Document } from './document.ts';
import type { SourceText } from './draft.ts';
import { findLanguage } from './language.ts';
import { findQuotes } from './quotes.ts';
import { findSentences } from './sentences.ts';
import { findStructure } from './structure.ts';
import { findAnchor } from './times/anchor.ts';

/** Reads the page, the language, the quotations and the sentences of a text: what every later stage starts from. */
export function readDocument(source: SourceText): Document {
  const { text } = source;
  const structure = findStructure(source);
  const quotes = findQuotes(text, structure.paragraphs);
  const { sentences, tokens } = findSentences(text, structure.paragraphs, quotes);
  const language = source.language ?? findLanguage(tokens);
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
