import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';

/** The sentences of a page, one list per paragraph. */
function sentencesOf(text: string): string[][] {
  const { sentences } = readDocument({ text });
  const paragraphs: string[][] = [];
  for (const sentence of sentences) {
    paragraphs[sentence.paragraph] ??= [];
    paragraphs[sentence.paragraph]?.push(text.slice(sentence.start, sentence.end));
  }
  return paragraphs;
}

describe('findSentences', () => {
  it.each([
    ['at full stops', 'Ia pulang. Dia pergi!', ['Ia pulang.', 'Dia pergi!']],
    ['after a quotation that is a sentence', '"Saya pergi." Ia pulang.', ['"Saya pergi."', 'Ia pulang.']],
    [
      'between two quotations',
      'Kata Menteri,"Saya pergi.""Saya pulang," katanya.',
      ['Kata Menteri,"Saya pergi."', '"Saya pulang," katanya.'],
    ],
    [
      'after an abbreviation that a function word follows',
      'Saham PT Contoh Tbk. Dalam laporan itu laba naik.',
      ['Saham PT Contoh Tbk.', 'Dalam laporan itu laba naik.'],
    ],
    [
      'ends at the initial that an unnamed person goes by',
      'Penadah berinisial S kabur. Polisi memburu S. Rio Wahyu memimpin pengejaran.',
      ['Penadah berinisial S kabur.', 'Polisi memburu S.', 'Rio Wahyu memimpin pengejaran.'],
    ],
    [
      'ends at the network X',
      'Rekaman itu beredar di X. Warga M. Nasir membagikannya.',
      ['Rekaman itu beredar di X.', 'Warga M. Nasir membagikannya.'],
    ],
    [
      'after a letter that stands for an unnamed person',
      'Pelaku berinisial AR dan S. Polisi mengejar mereka.',
      ['Pelaku berinisial AR dan S.', 'Polisi mengejar mereka.'],
    ],
    [
      'after the letter of a group',
      'Indonesia di Grup C. Timnas menang.',
      ['Indonesia di Grup C.', 'Timnas menang.'],
    ],
    [
      'after capitals that a title is spelt like',
      'Korban dibawa ke RS. Polisi datang.',
      ['Korban dibawa ke RS.', 'Polisi datang.'],
    ],
    [
      'at a title that a pronoun follows',
      'Ia seorang Prof. Dia pulang.',
      ['Ia seorang Prof.', 'Dia pulang.'],
    ],
    ['after a bracket', 'Harga naik (lihat tabel). Ia pulang.', ['Harga naik (lihat tabel).', 'Ia pulang.']],
  ])('ends a sentence %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual([expected]);
  });

  it.each([
    ['inside a quotation', '“Saya pergi. Saya tidak pulang,” kata Menteri.'],
    ['between a question and its inquit', '“Apakah siap?” tanya Menteri kepada wartawan.'],
    [
      'at titles, initials and degrees',
      'Prof. Dr. H. Ma’ruf Amin, S.H., M.Si. hadir di Jl. Sudirman No. 5 Jakarta.',
    ],
    ['at police ranks', 'Kombes. Pol. Ade Ary bertemu Kompol. Sigit, AKP. Rudi dan Brigjen Pol. Trunoyudo.'],
    ['at military ranks', 'Letkol Inf. Bambang hadir bersama Marsdya. Sutrisno dan Letjen. Suharyanto.'],
    [
      'at academic and religious titles',
      'Tamu itu dr. Budi, Drg. Ratna, Ir. H. Joko Widodo, KH. Yahya dan Tgk. Ahmad.',
    ],
    [
      'at abbreviations of law and letters',
      'Pasal 2 jo. Pasal 18 berlaku bagi rapat a.n. Menteri di RT. 05 hlm. 7.',
    ],
    ['at the initial of a name', 'Menurut J. Kristiadi, pemilu aman.'],
    ['at a decimal or a clock time', 'Harga naik 2.5 persen pada pukul 10.30 WIB.'],
    [
      'at a country’s abbreviation',
      'U.S. President Joe Biden met the minister in Washington D.C. on Tuesday.',
    ],
    ['at a domain', 'Berdasarkan pantauan Kompas.com di lokasi, arus lancar.'],
  ])('does not end a sentence %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([[text]]);
  });

  it('joins a line that was cut in mid-sentence', () => {
    const text =
      'Presiden bertemu para menteri di istana negara pada Senin pagi. Mengutip\nReuters, rapat itu berlangsung dua jam.';
    expect(sentencesOf(text)).toEqual([
      [
        'Presiden bertemu para menteri di istana negara pada Senin pagi.',
        'Mengutip\nReuters, rapat itu berlangsung dua jam.',
      ],
    ]);
  });

  it('gives every token its sentence, and every sentence its tokens', () => {
    const { sentences, tokens } = readDocument({ text: 'Ia pulang. Dia pergi.' });
    expect(sentences).toEqual([
      { start: 0, end: 10, paragraph: 0, first: 0, last: 2 },
      { start: 11, end: 21, paragraph: 0, first: 3, last: 5 },
    ]);
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
