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
      'holds a medium after the words for what the same speaker goes on to say',
      'Fumio Kishida mengatakan anggaran naik, seperti dilansir Kyodo. "Kami siap," ujarnya. Kim Jong Un membantah kabar itu.',
      ['CITES Kyodo > SAYS Fumio Kishida', 'CITES Kyodo > SAYS Fumio Kishida', 'SAYS Kim Jong Un'],
    ],
    [
      'reads a medium that is told before the words',
      'Dalam wawancara dengan CNN, Fumio Kishida mengatakan anggaran naik.',
      ['CITES CNN > SAYS Fumio Kishida'],
    ],
    [
      'reads a medium that cites the source of the sentence',
      'Menurut Kementerian Pertahanan Rusia, dikutip dari TASS, 20 drone jatuh.',
      ['CITES TASS > ACCORDING_TO Kementerian Pertahanan Rusia'],
    ],
    [
      'puts who was told nearer to the speaker than who cites the interview',
      '"Perundingan berlanjut," kata Fumio Kishida dalam wawancara dengan CNN, seperti dikutip Kyodo.',
      ['CITES Kyodo > CITES CNN > SAYS Fumio Kishida'],
    ],
    [
      'ends the cited source at a comma that opens what is said',
      'Menurut Wall Street Journal yang mengutip dua pejabat AS, Iran menolak tawaran itu.',
      [
        'ACCORDING_TO Wall Street Journal > CITES dua pejabat AS',
        'ACCORDING_TO Wall Street Journal > CITES dua pejabat AS > SAYS Iran',
      ],
    ],
    [
      'goes on with a list in the cited source to its last member',
      'Menurut Wall Street Journal yang mengutip para pejabat Jepang, Kanada, dan Thailand, perundingan gagal.',
      ['ACCORDING_TO Wall Street Journal > CITES para pejabat Jepang, Kanada, dan Thailand'],
    ],
    [
      'reads a report that cites its source',
      'Menurut laporan Bloomberg yang mengutip sumber anonim, pabrik itu akan pindah.',
      ['ACCORDING_TO Bloomberg > CITES sumber anonim'],
    ],
    [
      'takes an outlet of the country that is told for the one that publishes',
      '"Perundingan berlanjut," kata Fumio Kishida kepada Tempo.',
      ['SAYS Fumio Kishida'],
    ],
    [
      'knows the publisher by a shorter name',
      'KONTAN.CO.ID - JAKARTA. Jalan tol itu rampung tahun lalu.\n\n"Semua ruas sudah dibuka," kata Joko Widodo kepada KONTAN.',
      ['PUBLISHES KONTAN.CO.ID? > SAYS Joko Widodo'],
    ],
    [
      'takes an unknown outlet by its whole name',
      'Fumio Kishida mengatakan anggaran naik, sebagaimana dikutip dari Tribun Contoh.',
      ['CITES Tribun Contoh > SAYS Fumio Kishida'],
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

  it.each([
    ['. (Reuters)', 'CITES Reuters? > SAYS Fumio Kishida'],
    [' (Reuters).', 'CITES Reuters? > SAYS Fumio Kishida'],
    ['.\n\nSumber: Reuters', 'CITES Reuters? > SAYS Fumio Kishida'],
    ['.\n\n(Sumber: Reuters)', 'CITES Reuters? > SAYS Fumio Kishida'],
    ['.\n\nReporter: Sampel | Sumber: Reuters', 'CITES Reuters? > SAYS Fumio Kishida'],
    ['.\n\nSumber foto: Reuters', 'SAYS Fumio Kishida'],
    [', tulis Associated Press (AP).', 'SAYS Fumio Kishida'],
    [' (Tokyo).', 'SAYS Fumio Kishida'],
  ])('infers a link to the wire that the whole article is credited to: %j', (end, expected) => {
    const text = `"Perundingan itu masih berlanjut di Jenewa," kata Fumio Kishida.\n\nTokyo menunggu kabar${end}`;
    expect(chainsOf(text)[0]).toBe(expected);
  });
});
