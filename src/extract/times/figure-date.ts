/** Dates in figures, which every language shares. */
import { toDayNumber } from './calendar.ts';
import { readNumericDay, readNumericRange } from './date.ts';
import { createPattern, finish, numeric, start } from './pattern.ts';
import { figure, type TimeRule } from './time-rule.ts';
import { createDay } from './time-value.ts';

export const figureRules: TimeRule[] = [
  {
    name: 'iso-date',
    first: [figure],
    pattern: createPattern(
      start,
      String.raw`(?<year>\d{4})(?<sign>[-/])(?<month>\d{2})\k<sign>(?<day>\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
      finish,
    ),
    read: (groups) => createDay(toDayNumber(Number(groups.year), Number(groups.month), Number(groups.day))),
  },
  {
    name: 'numeric-range',
    first: ['('],
    pattern: createPattern(
      String.raw`\(\s*(?<from>\d{1,2})(?:\/(?<fromMonth>\d{1,2}))?\s*[-–—]\s*(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?\s*\)`,
    ),
    read: readNumericRange,
  },
  {
    name: 'numeric-date',
    first: ['(', figure],
    pattern: createPattern(
      String.raw`(?:\(\s*${numeric}\s*\)|(?<![\p{L}\p{N}/.,-])(?<day2>\d{1,2})(?<sign>[/.-])(?<month2>\d{1,2})\k<sign>(?<year2>\d{4}))(?![\p{N}/%])`,
    ),
    read: (groups, context) => {
      const plain = {
        day: groups.day ?? groups.day2,
        month: groups.month ?? groups.month2,
        year: groups.year ?? groups.year2,
      };
      // "(3/4)" may be a fraction or a count; without a year it is a date only beside a weekday, which another rule reads.
      return plain.year && plain.year.length === 4 ? readNumericDay(plain, null, context) : null;
    },
  },
];
