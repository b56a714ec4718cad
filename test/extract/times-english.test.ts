import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';
import { findTimes } from '../../src/extract/times.ts';

/** Times as `words = EDTF`, counted from Wednesday 16 July 2025. */
function timesOf(text: string): string[] {
  const times = findTimes(readDocument({ text, publishedAt: '2025-07-16', language: 'en' }));
  return times.map(({ span, edtf }) => `${text.slice(span?.start, span?.end)} = ${edtf}`);
}

describe('findTimes in English', () => {
  it.each([
    [
      'weekdays',
      'He said on Tuesday the talks will resume on Friday.',
      ['Tuesday = 2025-07-15', 'Friday = 2025-07-18'],
    ],
    [
      'directed weekdays',
      'They met last Friday and Monday last week; the vote is next Tuesday.',
      ['last Friday = 2025-07-11', 'Monday last week = 2025-07-07', 'next Tuesday = 2025-07-22'],
    ],
    [
      'dates in both orders',
      'The deal of January 19, 2025 and the one of 3 May.',
      ['January 19, 2025 = 2025-01-19', '3 May = 2025-05-03'],
    ],
    ['a weekday with its date', 'It was signed on Sunday, July 13.', ['Sunday, July 13 = 2025-07-13']],
    [
      'ranges',
      'The visit runs July 20-22 and 5 to 7 August 2025.',
      ['July 20-22 = 2025-07-20/2025-07-22', '5 to 7 August 2025 = 2025-08-05/2025-08-07'],
    ],
    [
      'months, not the verb "may"',
      'The U.S. may act; it will in October as it did in late March 2024.',
      ['October = 2025-10', 'late March 2024 = 2024-03'],
    ],
    [
      'weeks, months and years',
      'Last week, next month, earlier this year, in 2019.',
      [
        'Last week = 2025-07-07/2025-07-13',
        'next month = 2025-08',
        'earlier this year = 2025',
        '2019 = 2019',
      ],
    ],
    [
      'quarters, seasons and decades',
      'The first quarter of 2024, last winter, the 1990s.',
      ['The first quarter of 2024 = 2024-01-01/2024-03-31', 'last winter = 2024-24', 'the 1990s = 199X'],
    ],
    [
      'days around today',
      'Yesterday, today, tomorrow and two weeks ago.',
      [
        'Yesterday = 2025-07-15',
        'today = 2025-07-16',
        'tomorrow = 2025-07-17',
        'two weeks ago = 2025-06-30/2025-07-06',
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it.each([['They meet every Monday.'], ['2000 people left two hours ago.'], ['He marched in.']])(
    'reads no time from %j',
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );
});
