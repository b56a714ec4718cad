import type { DraftStatement } from '../draft.ts';

interface Placed {
  start: number;
  end: number;
  statement: number;
}

/** Looks up which statement's content covers a place in the text. */
export interface Said {
  /** Index of the innermost statement around the range, or null. */
  at(start: number, end: number): number | null;
}

const maximumNesting = 6;

/** Prepares the look-up; statements may nest a few levels deep. */
export function createSaid(statements: readonly DraftStatement[]): Said {
  const placed: Placed[] = statements
    .flatMap((statement, index) => statement.content.map((span) => ({ ...span, statement: index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    at(start, end) {
      let low = 0;
      let high = placed.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((placed[middle]?.start ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      for (let at = low - 1; at >= 0 && at >= low - maximumNesting; at--) {
        const span = placed[at];
        if (span && span.end >= end) return span.statement;
      }
      return null;
    },
  };
}
