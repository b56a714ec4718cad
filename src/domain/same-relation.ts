/**
 * When two tellings are one relation: the same type and the same canonical participants in the same roles (the signature), the
 * same occurrence, and times that overlap. Two exceptions make a story of several articles one relation: a plan and what has
 * become of it, and a denial or a refusal to confirm, which speak about what others tell.
 */
import type { Occurrence, RelationType } from '../extract/draft.ts';

const day = 86_400_000;

/**
 * How far from its report an event is looked for when the text does not say when it was. News leaves the time out only while it
 * is fresh: a month lets the follow-ups of a story meet, and keeps what happens again next season apart.
 */
const reach = 30 * day;

const lasting: ReadonlySet<RelationType> = new Set([
  'HOLDS_POSITION',
  'LEADS',
  'MEMBER_OF',
  'PART_OF',
  'REPRESENTS',
  'OWNS',
  'ALLIED_WITH',
]);

/** What decides whether two tellings are one relation. Times are milliseconds since 1970; `latest` is the first moment of a day. */
export interface Telling {
  type: RelationType;
  occurrence: Occurrence;
  earliest: number | null;
  latest: number | null;
  firstReportedAt: number;
  lastReportedAt: number;
  /** Whether anything supports it; otherwise it is only denied, not confirmed or mentioned. */
  supported: boolean;
  /** Whether only the article at hand has told it so far. */
  fresh: boolean;
}

/** The days in which a relation has its place, both inclusive. */
export interface Period {
  from: number;
  to: number;
}

/**
 * Finds the days in which a relation may have its place: as told, or else as near to its report as its occurrence suggests. An
 * end that is left open, as by "recently" or "since August", reaches no further than if nothing were told.
 */
export function findPeriod(telling: Omit<Telling, 'supported' | 'fresh'>): Period {
  const { type, occurrence, earliest, latest, firstReportedAt: first, lastReportedAt: last } = telling;
  if (earliest !== null && latest !== null) return { from: earliest, to: latest };
  if (earliest !== null) return { from: earliest, to: Math.max(earliest, last) + reach };
  if (latest !== null) return { from: latest - reach, to: latest };
  if (lasting.has(type)) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  // A day of grace: the day of the report in its own place may be the next one in UTC.
  if (occurrence === 'OCCURRED') return { from: first - reach, to: first + day };
  if (occurrence === 'PLANNED') return { from: first - day, to: first + reach };
  return { from: first - reach, to: last + reach };
}

/** The signature that tellings are merged by: `actors` must be canonical. */
export function createSignature(
  type: RelationType,
  sources: readonly number[],
  targets: readonly number[],
): string {
  const list = (actors: readonly number[]) =>
    [...new Set(actors)].sort((left, right) => left - right).join(',');
  return `${type}:${list(sources)}>${list(targets)}`;
}

const isDone = ({ occurrence }: Telling) => occurrence === 'OCCURRED' || occurrence === 'ONGOING';

/** Whether one tells what has become of the plan of the other: it was carried out, or called off. */
function isOutcome(plan: Telling, outcome: Telling): boolean {
  const settled = isDone(outcome) || outcome.occurrence === 'NOT_OCCURRED';
  return plan.occurrence === 'PLANNED' && settled && outcome.lastReportedAt >= plan.firstReportedAt;
}

function isAboutTheSame(left: Telling, right: Telling): boolean {
  if (left.supported && right.supported) {
    if (left.occurrence === right.occurrence) return true;
    // An article that tells both a plan and a deed means two things.
    return !(left.fresh && right.fresh) && (isOutcome(left, right) || isOutcome(right, left));
  }
  // Who denies, or does not confirm, speaks about what others tell; but a denial agrees with "it did not happen".
  return ![left, right].some(({ supported, occurrence }) => supported && occurrence === 'NOT_OCCURRED');
}

/**
 * Chooses the recorded relation that a telling with the same signature belongs to: rather one with the same occurrence, then the
 * one reported last. Undefined where it is a relation of its own.
 */
export function chooseSameRelation<Known extends Telling & { id: number }>(
  known: readonly Known[],
  telling: Telling,
): Known | undefined {
  const period = findPeriod(telling);
  const rank = (each: Known) => (each.occurrence === telling.occurrence ? 1 : 0);
  return known
    .filter((each) => {
      const other = findPeriod(each);
      return other.from <= period.to && period.from <= other.to && isAboutTheSame(each, telling);
    })
    .sort(
      (left, right) =>
        rank(right) - rank(left) || right.lastReportedAt - left.lastReportedAt || right.id - left.id,
    )[0];
}
