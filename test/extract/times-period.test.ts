import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';
import { findTimes } from '../../src/extract/times.ts';

/** Times as `words = EDTF`, counted from Wednesday 16 July 2025. */
function timesOf(text: string): string[] {
  const times = findTimes(readDocument({ text, publishedAt: '2025-07-16', language: 'id' }));
  return times.map(({ span, edtf }) => `${text.slice(span?.start, span?.end)} = ${edtf}`);
}

describe('findTimes of Indonesian periods', () => {
  it.each([
    [
      'months',
      'Bulan lalu, awal Mei lalu, bulan Agustus tahun lalu, Januari mendatang.',
      [
        'Bulan lalu = 2025-06',
        'awal Mei lalu = 2025-05',
        'bulan Agustus tahun lalu = 2024-08',
        'Januari mendatang = 2026-01',
      ],
    ],
    ['a month without year', 'Kesepakatan itu dicapai pada Maret.', ['Maret = 2025-03']],
    ['a month soon to come', 'Pajak itu berlaku mulai Agustus.', ['Agustus = 2025-08']],
    [
      'ranges of months',
      'Ekspor naik Januari-Maret 2025 dan November 2023 hingga Februari 2024.',
      ['Januari-Maret 2025 = 2025-01/2025-03', 'November 2023 hingga Februari 2024 = 2023-11/2024-02'],
    ],
    [
      'quarters and halves',
      'Triwulan IV-2023, kuartal kedua tahun ini, semester I/2024, paruh kedua 2024.',
      [
        'Triwulan IV-2023 = 2023-10-01/2023-12-31',
        'kuartal kedua tahun ini = 2025-04-01/2025-06-30',
        'semester I/2024 = 2024-01-01/2024-06-30',
        'paruh kedua 2024 = 2024-07-01/2024-12-31',
      ],
    ],
    [
      'months and quarters as market reports write them',
      'Laba 9M24 dan 3Q24 naik, juga pada 1H 2025, H1 2024 dan sembilan bulan pertama 2023.',
      [
        '9M24 = 2024-01/2024-09',
        '3Q24 = 2024-07-01/2024-09-30',
        '1H 2025 = 2025-01-01/2025-06-30',
        'H1 2024 = 2024-01-01/2024-06-30',
        'sembilan bulan pertama 2023 = 2023-01/2023-09',
      ],
    ],
    [
      'what has gone on since a month',
      'Ekspor naik sejak Agustus dan sepanjang Januari-Maret tahun ini.',
      ['Agustus = 2024-08', 'sepanjang Januari-Maret tahun ini = 2025-01/2025-03'],
    ],
    [
      'the quarter before the one named',
      'Ekonomi tumbuh pada triwulan I 2024, lebih cepat daripada triwulan sebelumnya.',
      ['triwulan I 2024 = 2024-01-01/2024-03-31', 'triwulan sebelumnya = 2023-10-01/2023-12-31'],
    ],
    [
      'years',
      'Pada 2023, tahun 2032, awal tahun ini, tahun lalu, akhir 2021.',
      ['2023 = 2023', 'tahun 2032 = 2032', 'awal tahun ini = 2025', 'tahun lalu = 2024', 'akhir 2021 = 2021'],
    ],
    [
      'ranges of years and decades',
      'Periode 2019-2024, tahun ajaran 2023/2024, tahun 1990-an.',
      ['2019-2024 = 2019/2024', '2023/2024 = 2023/2024', 'tahun 1990-an = 199X'],
    ],
    ['years between two', 'Ia tinggal di sana antara 2014 dan 2019.', ['antara 2014 dan 2019 = 2014/2019']],
    [
      'seasons',
      'Pada musim panas 2024 dan musim dingin lalu.',
      ['musim panas 2024 = 2024-22', 'musim dingin lalu = 2024-24'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
