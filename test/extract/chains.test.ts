import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

/** The chain of every statement, from the publisher to the origin; links that are inferred carry a question mark. */
function chainsOf(text: string, publisher?: string): string[] {
  const draft = extract({ text, language: 'id', publishedAt: '2024-01-15', publisher });
  return draft.statements.map(({ chain }) =>
    chain
      .map(({ kind, actor, explicit }) => `${kind} ${draft.actors[actor]?.name}${explicit ? '' : '?'}`)
      .join(' > '),
  );
}

describe('createChain', () => {
  it.each([
    [
      'reads a medium that cites its source',
      'Uji coba telah selesai, kata Yonhap, mengutip seorang pejabat Seoul.',
      ['SAYS Yonhap > CITES seorang pejabat Seoul'],
    ],
    [
      'reads a medium that cites its source before the words',
      'Reuters melaporkan, mengutip sumber anonim, bahwa perundingan berlanjut.',
      ['REPORTS Reuters > CITES sumber anonim'],
    ],
    [
      'reads a medium that cites its source after pointing back',
      'Perundingan berlanjut di Jenewa. Hal tersebut diberitakan Reuters dengan mengutip seorang diplomat.',
      ['REPORTS Reuters > CITES seorang diplomat'],
    ],
    [
      'holds a medium at the head of a sentence to the end of its paragraph',
      'Mengutip Reuters, Fumio Kishida mengatakan anggaran pertahanan naik. "Kami akan memperkuat pertahanan," katanya.\n\n"Perundingan berlanjut," kata Fumio Kishida.',
      ['CITES Reuters > SAYS Fumio Kishida', 'CITES Reuters > SAYS Fumio Kishida', 'SAYS Fumio Kishida'],
    ],
    [
      'reads a medium that is told',
      '"Perundingan berlanjut," kata Fumio Kishida kepada AFP.',
      ['REPORTS AFP > SAYS Fumio Kishida'],
    ],
    [
      'reads a medium that is quoted from',
      '"Perundingan berlanjut," kata Fumio Kishida, dikutip dari Kyodo, Senin (8/1/2024).',
      ['CITES Kyodo > SAYS Fumio Kishida'],
    ],
    [
      'reads a medium in the middle of the sentence',
      'Kementerian Luar Negeri Iran dalam pernyataannya, seperti dilansir Press TV, mengecam serangan itu.',
      ['CITES Press TV > SAYS Kementerian Luar Negeri Iran'],
    ],
    [
      'reads whoever reports the words of another',
      'Sri Mulyani mengatakan Bank Indonesia memperkirakan inflasi akan turun.',
      ['SAYS Sri Mulyani', 'SAYS Sri Mulyani > SAYS Bank Indonesia'],
    ],
    [
      'does not take the paper itself for a relay',
      'JAKARTA, KOMPAS.com - Jalan tol itu rampung tahun lalu.\n\n"Semua ruas sudah dibuka," kata Joko Widodo kepada Kompas.com.',
      ['PUBLISHES Kompas.com? > SAYS Joko Widodo'],
    ],
    [
      'does not take an account or a page for a medium',
      '"Semua ruas sudah dibuka," kata Joko Widodo, dikutip dari akun Instagram miliknya.',
      ['SAYS Joko Widodo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  it('begins with the publisher that the source names', () => {
    expect(chainsOf('"Perundingan berlanjut," kata Fumio Kishida kepada AFP.', 'Harian Contoh')).toEqual([
      'PUBLISHES Harian Contoh? > REPORTS AFP > SAYS Fumio Kishida',
    ]);
  });

  it('infers a link to the wire that the whole article is credited to', () => {
    const text = '"Perundingan itu masih berlanjut di Jenewa," kata Fumio Kishida.\n\nSumber: Reuters';
    expect(chainsOf(text)).toEqual(['CITES Reuters? > SAYS Fumio Kishida']);
  });
});
