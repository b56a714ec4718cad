/** Indonesian expressions that name a day, with or without weekday, month and year. */

import { addMonths, toDayNumber } from './calendar.ts';
import { createDayRange, readNumericDay, readNumericRange, toDay, type YearHint } from './date.ts';
import { dayPart, suffix, toDirection, until, words } from './indonesian-word.ts';
import { createPattern, finish, numeric, start, year } from './pattern.ts';
import { resolveWeekday, resolveWeekdayOfWeek, toFullYear } from './resolve.ts';
import { figure, type Groups, type TimeContext, type TimeRule } from './time-rule.ts';
import { createDay } from './time-value.ts';

const day = ['hari', ...words.first.weekday];
const dayWord = ['hari', 'kemarin', 'besok', 'lusa'];
const date = ['tanggal', figure];
const hari = String.raw`(?:hari\s+)?`;
const weekday = `(?<weekday>${words.weekday})`;
const dayFirst = String.raw`(?:tanggal\s+)?(?<day>\d{1,2})[\s-]+(?<month>${words.anyMonth})(?:,?[\s-]+(?:tahun\s+)?(?<year>${year}))?`;

/** What a suffix such as "lalu" or "tahun depan" says about the year. */
export function readHint(groups: Groups): YearHint {
  const shift = /^tahun\s+(?<shift>.+)$/iu.exec(groups.suffix ?? '')?.groups?.shift;
  const turn = { past: -1, this: 0, future: 1 };
  const direction = toDirection(shift ?? groups.suffix);
  return {
    year: toFullYear(groups.year),
    shift: shift && direction ? turn[direction] : null,
    direction: shift ? null : direction,
  };
}

/** Streets, schools and stadiums bear dates too: "Jalan 17 Agustus". */
const namesPlace =
  /(?:^|[^\p{L}])(?:jalan|jl\.?|jln\.?|gang|gg\.?|universitas|kampus|sekolah|sma|smp|sd|stadion|lapangan|gelora|museum|monumen|masjid|gedung|tugu|taman|alun-alun|pasar|jembatan|bandara|pelabuhan)\s+$/iu;

const month = (groups: Groups, key = 'month'): number => words.toMonth(groups[key]) ?? 0;

function readNamed(groups: Groups, context: TimeContext) {
  if (namesPlace.test(context.before)) return 'skip';
  return createDay(toDay(Number(groups.day), month(groups), readHint(groups), context));
}

/** Whether a weekday is one: "minggu" in lower case is a week, "Pasar Minggu" a place, "Jumat Agung" a feast. */
function isWeekday(groups: Groups, context: TimeContext): boolean {
  const word = groups.weekday ?? '';
  if (/(?:harian|tabloid|koran|majalah|surat kabar)\s+$/iu.test(context.before)) return false;
  const bare = !/hari\s+$/iu.test(groups.prefix ?? '');
  if (/^m/.test(word) && bare) return false;
  if (/(?:^|\s)(?:pasar|stasiun|jalan|pulau|kelurahan|kecamatan)\s+$/iu.test(context.before) && bare)
    return false;
  return (
    !/^\s+(?:agung|putih|abu|suci|legi|pahing|pon|wage|kliwon)\b/iu.test(context.after) &&
    !/^-\p{L}/u.test(context.after)
  );
}

export const dateRules: TimeRule[] = [
  {
    name: 'weekday-range-date',
    first: day,
    pattern: createPattern(
      start,
      String.raw`${hari}${words.weekday}\s*(?:-|–|hingga|sampai|dan|&)\s*${words.weekday},?\s*\(?\s*(?<from>\d{1,2})(?:\/(?<fromMonth>\d{1,2}))?${until}${numeric}\s*\)?`,
    ),
    read: readNumericRange,
  },
  {
    name: 'weekday-date',
    first: [...day, ...dayWord],
    pattern: createPattern(
      start,
      String.raw`(?:(?:hari\s+ini|kemarin|besok|lusa),?\s*)?${hari}${weekday}(?:\s+${dayPart})?,?\s*(?:\(\s*${numeric}\s*\)|(?=\d)${numeric.replaceAll('?<', '?<bare')})`,
      String.raw`(?:\s+(?:${dayPart}|(?:hari|${dayPart})\s+ini)${finish})?`,
      suffix,
    ),
    read: (groups, context) =>
      readNumericDay(
        {
          day: groups.day ?? groups.bareday,
          month: groups.month ?? groups.baremonth,
          year: groups.year ?? groups.bareyear,
        },
        readHint({ suffix: groups.suffix }).direction,
        context,
      ),
  },
  {
    name: 'dated-day-word',
    first: dayWord,
    pattern: createPattern(
      start,
      String.raw`(?:hari\s+ini|kemarin(?:\s+lusa)?|besok|lusa)\s*\(\s*${numeric}\s*\)`,
    ),
    read: (groups, context) => readNumericDay(groups, null, context),
  },
  {
    name: 'weekday-named-date',
    first: day,
    pattern: createPattern(
      start,
      String.raw`${hari}${weekday}(?:\s+${dayPart})?,?\s*\(?\s*${dayFirst}\)?`,
      suffix,
    ),
    read: readNamed,
  },
  {
    name: 'date-range',
    first: date,
    pattern: createPattern(
      start,
      String.raw`(?:tanggal\s+)?(?<from>\d{1,2})(?:\s+(?<fromMonth>${words.anyMonth})(?:\s+(?<fromYear>${year}))?)?${until}(?:tanggal\s+)?(?<day>\d{1,2})\s+(?<month>${words.anyMonth})(?:,?\s+(?:tahun\s+)?(?<year>${year}))?`,
      finish,
      suffix,
    ),
    read: (groups, context) =>
      createDayRange(
        {
          day: Number(groups.from),
          month: groups.fromMonth ? month(groups, 'fromMonth') : month(groups),
          year: toFullYear(groups.fromYear),
        },
        { day: Number(groups.day), month: month(groups) },
        readHint(groups),
        context,
        groups.link,
      ),
  },
  {
    name: 'listed-day',
    first: [figure],
    pattern: createPattern(
      start,
      String.raw`(?<day>\d{1,2})(?=(?:\s*,\s*\d{1,2}){0,8}\s*,?\s*(?:dan|serta|atau|&)\s+\d{1,2}\s+(?<month>${words.anyMonth})${finish}(?:,?\s+(?:tahun\s+)?(?<year>${year}))?)`,
    ),
    read: readNamed,
  },
  {
    name: 'named-date',
    first: date,
    pattern: createPattern(start, dayFirst, finish, suffix),
    read: readNamed,
  },
  {
    name: 'weekday-of-week',
    first: day,
    pattern: createPattern(
      start,
      String.raw`(?<prefix>${hari})${weekday}(?:\s+${dayPart})?(?:,|\s+(?:di|pada))?\s+(?:pekan|minggu)\s+(?<shift>lalu|kemarin|ini|depan|mendatang)`,
      finish,
    ),
    read: (groups, context) => {
      const number = words.toWeekday(groups.weekday);
      const direction = toDirection(groups.shift);
      if (number === null || !direction || !isWeekday(groups, context)) return null;
      return resolveWeekdayOfWeek(number, direction, context);
    },
  },
  {
    name: 'weekday',
    first: day,
    pattern: createPattern(
      start,
      `(?<prefix>${hari})${weekday}`,
      finish,
      String.raw`(?:\s+${dayPart}${finish})?`,
      suffix,
    ),
    read: (groups, context) => {
      const number = words.toWeekday(groups.weekday);
      if (number === null || !isWeekday(groups, context)) return null;
      // At the start of a sentence "Minggu lalu" is last week: the rule of units reads it.
      if (/^M/.test(groups.weekday ?? '') && groups.suffix && !groups.prefix && context.opensSentence)
        return null;
      const shift = /^tahun/iu.test(groups.suffix ?? '') ? undefined : groups.suffix;
      return resolveWeekday(number, toDirection(shift), context);
    },
  },
  {
    name: 'day-of-month',
    first: ['tanggal'],
    pattern: createPattern(
      start,
      String.raw`tanggal\s+(?<day>\d{1,2})(?:\s+bulan\s+(?<shift>lalu|ini|depan|mendatang))?`,
      finish,
      String.raw`(?!\s*[/.-]\s*\d)`,
    ),
    read: (groups, context) => {
      if (!context.today) return null;
      const direction = toDirection(groups.shift);
      const day = Number(groups.day);
      const ahead = context.isPlanned() && day < context.today.day ? 1 : 0;
      const back = day > context.today.day && !context.isPlanned() ? -1 : 0;
      const turn = direction ? { past: -1, this: 0, future: 1 }[direction] : ahead + back;
      const { year: named, month: moved } = addMonths(context.today.year, context.today.month, turn);
      return createDay(toDayNumber(named, moved, day));
    },
  },
  {
    name: 'recurring',
    first: ['setiap', 'tiap', 'saban'],
    pattern: createPattern(
      start,
      String.raw`(?:setiap|tiap|tiap-tiap|saban)\s+(?:akhir\s+|awal\s+)?(?:hari\s+)?(?:${words.weekday}|pekan|minggu|bulan|tahun|${words.month})(?:(?:,|\s+dan|\s+atau|\s+hingga|\s+sampai)\s+(?:${words.weekday}|${words.month})${finish})*`,
      finish,
    ),
    read: () => 'skip',
  },
];
