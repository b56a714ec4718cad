import type { Span } from '../draft.ts';

/** A quote mark in a paragraph and what it can be, judged by its glyph and its neighbours. */
export interface Mark extends Span {
  glyph: 'double' | 'single';
  shape: 'open' | 'close' | 'both';
  /** A closing mark with the space on the wrong side of it: `besok, "kata Menteri`. */
  late: boolean;
}

const marks = /&quot;|''|``|["“”„‟«»＂]|['‘’‚‹›`]/g;
const single = new Set(["'", '‘', '’', '‚', '‹', '›', '`']);
const openers = new Set(['“', '„', '«', '‘', '‚', '‹', '``']);
const closers = new Set(['”', '»', '’', '›']);

/** Whether a character is white space, or the edge of the paragraph. */
export function isSpace(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

/** Lists the quote marks of a paragraph; apostrophes and the signs of feet and inches are none. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    const before = start > paragraph.start ? (text[start - 1] as string) : '';
    const after = end < paragraph.end ? (text[end] as string) : '';
    const shape = shapeOf(match[0], before, after);
    if (!shape) continue;
    const glyph = single.has(match[0]) ? 'single' : 'double';
    if (match[0] === '’' && shape === 'open') continue;
    found.push({
      start,
      end,
      glyph,
      shape,
      late: glyph === 'double' && isLate(text, start, after, paragraph),
    });
  }
  return found;
}

function shapeOf(glyph: string, before: string, after: string): Mark['shape'] | null {
  const opens = (isSpace(before) || /[([{\-–—/:,"“‘'«>]/u.test(before)) && !isSpace(after);
  const closes = (isSpace(after) || /[)\]}\-–—/:;,.!?…"”’'»<]/u.test(after)) && !isSpace(before);
  if (opens && closes) return openers.has(glyph) ? 'open' : closers.has(glyph) ? 'close' : 'both';
  if (opens) return 'open';
  if (closes) return 'close';
  if (!isSpace(before) || !isSpace(after)) return null;
  return openers.has(glyph) ? 'open' : closers.has(glyph) ? 'close' : 'both';
}

function isLate(text: string, start: number, after: string, paragraph: Span): boolean {
  if (!/^\p{Ll}/u.test(after)) return false;
  const before = text.slice(Math.max(paragraph.start, start - 8), start);
  return /[,.!?]\s+$/u.test(before);
}
