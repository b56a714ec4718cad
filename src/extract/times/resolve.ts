/** Resolves what the words leave open against the anchor: the year of a month, the week of a weekday. */
import { addMonths, toCalendarDay, toDayNumber, toMonday, toWeekday } from './calendar.ts';
import type { Direction, TimeContext } from './time-rule.ts';
import {
  createDay,
  createDays,
  createMonth,
  createYear,
  createYearPart,
  type TimeValue,
} from './time-value.ts';

const turn: Record<Direction, number> = { past: -1, this: 0, future: 1 };

/** Writes two-digit years in full: 24 is 2024, 98 is 1998. */
export function toFullYear(text: string | undefined): number | null {
  if (!text) return null;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The direction of an undirected word: past, unless the clause plans. News is told in the past. */
function directionOf(direction: Direction | null, context: TimeContext): Direction {
  return direction ?? (context.isPlanned() ? 'future' : 'past');
}

/**
 * The year of a month named without one. Undirected months lie in the past, except where the last one is ten months ago
 * and the next at most two months ahead.
 */
export function resolveYear(month: number, direction: Direction | null, context: TimeContext): number | null {
  const { today } = context;
  if (!today) return null;
  if (direction === 'this') return today.year;
  const ahead = month - today.month;
  if (directionOf(direction, context) === 'future') return ahead >= 0 ? today.year : today.year + 1;
  if (direction === null && ahead < -9) return today.year + 1;
  if (direction === null && ahead > 0 && ahead <= 2) return today.year;
  return ahead > 0 ? today.year - 1 : today.year;
}

/** The year of a day and month named without one, by the same rule to the day. */
export function resolveDay(
  day: number,
  month: number,
  direction: Direction | null,
  context: TimeContext,
): number | null {
  const { today, anchor } = context;
  if (!today || anchor === null) return null;
  const here = toDayNumber(today.year, month, day);
  if (here === null || direction === 'this') return here;
  if (directionOf(direction, context) === 'future') {
    // A clause that plans may still name a day just past; a whole year ahead is meant only when the text says so.
    const near = direction === null && anchor - here <= 60;
    return here >= anchor || near ? here : toDayNumber(today.year + 1, month, day);
  }
  const before = toDayNumber(today.year - 1, month, day);
  const after = toDayNumber(today.year + 1, month, day);
  if (direction === null && here > anchor && here - anchor <= 60) return here;
  if (direction === null && after !== null && after - anchor <= 45) return after;
  return here <= anchor ? here : before;
}

/** A weekday: the latest one up to the anchor, or the next one when planned; `strict` leaves the anchor itself out. */
export function resolveWeekday(
  weekday: number,
  direction: Direction | null,
  context: TimeContext,
): TimeValue | null {
  const { anchor } = context;
  if (anchor === null) return null;
  const back = (toWeekday(anchor) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (direction === 'past') return createDay(anchor - (back || 7));
  if (direction === 'future') return createDay(anchor + (ahead || 7));
  if (direction === 'this') return createDay(ahead <= 3 ? anchor + ahead : anchor - back);
  return createDay(context.isPlanned() ? anchor + ahead : anchor - back);
}

/** A weekday of the week before, of, or after the anchor's week. */
export function resolveWeekdayOfWeek(
  weekday: number,
  direction: Direction,
  context: TimeContext,
): TimeValue | null {
  if (context.anchor === null) return null;
  return createDay(toMonday(context.anchor) + turn[direction] * 7 + ((weekday + 6) % 7));
}

/** A week from Monday to Sunday, or its weekend. */
export function resolveWeek(
  direction: Direction,
  weekend: boolean,
  context: TimeContext,
  weeks = 1,
): TimeValue | null {
  if (context.anchor === null) return null;
  const day = context.anchor + turn[direction] * 7 * weeks;
  const monday = toMonday(day);
  return weekend ? createDays(monday + 5, monday + 6) : createWeek(day);
}

/** The week from Monday to Sunday that a day lies in. */
function createWeek(day: number): TimeValue | null {
  const monday = toMonday(day);
  return createDays(monday, monday + 6, 'WEEK');
}

/** The calendar month some months before or after the anchor. */
export function resolveMonth(direction: Direction, context: TimeContext, months = 1): TimeValue | null {
  if (!context.today) return null;
  const { year, month } = addMonths(context.today.year, context.today.month, turn[direction] * months);
  return createMonth(year, month);
}

/** The calendar year some years before or after the anchor. */
export function resolveYearOf(direction: Direction, context: TimeContext, years = 1): TimeValue | null {
  return context.today && createYear(context.today.year + turn[direction] * years);
}

/** A quarter or half counted from the one the anchor lies in, or from the one that the text named last. */
export function resolveYearPart(
  parts: 2 | 4,
  direction: Direction,
  named: boolean,
  context: TimeContext,
): TimeValue | null {
  const { today, last } = context;
  const from =
    named && parts === 4 && last.quarter
      ? last.quarter
      : today && { year: today.year, quarter: Math.ceil(today.month / (12 / parts)) };
  if (!from) return null;
  const index = from.year * parts + from.quarter - 1 + turn[direction];
  return createYearPart(Math.floor(index / parts), (index % parts) + 1, parts);
}

/** A moment some units before or after the anchor, as coarse as its unit. */
export function resolveOffset(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
  direction: Direction,
  context: TimeContext,
): TimeValue | null {
  if (context.anchor === null) return null;
  if (unit === 'day') return createDay(context.anchor + turn[direction] * count);
  if (unit === 'week') return resolveWeek(direction, false, context, count);
  if (unit === 'month') return resolveMonth(direction, context, count);
  return resolveYearOf(direction, context, count);
}

/** A moment some units before or after what the text named last: "dua tahun kemudian"; null when it named nothing of the kind. */
export function resolveFromNamed(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
  direction: Direction,
  context: TimeContext,
): TimeValue | null {
  const { day, month, year } = context.last;
  const moved = turn[direction] * count;
  if (unit === 'year') return year === null ? null : createYear(year + moved);
  if (unit === 'month') {
    if (!month) return null;
    const to = addMonths(month.year, month.month, moved);
    return createMonth(to.year, to.month);
  }
  if (day === null) return null;
  return unit === 'day' ? createDay(day + moved) : createWeek(day + moved * 7);
}

/** The year of a quarter named without one: the latest that has begun, unless planned. */
export function resolvePartYear(part: number, parts: 2 | 4, context: TimeContext): number | null {
  const { today } = context;
  if (!today) return null;
  const now = Math.ceil(today.month / (12 / parts));
  if (context.isPlanned()) return part >= now ? today.year : today.year + 1;
  return part <= now ? today.year : today.year - 1;
}

/** The day of an ISO date; null when it is none. */
export function readIsoDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? toDayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The calendar parts of an anchor. */
export function readToday(anchor: number | null): TimeContext['today'] {
  return anchor === null ? null : toCalendarDay(anchor);
}
