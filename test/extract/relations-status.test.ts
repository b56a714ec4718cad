import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../src/extract/draft.ts';
import { createStatement, find, findNames, read, summarise } from '../support/sample-relations.ts';

describe('composition', () => {
  it.each([
    [
      'reads refused cooperation as REJECT',
      'Fajar Contoh menolak bertemu dengan Citra Contoh.',
      ['REJECT Fajar Contoh > Citra Contoh'],
    ],
    [
      'reads promised help as AGREE and planned AID',
      'Eta berjanji akan mengirim bantuan ke Beta.',
      ['AGREE Eta > Beta', 'AID Eta > Beta PLANNED'],
    ],
    ['reads threatened force as THREATEN', 'Delta mengancam akan menyerang Gama.', ['THREATEN Delta > Gama']],
    [
      'keeps what is requested as a possibility',
      'Beta meminta Pakta Contoh untuk mengirim senjata ke Beta.',
      ['REQUEST Beta > Pakta Contoh', 'AID Pakta Contoh > Beta HYPOTHETICAL'],
    ],
    [
      'reads "agar" as the request of its subject',
      'Zeta mendesak agar Gama menghentikan serangan terhadap Milisi Contoh.',
      ['REQUEST Zeta > Gama', 'RETREAT Gama > Milisi Contoh HYPOTHETICAL'],
    ],
    [
      'keeps what is alleged as alleged',
      'Beta menuduh Delta mengirim rudal ke Alfa.',
      ['ACCUSE Beta > Delta', 'AID Delta > Alfa ALLEGED'],
    ],
    [
      'keeps what is denied as denied and not done',
      'Delta membantah telah mengirim rudal ke Alfa.',
      ['AID Delta > Alfa DENIED NOT_OCCURRED'],
    ],
    [
      'reads the noun of accusation with its clause',
      'Tuduhan Beta bahwa Delta mengirim rudal ke Alfa dibahas.',
      ['ACCUSE Beta > Delta', 'AID Delta > Alfa ALLEGED'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('occurrence and claim', () => {
  it.each([
    ['reads "akan" as planned', 'Alfa akan mengirim senjata ke Delta.', ['AID Alfa > Delta PLANNED']],
    ['reads "tidak" as not occurred', 'Alfa tidak menyerang Eta.', ['ASSAULT Alfa > Eta NOT_OCCURRED']],
    ['reads "dapat" as hypothetical', 'Alfa dapat menyerang Eta.', ['ASSAULT Alfa > Eta HYPOTHETICAL']],
    ['reads "terus" as ongoing', 'Gama terus membombardir Delta.', ['ASSAULT Gama > Delta ONGOING']],
    [
      'reads what a noun is about to be',
      'Pertemuan Budi Contoh dan Citra Contoh akan digelar di sana.',
      ['CONSULT Budi Contoh+Citra Contoh PLANNED'],
    ],
    ['reads "diduga" as suspected', 'Lamda diduga mengirim amunisi ke Alfa.', ['AID Lamda > Alfa SUSPECTED']],
    [
      'does not read "tidak hanya" as a negation',
      'Eta tidak hanya mengkritik Alfa, tetapi juga menjatuhkan sanksi terhadap Delta.',
      ['ACCUSE Eta > Alfa', 'SANCTION Eta > Delta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  const told = (act: DraftStatement['act'], speaker: string) => {
    const text = `${speaker} berbicara di sana. Delta mengirim rudal ke Alfa.`;
    const { actors } = findNames(text);
    const speakers = [actors.findIndex((actor) => actor.name === speaker)];
    return read(text, 'id', [createStatement(text, { said: 'Delta mengirim rudal ke Alfa', act, speakers })]);
  };

  it.each([
    ['ALLEGE', 'Beta', 'ALLEGED'],
    ['DENY', 'Delta', 'DENIED'],
    ['CONFIRM', 'Delta', 'CONFIRMED'],
    ['CONFIRM', 'Beta', 'REPORTED'],
    ['ASSERT', 'Beta', 'REPORTED'],
  ] as const)('reads a statement that is an act of %s by %s as %s', (act, speaker, claim) => {
    expect(told(act, speaker).map((one) => [one.type, one.claim])).toEqual([['AID', claim]]);
  });

  it('lets a denial contradict', () => {
    expect(told('DENY', 'Delta')[0]?.evidence.map((one) => one.role)).toEqual(['CONTRADICTS']);
  });

  it('marks what only an unnamed source tells as unconfirmed by the body that was asked', () => {
    const text = 'Menurut seorang pejabat, Delta mengirim rudal ke Alfa. Delta tidak segera mengonfirmasi.';
    const { actors } = findNames(text);
    const [source, iran] = ['seorang pejabat', 'Delta'].map((name) =>
      actors.findIndex((one) => one.name === name),
    );
    const cueStart = text.indexOf('tidak segera');
    const cue = { start: cueStart, end: cueStart + 'tidak segera mengonfirmasi'.length };
    const [relation] = read(text, 'id', [
      createStatement(text, { said: 'Delta mengirim rudal ke Alfa', speakers: [source ?? -1] }),
      createStatement(text, {
        said: '',
        kind: 'NO_COMMENT',
        act: 'NOT_CONFIRM',
        content: [],
        cue,
        speakers: [iran ?? -1],
      }),
    ]);
    expect(relation?.claim).toBe('UNCONFIRMED');
    expect(
      relation?.evidence.map(({ role, statement, assertedBy }) => ({ role, statement, assertedBy })),
    ).toEqual([
      { role: 'SUPPORTS', statement: 0, assertedBy: source },
      { role: 'NOT_CONFIRMED', statement: 1, assertedBy: iran },
    ]);
  });
});

describe('what is said of somebody', () => {
  it.each([
    [
      'reads a bad name as an accusation',
      'Citra Contoh menyebut serangan Alfa sebagai kejahatan.',
      ['ACCUSE Citra Contoh > Alfa'],
    ],
    [
      'reads a good name as support',
      'Andi Contoh menyebut Budi Contoh sahabat.',
      ['SUPPORT Andi Contoh > Budi Contoh'],
    ],
    ['does not read a denied name', 'Andi Contoh menyebut Delta bukan ancaman.', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('reads an obligation inside a statement as a request of its speaker', () => {
    const text = 'Citra Contoh berbicara. "Alfa harus mundur."';
    const { actors } = findNames(text);
    const speakers = [actors.findIndex((one) => one.name === 'Citra Contoh')];
    const relations = read(text, 'id', [
      createStatement(text, { said: 'Alfa harus mundur', kind: 'DIRECT', speakers }),
    ]);
    expect(summarise(text, relations)).toEqual(['REQUEST Citra Contoh > Alfa']);
  });

  it('reads "saya" in a quotation as its speaker', () => {
    const text = 'Citra Contoh berbicara. "Saya mengkritik Alfa."';
    const { actors } = findNames(text);
    const speakers = [actors.findIndex((one) => one.name === 'Citra Contoh')];
    const relations = read(text, 'id', [
      createStatement(text, { said: 'Saya mengkritik Alfa', kind: 'DIRECT', speakers }),
    ]);
    expect(summarise(text, relations)).toEqual(['ACCUSE Citra Contoh > Alfa']);
  });
});

describe('answers', () => {
  it.each([
    [
      'lets a denial dispute what was alleged before',
      'Beta menuduh Delta mengirim rudal ke Alfa. Delta membantah tuduhan itu.',
      ['ACCUSE Beta > Delta', 'AID Delta > Alfa DISPUTED'],
    ],
    [
      'reads a judgement on the accusation as a denial',
      'Beta menuduh Delta mengirim rudal ke Alfa. Delta menyebut tuduhan tersebut tidak berdasar.',
      ['ACCUSE Beta > Delta', 'AID Delta > Alfa DISPUTED'],
    ],
    [
      'does not let a third party answer',
      'Beta menuduh Delta mengirim rudal ke Alfa. Gama membantah tuduhan itu.',
      ['ACCUSE Beta > Delta', 'AID Delta > Alfa ALLEGED'],
    ],
    [
      'resolves "keduanya" to the persons of the sentence before',
      'Andi Contoh menyambut Budi Contoh di bandara. Keduanya membahas perdagangan.',
      ['CONSULT Budi Contoh > Andi Contoh', 'CONSULT Andi Contoh+Budi Contoh'],
    ],
    [
      'does not take a match for an attack',
      'Alfa menyerang Beta sejak awal laga. Gol dicetak pada babak kedua oleh striker tuan rumah.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('gives the denial as evidence that contradicts', () => {
    const text = 'Beta menuduh Delta mengirim rudal ke Alfa. Delta membantah tuduhan itu.';
    const alleged = read(text, 'id').find((relation) => relation.type === 'AID');
    expect(alleged?.evidence.map(({ span, role }) => [text.slice(span.start, span.end), role])).toEqual([
      ['Delta mengirim rudal ke Alfa', 'SUPPORTS'],
      ['Delta membantah tuduhan itu', 'CONTRADICTS'],
    ]);
  });
});
