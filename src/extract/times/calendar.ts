/** Calendar arithmetic on day numbers: whole days since 1970-01-01, without a time zone. */

const millisecondsPerDay = 86_400_000;

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The day number of a date, or null when the calendar has no such day or the year is outside 1000 to 9998. */
export function toDayNumber(year: number, month: number, day: number): number | null {
  if (!(year >= 1000 && year <= 9998) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31))
    return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / millisecondsPerDay : null;
}

/** Year, month (1 to 12) and day of a day number. */
export function toCalendarDay(number: number): CalendarDay {
  const date = new Date(number * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Writes a day number as YYYY-MM-DD. */
export function toIsoDate(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function toWeekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the week that a day lies in. */
export function toMonday(number: number): number {
  return number - ((toWeekday(number) + 6) % 7);
}

/** Moves a month by some months; the year follows. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** First and last day of a month as day numbers, or null outside the supported years. */
export function toMonthBounds(year: number, month: number): readonly [first: number, last: number] | null {
  const first = toDayNumber(year, month, 1);
  const next = addMonths(year, month, 1);
  const after = toDayNumber(next.year, next.month, 1);
  return first === null || after === null ? null : [first, after - 1];
}
