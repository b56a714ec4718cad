/** English expressions that name a week, month, quarter, season or year. */
import { readHint, toDirection, words } from './english.ts';
import { createPattern, finish, start, year } from './pattern.ts';
import {
  resolveMonth,
  resolvePartYear,
  resolveWeek,
  resolveYear,
  resolveYearOf,
  resolveYearPart,
  toFullYear,
} from './resolve.ts';
import { figure, type TimeRule } from './time-rule.ts';
import {
  createDecade,
  createMonth,
  createMonths,
  createSeason,
  createYear,
  createYearPart,
  createYears,
} from './time-value.ts';

const part = String.raw`(?:(?:(?<part>early|mid|late|earlier|later)[\s-]+)|the\s+(?<edge>beginning|start|middle|end)\s+of\s+)?`;
const parts = ['early', 'mid', 'late', 'earlier', 'later', 'the'];
const leads = ['in', 'since', 'by', 'until', 'till', 'during', 'from', 'through', 'before', 'after'];
const counted =
  /^\s*(?:people|troops|soldiers|tons|tonnes|km|miles|men|women|times|dollars|euros|units|workers|others|years)(?![\p{L}])/iu;

export const periodRules: TimeRule[] = [
  {
    name: 'unit',
    first: [...parts, 'last', 'next', 'this', 'the', 'previous', 'coming'],
    pattern: createPattern(
      start,
      String.raw`${part}(?<shift>last|next|this\s+coming|this|(?:the\s+)?previous|(?:the\s+)?coming)\s+(?<unit>weekend|week|month|year|quarter)`,
      finish,
    ),
    read: (groups, context) => {
      const direction = toDirection((groups.shift ?? '').replace(/^the\s+/iu, ''));
      if (!direction) return null;
      switch ((groups.unit ?? '').toLowerCase()) {
        case 'week':
          return resolveWeek(direction, false, context);
        case 'weekend':
          return resolveWeek(direction, true, context);
        case 'month':
          return resolveMonth(direction, context);
        case 'year':
          return resolveYearOf(direction, context);
        default:
          return resolveYearPart(4, direction, /previous/iu.test(groups.shift ?? ''), context);
      }
    },
  },
  {
    name: 'month-range',
    first: words.first.month,
    pattern: createPattern(
      start,
      String.raw`(?<from>${words.anyMonth})(?:\s+(?<fromYear>${year}))?\s*(?:-|–|to|through|until)\s*(?<month>${words.anyMonth})\s+(?<year>${year})`,
      finish,
    ),
    read: (groups) => {
      const from = words.toMonth(groups.from);
      const to = words.toMonth(groups.month);
      const end = toFullYear(groups.year);
      if (from === null || to === null || end === null) return null;
      return createMonths(
        { year: toFullYear(groups.fromYear) ?? (from > to ? end - 1 : end), month: from },
        { year: end, month: to },
      );
    },
  },
  {
    name: 'month',
    first: [...parts, ...words.first.month],
    pattern: createPattern(
      start,
      String.raw`${part}(?<month>${words.anyMonth})(?:,?\s+(?:of\s+)?(?<year>${year})${finish}|\s+(?<shift>last|this|next)\s+year)`,
      finish,
    ),
    read: (groups, context) => {
      const month = words.toMonth(groups.month);
      const { year: named, shift } = readHint(groups);
      const resolved = named ?? (shift === null ? null : context.today && context.today.year + shift);
      return month === null || resolved === null || !/^\p{Lu}/u.test(groups.month ?? '')
        ? null
        : createMonth(resolved, month);
    },
  },
  {
    name: 'month',
    first: [...leads, ...parts, 'last', 'this', 'next', ...words.first.month],
    pattern: createPattern(
      start,
      String.raw`(?<lead>(?:in|since|by|until|till|during|from|through|before|after)\s+)?${part}(?:(?<shift>last|this|next)\s+)?(?<month>${words.month})`,
      finish,
    ),
    read: (groups, context) => {
      const month = words.toMonth(groups.month);
      const marked = groups.lead || groups.part || groups.edge || groups.shift;
      const before = /(?<word>\p{L}+)\s+$/u.exec(context.before)?.groups?.word ?? '';
      if (month === null || !/^\p{Lu}/u.test(groups.month ?? '') || /^\s+\p{Lu}/u.test(context.after))
        return null;
      if (!marked && (/^(?:may|march|august)$/iu.test(groups.month ?? '') || /^\p{Lu}/u.test(before)))
        return null;
      const resolved = resolveYear(month, toDirection(groups.shift), context);
      return resolved === null ? null : createMonth(resolved, month);
    },
  },
  {
    name: 'year-part',
    first: ['the', 'q', figure, ...words.first.ordinal],
    pattern: createPattern(
      start,
      String.raw`(?:the\s+)?(?:(?<ordinal>${words.ordinal})[\s-]+(?<kind>quarter|half)|(?<code>Q)(?<number>[1-4]))(?:\s+(?:of\s+)?(?:(?<year>${year})|(?<shift>last|this|next)\s+year))?`,
      finish,
    ),
    read: (groups, context) => {
      const parts = /half/iu.test(groups.kind ?? '') ? 2 : 4;
      const ordinal = groups.number ? Number(groups.number) : words.toOrdinal(groups.ordinal);
      if (ordinal === null || ordinal > parts || /^\s*-?(?:time|final)/iu.test(context.after)) return null;
      if (!groups.year && !groups.shift && !groups.code && parts === 2) return null;
      const { year: named, shift } = readHint(groups);
      const resolved =
        named ??
        (shift === null
          ? resolvePartYear(ordinal, parts, context)
          : context.today && context.today.year + shift);
      return resolved === null ? null : createYearPart(resolved, ordinal, parts);
    },
  },
  {
    name: 'season',
    first: ['last', 'this', 'next', 'the', ...words.first.season],
    pattern: createPattern(
      start,
      String.raw`(?:(?<shift>last|this|next)\s+(?<season>${words.season})|(?:the\s+)?(?<named>${words.season})\s+(?:of\s+)?(?<year>${year}))`,
      finish,
    ),
    read: (groups, { today }) => {
      const season = words.toSeason(groups.season ?? groups.named);
      const direction = toDirection(groups.shift);
      if (season === null) return null;
      if (groups.year) return createSeason(Number(groups.year), season);
      if (!today || !direction) return null;
      const month = (season - 20) * 3;
      if (direction === 'past')
        return createSeason(month < today.month ? today.year : today.year - 1, season);
      return createSeason(
        direction === 'future' && month <= today.month ? today.year + 1 : today.year,
        season,
      );
    },
  },
  {
    name: 'decade',
    first: ['the', 'early', 'mid', 'late', figure],
    pattern: createPattern(
      start,
      String.raw`(?:the\s+)?(?:early|mid|late)?[\s-]*(?<year>(?:18|19|20)\d0)['’]?s`,
      finish,
    ),
    read: (groups) => createDecade(Number(groups.year)),
  },
  {
    name: 'year-range',
    first: ['from', 'between', figure],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}/.,$-])(?<lead>from\s+|between\s+)?(?<from>${year})\s*(?:-|–|—|\/|to|and)\s*(?<to>${year}|\d{2})`,
      String.raw`(?![\p{L}\p{N}/-])`,
    ),
    read: (groups) => {
      const from = Number(groups.from);
      const to = groups.to ?? '';
      return createYears(from, to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to));
    },
  },
  {
    name: 'year',
    first: [...parts, figure],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}$€£/.,-])${part}(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}%/]|[.,:]\d|-\p{N})`,
    ),
    read: (groups, context) => (counted.test(context.after) ? null : createYear(Number(groups.year))),
  },
];
