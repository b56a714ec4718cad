import type { DraftTime, Span } from '../draft.ts';
import type { Clause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';

/** Widens an extent to the end of its phrase: up to the next comma, verb, conjunction or boundary of the sentence. */
export function findEvidenceSpan(extent: Span, { units, clauses, lexicon: { words } }: Clause): Span {
  let { end } = extent;
  let at = units.findIndex((unit) => unit.start >= end);
  if (at < 0) return extent;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || unit.kind === 'comma' || clauses.verbAt.has(at)) break;
    const opens =
      words.relatives.has(unit.lower) ||
      words.subordinators.has(unit.lower) ||
      words.coordinators.has(unit.lower);
    if (unit.kind === 'word' && opens) break;
    end = unit.end;
  }
  return { start: extent.start, end };
}

/** The time expression that belongs to an extent: inside its evidence, else the only one that opens the same sentence. */
export function findRelationTime(
  evidence: Span,
  { units, clauses }: Clause,
  times: readonly DraftTime[],
): DraftTime | null {
  const inside = firstTime(times, evidence.start);
  const own = times[inside];
  if (own?.span && own.span.start < evidence.end) return own;
  const before = units.filter((unit) => unit.kind === 'time' && unit.start < evidence.start);
  const lead = before.length === 1 ? before[0] : undefined;
  if (!lead) return null;
  const leads =
    units.findIndex((unit) => unit.kind === 'comma' || unit.kind === 'party') >= units.indexOf(lead);
  const verb = clauses.verbs[0];
  if (verb && verb.first < units.indexOf(lead)) return null;
  return leads ? (times[firstTime(times, lead.start)] ?? null) : null;
}

/** Index of the first time that ends after an offset. */
function firstTime(times: readonly DraftTime[], offset: number): number {
  return lowerBound(times.length, (at) => times[at]?.span?.end ?? 0, offset + 1);
}
