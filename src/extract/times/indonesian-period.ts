/** Indonesian expressions that name a week, month, quarter or season. */
import { toWeekday } from './calendar.ts';
import { isList } from './date.ts';
import { readHint } from './indonesian-date.ts';
import { part, parts, suffix, toDirection, until, words } from './indonesian-word.ts';
import { createPattern, finish, start, year } from './pattern.ts';
import {
  resolveFromNamed,
  resolveMonth,
  resolvePartYear,
  resolveWeek,
  resolveYear,
  resolveYearOf,
  resolveYearPart,
  toFullYear,
} from './resolve.ts';
import type { Direction, Groups, TimeContext, TimeRule } from './time-rule.ts';
import { createMonth, createMonths, createSeason, createYear, createYearPart } from './time-value.ts';

const ofYear = String.raw`(?:[\s/-]+(?:tahun\s+)?(?:(?<year>${year})|(?<=tahun\s+)(?<shift>lalu|kemarin|ini|depan|mendatang)))?`;
const units = ['pekan', 'minggu', 'bulan', 'tahun', 'kuartal', 'triwulan', 'semester'];

function readUnit(unit: string, direction: Direction, groups: Groups, context: TimeContext) {
  const named = /^(?:sebelumnya|berikutnya)$/iu.test(groups.shift ?? '');
  switch (unit.toLowerCase()) {
    case 'pekan':
    case 'minggu':
      if (named && direction === 'future') return resolveFromNamed(1, 'week', direction, context) ?? 'skip';
      return resolveWeek(direction, /^akhir$/iu.test(groups.part ?? ''), context);
    case 'bulan':
      return (
        (named ? resolveFromNamed(1, 'month', direction, context) : null) ?? resolveMonth(direction, context)
      );
    case 'tahun':
      return (
        (named ? resolveFromNamed(1, 'year', direction, context) : null) ?? resolveYearOf(direction, context)
      );
    case 'semester':
      return resolveYearPart(2, direction, named, context);
    default:
      return resolveYearPart(4, direction, named, context);
  }
}

/** A month without year, "bulan" or suffix is one only where the words around it cannot make it a name. */
function isMonth(groups: Groups, context: TimeContext): boolean {
  const word = groups.month ?? '';
  if (groups.bulan) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  if (groups.year || groups.suffix || groups.part) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(context.after)) return false;
  const before = /(?<word>\p{L}+)\s+$/u.exec(context.before)?.groups?.word ?? '';
  return (
    !/^\p{Lu}/u.test(before) ||
    /^(?:pada|sejak|hingga|sampai|di|dari|mulai|bulan|antara|selama|per|sekitar|dalam|untuk)$/iu.test(before)
  );
}

export const periodRules: TimeRule[] = [
  {
    name: 'unit',
    first: [...parts, ...units],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}-])${part}(?<unit>pekan|minggu|bulan|tahun|kuartal|triwulan|semester)\s+(?:yang\s+)?(?<shift>lalu|kemarin|silam|ini|depan|mendatang|sebelumnya|berikutnya|nanti|akan\s+datang|berjalan)`,
      finish,
    ),
    read: (groups, context) => {
      const direction = toDirection(groups.shift);
      // What is counted in a way that no other rule reads ("2,5 tahun lalu") is not last year.
      if (/(?:\d|\p{L}uluh|belas|ratus|ribu|setengah|berapa|banyak|sekian)\s+$/iu.test(context.before))
        return 'skip';
      // "Minggu" with a capital within a sentence is Sunday; the rules of weekdays read it.
      if (!direction || (/^M/.test(groups.unit ?? '') && !context.opensSentence)) return null;
      return readUnit(groups.unit ?? '', direction, groups, context);
    },
  },
  {
    name: 'edge-of-unit',
    first: parts,
    pattern: createPattern(
      start,
      String.raw`(?<part>awal|pertengahan|akhir|penghujung)\s+(?<unit>tahun|bulan|pekan)`,
      finish,
      String.raw`(?!\s+(?:ke|anggaran|ajaran|buku|fiskal|politik|\d))`,
    ),
    read: (groups, context) => {
      const { today } = context;
      const unit = (groups.unit ?? '').toLowerCase();
      if (!today) return null;
      if (unit === 'bulan') return resolveMonth('this', context);
      if (unit === 'tahun')
        return createYear(
          /^akhir|^penghujung/iu.test(groups.part ?? '') && today.month <= 3 && !context.isPlanned()
            ? today.year - 1
            : today.year,
        );
      if (!/^akhir|^penghujung/iu.test(groups.part ?? '')) return resolveWeek('this', false, context);
      const isWeekend = context.anchor !== null && [0, 6].includes(toWeekday(context.anchor));
      return resolveWeek(isWeekend || context.isPlanned() ? 'this' : 'past', true, context);
    },
  },
  {
    name: 'month-range',
    first: [...parts, 'bulan', ...words.first.month],
    pattern: createPattern(
      start,
      part,
      String.raw`(?:bulan\s+)?(?<from>${words.anyMonth})(?:\s+(?<fromYear>${year}))?${until}(?:bulan\s+)?(?<month>${words.anyMonth})(?:\s+(?:tahun\s+)?(?<year>${year}))?`,
      finish,
      suffix,
    ),
    read: (groups, context) => {
      const from = words.toMonth(groups.from);
      const to = words.toMonth(groups.month);
      if (
        from === null ||
        to === null ||
        !/^\p{Lu}/u.test(groups.from ?? '') ||
        !/^\p{Lu}/u.test(groups.month ?? '')
      )
        return null;
      const end = readMonthYear(to, groups, context);
      if (end === null) return null;
      const begin = toFullYear(groups.fromYear) ?? (from > to ? end - 1 : end);
      if (isList(groups.link) && (end - begin) * 12 + to - from !== 1) return null;
      return createMonths({ year: begin, month: from }, { year: end, month: to });
    },
  },
  {
    name: 'month',
    first: [...parts, 'bulan', ...words.first.month],
    pattern: createPattern(
      start,
      part,
      String.raw`(?<bulan>bulan\s+)?(?<month>${words.month})(?:[\s-]+(?:tahun\s+)?(?<year>${year}))?`,
      finish,
      suffix,
    ),
    read: (groups, context) => {
      const month = words.toMonth(groups.month);
      if (month === null || !isMonth(groups, context)) return null;
      const named = readMonthYear(month, groups, context);
      return named === null ? null : createMonth(named, month);
    },
  },
  {
    name: 'short-month',
    first: words.first.month,
    pattern: createPattern(start, String.raw`(?<month>${words.anyMonth})[\s-]+(?<year>${year})`, finish),
    read: (groups) => createMonth(Number(groups.year), words.toMonth(groups.month) ?? 0),
  },
  {
    name: 'year-part',
    first: ['kuartal', 'tri', 'triwulan', 'semester', 'caturwulan', 'paruh', 'q', 'tw'],
    pattern: createPattern(
      start,
      String.raw`(?<kind>kuartal|tri\s?wulan|semester|caturwulan|paruh|Q|TW)[\s-]*(?:ke-?\s?)?(?<ordinal>${words.ordinal})${finish}${ofYear}`,
      finish,
    ),
    read: (groups, context) => {
      const kind = (groups.kind ?? '').toLowerCase();
      const parts = kind === 'semester' || kind === 'paruh' ? 2 : kind === 'caturwulan' ? 3 : 4;
      const ordinal = words.toOrdinal(groups.ordinal);
      if (ordinal === null) return null;
      const direction = toDirection(groups.shift);
      const shifted =
        direction && context.today && context.today.year + { past: -1, this: 0, future: 1 }[direction];
      const named =
        toFullYear(groups.year) ?? shifted ?? resolvePartYear(ordinal, parts === 3 ? 4 : parts, context);
      return named === null ? null : createYearPart(named, Math.min(ordinal, parts), parts);
    },
  },
  {
    name: 'season',
    first: words.first.season,
    pattern: createPattern(
      start,
      String.raw`(?<season>${words.season})(?:\s+(?:tahun\s+)?(?:(?<year>${year})|(?<shift>lalu|ini|depan|mendatang|nanti)))`,
      finish,
    ),
    read: (groups, context) => {
      const season = words.toSeason(groups.season);
      const direction = toDirection(groups.shift);
      if (season === null) return null;
      const named =
        toFullYear(groups.year) ?? (direction ? resolveSeasonYear(season, direction, context) : null);
      return named === null ? null : createSeason(named, season);
    },
  },
];

function readMonthYear(month: number, groups: Groups, context: TimeContext): number | null {
  const hint = readHint(groups);
  if (hint.year !== null) return hint.year;
  if (hint.shift !== null) return context.today && context.today.year + hint.shift;
  const begun =
    /^sepanjang$/iu.test(groups.part ?? '') ||
    /(?:sejak|selama)\s+(?:awal\s+)?(?:bulan\s+)?$/iu.test(context.before);
  return resolveYear(month, hint.direction ?? (begun && !context.isPlanned() ? 'past' : null), context);
}

function resolveSeasonYear(season: number, direction: Direction, context: TimeContext): number | null {
  if (!context.today) return null;
  const month = (season - 20) * 3;
  const { year } = context.today;
  if (direction === 'this') return year;
  if (direction === 'past') return month < context.today.month ? year : year - 1;
  return month > context.today.month ? year : year + 1;
}
