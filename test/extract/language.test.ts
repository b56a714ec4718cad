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
