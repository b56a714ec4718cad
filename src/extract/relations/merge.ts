import type { ClaimStatus, DraftEvidence, DraftRelation } from '../draft.ts';

/** A relation as read at one place, and whether its words leave open when and if it happened. */
export interface Telling {
  relation: DraftRelation;
  vague: boolean;
}

const doubt: ClaimStatus[] = [
  'CONFIRMED',
  'REPORTED',
  'UNCONFIRMED',
  'SUSPECTED',
  'ALLEGED',
  'DISPUTED',
  'DENIED',
];

const partiesKey = ({ type, sources, targets, symmetric }: DraftRelation): string => {
  const list = (actors: number[]) => [...new Set(actors)].sort((a, b) => a - b).join(',');
  return `${type}|${list(sources)}|${list(targets)}|${symmetric}`;
};

/**
 * Makes one relation of all tellings with the same type, parties and occurrence, in order of first evidence. A telling that
 * leaves the occurrence open joins whatever another one states.
 */
export function mergeTellings(tellings: readonly Telling[]): DraftRelation[] {
  const byKey = new Map<string, DraftRelation>();
  const byParties = new Map<string, DraftRelation>();
  const merged: DraftRelation[] = [];
  const ordered = [...tellings].sort((a, b) => Number(a.vague) - Number(b.vague));
  for (const { relation, vague } of ordered) {
    const parties = partiesKey(relation);
    const key = `${parties}|${relation.occurrence}`;
    const known = byKey.get(key) ?? (vague ? byParties.get(parties) : undefined);
    if (!known) {
      byKey.set(key, relation);
      if (!byParties.has(parties)) byParties.set(parties, relation);
      merged.push(relation);
      continue;
    }
    known.claim = mergeClaims(known.claim, relation.claim);
    known.time ??= relation.time;
    known.mode ??= relation.mode;
    known.confidence = Math.max(known.confidence, relation.confidence);
    known.evidence.push(...relation.evidence);
  }
  for (const relation of merged) relation.evidence = withoutOverlap(relation.evidence);
  return merged.sort((a, b) => (a.evidence[0]?.span.start ?? 0) - (b.evidence[0]?.span.start ?? 0));
}

/** Evidence in the order of the text; of two that overlap in the same role the earlier and longer one stays. */
function withoutOverlap(evidence: readonly DraftEvidence[]): DraftEvidence[] {
  const end = new Map<DraftEvidence['role'], number>();
  return [...evidence]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ role, span }) => {
      if (span.start < (end.get(role) ?? 0)) return false;
      end.set(role, span.end);
      return true;
    });
}

/** A denial of something else told as fact is a dispute; otherwise the more doubtful telling wins. */
function mergeClaims(a: ClaimStatus, b: ClaimStatus): ClaimStatus {
  if (a === b) return a;
  if (a === 'DENIED' || b === 'DENIED') return 'DISPUTED';
  return doubt.indexOf(a) > doubt.indexOf(b) ? a : b;
}
