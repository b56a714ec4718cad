import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, read } from '../support/sample-relations.ts';

describe('voice', () => {
  it.each([
    [
      'takes the subject of an active verb as who acts',
      'Alfa menyerang Beta pada malam hari.',
      ['ASSAULT Alfa > Beta'],
    ],
    [
      'takes the agent of a passive verb as who acts',
      'Beta diserang oleh Alfa pada malam hari.',
      ['ASSAULT Alfa > Beta'],
    ],
    ['takes the agent without "oleh"', 'Beta diserang Alfa pada malam hari.', ['ASSAULT Alfa > Beta']],
    ['finds nothing in a passive without an agent', 'Beta diserang pada malam hari.', []],
    [
      'reads mutual verbs as symmetric',
      'Andi Contoh bertemu dengan Budi Contoh di sana.',
      ['CONSULT Andi Contoh+Budi Contoh'],
    ],
    [
      'reads two subjects of a mutual verb',
      'Andi Contoh dan Budi Contoh bertemu di sana.',
      ['CONSULT Andi Contoh+Budi Contoh'],
    ],
    ['makes the receiver of a good the target', 'Beta menerima rudal dari Eta.', ['AID Eta > Beta']],
    [
      'makes the host the target of a visit',
      'Dewi Contoh menjamu Budi Contoh di sana.',
      ['CONSULT Budi Contoh > Dewi Contoh'],
    ],
    [
      'reads "yang" with a passive',
      'Milisi Contoh yang didukung Delta menolak usulan Gama.',
      ['SUPPORT Delta > Milisi Contoh ONGOING', 'REJECT Milisi Contoh > Gama'],
    ],
    [
      'reads "yang" with an active verb',
      'Kapa, yang mendukung Beta, mengkritik Alfa.',
      ['SUPPORT Kapa > Beta ONGOING', 'ACCUSE Kapa > Alfa'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('subjects', () => {
  it.each([
    [
      'carries a subject through coordination',
      'Budi Contoh bertemu Citra Contoh dan mengundang Andi Contoh untuk datang.',
      ['CONSULT Budi Contoh+Citra Contoh', 'REQUEST Budi Contoh > Andi Contoh'],
    ],
    [
      'gives a fronted clause the subject that follows',
      'Setelah bertemu Budi Contoh, Andi Contoh mengunjungi Lamda.',
      ['CONSULT Andi Contoh+Budi Contoh', 'CONSULT Andi Contoh > Lamda'],
    ],
    [
      'prefers the person over the state in a title',
      'Menteri Luar Negeri Alfa Eko Contoh mengunjungi Delta.',
      ['CONSULT Eko Contoh > Delta'],
    ],
    [
      'reads a name after the comma of a title',
      'Menteri Luar Negeri Alfa, Eko Contoh, mengunjungi Delta.',
      ['CONSULT Eko Contoh > Delta'],
    ],
    ['reads "pemerintah" as the state', 'Pemerintah Iota mengecam Gama.', ['ACCUSE Iota > Gama']],
    ['does not take citizens for their state', 'Warga Gama mengunjungi Kapa dan mengecam Delta.', []],
    [
      'resolves "ia" to the person spoken of before',
      'Dewi Contoh tiba di sana. Ia mengkritik Alfa.',
      ['ACCUSE Dewi Contoh > Alfa'],
    ],
    [
      'skips a place between subject and verb',
      'Milisi Contoh di sana kembali menolak usulan Gama.',
      ['REJECT Milisi Contoh > Gama'],
    ],
    [
      'keeps apart clauses joined by a conjunction',
      'Delta menyerang Gama, sementara Epsilon mengirim bantuan ke Zeta.',
      ['ASSAULT Delta > Gama', 'AID Epsilon > Zeta'],
    ],
    [
      'resolves "kedua negara" to the states named together',
      'Hubungan antara Alfa dan Lamda dibahas. Kerja sama kedua negara meningkat.',
      ['COOPERATE Alfa+Lamda ONGOING'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('event nouns and light verbs', () => {
  it.each([
    [
      'reads possessor and target of a noun',
      'Serangan Gama ke Delta dibahas di sana.',
      ['ASSAULT Gama > Delta'],
    ],
    [
      'reads "antara A dan B"',
      'Pertemuan antara Budi Contoh dan Citra Contoh berlangsung lama.',
      ['CONSULT Budi Contoh+Citra Contoh'],
    ],
    [
      'reads a one-way noun told of a pair',
      'Pengiriman senjata antara Lamda dan Alfa dibahas.',
      ['AID Lamda > Alfa'],
    ],
    [
      'gives the noun the subject of a light verb',
      'Gama melancarkan lebih dari 10 serangan terhadap Milisi Contoh.',
      ['ASSAULT Gama > Milisi Contoh'],
    ],
    [
      'reverses the roles under a verb of receiving',
      'Milisi Contoh mendapat dukungan penuh dari Delta.',
      ['SUPPORT Delta > Milisi Contoh'],
    ],
    [
      'reads who carries a noun in a relative clause',
      'Serangan yang dilancarkan Gama terhadap Milisi Contoh dikecam.',
      ['ASSAULT Gama > Milisi Contoh'],
    ],
    [
      'names the target of an arrest by its possessor',
      'Penahanan Andi Contoh oleh Komisi Contoh berlangsung cepat.',
      ['COERCE Komisi Contoh > Andi Contoh'],
    ],
    [
      'reads an ended attack as retreat',
      'Gama menghentikan serangan terhadap Milisi Contoh.',
      ['RETREAT Gama > Milisi Contoh'],
    ],
    [
      'does not read relations that a verb ends',
      'Kapa memutus hubungan dagang dengan Gama.',
      ['SANCTION Kapa > Gama'],
    ],
    [
      'reads an enclitic as the possessor',
      'Citra Contoh berpidato dalam kunjungannya ke Eta.',
      ['CONSULT Citra Contoh > Eta'],
    ],
    ['does not take trade wars for attacks', 'Perang dagang antara Omega dan Sigma berlanjut.', []],
    [
      'makes one visit of a journey to meet somebody',
      'Fajar Contoh melakukan perjalanan ke Alfa untuk bertemu dengan Andi Contoh.',
      ['CONSULT Fajar Contoh > Andi Contoh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('traps', () => {
  it.each([
    ['does not read talks with the press', 'Citra Contoh bertemu dengan Harian Contoh di sana.'],
    ['does not read trade goods as the state', 'Perusahaan Contoh membeli produk Eta.'],
    ['does not read across a full stop', 'Alfa menyerang. Beta menunggu.'],
    ['does not read idioms of parts', 'Pertandingan itu menyita perhatian Eta.'],
    ['does not read a relation of somebody to himself', 'Andi Contoh mendukung Andi Contoh.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '"',
    'menyerang',
    'yang yang yang',
    'dan, dan, dan',
    '\ud800 menyerang Alfa',
    'antara Alfa dan',
  ])('does not throw on %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

it('tells a relation once with all its evidence, label and span', () => {
  const text = 'Alfa menyerang Beta. Pada Senin, Alfa kembali menyerang Beta.';
  const at = text.lastIndexOf('Alfa');
  expect(read(text, 'id')).toEqual([
    {
      type: 'ASSAULT',
      mode: null,
      label: 'menyerang',
      symmetric: false,
      sources: [0],
      targets: [1],
      claim: 'REPORTED',
      occurrence: 'OCCURRED',
      time: null,
      evidence: [
        { span: { start: 0, end: text.indexOf('.') }, statement: null, assertedBy: null, role: 'SUPPORTS' },
        { span: { start: at, end: text.length - 1 }, statement: null, assertedBy: null, role: 'SUPPORTS' },
      ],
      confidence: expect.any(Number),
      rule: 'verb-active',
    },
  ]);
});

describe('any text', () => {
  const words =
    'Alfa Beta Andi_Contoh Milisi_Contoh menyerang diserang oleh bertemu dengan yang dan , . " untuk agar bahwa setelah serangan pertemuan antara terhadap akan tidak menuduh menolak membantah tuduhan itu saya ia mereka kedua negara ( ) -'.split(
      ' ',
    );

  it('gives spans inside the text and never relates somebody to himself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ').replaceAll('_', ' ');
        for (const { sources, targets, symmetric, evidence } of read(text, 'id')) {
          expect(new Set([...sources, ...targets]).size).toBe(sources.length + targets.length);
          expect(symmetric ? targets.length : Math.min(sources.length, targets.length)).toBe(
            symmetric ? 0 : 1,
          );
          for (const { span } of evidence) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
