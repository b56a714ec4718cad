import type { DraftTime, TimePrecision } from '../draft.ts';
import { toDayNumber, toIsoDate, toMonthBounds } from './calendar.ts';

/** What an expression means on the calendar [EDTF, ISO 8601-2]. */
export type TimeValue = Pick<DraftTime, 'edtf' | 'earliest' | 'latest' | 'precision'>;

const pad = (value: number, size = 2): string => String(value).padStart(size, '0');

function createValue(
  edtf: string,
  first: number | null,
  last: number | null,
  precision: TimePrecision,
): TimeValue {
  return {
    edtf,
    earliest: first === null ? null : toIsoDate(first),
    latest: last === null ? null : toIsoDate(last),
    precision,
  };
}

/** One day, or null when the day number is null. */
export function createDay(day: number | null): TimeValue | null {
  return day === null || !isSupported(day) ? null : createValue(toIsoDate(day), day, day, 'DAY');
}

/** Days `first` to `last`, both inclusive; a single day when they are the same. */
export function createDays(
  first: number | null,
  last: number | null,
  precision: TimePrecision = 'RANGE',
): TimeValue | null {
  if (first === null || last === null || first > last || !isSupported(first) || !isSupported(last))
    return null;
  if (first === last) return createDay(first);
  return createValue(`${toIsoDate(first)}/${toIsoDate(last)}`, first, last, precision);
}

/** One calendar month. */
export function createMonth(year: number, month: number): TimeValue | null {
  const bounds = toMonthBounds(year, month);
  return bounds && createValue(`${pad(year, 4)}-${pad(month)}`, bounds[0], bounds[1], 'MONTH');
}

/** Months from one to another, both inclusive. */
export function createMonths(
  from: { year: number; month: number },
  to: { year: number; month: number },
): TimeValue | null {
  const first = toMonthBounds(from.year, from.month);
  const last = toMonthBounds(to.year, to.month);
  if (!first || !last || first[0] > last[0]) return null;
  const edtf = `${pad(from.year, 4)}-${pad(from.month)}/${pad(to.year, 4)}-${pad(to.month)}`;
  return createValue(edtf, first[0], last[1], 'RANGE');
}

/** One calendar year. */
export function createYear(year: number): TimeValue | null {
  const first = toDayNumber(year, 1, 1);
  return first === null ? null : createValue(pad(year, 4), first, toDayNumber(year, 12, 31), 'YEAR');
}

/** Years from one to another, both inclusive. */
export function createYears(from: number, to: number): TimeValue | null {
  const first = toDayNumber(from, 1, 1);
  const last = toDayNumber(to, 12, 31);
  if (first === null || last === null || from >= to) return null;
  return createValue(`${pad(from, 4)}/${pad(to, 4)}`, first, last, 'RANGE');
}

/** The decade that a year lies in, as EDTF writes it: 199X. */
export function createDecade(year: number): TimeValue | null {
  const from = Math.floor(year / 10) * 10;
  const first = toDayNumber(from, 1, 1);
  return first === null
    ? null
    : createValue(`${String(from).slice(0, 3)}X`, first, toDayNumber(from + 9, 12, 31), 'RANGE');
}

/** A part of a year in whole months: quarter 3 of 4, half 1 of 2. */
export function createYearPart(year: number, part: number, parts: 2 | 3 | 4): TimeValue | null {
  const months = 12 / parts;
  if (part < 1 || part > parts) return null;
  const first = toMonthBounds(year, (part - 1) * months + 1);
  const last = toMonthBounds(year, part * months);
  return createDays(first?.[0] ?? null, last?.[1] ?? null);
}

/** A season of the northern year: 21 spring, 22 summer, 23 autumn, 24 winter; winter ends in the next year. */
export function createSeason(year: number, season: number): TimeValue | null {
  const start = toMonthBounds(year, (season - 20) * 3);
  const end = season === 24 ? toMonthBounds(year + 1, 2) : toMonthBounds(year, (season - 20) * 3 + 2);
  return start && end && createValue(`${pad(year, 4)}-${season}`, start[0], end[1], 'RANGE');
}

/** A time that the text leaves open: some time before, or after, the anchor. */
export function createVague(anchor: number, direction: 'past' | 'future'): TimeValue {
  const iso = toIsoDate(anchor);
  return direction === 'past'
    ? { edtf: `../${iso}`, earliest: null, latest: iso, precision: 'VAGUE' }
    : { edtf: `${iso}/..`, earliest: iso, latest: null, precision: 'VAGUE' };
}

function isSupported(day: number): boolean {
  return day > -354_285 && day < 2_932_531;
}
