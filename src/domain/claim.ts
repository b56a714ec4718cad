/**
 * What follows from all evidence of a relation: who stands behind it, and whether it happened. Pure, and independent of the
 * order in which the articles came in: every status can be derived again when evidence is added, retracted or joined.
 */
import type { ClaimStatus, EvidenceRole, Occurrence } from '../extract/draft.ts';

/** A piece of evidence as the rules see it: what its passage does, what its article makes of the relation, who says so. */
export interface Testimony {
  role: EvidenceRole;
  claim: ClaimStatus;
  occurrence: Occurrence;
  /** The canonical actor that stands behind the passage. */
  assertedBy: number | null;
}

// A plain report outweighs an accusation, an accusation a suspicion. An article that calls a relation denied or disputed and
// still gives support for it passes on a claim.
const strength: readonly ClaimStatus[] = [
  'REPORTED',
  'UNCONFIRMED',
  'ALLEGED',
  'DISPUTED',
  'DENIED',
  'SUSPECTED',
];
// Supports differ only where one tells what has become of the plan of another: carried out, or called off.
const certainty: readonly Occurrence[] = ['OCCURRED', 'ONGOING', 'NOT_OCCURRED', 'PLANNED', 'HYPOTHETICAL'];

function findFirst<Value>(order: readonly Value[], values: readonly Value[]): Value | undefined {
  return order.find((value) => values.includes(value));
}

/**
 * Whether somebody who is said to act tells it plainly, while others only allege it. Whoever alleges it elsewhere does not count:
 * an accuser who is a party does not confirm by repeating.
 */
function isAdmitted(supports: readonly Testimony[], sources: ReadonlySet<number>): boolean {
  const alleging = supports.filter(({ claim }) => claim !== 'REPORTED');
  const accusers = new Set(alleging.map(({ assertedBy }) => assertedBy));
  return (
    alleging.length > 0 &&
    supports.some(
      ({ claim, assertedBy }) =>
        claim === 'REPORTED' && assertedBy !== null && sources.has(assertedBy) && !accusers.has(assertedBy),
    )
  );
}

/**
 * Decides who stands behind a relation, by the first that holds: denied and supported → DISPUTED, denied only →
 * DENIED, confirmed, or admitted by who is said to act → CONFIRMED, somebody asked did not confirm → UNCONFIRMED, then the
 * strongest of REPORTED, ALLEGED and SUSPECTED. `sources` are the canonical actors that act in it.
 */
export function decideClaim(evidence: readonly Testimony[], sources: ReadonlySet<number>): ClaimStatus {
  const withRole = (role: EvidenceRole) => evidence.filter((each) => each.role === role);
  const supports = withRole('SUPPORTS');
  if (withRole('CONTRADICTS').length > 0) return supports.length > 0 ? 'DISPUTED' : 'DENIED';
  if (supports.some(({ claim }) => claim === 'CONFIRMED') || isAdmitted(supports, sources))
    return 'CONFIRMED';
  if (withRole('NOT_CONFIRMED').length > 0) return 'UNCONFIRMED';
  const told = supports.length > 0 ? supports : evidence;
  return (
    findFirst(
      strength,
      told.map(({ claim }) => claim),
    ) ?? 'REPORTED'
  );
}

/**
 * Decides whether a relation happened: what the most certain support says, so that a plan that is later reported as done has
 * OCCURRED, and one that is called off has NOT_OCCURRED. What is only denied has NOT_OCCURRED as far as anybody says.
 */
export function decideOccurrence(evidence: readonly Testimony[]): Occurrence {
  const supports = evidence.filter(({ role }) => role === 'SUPPORTS');
  const others = evidence.filter(({ role }) => role !== 'CONTRADICTS');
  const told = supports.length > 0 ? supports : others;
  return (
    findFirst(
      certainty,
      told.map(({ occurrence }) => occurrence),
    ) ?? 'NOT_OCCURRED'
  );
}
