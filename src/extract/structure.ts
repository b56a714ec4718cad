import type { Structure } from './document.ts';
import type { SourceText, Span } from './draft.ts';

const related = /^(?:baca|simak|lihat|tonton|read)\b[^:：\n]{0,30}[:：]\s*/iu;

/** Finds the parts of the page: headline, dateline, subheadings, related links and credits, and the running text between. */
export function findStructure({ text }: SourceText): Structure {
  const segments: Structure['segments'] = [];
  const paragraphs: Span[] = [];
  let headline: Span | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    if (start >= end) continue;
    const exact = text.slice(start, end);
    const short = end - start < 90 && !/[.,:;"”]$/u.test(exact);
    const label = related.exec(exact);
    if (label) segments.push({ start: start + label[0].length, end, kind: 'RELATED_LINK' });
    else if (/^editor\s*:/iu.test(exact)) segments.push({ start, end, kind: 'CREDIT' });
    else if (short && paragraphs.length === 0 && !headline) {
      headline = { start, end };
      segments.push({ start, end, kind: 'HEADLINE' });
    } else if (short) segments.push({ start, end, kind: 'SUBHEADING' });
    else {
      paragraphs.push({ start, end });
      segments.push({ start, end, kind: 'BODY' });
    }
  }
  const proper = segments.filter((segment) => segment.start < segment.end);
  return { headline, dateline: null, datelinePlaces: [], publisher: null, section: null, segments: proper, body: paragraphs, paragraphs };
}
