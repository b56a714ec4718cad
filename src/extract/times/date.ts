/** Dates with a day and a month: what Indonesian and English rules share once the words are read. */
import { toDayNumber } from './calendar.ts';
import { resolveDay, toFullYear } from './resolve.ts';
import type { Direction, Groups, TimeContext } from './time-rule.ts';
import { createDay, createDays, type TimeValue } from './time-value.ts';

/** What a date names of its year: the year itself, a shift from the anchor's year, or only a direction. */
export interface YearHint {
  year: number | null;
  /** Years from the anchor's year: "Mei tahun lalu" is -1. */
  shift: number | null;
  direction: Direction | null;
}

/** The day number of a day and month with whatever is known of the year. */
export function toDay(day: number, month: number, hint: YearHint, context: TimeContext): number | null {
  if (hint.year !== null) return toDayNumber(hint.year, month, day);
  if (hint.shift !== null) return context.today && toDayNumber(context.today.year + hint.shift, month, day);
  return resolveDay(day, month, hint.direction, context);
}

/**
 * A range of days whose first part may lack month and year; null when it runs backwards, or when "dan" or "and" joins days
 * that do not touch, because those are two times.
 */
export function createDayRange(
  from: { day: number; month: number; year: number | null },
  to: { day: number; month: number },
  hint: YearHint,
  context: TimeContext,
  link?: string,
): TimeValue | null {
  const last = toDay(to.day, to.month, hint, context);
  if (last === null) return null;
  const lastYear = new Date(last * 86_400_000).getUTCFullYear();
  const year = from.year ?? (from.month > to.month ? lastYear - 1 : lastYear);
  const first = toDayNumber(year, from.month, from.day);
  if (first !== null && isList(link) && last - first > 1) return null;
  return createDays(first, last);
}

/** Whether two times are listed rather than the ends of a range. */
export function isList(link: string | undefined): boolean {
  return /^(?:dan|and|&)$/iu.test(link ?? '');
}

/** Reads day/month/year in figures; the day comes first unless only the other order fits the calendar. */
export function readNumericDay(
  groups: Groups,
  direction: Direction | null,
  context: TimeContext,
): TimeValue | null {
  let day = Number(groups.day);
  let month = Number(groups.month);
  if (month > 12 && day <= 12) [day, month] = [month, day];
  return createDay(toDay(day, month, { year: toFullYear(groups.year), shift: null, direction }, context));
}

/** Reads a range in figures, such as 30/6-2/7/2025. */
export function readNumericRange(groups: Groups, context: TimeContext): TimeValue | null {
  return createDayRange(
    { day: Number(groups.from), month: Number(groups.fromMonth ?? groups.month), year: null },
    { day: Number(groups.day), month: Number(groups.month) },
    { year: toFullYear(groups.year), shift: null, direction: null },
    context,
    groups.link,
  );
}
