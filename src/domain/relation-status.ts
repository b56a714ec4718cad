import type { Relation, TimeExpression } from '../database/generated/client.ts';
import { decideClaim, decideOccurrence } from './claim.ts';
import type { RecordedTestimony } from './recorded-relation.ts';
import type { Telling } from './same-relation.ts';

type When = Pick<Relation, 'timeId' | 'earliest' | 'latest'>;

const length = ({ earliest, latest }: When) =>
  earliest && latest ? latest.getTime() - earliest.getTime() : Number.POSITIVE_INFINITY;

/**
 * Chooses the time of a relation when another article tells one: that of the deed rather than of the plan, else the more exact
 * one. Who only denies or does not confirm does not move it.
 */
export function chooseTime(row: Relation, telling: Telling, time: TimeExpression | null): When {
  const kept = { timeId: row.timeId, earliest: row.earliest, latest: row.latest };
  if (!time) return kept;
  const told = { timeId: time.id, earliest: time.earliest, latest: time.latest };
  if (row.timeId === null) return told;
  const isPlan = (occurrence: Telling['occurrence']) => occurrence === 'PLANNED';
  if (!telling.supported || (isPlan(telling.occurrence) && !isPlan(row.occurrence))) return kept;
  if (isPlan(row.occurrence) && !isPlan(telling.occurrence)) return told;
  return length(told) < length(kept) ? told : kept;
}

/**
 * Derives the status of a relation from all evidence that stands: claim, occurrence, and how many distinct origins support it.
 * `sources` are the canonical actors that act. What an editor has written stays.
 */
export function settleRelation(
  row: Relation,
  testimonies: readonly RecordedTestimony[],
  sources: ReadonlySet<number>,
): Relation {
  const supports = testimonies.filter(({ role }) => role === 'SUPPORTS');
  const independentSources = new Set(supports.map(({ origin }) => origin)).size;
  if (row.review === 'EDITED') return { ...row, independentSources };
  return {
    ...row,
    independentSources,
    claim: decideClaim(testimonies, sources),
    occurrence: decideOccurrence(testimonies),
  };
}

/**
 * Whether plain reports leave the status of a relation as it is, so that its evidence need not be read again: a tie that each
 * article tells has as many pieces of evidence as there are articles. Only their origins may still be new.
 */
export function isSettled(
  row: Relation,
  added: readonly RecordedTestimony[],
  sources: ReadonlySet<number>,
): boolean {
  return added.every(
    ({ role, claim, occurrence, assertedBy }) =>
      role === 'SUPPORTS' &&
      claim === 'REPORTED' &&
      row.claim === claim &&
      row.occurrence === occurrence &&
      (assertedBy === null || !sources.has(assertedBy)),
  );
}
