import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

/** The links of every statement, and the media that the article takes copy from. */
function readSources(text: string): { chains: string[]; infoSources: string[] } {
  const { statements, actors, infoSources } = extract({ text, language: 'id', publishedAt: '2024-01-15' });
  const nameOf = (actor: number): string => actors[actor]?.name ?? '';
  return {
    chains: statements.map(({ chain }) =>
      chain.map(({ kind, actor }) => `${kind} ${nameOf(actor)}`).join(' > '),
    ),
    infoSources: infoSources.map(({ actor }) => nameOf(actor)),
  };
}

describe('media that pass words on', () => {
  it.each([
    [
      'takes an unknown outlet after the cue for a relay',
      'Mengutip Sahel Observer, Rabu (10/1/2024), Fumio Kishida mengatakan anggaran naik.',
      { chains: ['CITES Sahel Observer > SAYS Fumio Kishida'], infoSources: ['Sahel Observer'] },
    ],
    [
      'takes the page of a ministry for no relay',
      'Sri Mulyani mengatakan anggaran naik, dikutip dari laman resmi Kemenkeu, Rabu.',
      { chains: ['SAYS Sri Mulyani'], infoSources: [] },
    ],
    [
      'takes a medium after words that somebody else says for a relay',
      'Kementerian Pertahanan Jepang menegaskan bahwa latihan selesai dan menyebut hasilnya “di luar dugaan”, menurut kantor berita Kyodo.',
      {
        chains: [
          'ACCORDING_TO Kyodo > SAYS Kementerian Pertahanan Jepang',
          'ACCORDING_TO Kyodo > SAYS Kementerian Pertahanan Jepang',
        ],
        infoSources: [],
      },
    ],
    [
      'takes a medium for the speaker of its own report',
      'Perundingan gagal, menurut kantor berita TASS.',
      { chains: ['ACCORDING_TO TASS'], infoSources: [] },
    ],
    [
      'reads an interview',
      'Elon Musk mengatakan pabrik itu rugi dalam wawancara dengan CNBC, Kamis.',
      { chains: ['CITES CNBC > SAYS Elon Musk'], infoSources: [] },
    ],
    [
      'reads a medium that cites sources with a relative clause',
      'Nikkei melaporkan, mengutip sumber yang menghadiri rapat, bahwa anggaran dipangkas.',
      { chains: ['REPORTS Nikkei > CITES sumber'], infoSources: [] },
    ],
    [
      'gives what a second speaker denies no relay that only the first one told',
      'Perundingan berlanjut. Kabar itu disampaikan seorang menteri kepada Reuters dan dibantah oleh Fumio Kishida.',
      { chains: ['REPORTS Reuters > SAYS seorang menteri', 'SAYS Fumio Kishida'], infoSources: [] },
    ],
    [
      'does not take copy from a medium cited far down',
      [1, 2, 3].map((day) => `Rapat hari ke-${day} berlangsung di Jenewa.\n\n`).join('') +
        'Fumio Kishida mengatakan anggaran naik, dikutip dari Kyodo.',
      { chains: ['CITES Kyodo > SAYS Fumio Kishida'], infoSources: [] },
    ],
  ])('%s', (_, text, sources) => {
    expect(readSources(text)).toEqual(sources);
  });
});
