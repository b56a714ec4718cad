import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';
import { findTimes } from '../../src/extract/times.ts';

describe('the anchor', () => {
  it.each([
    ['is the day of publication', 'Rapat digelar hari ini.', '2025-07-16', '2025-07-16'],
    [
      'is read on the clock of Jakarta',
      'Rapat digelar hari ini di kota itu.',
      '2025-07-15T18:30:00Z',
      '2025-07-16',
    ],
    [
      'is the first full date of the text without one',
      'Rapat digelar Selasa (8/7/2025). Ia pulang hari ini.',
      undefined,
      '2025-07-08',
    ],
    [
      'is a named date of the text',
      'Rapat digelar pada 8 Juli 2025 dan ditutup hari ini.',
      undefined,
      '2025-07-08',
    ],
    [
      'is a full date within the month of publication',
      'Sejak 1 Juni 2024 rapat ditunda hingga Senin (8/7/2025) ini.',
      '2025-07',
      '2025-07-08',
    ],
    ['is nothing when no date is full', 'Rapat digelar hari ini.', undefined, null],
  ])('%s', (_, text, publishedAt, expected) => {
    expect(readDocument({ text, publishedAt }).anchor).toBe(expected);
  });

  it('leaves relative times out when there is none', () => {
    const times = findTimes(readDocument({ text: 'Rapat pada 2023 dan kemarin.', language: 'id' }));
    expect(times.map((time) => time.edtf)).toEqual(['2023']);
  });
});
