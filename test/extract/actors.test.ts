import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors.ts';
import type { ActorKind, Language } from '../../src/extract/draft.ts';
import { readDocument } from '../../src/extract/reader.ts';

type Row = [name: string, kind: ActorKind, country: string | null, forms: string[]];

function rowsOf(text: string, language: Language = 'id'): Row[] {
  const { actors, mentions } = findActors(readDocument({ text, language }));
  return actors.map(({ name, kind, country }, index) => {
    const own = mentions.filter(({ actor, form }) => actor === index && form === 'NAME');
    return [name, kind, country, [...new Set(own.map(({ start, end }) => text.slice(start, end)))]];
  });
}

const cases: [title: string, text: string, rows: Row[]][] = [
  [
    'reads a name behind its title and leaves the states of the title alone',
    'Utusan khusus Jepang untuk Myanmar Yohei Sasakawa mengatakan hal itu.',
    [['Yohei Sasakawa', 'PERSON', 'JP', ['Yohei Sasakawa']]],
  ],
  [
    'reads a name behind its title and a comma',
    'Menteri Luar Negeri Singapura, Vivian Balakrishnan, menyambut keputusan itu.',
    [['Vivian Balakrishnan', 'PERSON', 'SG', ['Vivian Balakrishnan']]],
  ],
  [
    'reads a name before its title',
    'Hal itu disampaikan Retno Marsudi, utusan khusus PBB untuk isu air.',
    [['Retno Marsudi', 'PERSON', 'ID', ['Retno Marsudi']]],
  ],
  [
    'skips ranks, degrees and honorifics',
    'Kapolri Jenderal Pol Listyo Sigit Prabowo dan Prof. Dr. Mahfud MD hadir. Pak Mahfud mengatakan itu.',
    [
      ['Listyo Sigit Prabowo', 'PERSON', 'ID', ['Listyo Sigit Prabowo']],
      ['Mahfud MD', 'PERSON', 'ID', ['Mahfud MD', 'Mahfud']],
    ],
  ],
  [
    'merges a surname with the name that was introduced, never with a later one',
    'Menteri Keuangan Kim Yong-beom berbicara di Busan. Kim mengatakan itu. Kemudian Presiden Kim Dae-jung hadir.',
    [
      ['Kim Yong-beom', 'PERSON', null, ['Kim Yong-beom', 'Kim']],
      ['Kim Dae-jung', 'PERSON', null, ['Kim Dae-jung']],
    ],
  ],
  [
    'joins a short name to the full name that the text gives later',
    'Prabowo meresmikan jembatan itu. Presiden Prabowo Subianto mengatakan hal tersebut.',
    [['Prabowo Subianto', 'PERSON', 'ID', ['Prabowo', 'Prabowo Subianto']]],
  ],
  [
    'takes a second name in brackets and a nickname behind "akrab disapa"',
    'Ketua Umum PKB Muhaimin Iskandar (Cak Imin) hadir. Bupati Banyuwangi Ipuk Fiestiandani, yang akrab disapa Ipuk, hadir.',
    [
      ['Muhaimin Iskandar', 'PERSON', 'ID', ['Muhaimin Iskandar', 'Cak Imin']],
      ['Ipuk Fiestiandani', 'PERSON', 'ID', ['Ipuk Fiestiandani', 'Ipuk']],
    ],
  ],
  [
    'reads abbreviations in brackets as forms of the body',
    'Lembaga Ketahanan Nusantara (LKN) mengumumkan hasil survei. LKN menilai hasil itu baik.',
    [['Lembaga Ketahanan Nusantara', 'ORGANISATION', null, ['Lembaga Ketahanan Nusantara', 'LKN']]],
  ],
  [
    'reads ministries of other states',
    'Kementerian luar negeri Vietnam belum menanggapi hal itu.',
    [['Kementerian luar negeri Vietnam', 'GOVERNMENT_BODY', 'VN', ['Kementerian luar negeri Vietnam']]],
  ],
  [
    'reads metonyms as forms of their state',
    'Rusia menolak usul itu. Moskow menyebut usul tersebut tidak adil.',
    [['Rusia', 'STATE', 'RU', ['Rusia', 'Moskow']]],
  ],
  [
    'leaves out states and bodies that are only places',
    'Rapat di Kementerian Pertahanan itu membahas banjir di Pakistan. Presiden Prabowo Subianto mengatakan hal itu.',
    [['Prabowo Subianto', 'PERSON', 'ID', ['Prabowo Subianto']]],
  ],
  [
    'reads unnamed sources and groups that speak or act',
    'Seorang pejabat senior Ankara mengatakan hal itu. Para pemimpin Malaysia dan Thailand sepakat. Warga menolak rencana itu.',
    [
      ['Seorang pejabat senior Ankara', 'ANONYMOUS', 'TR', ['Seorang pejabat senior Ankara']],
      ['Para pemimpin Malaysia dan Thailand', 'GROUP', 'MY', ['Para pemimpin Malaysia dan Thailand']],
      ['Warga', 'GROUP', null, ['Warga']],
    ],
  ],
  [
    'keeps groups out that neither speak nor act, and the press that is only told',
    'Harga untuk para pedagang naik. "Kami siap," kata Erick Thohir kepada wartawan.',
    [['Erick Thohir', 'PERSON', 'ID', ['Erick Thohir']]],
  ],
  [
    'reads media as sources',
    'Mengutip Reuters, Bank Dunia menurunkan perkiraan itu. Hal itu diberitakan kantor berita Yonhap.',
    [
      ['Reuters', 'MEDIA', null, ['Reuters']],
      ['Bank Dunia', 'INTERGOVERNMENTAL', null, ['Bank Dunia']],
      ['Yonhap', 'MEDIA', 'KR', ['Yonhap']],
    ],
  ],
  [
    'tells a holder from the institute or company of the title',
    'Analis Contoh Sekuritas Rini Wulandari menilai saham itu mahal. Kepala Riset Contoh Institute Budi Hartono sependapat.',
    [
      ['Rini Wulandari', 'PERSON', null, ['Rini Wulandari']],
      ['Budi Hartono', 'PERSON', null, ['Budi Hartono']],
    ],
  ],
  [
    'skips the name of a body whose words no list has when a holder follows',
    'Direktur Eksekutif Lingkar Contoh Indonesia (LCI), Rudi Hartono, mengkritik rencana itu.',
    [['Rudi Hartono', 'PERSON', 'ID', ['Rudi Hartono']]],
  ],
  [
    'tells the lawyer from his client',
    'Kuasa hukum Tom Lembong, Ari Yusuf Amir, menyatakan keberatan.',
    [
      ['Tom Lembong', 'PERSON', null, ['Tom Lembong']],
      ['Ari Yusuf Amir', 'PERSON', null, ['Ari Yusuf Amir']],
    ],
  ],
  [
    'reads the name of a medium or a group behind the words for it',
    'Kelompok militan Hamas membantah kabar itu, menurut media pemerintah Iran IRNA.',
    [
      ['Hamas', 'ARMED_GROUP', 'PS', ['Hamas']],
      ['IRNA', 'MEDIA', 'IR', ['IRNA']],
    ],
  ],
  [
    'keeps a metonym that is only a place out of the forms of its state',
    'Rusia menolak usul itu. Pertemuan di Moskow berakhir. Harga di Seoul naik.',
    [['Rusia', 'STATE', 'RU', ['Rusia']]],
  ],
  [
    'takes initials with an age or "berinisial" for a person',
    'Pelaku berinisial RS ditangkap polisi. SW (34) mengaku menyesal.',
    [
      ['RS', 'PERSON', null, ['RS']],
      ['polisi', 'GOVERNMENT_BODY', null, ['polisi']],
      ['SW', 'PERSON', null, ['SW']],
    ],
  ],
  [
    'takes the nickname in the middle of a name as a part of it',
    'Hal itu dikatakan Joko "Jokowi" Widodo.',
    [['Joko "Jokowi" Widodo', 'PERSON', null, ['Joko "Jokowi" Widodo']]],
  ],
  [
    'names no person after an event, a law or a product',
    'Piala Dunia Antarklub berlangsung meriah. Penumpang Toyota Avanza selamat. Erick Thohir mengatakan itu.',
    [['Erick Thohir', 'PERSON', 'ID', ['Erick Thohir']]],
  ],
  [
    'reads AS only in capitals',
    'AS menuduh Iran. Menteri itu berdiri as dan roda.',
    [
      ['AS', 'STATE', 'US', ['AS']],
      ['Iran', 'STATE', 'IR', ['Iran']],
    ],
  ],
];

describe('findActors', () => {
  it.each(cases)('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('reads English titles, bodies, demonyms and sources', () => {
    const text =
      'French President Emmanuel Macron met Keir Starmer, the British prime minister. The White House welcomed it. ' +
      'Macron said Russia had attacked Ukraine. A senior Japanese official, who spoke on condition of anonymity, agreed.';
    expect(rowsOf(text, 'en')).toEqual([
      ['Emmanuel Macron', 'PERSON', 'FR', ['Emmanuel Macron', 'Macron']],
      ['Keir Starmer', 'PERSON', 'GB', ['Keir Starmer']],
      ['White House', 'GOVERNMENT_BODY', 'US', ['White House']],
      ['Russia', 'STATE', 'RU', ['Russia']],
      ['Ukraine', 'STATE', 'UA', ['Ukraine']],
      ['A senior Japanese official', 'ANONYMOUS', 'JP', ['A senior Japanese official']],
    ]);
  });

  it('keeps every mention inside any text, in order, on an actor of its kind', () => {
    const words = [
      'Presiden',
      'Menteri',
      '(',
      ')',
      ',',
      '.',
      '"',
      'AS',
      'Kim',
      'Jong',
      'kata',
      'dan',
      'di',
      'para',
      'kedua',
      'negara',
      'itu',
      'PT',
      'Bank',
      'of',
      '\ud800',
      '\n\n',
      'seorang',
      'sumber',
      'the',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>('id', 'en', 'ms'), (text, language) => {
        const { actors, mentions } = findActors(readDocument({ text, language }));
        let start = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(actors[mention.actor]?.kind).toBe(mention.kind);
          start = mention.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in a language without a lexicon', () => {
    expect(
      findActors(readDocument({ text: 'Der Kanzler Friedrich Merz sprach.', language: 'other' })),
    ).toEqual({
      actors: [],
      mentions: [],
    });
  });
});
