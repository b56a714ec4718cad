import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';
import { readStatements } from './read-statements.ts';

describe('speakers named elsewhere', () => {
  it.each([
    [
      'gives -nya to the speaker of the paragraph',
      'Sri Mulyani mengatakan anggaran telah disahkan. "Semua fraksi menyetujui," ujarnya.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'DIRECT | Sri Mulyani | ujarnya | Semua fraksi menyetujui',
      ],
    ],
    [
      'gives -nya in a new paragraph to the last speaker',
      'Sri Mulyani mengatakan anggaran telah disahkan.\n\n"Pelaksanaannya dimulai bulan ini," tambahnya.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'DIRECT | Sri Mulyani | tambahnya | Pelaksanaannya dimulai bulan ini',
      ],
    ],
    [
      'gives ia to the subject of the sentence before rather than to somebody quoted earlier',
      'Perry Warjiyo mengatakan suku bunga tetap. Sri Mulyani menghadiri rapat itu. Ia menambahkan, anggaran sudah siap.',
      [
        'INDIRECT | Perry Warjiyo | mengatakan | suku bunga tetap',
        'INDIRECT | Sri Mulyani | menambahkan | anggaran sudah siap',
      ],
    ],
    [
      'gives dia after a cue to the last speaker',
      'Sri Mulyani mengatakan anggaran telah disahkan.\n\n"Pelaksanaannya dimulai bulan ini," kata dia.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'DIRECT | Sri Mulyani | kata | Pelaksanaannya dimulai bulan ini',
      ],
    ],
    [
      'gives mereka to the body spoken of before',
      'Kelompok Houthi kembali menyerang kapal di Laut Merah. Mereka menyatakan serangan itu akan berlanjut.',
      ['INDIRECT | Kelompok Houthi | menyatakan | serangan itu akan berlanjut'],
    ],
    [
      'gives menurutnya to the speaker',
      'Sri Mulyani mengatakan anggaran telah disahkan. Menurutnya, semua fraksi menyetujui.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'INDIRECT | Sri Mulyani | Menurutnya | semua fraksi menyetujui',
      ],
    ],
    [
      'gives a paragraph that is only a quotation to the last speaker',
      'Sri Mulyani mengatakan anggaran telah disahkan.\n\n"Semua fraksi menyetujui."',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'DIRECT | Sri Mulyani | - | Semua fraksi menyetujui',
      ],
    ],
    [
      'gives a quotation to the one named after it rather than to the last speaker',
      'Sri Mulyani mengatakan anggaran telah disahkan.\n\n"Suku bunga tetap." Demikian disampaikan Perry Warjiyo.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan',
        'DIRECT | Perry Warjiyo | Demikian disampaikan | Suku bunga tetap',
      ],
    ],
    [
      'gives an elided subject to the subject of its sentence',
      'Retno Marsudi bertolak ke New York setelah menyatakan dukungan terhadap Palestina.',
      ['SPEECH_ACT | Retno Marsudi | menyatakan | dukungan terhadap Palestina'],
    ],
    [
      'gives "pejabat itu" to the official who spoke before',
      'Seorang pejabat Gedung Putih mengatakan perundingan berlanjut. Pejabat itu mengatakan hasilnya diumumkan pekan depan.',
      [
        'INDIRECT | Seorang pejabat Gedung Putih | mengatakan | perundingan berlanjut',
        'INDIRECT | Seorang pejabat Gedung Putih | mengatakan | hasilnya diumumkan pekan depan',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(readStatements(text)).toEqual(expected);
  });
});

describe('pronouns', () => {
  it.each([
    [
      'stand for the speaker of the sentence they are in',
      'Sri Mulyani mengatakan bahwa ia sudah bertemu para gubernur di Jakarta.',
      ['ia = Sri Mulyani'],
    ],
    [
      'stand for the subject of their sentence when they are plural',
      'Kelompok Houthi menyerang kapal dagang dengan pesawat nirawak yang mereka buat sendiri.',
      ['mereka = Kelompok Houthi'],
    ],
    ['stand for nobody when nobody was named', 'Kapal itu sudah tiba di pelabuhan dan ia memuat beras.', []],
  ])('%s', (_, text, expected) => {
    const draft = extract({ text, language: 'id' });
    const pronouns = draft.mentions.filter(({ form }) => form === 'PRONOUN');
    expect(
      pronouns.map(({ span, actor }) => `${text.slice(span.start, span.end)} = ${draft.actors[actor]?.name}`),
    ).toEqual(expected);
  });
});
