import { describe, expect, it } from 'vitest';
import { findWords, splitWords } from '../../src/extract/tokens.ts';

const textsOf = (text: string): string[] => findWords(text).map((word) => word.text);

describe('findWords', () => {
  it.each([
    ['keeps a domain whole', 'KONTAN.CO.ID dan Liputan6.com', ['KONTAN.CO.ID', 'dan', 'Liputan6.com']],
    [
      'keeps dates, decimals and clock times whole',
      '(17/10/2023) 5,05% 10.30',
      ['(', '17/10/2023', ')', '5,05', '%', '10.30'],
    ],
    [
      'keeps the dot of an abbreviation',
      'Prof. Dr. H. Amin, S.H., M.Si.',
      ['Prof.', 'Dr.', 'H.', 'Amin', ',', 'S.H.', ',', 'M.Si.'],
    ],
    ['keeps the dot of an initial before a name', 'George W. Bush', ['George', 'W.', 'Bush']],
    [
      'leaves the full stop of a sentence alone',
      'Ia pulang. Dia pergi.',
      ['Ia', 'pulang', '.', 'Dia', 'pergi', '.'],
    ],
    ['splits words that a missing space glued together', 'kata.Dia', ['kata', '.', 'Dia']],
    ['cuts a pair of names at the hyphen', 'AS-Australia', ['AS', '-', 'Australia']],
    ['cuts a range of numbers at the hyphen', '17-20 Juni', ['17', '-', '20', 'Juni']],
    [
      'keeps reduplication and article names whole',
      'baru-baru Al-Azhar Hsin-i G-20',
      ['baru-baru', 'Al-Azhar', 'Hsin-i', 'G-20'],
    ],
    ['keeps apostrophes inside words', "Jum'at Ma’ruf don't", ["Jum'at", 'Ma’ruf', "don't"]],
    ['cuts the English possessive', "Korea's plan", ['Korea', "'s", 'plan']],
    [
      'keeps an address whole without its full stop',
      'https://contoh.id/a. Lalu',
      ['https://contoh.id/a', '.', 'Lalu'],
    ],
    ['leaves out mark-up and entities', '<b>Ia</b> &amp; dia', ['Ia', 'dia']],
    ['reads an emoji as one mark', 'a😀b', ['a', '😀', 'b']],
    ['gives nothing for white space', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('anchors every word in the text and lowers it for look-ups', () => {
    expect(findWords('Kata Dr. Amin')).toEqual([
      { start: 0, end: 4, text: 'Kata', lower: 'kata' },
      { start: 5, end: 8, text: 'Dr.', lower: 'dr' },
      { start: 9, end: 13, text: 'Amin', lower: 'amin' },
    ]);
  });

  it('stays inside the range', () => {
    expect(findWords('satu dua tiga', { start: 5, end: 10 }).map((word) => word.text)).toEqual(['dua', 't']);
  });

  it('writes curly apostrophes straight for look-ups', () => {
    expect(findWords('Ma’ruf')[0]?.lower).toBe("ma'ruf");
  });
});

describe('splitWords', () => {
  it.each([
    ['Menteri Luar Negeri', ['Menteri', 'Luar', 'Negeri']],
    ['Dr.', ['Dr']],
    ['U.S.', ['U.S']],
    ['AS-Cina', ['AS', '-', 'Cina']],
    ['Jum’at', ["Jum'at"]],
  ])('splits %j as the text is split', (phrase, expected) => {
    expect(splitWords(phrase)).toEqual(expected);
  });
});
