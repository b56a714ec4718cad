import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/pipeline.ts';

/** The actors of a text that are media or people, each with its kind. */
function readNames(text: string, publisher?: string, language: Language = 'id'): string[] {
  const { actors } = extract({ text, publisher, language, publishedAt: '2024-01-15' });
  return actors
    .filter(({ kind }) => kind === 'MEDIA' || kind === 'PERSON')
    .map(({ name, kind }) => `${name} ${kind}`);
}

describe('recogniseMedia', () => {
  it.each([
    [
      'reads the publisher that speaks as one medium',
      'Kawat Contoh',
      'Kuba menolak tawaran itu, kata Kawat Contoh.',
      ['Kawat Contoh MEDIA'],
    ],
    [
      'reads a name with a word for an outlet as a medium',
      undefined,
      'Kuba menolak tawaran itu, kata Sample Wire.',
      ['Sample Wire MEDIA'],
    ],
    [
      'reads who is cited without a title as one medium, wherever it speaks',
      undefined,
      'Kuba menolak tawaran itu, kata Kawat Contoh. Mengutip Kawat Contoh, Gedung Putih mengatakan perundingan berlanjut.',
      ['Kawat Contoh MEDIA'],
    ],
    [
      'leaves a person who is cited with a title a person',
      undefined,
      'Mengutip Menteri Keuangan Sampel Contoh, anggaran naik. Sampel Contoh menolak tawaran itu.',
      ['Sampel Contoh PERSON'],
    ],
    [
      'leaves a known person who is cited a person',
      undefined,
      'Mengutip Fumio Kishida, anggaran naik.',
      ['Fumio Kishida PERSON'],
    ],
    [
      'leaves a person who speaks a person',
      'Kawat Contoh',
      'Kuba menolak tawaran itu, kata Contoh Sampel.',
      ['Contoh Sampel PERSON', 'Kawat Contoh MEDIA'],
    ],
  ])('%s', (_, publisher, text, names) => {
    expect(readNames(text, publisher)).toEqual(names);
  });

  it('reads English names of outlets', () => {
    expect(readNames('Sample Courier reported that Cuba rejected the offer.', undefined, 'en')).toEqual([
      'Sample Courier MEDIA',
    ]);
  });
});
