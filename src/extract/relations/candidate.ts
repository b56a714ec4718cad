import type { ClaimStatus, Occurrence, RelationType } from '../draft.ts';
import type { Verb } from './clause-state.ts';
import type { Party } from './unit.ts';

/** A relation read at one place, before statements, claims and repeated tellings are taken into account. */
export interface Candidate {
  type: RelationType;
  mode: string | null;
  label: string;
  sources: number[];
  targets: number[];
  symmetric: boolean;
  /** How many of `sources` act, when a symmetric relation lists both sides there. */
  acting: number;
  occurrence: Occurrence;
  /** The words do not say when or whether: another telling of the same relation may decide. */
  vague: boolean;
  /** What holds rather than happens: ongoing unless something else is said. */
  lasts: boolean;
  claim: ClaimStatus | null;
  /** Extent of trigger and parties, in text offsets. */
  start: number;
  end: number;
  rule: string;
  verb: Verb | null;
}

const cooperative = new Set<RelationType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);

/** True for the cooperative half of PLOVER's event types. */
export function isCooperative(type: RelationType): boolean {
  return cooperative.has(type);
}

/** The extent that covers all given ranges; parties that are missing are left out. */
export function extent(...parts: ({ start: number; end: number } | Party | null | undefined)[]): {
  start: number;
  end: number;
} {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}
