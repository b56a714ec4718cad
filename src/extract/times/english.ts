/** English expressions that name a day or count from one. Periods are in english-period.ts. */
import { createDayRange, toDay, type YearHint } from './date.ts';
import { createPattern, finish, start, year } from './pattern.ts';
import { resolveOffset, resolveWeekday, resolveWeekdayOfWeek, toFullYear } from './resolve.ts';
import { type Direction, figure, type Groups, type TimeContext, type TimeRule } from './time-rule.ts';
import { createDay, createVague } from './time-value.ts';
import { readVocabulary } from './vocabulary.ts';

export const words = readVocabulary('en');

const monthName = `(?<month>${words.anyMonth})`;
const ordinalDay = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const monthDay = String.raw`${monthName}\s+${ordinalDay}${finish}`;
const dayMonth = String.raw`(?:the\s+)?${ordinalDay}\s+(?:of\s+)?${monthName}`;
const ofYear = String.raw`(?:,?\s+(?<year>${year})${finish}|\s+(?<shift>last|this|next)\s+year)?`;
const until = String.raw`\s*(?<link>-|–|—|to|through|until|and|&)\s*`;
const units = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;

/** Where "last", "this" and "next" point; null for other words. */
export function toDirection(word: string | undefined): Direction | null {
  if (/^(?:last|past|previous|earlier)$/iu.test(word ?? '')) return 'past';
  if (/^(?:this|current|earlier\s+this|later\s+this)$/iu.test(word ?? '')) return 'this';
  return /^(?:next|coming|this\s+coming)$/iu.test(word ?? '') ? 'future' : null;
}

/** What a date says about its year. */
export function readHint(groups: Groups): YearHint {
  const direction = toDirection(groups.shift);
  return {
    year: toFullYear(groups.year),
    shift: direction ? { past: -1, this: 0, future: 1 }[direction] : null,
    direction: null,
  };
}

const month = (groups: Groups, key = 'month'): number => words.toMonth(groups[key]) ?? 0;

function readNamed(groups: Groups, context: TimeContext) {
  return createDay(toDay(Number(groups.day), month(groups), readHint(groups), context));
}

const fromToday = (days: number) => (_: Groups, context: TimeContext) =>
  context.anchor === null ? null : createDay(context.anchor + days);

const weekdayPrefix = String.raw`(?<lead>on\s+)?(?:${words.weekday})\.?(?:\s+(?:${words.dayPart}))?,?\s+`;

export const dateRules: TimeRule[] = [
  {
    name: 'weekday-named-date',
    first: ['on', ...words.first.weekday],
    pattern: createPattern(start, weekdayPrefix, monthDay, ofYear),
    read: readNamed,
  },
  {
    name: 'weekday-named-date',
    first: ['on', ...words.first.weekday],
    pattern: createPattern(start, weekdayPrefix, dayMonth, ofYear, finish),
    read: readNamed,
  },
  {
    name: 'date-range',
    first: [figure, ...words.first.month],
    pattern: createPattern(
      start,
      String.raw`(?:(?<fromMonth>${words.anyMonth})\s+)?(?<from>\d{1,2})${until}${dayMonth}`,
      finish,
      ofYear,
    ),
    read: (groups, context) => readRange(groups, context),
  },
  {
    name: 'date-range',
    first: words.first.month,
    pattern: createPattern(
      start,
      String.raw`(?<fromMonth>${words.anyMonth})\s+(?<from>\d{1,2})${until}(?:(?<month>${words.anyMonth})\s+)?${ordinalDay}`,
      finish,
      ofYear,
    ),
    read: (groups, context) => readRange(groups, context),
  },
  {
    name: 'named-date',
    first: words.first.month,
    pattern: createPattern(start, monthDay, ofYear),
    read: readNamed,
  },
  {
    name: 'named-date',
    first: ['the', figure],
    pattern: createPattern(start, dayMonth, finish, ofYear),
    read: readNamed,
  },
  {
    name: 'weekday-of-week',
    first: words.first.weekday,
    pattern: createPattern(
      start,
      String.raw`(?<weekday>${words.weekday})(?:\s+(?:of\s+)?|,\s+)(?<shift>last|this|next)\s+week`,
      finish,
    ),
    read: (groups, context) => {
      const weekday = words.toWeekday(groups.weekday);
      const direction = toDirection(groups.shift);
      return weekday === null || !direction ? null : resolveWeekdayOfWeek(weekday, direction, context);
    },
  },
  {
    name: 'weekday',
    first: ['on', 'last', 'next', 'this', 'past', 'previous', ...words.first.weekday],
    pattern: createPattern(
      start,
      String.raw`(?<lead>on\s+)?(?:(?<shift>last|next|this\s+coming|this|past|previous)\s+)?(?<weekday>${words.weekday})`,
      finish,
      String.raw`(?:\s+(?:${words.dayPart})${finish})?`,
    ),
    read: (groups, context) => {
      const weekday = words.toWeekday(groups.weekday);
      if (weekday === null || !/^\p{Lu}/u.test(groups.weekday ?? '') || /\.$/.test(groups.weekday ?? ''))
        return null;
      return resolveWeekday(weekday, toDirection(groups.shift), context);
    },
  },
  {
    name: 'recurring',
    first: ['every', 'each'],
    pattern: createPattern(
      start,
      String.raw`(?:every|each)\s+(?:other\s+)?(?:${words.weekday}|day|week|weekend|month|year|${words.month})(?:(?:,|\s+and|\s+or)\s+${words.weekday}${finish})*`,
      finish,
    ),
    read: () => 'skip',
  },
  {
    name: 'today',
    first: ['earlier', 'later', 'today', 'tonight', 'this'],
    pattern: createPattern(
      start,
      String.raw`(?:earlier\s+|later\s+)?(?:today|tonight|this\s+(?:morning|afternoon|evening))`,
      finish,
    ),
    read: fromToday(0),
  },
  {
    name: 'before-yesterday',
    first: ['the'],
    pattern: createPattern(start, String.raw`the\s+day\s+before\s+yesterday`, finish),
    read: fromToday(-2),
  },
  {
    name: 'yesterday',
    first: ['yesterday', 'last'],
    pattern: createPattern(
      start,
      String.raw`(?:yesterday(?:\s+(?:${words.dayPart})${finish})?|last\s+night)`,
      finish,
    ),
    read: fromToday(-1),
  },
  {
    name: 'after-tomorrow',
    first: ['the'],
    pattern: createPattern(start, String.raw`the\s+day\s+after\s+tomorrow`, finish),
    read: fromToday(2),
  },
  {
    name: 'tomorrow',
    first: ['tomorrow'],
    pattern: createPattern(start, String.raw`tomorrow(?:\s+(?:${words.dayPart})${finish})?`, finish),
    read: fromToday(1),
  },
  {
    name: 'day-around-named',
    first: ['the', 'a', 'one'],
    pattern: createPattern(
      start,
      String.raw`(?:(?<same>the\s+same\s+day)|(?<before>(?:the|a|one)\s+(?:previous\s+day|day\s+(?:earlier|before)))|the\s+(?:following|next)\s+day|a\s+day\s+(?:later|after))`,
      finish,
    ),
    read: (groups, { last }) =>
      last.day === null ? null : createDay(last.day + (groups.same ? 0 : groups.before ? -1 : 1)),
  },
  {
    name: 'offset',
    first: ['about', 'around', 'nearly', 'almost', 'more', 'over', 'some', ...words.first.number],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}-]|\d[.,])(?:(?:about|around|nearly|almost|more\s+than|over|some)\s+)?(?<count>${words.number})\s+(?<unit>second|minute|hour|day|week|month|year|decade)s?\s+ago`,
      finish,
    ),
    read: (groups, context) => {
      const count = words.toNumber(groups.count);
      const unit = units[(groups.unit ?? '').toLowerCase() as keyof typeof units];
      return count === null || !unit ? 'skip' : resolveOffset(count, unit, 'past', context);
    },
  },
  {
    name: 'vague',
    first: ['recently', 'lately', 'in', 'several', 'a', 'some'],
    pattern: createPattern(
      start,
      String.raw`(?:(?<past>recently|lately|in\s+recent\s+(?:days|weeks|months|years)|(?:several|a\s+few|some)\s+(?:days|weeks|months|years)\s+ago)|in\s+the\s+coming\s+(?:days|weeks|months|years)|in\s+the\s+near\s+future)`,
      finish,
    ),
    read: (groups, { anchor }) =>
      anchor === null ? null : createVague(anchor, groups.past ? 'past' : 'future'),
  },
];

function readRange(groups: Groups, context: TimeContext) {
  const last = month(groups) || month(groups, 'fromMonth');
  const from = { day: Number(groups.from), month: month(groups, 'fromMonth') || last, year: null };
  return createDayRange(
    from,
    { day: Number(groups.day), month: last },
    readHint(groups),
    context,
    groups.link,
  );
}
