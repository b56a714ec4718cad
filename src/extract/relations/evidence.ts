import type { DraftTime, Span } from '../draft.ts';
import type { Clause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';

/** Index of the first unit of a sentence that starts at or after an offset. */
function firstUnit({ units }: Clause, offset: number): number {
  return lowerBound(units.length, (at) => units[at]?.start ?? 0, offset);
}

const maximumTail = 30;
/** Before a time these open no clause: "sejak 2020". */
const periods = new Set(['sejak', 'semenjak', 'selama', 'since', 'during']);

/** Widens an extent to the end of its phrase: up to the next comma, verb, conjunction or boundary, at most 30 units on. */
export function findEvidenceSpan(extent: Span, clause: Clause): Span {
  const { units, clauses, lexicon } = clause;
  const { words } = lexicon;
  let { end } = extent;
  const first = firstUnit(clause, end);
  for (let at = first; at < Math.min(units.length, first + maximumTail); at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || unit.kind === 'comma' || clauses.verbAt.has(at)) break;
    const opens = [words.relatives, words.subordinators, words.coordinators].some((set) =>
      set.has(unit.lower),
    );
    const dated = periods.has(unit.lower) && units[at + 1]?.kind === 'time';
    if (unit.kind === 'word' && opens && !dated) break;
    end = unit.end;
  }
  return { start: extent.start, end };
}

const maximumLead = 40;

/**
 * The time expression that belongs to an extent: inside its evidence, else the only one that opens the same sentence, when it
 * suits: it may tell when something was said.
 */
export function findRelationTime(
  evidence: Span,
  clause: Clause,
  times: readonly DraftTime[],
  suits: (opening: DraftTime) => boolean,
): DraftTime | null {
  const { units, clauses } = clause;
  const own = times[firstTime(times, evidence.start)];
  if (own?.span && own.span.start < evidence.end) return own;
  const until = Math.min(firstUnit(clause, evidence.start), clauses.verbs[0]?.first ?? 0, maximumLead);
  const leading = units.slice(0, until);
  const lead = leading.find((unit) => unit.kind === 'time');
  const alone = leading.filter((unit) => unit.kind === 'time').length === 1;
  if (!lead || !alone || leading.some((unit) => unit.party && unit.start < lead.start)) return null;
  const opening = times[firstTime(times, lead.start)];
  return opening && suits(opening) ? opening : null;
}

/** Index of the first time that ends after an offset. */
function firstTime(times: readonly DraftTime[], offset: number): number {
  return lowerBound(times.length, (at) => times[at]?.span?.end ?? 0, offset + 1);
}
