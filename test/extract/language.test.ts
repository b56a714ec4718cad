import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/extract/language.ts';
import { findWords } from '../../src/extract/tokens.ts';

describe('findLanguage', () => {
  it.each([
    ['id', 'Presiden mengatakan bahwa pemerintah akan menaikkan anggaran karena harga pangan sudah naik.'],
    ['en', 'The president said that the government will raise the budget because prices have gone up.'],
    [
      'ms',
      'Perdana Menteri memaklumkan bahawa kerajaan akan menaikkan peruntukan kerana harga barangan telah naik.',
    ],
    ['other', 'Der Präsident sagte, die Regierung werde den Haushalt erhöhen, weil Preise gestiegen seien.'],
    ['other', '大統領は予算を増やすと述べた。'],
    [
      'id',
      'Hasil Liga 1: Persib Bandung 2-1 Persija Jakarta, gol David da Silva menit 12 dan Ciro Alves menit 78.',
    ],
    [
      'id',
      'IHSG menguat 0,52 persen. Saham BBCA naik 1,2 persen, BBRI turun 0,4 persen. Asing net buy Rp 300 miliar.',
    ],
    [
      'id',
      'Rinov Rivaldy/Lisa Ayu kalah 18-21, 19-21 lawan Feng Yan Zhe/Huang Dong Ping. Jonatan Christie menang 21-15.',
    ],
    ['ms', 'Polis menahan dua lelaki selepas rompakan di Johor Bahru, kata Ketua Polis Daerah semalam.'],
    [
      'en',
      'Results: Arsenal 2-1 Chelsea. Goals by Saka and Odegaard; Palmer scored for Chelsea in the first half.',
    ],
    ['other', 'Il presidente ha detto che il governo non aumenterà le tasse per le imprese di questo anno.'],
    [
      'other',
      'O presidente disse que o governo não vai aumentar os impostos para as empresas este ano, no Brasil.',
    ],
    [
      'other',
      'Presidhen ngendika yen pamarentah ora arep ngundhakake pajeg ing taun iki, lan bakal mbantu kawula cilik.',
    ],
    ['other', '12 34 !!'],
    ['other', ''],
  ])('names %s', (language, text) => {
    expect(findLanguage(findWords(text))).toBe(language);
  });

  it('is not swayed by a short quotation in another language', () => {
    const text = 'Menteri itu mengatakan "the deal is done" kepada para wartawan di Jakarta pada hari Senin.';
    expect(findLanguage(findWords(text))).toBe('id');
  });
});
