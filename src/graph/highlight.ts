import { findPassages, type Passage, type SearchTerm } from '../database/search-match.ts';

/** How many passages of one row are shown: the first. */
export const mostHighlights = 100;

/** Finds where an article's text has what was looked for. */
export function highlightArticle(terms: readonly SearchTerm[], text: string): Passage[] {
  return findPassages(terms, text).slice(0, mostHighlights);
}

/**
 * Finds where a statement has what was looked for, as passages of its article: its text is the parts of its content, joined by a
 * space. None where its text has been changed, since nobody can tell then where a word stands.
 */
export function highlightStatement(
  terms: readonly SearchTerm[],
  text: string,
  content: readonly Passage[],
): Passage[] {
  const lengths = content.map(({ start, end }) => end - start);
  if (lengths.reduce((sum, length) => sum + length, lengths.length - 1) !== text.length) return [];
  return findPassages(terms, text)
    .flatMap((passage) => {
      let offset = 0;
      return content.flatMap(({ start, end }) => {
        const shift = start - offset;
        offset += end - start + 1;
        const part = {
          start: Math.max(start, passage.start + shift),
          end: Math.min(end, passage.end + shift),
        };
        return part.start < part.end ? [part] : [];
      });
    })
    .slice(0, mostHighlights);
}
