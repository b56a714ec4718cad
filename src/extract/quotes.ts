import type { Quote } from './document.ts';
import type { Span } from './draft.ts';

type Glyph = 'double' | 'single';

interface OpenMark {
  glyph: Glyph;
  start: number;
  end: number;
}

const marks = /&quot;|''|``|["“”„‟«»＂]|['‘’‚‹›`]/g;
const single = new Set(["'", '‘', '’', '‚', '‹', '›', '`']);
const openers = new Set(['“', '„', '«', '‘', '‚', '‹', '``']);
const closers = new Set(['”', '»', '’', '›']);
const wordCharacter = /[\p{L}\p{N}]/u;

/** Reads the character before or after a position as a string that is empty at the edge of the paragraph. */
function characterBefore(text: string, at: number, edge: number): string {
  return at > edge ? (text[at - 1] as string) : '';
}
function characterAfter(text: string, at: number, edge: number): string {
  return at < edge ? (text[at] as string) : '';
}

const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);

/** What a mark can be, judged by its neighbours: `both` where neither side decides. */
function shapeOf(
  text: string,
  start: number,
  end: number,
  paragraph: Span,
): 'open' | 'close' | 'both' | 'none' {
  const before = characterBefore(text, start, paragraph.start);
  const after = characterAfter(text, end, paragraph.end);
  const openBefore = isSpace(before) || /[([{\-–—/:,"“‘'«]/u.test(before);
  const closeAfter = isSpace(after) || /[)\]}\-–—/:;,.!?…"”’'»]/u.test(after);
  if (openBefore && !isSpace(after) && closeAfter && !isSpace(before)) return 'both';
  if (openBefore && !isSpace(after)) return 'open';
  if (closeAfter && !isSpace(before)) return 'close';
  return isSpace(before) && isSpace(after) ? 'both' : 'none';
}

/** Closes a mark that has a space before it by mistake, as in `…besok, "kata Menteri`. */
function isLateCloser(text: string, start: number, end: number, paragraph: Span): boolean {
  let at = start;
  while (at > paragraph.start && isSpace(text[at - 1] as string)) at--;
  return (
    at < start &&
    at > paragraph.start &&
    /[,.!?]/.test(text[at - 1] as string) &&
    /^\p{Ll}/u.test(text.slice(end, end + 1))
  );
}

/** Marks a fragment quoted within somebody else's sentence: lower case, no stop, not after the comma of an inquit. */
function isFragment(text: string, outer: Span, inner: Span, paragraph: Span): boolean {
  let at = outer.start;
  while (at > paragraph.start && /[\s([]/u.test(text[at - 1] as string)) at--;
  const before = characterBefore(text, at, paragraph.start);
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 200)).split(/\s+/u).length;
  const upper = /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2));
  const stopped =
    /[,.!?…]$/u.test(text.slice(inner.end - 1, inner.end)) ||
    /^[,.!?…]/u.test(text.slice(outer.end, outer.end + 1));
  if (before === '' || /[.!?…"”:]/u.test(before)) return !stopped && words <= 6;
  if (before === ',') return !upper && words <= 6 && !stopped;
  return !(upper && words >= 3);
}

function createQuote(text: string, outer: Span, inner: Span, paragraph: Span): Quote | null {
  let { start, end } = inner;
  while (start < end && isSpace(text[start] as string)) start++;
  while (start < end && isSpace(text[end - 1] as string)) end--;
  if (start >= end || !wordCharacter.test(text.slice(start, end))) return null;
  return { start, end, outer, scare: isFragment(text, outer, { start, end }, paragraph) };
}

/**
 * Pairs the quote marks of each paragraph and lists the outermost quotations in order. Apostrophes are no marks; a quotation
 * that is not closed runs to the end of its paragraph when it opened the paragraph or followed a comma or colon.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  return paragraphs.flatMap((paragraph) => findQuotesOf(text, paragraph));
}

function findQuotesOf(text: string, paragraph: Span): Quote[] {
  const quotes: Quote[] = [];
  const stack: OpenMark[] = [];
  const keep = (outer: Span, inner: Span) => {
    const quote = createQuote(text, outer, inner, paragraph);
    if (quote) quotes.push(quote);
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    const glyph: Glyph = single.has(match[0]) ? 'single' : 'double';
    const shape = shapeOf(text, start, end, paragraph);
    const open = stack.findLastIndex((mark) => mark.glyph === glyph);
    if (shape === 'none') continue;
    const closes =
      open >= 0 &&
      (shape === 'close' ||
        (shape === 'both' && !openers.has(match[0])) ||
        (glyph === 'double' && isLateCloser(text, start, end, paragraph)));
    if (closes) {
      const [opened] = stack.splice(open);
      if (opened && stack.length === 0) keep({ start: opened.start, end }, { start: opened.end, end: start });
    } else if (shape === 'open' || (shape === 'both' && !closers.has(match[0]))) {
      if (glyph === 'single' && match[0] === '’') continue;
      if (stack.length < 8) stack.push({ glyph, start, end });
    }
  }
  const [unclosed] = stack;
  if (unclosed?.glyph === 'double') {
    const lead = text.slice(paragraph.start, unclosed.start).trimEnd();
    if (lead === '' || /[,:]$/u.test(lead))
      keep({ start: unclosed.start, end: paragraph.end }, { start: unclosed.end, end: paragraph.end });
  }
  return quotes;
}
