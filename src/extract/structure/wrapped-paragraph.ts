import type { Span } from '../draft.ts';
import { findDateline } from './dateline.ts';

const opening = /^["“”„]/u;
const closing = /["“”]$/u;

/**
 * Takes off the quote marks that an export put around paragraphs: around all of them, or around a lead that starts with a
 * dateline. Other paragraphs keep theirs, because a paragraph of speech may well be all quotation.
 */
export function unwrapQuoted(text: string, paragraphs: readonly Span[]): Span[] {
  const isWrapped = ({ start, end }: Span) =>
    end - start > 2 && opening.test(text[start] as string) && closing.test(text[end - 1] as string);
  const all = paragraphs.length >= 3 && paragraphs.every(isWrapped);
  return paragraphs.map((paragraph, at) => {
    const inner = { start: paragraph.start + 1, end: paragraph.end - 1 };
    const wrapped =
      isWrapped(paragraph) && (all || (at === 0 && findDateline(text, inner.start, inner.end) !== null));
    return wrapped ? inner : { ...paragraph };
  });
}
