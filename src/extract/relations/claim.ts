import type { ClaimStatus, DraftStatement } from '../draft.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';

const reach = 14;

/**
 * Who stands behind a relation: a word such as "diduga" or "tuduhan" before it, the verb that governs it, else the act of
 * the statement around it; REPORTED when nothing questions it.
 */
export function findClaim(
  candidate: Candidate,
  clause: Clause | null,
  statement: DraftStatement | null,
): ClaimStatus {
  if (candidate.claim) return candidate.claim;
  const hedge = clause && hedgeBefore(candidate, clause);
  if (hedge) return hedge;
  if (!statement || candidate.rule.startsWith('spoken') || candidate.rule === 'statement-act')
    return 'REPORTED';
  const party = statement.speakers.some(
    (one) => candidate.sources.includes(one) || candidate.targets.includes(one),
  );
  if (statement.act === 'ALLEGE') return 'ALLEGED';
  if (statement.act === 'DENY') return 'DENIED';
  if (statement.act === 'CONFIRM' && party) return 'CONFIRMED';
  return 'REPORTED';
}

const selfEvident = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

function hedgeBefore(candidate: Candidate, { units, lexicon }: Clause): ClaimStatus | null {
  if (selfEvident.has(candidate.type)) return null;
  const trigger = candidate.verb
    ? candidate.verb.first
    : lowerBound(units.length, (at) => units[at]?.end ?? 0, candidate.end);
  let commas = 0;
  for (let at = trigger - 1; at >= 0 && at >= trigger - reach; at--) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary') return null;
    if (unit.kind === 'comma' && ++commas > 1) return null;
    const claim = unit.kind === 'word' ? lexicon.claim.get(unit.lower) : undefined;
    if (claim) return claim;
  }
  return null;
}
