import type { Span } from '../draft.ts';

const countWords = (exact: string): number => exact.split(/\s+/u).length;
const opensTitle = /^["“'‘(]?(?:\p{Lu}|\p{N}|[ei]\p{Lu})/u;

/** Whether a block reads as running text: it ends as a sentence does, or is too long for a heading. */
export function isRunningText(text: string, block: Span): boolean {
  const exact = text.slice(block.start, Math.min(block.end, block.start + 400));
  if (block.end - block.start > 180) return true;
  return /[.…:;,]["”’')\]]*$/u.test(exact) || /[!?]["”’]$/u.test(exact) || countWords(exact) > 22;
}

/** Whether a block can be the headline of the page: one line without a full stop. */
export function isHeadline(text: string, block: Span): boolean {
  const exact = text.slice(block.start, block.end);
  return (
    exact.length <= 200 &&
    countWords(exact) <= 28 &&
    countWords(exact) >= 2 &&
    !/[.,;:]["”’']?$/u.test(exact) &&
    /\p{L}/u.test(exact)
  );
}

/** Whether the first line names a section of the outlet, such as "Internasional" or "News > Politik", above the headline. */
export function isSection(text: string, block: Span): boolean {
  const exact = text.slice(block.start, block.end);
  return /\s[>›»/|]\s/u.test(exact)
    ? countWords(exact) <= 12
    : countWords(exact) <= 3 && /^\p{L}[\p{L}& ]*$/u.test(exact);
}

/** Whether a block can head a part of the text: at most 14 words, no full stop, no quotation with its speaker. */
export function isSubheading(text: string, block: Span): boolean {
  const exact = text.slice(block.start, block.end);
  if (exact.length > 110 || countWords(exact) > 14 || !opensTitle.test(exact)) return false;
  if (/[.,;:…]["”’')]?$/u.test(exact) || /^["“].*[?!,]["”]/u.test(exact)) return false;
  return /\p{L}{2}/u.test(exact);
}
