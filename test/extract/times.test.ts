import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';
import { findTimes } from '../../src/extract/times.ts';

/** Times as `words = EDTF`, counted from Wednesday 16 July 2025. */
function timesOf(text: string): string[] {
  const times = findTimes(readDocument({ text, publishedAt: '2025-07-16', language: 'id' }));
  return times.map(({ span, edtf }) => `${text.slice(span?.start, span?.end)} = ${edtf}`);
}

describe('findTimes in Indonesian', () => {
  it.each([
    [
      'a weekday with a date',
      'Rapat digelar Selasa (8/7/2025) pagi.',
      ['Selasa (8/7/2025) pagi = 2025-07-08'],
    ],
    ['a weekday with a date that has no year', 'Rapat digelar Selasa (8/7).', ['Selasa (8/7) = 2025-07-08']],
    [
      'a date as one time with its "kemarin"',
      'Rapat digelar Selasa (15/07) kemarin.',
      ['Selasa (15/07) kemarin = 2025-07-15'],
    ],
    [
      'a weekday that does not fit its date',
      'Rapat digelar Senin (8/7/2025).',
      ['Senin (8/7/2025) = 2025-07-08'],
    ],
    ['a named month', 'Rapat digelar Kamis, 17 Juli 2025.', ['Kamis, 17 Juli 2025 = 2025-07-17']],
    ['a named month without year', 'Rapat itu digelar pada 19 Mei.', ['19 Mei = 2025-05-19']],
    ['a date of history', 'Indonesia merdeka pada 17 Agustus 1945.', ['17 Agustus 1945 = 1945-08-17']],
    ['a date to come', 'Upacara digelar 17 Agustus mendatang.', ['17 Agustus mendatang = 2025-08-17']],
    ['a range of days', 'Konferensi digelar 17-20 Juni lalu.', ['17-20 Juni lalu = 2025-06-17/2025-06-20']],
    [
      'a range over two months',
      'KTT digelar 30 Juni-2 Juli 2025.',
      ['30 Juni-2 Juli 2025 = 2025-06-30/2025-07-02'],
    ],
    [
      'a weekend with its dates',
      'Lomba digelar Sabtu-Minggu (5-6/7/2025).',
      ['Sabtu-Minggu (5-6/7/2025) = 2025-07-05/2025-07-06'],
    ],
    [
      'listed days',
      'Ujian digelar pada 3, 5, dan 9 Mei.',
      ['3 = 2025-05-03', '5 = 2025-05-05', '9 Mei = 2025-05-09'],
    ],
    ['two neighbouring days', 'Rapat pada 19 dan 20 Mei.', ['19 dan 20 Mei = 2025-05-19/2025-05-20']],
    [
      'figures alone',
      'Surat bertanggal 2025-07-01 dan 17-08-1945.',
      ['2025-07-01 = 2025-07-01', '17-08-1945 = 1945-08-17'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it.each([
    ['a bare weekday in the past', 'Hal itu disampaikan menteri pada Jumat.', ['Jumat = 2025-07-11']],
    ['the weekday of the anchor', 'Hal itu disampaikan menteri pada hari Rabu.', ['hari Rabu = 2025-07-16']],
    ['a planned weekday', 'Presiden akan bertemu menteri itu pada Jumat.', ['Jumat = 2025-07-18']],
    ['a fronted planned weekday', 'Pada Jumat, presiden akan bertemu menteri itu.', ['Jumat = 2025-07-18']],
    [
      'the weekday of saying, not of the plan',
      'Menteri mengatakan pada Jumat bahwa presiden akan pergi.',
      ['Jumat = 2025-07-11'],
    ],
    [
      'a weekday last or next',
      'Ia datang Senin lalu dan pergi Kamis mendatang.',
      ['Senin lalu = 2025-07-14', 'Kamis mendatang = 2025-07-17'],
    ],
    [
      'a weekday of last or next week',
      'Ia datang Senin pekan lalu dan pergi Jumat pekan depan.',
      ['Senin pekan lalu = 2025-07-07', 'Jumat pekan depan = 2025-07-25'],
    ],
    [
      'Sunday and week apart',
      'Minggu lalu ia datang, dan pada Minggu ia pulang.',
      ['Minggu lalu = 2025-07-07/2025-07-13', 'Minggu = 2025-07-13'],
    ],
    [
      'weeks',
      'Pekan lalu, minggu ini, dan pekan depan.',
      [
        'Pekan lalu = 2025-07-07/2025-07-13',
        'minggu ini = 2025-07-14/2025-07-20',
        'pekan depan = 2025-07-21/2025-07-27',
      ],
    ],
    ['weekends', 'Serangan itu terjadi akhir pekan lalu.', ['akhir pekan lalu = 2025-07-12/2025-07-13']],
    [
      'parts of a week as the week',
      'Kapal diserang awal pekan ini.',
      ['awal pekan ini = 2025-07-14/2025-07-20'],
    ],
    [
      'days around today',
      'Kemarin sore, pagi hari ini, besok, lusa, tadi malam.',
      [
        'Kemarin sore = 2025-07-15',
        'pagi hari ini = 2025-07-16',
        'besok = 2025-07-17',
        'lusa = 2025-07-18',
        'tadi malam = 2025-07-15',
      ],
    ],
    [
      'offsets as coarse as their unit',
      'Dua puluh lima tahun lalu, tiga hari lalu, dua pekan lalu, lima bulan silam, setahun lalu.',
      [
        'Dua puluh lima tahun lalu = 2000',
        'tiga hari lalu = 2025-07-13',
        'dua pekan lalu = 2025-06-30/2025-07-06',
        'lima bulan silam = 2025-02',
        'setahun lalu = 2024',
      ],
    ],
    [
      'a day around the one named last',
      'Rapat digelar Sabtu (12/7). Sehari kemudian ia pulang.',
      ['Sabtu (12/7) = 2025-07-12', 'Sehari kemudian = 2025-07-13'],
    ],
    [
      'a part of the day named last',
      'Mereka ditahan Senin (14/7) dan dilepas malam harinya. Esok harinya mereka kembali.',
      ['Senin (14/7) = 2025-07-14', 'malam harinya = 2025-07-14', 'Esok harinya = 2025-07-15'],
    ],
    [
      'what follows the day, month or year named last',
      'Ia lahir pada 2010 dan pindah dua tahun kemudian. Rapat digelar Kamis (10/7); sepekan kemudian ia pulang.',
      [
        '2010 = 2010',
        'dua tahun kemudian = 2012',
        'Kamis (10/7) = 2025-07-10',
        'sepekan kemudian = 2025-07-14/2025-07-20',
      ],
    ],
    [
      'the period before as the one before the article’s',
      'Harga beras naik dari pekan sebelumnya dan dari bulan sebelumnya.',
      ['pekan sebelumnya = 2025-07-07/2025-07-13', 'bulan sebelumnya = 2025-06'],
    ],
    [
      'the month before the one named',
      'Inflasi Mei 2024 lebih rendah dari bulan sebelumnya.',
      ['Mei 2024 = 2024-05', 'bulan sebelumnya = 2024-04'],
    ],
    [
      'a planned weekday that stands apart',
      'Pertandingan akan digelar di Bandung, Sabtu.',
      ['Sabtu = 2025-07-19'],
    ],
    [
      'the weekday of saying that stands apart',
      'Menteri mengatakan pihaknya akan menggelar rapat, Jumat.',
      ['Jumat = 2025-07-11'],
    ],
  ])('resolves %s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it.each([
    ['repetitions', 'Kami rapat setiap Senin dan Kamis.'],
    ['durations', 'Blokade berlangsung selama 11 minggu dan dalam enam bulan ke depan, sepekan terakhir.'],
    ['clock times and ages', 'Pada pukul 10.30 WIB anak berusia 12 tahun itu pulang, tiga jam lalu.'],
    ['counts that are no whole number', 'Itu terjadi 2,5 tahun lalu dan dua setengah tahun lalu.'],
    [
      'laws and counts',
      'UUD 1945, UU Nomor 12 Tahun 2011 dan PP 35 Tahun 2021 mengatur 2000 orang dan dana Rp 2024.',
    ],
    ['names', 'Pedagang di Pasar Minggu bernama April Susanti merayakan Jumat Agung.'],
    [
      'streets, stadiums and number plates',
      'Mobil B 2024 XYZ melintas di Jalan 17 Agustus menuju Stadion 10 November di km 2010.',
    ],
    ['a duration of one night', 'Musuh meluncurkan 300 drone dalam semalam, hujan turun semalam suntuk.'],
    ['numbers of things', 'Sebanyak 2020 kendaraan dan 1998 penumpang menyeberang sesuai Pasal 2011.'],
    ['discourse words', 'Pada saat yang sama, lalu, sementara itu, sebelumnya ia pergi.'],
    ['impossible days', 'Tercatat 31/2/2024 dan 45/13/2024.'],
  ])('reads no time from %s', (_, text) => {
    expect(timesOf(text)).toEqual([]);
  });

  it('gives bounds, precision and rule', () => {
    const text = 'Rapat digelar pekan lalu dan baru-baru ini.';
    expect(findTimes(readDocument({ text, publishedAt: '2025-07-16', language: 'id' }))).toEqual([
      {
        span: { start: 14, end: 24 },
        edtf: '2025-07-07/2025-07-13',
        earliest: '2025-07-07',
        latest: '2025-07-13',
        precision: 'WEEK',
        rule: 'time/unit',
      },
      {
        span: { start: 29, end: 42 },
        edtf: '../2025-07-16',
        earliest: null,
        latest: '2025-07-16',
        precision: 'VAGUE',
        rule: 'time/vague',
      },
    ]);
  });

  it('leaves out times in headlines and related links', () => {
    const text =
      'Rapat Senin (3/3/2025) Ditunda\n\nRapat itu ditunda karena hujan deras di istana.\n\nBaca juga: Rapat pada 2023';
    expect(timesOf(text)).toEqual([]);
  });
});
