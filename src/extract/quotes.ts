/**
 * Quotations: pairs of quote marks, paragraph by paragraph. quotes/mark.ts judges each mark by its neighbours, the pairing is
 * here, quotes/fragment.ts tells speech from quoted fragments.
 */
import { z } from 'zod';
import type { Quote } from './document.ts';
import type { Span } from './draft.ts';
import { readLexicon } from './lexicon.ts';
import { isFragment } from './quotes/fragment.ts';
import { findMarks, isSpace, type Mark } from './quotes/mark.ts';
import { anyOf } from './structure/structure-lexicon.ts';

const cueSchema = z.array(z.object({ inquits: z.array(z.string()).optional() }));
const inquits = (['id', 'en'] as const).flatMap((language) =>
  readLexicon(language, 'reporting-cues', cueSchema).flatMap((cue) => cue.inquits ?? []),
);
const inquit = new RegExp(String.raw`[,.!?]\s*(?=${anyOf(inquits)}(?:nya)?(?!\p{L}))`, 'iu');

/** How many paragraphs without a mark a quotation may run through before its closing mark. */
const longestSpeech = 6;

interface Pairing {
  quotes: (Span & { outer: Span })[];
  unclosed: Mark | null;
}

/**
 * Pairs the quote marks of each paragraph and lists the outermost quotations in order. Apostrophes are no marks. A quotation
 * that opens a paragraph and closes in a later one gives one entry per paragraph; one that is never closed ends before its
 * inquit, or with its paragraph when it opened it or followed a comma or colon.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
  const found: Quote[] = [];
  // Paragraphs that an earlier one's quotation runs into: up to this index they start inside it.
  let carried = -1;
  for (const [at, paragraph] of paragraphs.entries()) {
    const marks = findMarks(text, paragraph);
    const opening = at <= carried ? [createOpening(paragraph)] : [];
    const { quotes, unclosed } = pairMarks([...opening, ...marks]);
    if (unclosed) {
      const opensParagraph = unclosed.start === paragraph.start;
      if (opensParagraph && at > carried) carried = findClosingParagraph(text, paragraphs, at);
      const ended = endUnclosed(text, paragraph, unclosed, at < carried);
      if (ended) quotes.push(ended);
    }
    for (const quote of quotes) {
      const inner = trim(text, quote);
      if (inner)
        found.push({ ...inner, outer: quote.outer, scare: isFragment(text, quote.outer, inner, paragraph) });
    }
  }
  return found;
}

function createOpening({ start }: Span): Mark {
  return { start, end: start, glyph: 'double', shape: 'open', late: false };
}

/** Pairs marks, first with nesting; where that leaves a mark open, single marks and then nesting are given up. */
function pairMarks(marks: readonly Mark[]): Pairing {
  const nested = pairWith(marks, true);
  if (!nested.unclosed) return nested;
  const doubles = marks.filter((mark) => mark.glyph === 'double');
  if (nested.unclosed.glyph === 'single') return pairMarks(doubles);
  const flat = pairWith(doubles, false);
  return flat.unclosed ? nested : flat;
}

function pairWith(marks: readonly Mark[], nesting: boolean): Pairing {
  const quotes: Pairing['quotes'] = [];
  const stack: Mark[] = [];
  for (const mark of marks) {
    const open = stack.findLastIndex((other) => other.glyph === mark.glyph);
    if (open >= 0 && (mark.shape !== 'open' || mark.late)) {
      const [opened] = stack.splice(open);
      if (opened && stack.length === 0)
        quotes.push({ start: opened.end, end: mark.start, outer: { start: opened.start, end: mark.end } });
    } else if (open < 0 || nesting) {
      if (mark.shape !== 'close' && stack.length < 8) stack.push(mark);
    }
  }
  return { quotes, unclosed: stack[0] ?? null };
}

/** The paragraph whose first mark closes the quotation that paragraph `at` opened, or -1. */
function findClosingParagraph(text: string, paragraphs: readonly Span[], at: number): number {
  for (let next = at + 1; next < paragraphs.length && next <= at + longestSpeech; next++) {
    const first = findMarks(text, paragraphs[next] as Span).find((mark) => mark.glyph === 'double');
    if (first) return first.shape === 'close' || first.late ? next : -1;
  }
  return -1;
}

function endUnclosed(
  text: string,
  paragraph: Span,
  mark: Mark,
  runsOn: boolean,
): Pairing['quotes'][number] | null {
  if (mark.glyph === 'single') return null;
  const rest = text.slice(mark.end, paragraph.end);
  const cue = runsOn ? null : inquit.exec(rest);
  const lead = text.slice(Math.max(paragraph.start, mark.start - 20), mark.start).trimEnd();
  if (!cue && lead !== '' && !/[,:]$/u.test(lead)) return null;
  const end = cue ? mark.end + cue.index + 1 : paragraph.end;
  return { start: mark.end, end, outer: { start: mark.start, end } };
}

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text[start] as string)) start++;
  while (start < end && isSpace(text[end - 1] as string)) end--;
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
