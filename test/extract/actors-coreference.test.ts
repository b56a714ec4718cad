import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors.ts';
import type { Language } from '../../src/extract/draft.ts';
import { readDocument } from '../../src/extract/reader.ts';

/** Every mention of the text with the name of its actor; `~` marks one that points back. */
function pointersOf(text: string, language: Language = 'id'): string[] {
  const { actors, mentions } = findActors(readDocument({ text, language }));
  return mentions.map(
    ({ start, end, actor, form }) =>
      `${form === 'NOMINAL' ? '~' : ''}${text.slice(start, end)} = ${actors[actor]?.name}`,
  );
}

const cases: [title: string, text: string, pointers: string[]][] = [
  [
    'takes the only company for the one meant',
    'PT Contoh Sawit membuka lahan. Perusahaan memecat 300 karyawan.',
    ['PT Contoh Sawit = PT Contoh Sawit', '~Perusahaan = PT Contoh Sawit', '300 karyawan = 300 karyawan'],
  ],
  [
    'gives an office without a name to its latest holder',
    'Presiden Prabowo Subianto berpidato di Bogor. Presiden meminta semua menteri bekerja keras.',
    ['Prabowo Subianto = Prabowo Subianto', '~Presiden = Prabowo Subianto', 'semua menteri = semua menteri'],
  ],
  [
    'knows a short title as the long one',
    'Menteri Keuangan Sri Mulyani Indrawati hadir. Menkeu menambahkan hal itu.',
    ['Sri Mulyani Indrawati = Sri Mulyani Indrawati', '~Menkeu = Sri Mulyani Indrawati'],
  ],
  [
    'prefers the person whose title stands with the shared name',
    'Gubernur Budi Santoso dan Bupati Budi Hartono hadir. Gubernur Budi mengatakan itu. Bupati Budi membantah.',
    [
      'Budi Santoso = Budi Santoso',
      'Budi Hartono = Budi Hartono',
      'Budi = Budi Santoso',
      'Budi = Budi Hartono',
    ],
  ],
  [
    'finds a nickname behind an honorific as a part of the name',
    'Ketua Umum PAN Zulkifli Hasan hadir. "Tanya ke Bang Zul," kata Eddy Soeparno.',
    ['Zulkifli Hasan = Zulkifli Hasan', 'Zul = Zulkifli Hasan', 'Eddy Soeparno = Eddy Soeparno'],
  ],
  [
    'lets a pointing noun stand for the latest speaker or body',
    'Wakil Ketua DPR Sufmi Dasco Ahmad menolak usul KPK. "Tidak perlu," ujar politikus Partai Gerindra itu. Lembaga antirasuah itu belum menanggapi.',
    [
      'Sufmi Dasco Ahmad = Sufmi Dasco Ahmad',
      'KPK = KPK',
      '~politikus Partai Gerindra itu = Sufmi Dasco Ahmad',
      '~Lembaga antirasuah itu = KPK',
    ],
  ],
  [
    'spreads "kedua negara" over the two states named last',
    'Malaysia mengundang Brunei. Kedua negara sepakat bekerja sama.',
    ['Malaysia = Malaysia', 'Brunei = Brunei', '~Kedua negara = Malaysia', '~Kedua negara = Brunei'],
  ],
  [
    'takes the ministry without its state for the one named before',
    'Kementerian Luar Negeri Rusia menolak usul itu. Kementerian Luar Negeri menilai usul itu lemah.',
    [
      'Kementerian Luar Negeri Rusia = Kementerian Luar Negeri Rusia',
      'Kementerian Luar Negeri = Kementerian Luar Negeri Rusia',
    ],
  ],
  [
    'gives the unnamed spokesman back to the same spokesman only',
    'Juru bicara Kementerian Perdagangan Korea Selatan membantah hal itu. Jubir itu menolak merinci.',
    [
      'Juru bicara Kementerian Perdagangan Korea Selatan = Juru bicara Kementerian Perdagangan Korea Selatan',
      '~Jubir itu = Juru bicara Kementerian Perdagangan Korea Selatan',
    ],
  ],
  [
    'lets an office wait for the holder whom the text names later',
    'Gubernur meninjau lokasi banjir. Hal itu disampaikan Gubernur Jawa Tengah Ahmad Luthfi.',
    ['~Gubernur = Ahmad Luthfi', 'Ahmad Luthfi = Ahmad Luthfi'],
  ],
  [
    'lets "bank sentral" stand for the central bank named last',
    'Bank Indonesia menahan suku bunga. Bank sentral menilai inflasi terkendali.',
    ['Bank Indonesia = Bank Indonesia', '~Bank sentral = Bank Indonesia'],
  ],
  [
    'gives a nickname to the person it is declared for',
    'Jonatan Christie menang. Jojo, sapaan akrab Jonatan, bersyukur. "Terima kasih," kata pria yang akrab disapa Jo itu.',
    [
      'Jonatan Christie = Jonatan Christie',
      'Jojo = Jonatan Christie',
      'Jonatan = Jonatan Christie',
      'Jo = Jonatan Christie',
    ],
  ],
  [
    'spreads "kedua menteri" over the two people named last',
    'Menteri Luar Negeri Sugiono menemui Menteri Luar Negeri Malaysia Mohamad Hasan. Kedua menteri membahas ASEAN.',
    [
      'Sugiono = Sugiono',
      'Mohamad Hasan = Mohamad Hasan',
      '~Kedua menteri = Sugiono',
      '~Kedua menteri = Mohamad Hasan',
      'ASEAN = ASEAN',
    ],
  ],
  [
    'does not take what somebody becomes for somebody',
    'Presiden Prabowo Subianto bertemu Joko Widodo. Joko Widodo pernah menjadi gubernur.',
    ['Prabowo Subianto = Prabowo Subianto', 'Joko Widodo = Joko Widodo', 'Joko Widodo = Joko Widodo'],
  ],
];

describe('coreference of actors', () => {
  it.each(cases)('%s', (_, text, pointers) => {
    expect(pointersOf(text)).toEqual(pointers);
  });

  it('resolves "the minister" and "the company" in English', () => {
    const text =
      'Toyota said sales fell. The company blamed tariffs. Finance Minister Sri Mulyani disagreed, the minister told reporters.';
    expect(pointersOf(text, 'en')).toEqual([
      'Toyota = Toyota',
      '~The company = Toyota',
      'Sri Mulyani = Sri Mulyani',
      '~the minister = Sri Mulyani',
    ]);
  });

  it('gives titles their text, place and organisation, and marks metonyms', () => {
    const text =
      'Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. Rusia menawarkan bantuan. Moskow menunggu jawaban.';
    const { actors, mentions } = findActors(readDocument({ text, language: 'id' }));
    expect(actors).toEqual([
      {
        name: 'Sergei Lavrov',
        kind: 'PERSON',
        country: 'RU',
        names: [],
        roles: [{ title: 'Menteri Luar Negeri Rusia', organisation: 1, span: { start: 0, end: 25 } }],
        identifiers: [],
        partOf: null,
      },
      {
        name: 'Rusia',
        kind: 'STATE',
        country: 'RU',
        names: [{ value: 'Moskow', kind: 'METONYM', language: null }],
        roles: [],
        identifiers: [{ scheme: 'ISO_3166_1', value: 'RU' }],
        partOf: null,
      },
    ]);
    expect(
      mentions.map(({ start, end, metonym, title }) => [text.slice(start, end), metonym, title]),
    ).toEqual([
      ['Rusia', false, null],
      ['Sergei Lavrov', false, { start: 0, end: 25 }],
      ['Rusia', false, null],
      ['Moskow', true, null],
    ]);
  });
});
