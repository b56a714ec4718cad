import type { DraftRelation } from '../draft.ts';
import type { Candidate } from './candidate.ts';
import { lowerBound } from './lower-bound.ts';

/** Looks up whether the same party already does the same kind of thing in the same stretch of text. */
interface Overlap {
  has(candidate: Candidate): boolean;
}

/** Indexes relations by type and first source, with their first evidence in the order of the text. */
export function createOverlap(relations: readonly DraftRelation[]): Overlap {
  const starts = new Map<string, number[]>();
  for (const { type, sources, evidence } of relations) {
    const key = `${type}|${sources[0]}`;
    const list = starts.get(key) ?? [];
    list.push(evidence[0]?.span.start ?? 0);
    starts.set(key, list);
  }
  for (const list of starts.values()) list.sort((a, b) => a - b);
  return {
    has({ type, sources, start, end }) {
      const list = starts.get(`${type}|${sources[0]}`) ?? [];
      const first = lowerBound(list.length, (at) => list[at] ?? 0, start - maximumCue);
      return (list[first] ?? Number.POSITIVE_INFINITY) < end;
    },
  };
}

/** The subject and the cue of a statement stand before its content. */
const maximumCue = 120;
