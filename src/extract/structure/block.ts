import type { Span } from '../draft.ts';
import { isFunctionWord } from '../language.ts';
import type { Line } from './line.ts';

/** Lines that belong together: one paragraph, however the page wrapped it. `apart` when an empty line precedes it. */
export interface Block extends Span {
  apart: boolean;
}

const stop = /[.!?…:;。！？][”"’')\]»]*$/u;
const innerStop = /[\p{L}\p{N}”")][.!?]["”]?\s+["“]?\p{Lu}/u;

/** Whether a line ends in the middle of a sentence that the next line continues. */
function runsOn(text: string, line: Line, next: Line): boolean {
  const exact = text.slice(line.start, line.end);
  const tail = exact.slice(-80);
  if (stop.test(tail)) return false;
  const following = text.slice(next.start, next.start + 2);
  if (/^\p{Ll}/u.test(following)) return true;
  const lastWord = /(?:^|\s)(\p{L}+)[,-]?$/u.exec(tail)?.[1] ?? '';
  if (/,$/u.test(tail)) return true;
  if (/^\p{Ll}/u.test(lastWord) && isFunctionWord(lastWord)) return true;
  return exact.length > 60 && /^[\p{Lu}\p{N}]/u.test(following) && innerStop.test(exact.slice(0, 4_000));
}

/** Whether lines were cut at one width, as in plain-text mail: then no single line break means anything. */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const widths = lines.slice(0, -1).map((line) => line.end - line.start);
  const widest = Math.max(...widths.slice(0, 50));
  if (widest > 130 || widest < 40) return false;
  if (!widths.every((width) => width <= 130 && width > widest - 30)) return false;
  return lines.slice(1).some((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)));
}

/**
 * Joins lines that a soft line break separates. `standsAlone` names the lines that are never joined, such as labels.
 */
export function findBlocks(
  text: string,
  lines: readonly Line[],
  standsAlone: (line: Line) => boolean,
): Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !(lines[end] as Line).apart) end++;
    const group = lines.slice(first, end);
    const wrapped = isHardWrapped(text, group);
    let open: Block | null = null;
    for (const [at, line] of group.entries()) {
      const before = group[at - 1];
      const alone = standsAlone(line);
      const joined = open && before && !alone && (wrapped || runsOn(text, before, line));
      if (joined && open) open.end = line.end;
      else {
        open = { start: line.start, end: line.end, apart: line.apart };
        blocks.push(open);
      }
      if (alone) open = null;
    }
    first = end;
  }
  return blocks;
}
