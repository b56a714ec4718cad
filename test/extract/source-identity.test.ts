import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';
import { readStatements } from './read-statements.ts';

/** Each role as `holder: title @ organisation`, the holder with his country. */
function readRoles(text: string, language: Language): string[] {
  const { actors } = extract({ text, language, publishedAt: '2024-01-15' });
  return actors.flatMap(({ name, country, roles }) =>
    roles.map(
      ({ title, organisation }) =>
        `${name} ${country}: ${title} @ ${organisation === null ? '-' : actors[organisation]?.name}`,
    ),
  );
}

describe('whose office it is', () => {
  it.each<[string, Language, string]>([
    [
      'Perwakilan khusus Amerika Serikat untuk Korea Utara, Sung Kim, tiba di Jakarta. Amerika Serikat memperingatkan Korea Utara.',
      'id',
      'Sung Kim US: Perwakilan khusus Amerika Serikat untuk Korea Utara @ Amerika Serikat',
    ],
    [
      'Utusan khusus PBB untuk Suriah Geir Pedersen tiba di Jenewa. PBB mendukung Suriah.',
      'id',
      'Geir Pedersen null: Utusan khusus PBB untuk Suriah @ PBB',
    ],
    [
      'Duta Besar Jepang untuk ASEAN Kiya Masahiko bertemu Retno Marsudi. Jepang mendukung ASEAN.',
      'id',
      'Kiya Masahiko JP: Duta Besar Jepang untuk ASEAN @ Jepang',
    ],
    [
      'Menteri Luar Negeri Rusia Sergei Lavrov bertemu Wang Yi. Rusia memperingatkan Jepang.',
      'id',
      'Sergei Lavrov RU: Menteri Luar Negeri Rusia @ Rusia',
    ],
    [
      'The U.S. special representative for North Korea, Sung Kim, warned Russia. The United States criticised North Korea.',
      'en',
      'Sung Kim US: U.S. special representative for North Korea @ United States',
    ],
  ])('is the state that sends, not the one it is about: %s', (text, language, role) => {
    expect(readRoles(text, language)).toEqual([role]);
  });
});

describe('the same source', () => {
  it.each<[string, Language, string[]]>([
    [
      'Seorang narasumber mengatakan rapat selesai. Fumio Kishida mengatakan anggaran naik. Narasumber yang sama mengatakan rapat berlanjut.',
      'id',
      [
        'INDIRECT | Seorang narasumber | mengatakan | rapat selesai',
        'INDIRECT | Fumio Kishida | mengatakan | anggaran naik',
        'INDIRECT | Seorang narasumber | mengatakan | rapat berlanjut',
      ],
    ],
    [
      'Seorang pejabat Jepang mengatakan rapat selesai. "Rapat berlanjut," kata pejabat yang sama.',
      'id',
      [
        'INDIRECT | Seorang pejabat Jepang | mengatakan | rapat selesai',
        'DIRECT | Seorang pejabat Jepang | kata | Rapat berlanjut',
      ],
    ],
    [
      'A senior official said the talks ended. The same official said the talks would continue.',
      'en',
      [
        'INDIRECT | A senior official | said | the talks ended',
        'INDIRECT | A senior official | said | the talks would continue',
      ],
    ],
  ])('is one actor: %s', (text, language, statements) => {
    expect(readStatements(text, language)).toEqual(statements);
  });
});

it('names the same source by all its words', () => {
  const text =
    'Seorang narasumber mengatakan rapat selesai. Narasumber yang sama mengatakan rapat berlanjut.';
  const { statements } = extract({ text, language: 'id', publishedAt: '2024-01-15' });
  expect(statements.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
    'Seorang narasumber',
    'Narasumber yang sama',
  ]);
});

describe('words with a quotation among them', () => {
  it.each<[string, Language, string]>([
    [
      'Sung Kim menyebut pengiriman itu “berbahaya” dan “mengganggu stabilitas”.',
      'id',
      'PARTIAL | Sung Kim | menyebut | pengiriman itu “berbahaya” dan “mengganggu stabilitas”',
    ],
    [
      'Antony Blinken said the plan was "dangerous" and "destabilising."',
      'en',
      'PARTIAL | Antony Blinken | said | the plan was "dangerous" and "destabilising."',
    ],
  ])('keep the closing mark of an opening one: %s', (text, language, statement) => {
    expect(readStatements(text, language)).toEqual([statement]);
  });
});

it('takes "them" for no state: things are "them", too', () => {
  const text =
    'Antony Blinken criticised the ties between North Korea and Russia and called them "very worrying".';
  const { mentions } = extract({ text, language: 'en', publishedAt: '2024-01-15' });
  expect(mentions.filter(({ form }) => form === 'PRONOUN')).toEqual([]);
});
