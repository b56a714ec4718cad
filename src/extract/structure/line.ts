import type { Span } from '../draft.ts';

/** A line of the page without white space and mark-up at its edges; `apart` when an empty line or a block tag precedes it. */
export interface Line extends Span {
  apart: boolean;
}

const breaks =
  /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<br\b[^<>]{0,200}>(?:\r?\n)?|(?<block><\/?(?:p|div|li|ul|ol|h[1-6]|section|article|aside|header|footer|blockquote|table|tr|td|th|figure|figcaption|title|head|body|html)\b[^<>]{0,2000}>)|<(?<code>script|style)\b/giu;

const codeEnd = { script: /<\/script[^<>]{0,200}>/giu, style: /<\/style[^<>]{0,200}>/giu };

const leading =
  /^(?:[\s\u200b\ufeff]|<[a-z/!][^<>]{0,2000}>|&nbsp;|\*\*|__|#{1,6}(?=\s)|>(?=\s)|[•▪●](?=\s))+/iu;
const trailing = /(?:[\s\u200b\ufeff]|&nbsp;|\*\*|__)+$/iu;

function trim(text: string, start: number, end: number): Span {
  // Only the line itself: a pattern that ran on over empty lines would read them again for each of them.
  const from = start + (leading.exec(text.slice(start, end))?.[0].length ?? 0);
  let to = end;
  while (to > from) {
    const tail = trailing.exec(text.slice(Math.max(from, to - 8), to));
    if (tail) {
      to -= tail[0].length;
      continue;
    }
    if (text[to - 1] !== '>') break;
    const near = Math.max(from, to - 2000);
    const tag = text.slice(near, to).lastIndexOf('<');
    if (tag < 0 || !/^<[a-z/!]/iu.test(text.slice(near + tag, near + tag + 2))) break;
    to = near + tag;
  }
  return { start: from, end: Math.max(from, to) };
}

/** Lists the lines of a text that have content, in order; block tags end a line, scripts and styles are left out. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let apart = true;
  const keep = (end: number) => {
    const line = trim(text, at, end);
    if (line.start < line.end) lines.push({ ...line, apart });
    apart = line.start >= line.end;
  };
  breaks.lastIndex = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    const code = match.groups?.code?.toLowerCase();
    if (code === 'script' || code === 'style') {
      const close = codeEnd[code];
      close.lastIndex = match.index;
      const found = close.exec(text);
      keep(match.index);
      // Code that is never closed hides the rest of the page in a browser too.
      at = found ? found.index + found[0].length : text.length;
      breaks.lastIndex = at;
      if (!found) break;
      continue;
    }
    keep(match.index);
    at = match.index + match[0].length;
    if (match.groups?.block) apart = true;
  }
  if (at < text.length) keep(text.length);
  return lines;
}
