import type { DraftStatement } from '../draft.ts';
import { lowerBound } from './lower-bound.ts';

interface Placed {
  start: number;
  end: number;
  statement: number;
}

/** Looks up which statement's content covers a place in the text. */
interface Said {
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
      const after = lowerBound(placed.length, (at) => placed[at]?.start ?? 0, start + 1);
      for (let at = after - 1; at >= 0 && at >= after - maximumNesting; at--) {
        const span = placed[at];
        if (span && span.end >= end) return span.statement;
      }
      return null;
    },
  };
}
