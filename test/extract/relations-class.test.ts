import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/extract/reader.ts';
import { findRelations } from '../../src/extract/relations.ts';
import { createStatement, find, findNames, read, summarise } from '../support/sample-relations.ts';

describe('crime and courts', () => {
  it.each([
    [
      'arrests who is described before the name',
      'Komisi Contoh meringkus seorang pengedar bernama Budi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reads a name after the comma of a description',
      'Budi Contoh menikam pelanggan warung, Andi Contoh (29), di sana.',
      ['ASSAULT Budi Contoh > Andi Contoh'],
    ],
    [
      'searches the house of its owner',
      'Komisi Contoh menggeledah rumah Budi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reads the owner of what is searched in a passive',
      'Rumah Budi Contoh digeledah Komisi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'finds the owner of what is taken by its enclitic',
      'Andi Contoh memukul Budi Contoh dan mencuri dompetnya.',
      ['ASSAULT Andi Contoh > Budi Contoh', 'COERCE Andi Contoh > Budi Contoh'],
    ],
    [
      'lets go whom it held',
      'Budi Contoh ditahan Komisi Contoh, namun dibebaskan pada malam hari.',
      ['COERCE Komisi Contoh > Budi Contoh', 'RETREAT Komisi Contoh > Budi Contoh'],
    ],
    [
      'asks a court for a penalty, and does not ask the accused',
      'Komisi Contoh menuntut Budi Contoh lima tahun penjara.',
      ['ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reports somebody to an authority',
      'Andi Contoh melaporkan Budi Contoh ke polisi.',
      ['ACCUSE Andi Contoh > Budi Contoh'],
    ],
    [
      'reads "dilaporkan" as a verb before who reports',
      'Budi Contoh dilaporkan Andi Contoh ke polisi.',
      ['ACCUSE Andi Contoh > Budi Contoh'],
    ],
    [
      'keeps "dilaporkan" an adverb before a verb',
      'Alfa dilaporkan menyerang Beta.',
      ['ASSAULT Alfa > Beta'],
    ],
    [
      'finds the agent after what somebody is charged with',
      'Budi Contoh didakwa merintangi penyidikan oleh Komisi Contoh.',
      ['ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reads the noun of a questioning with its agent',
      'Di sana pemeriksaan Budi Contoh oleh Komisi Contoh berlangsung lama.',
      ['ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    [
      'lets an authority summon',
      'Komisi Contoh memanggil Budi Contoh.',
      ['ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    ['does not let a coach accuse whom he picks', 'Dewi Contoh memanggil Budi Contoh.', []],
    ['does not take a family for its member', 'Andi Contoh meminta maaf kepada keluarga Budi Contoh.', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('who is the suspect and who the victim', () => {
  it.each([
    [
      'knows a suspect by his arrest',
      'Komisi Contoh menangkap Andi Contoh. Dinas Contoh menahan pelaku.',
      ['COERCE Komisi Contoh > Andi Contoh', 'COERCE Dinas Contoh > Andi Contoh'],
    ],
    [
      'knows both sides of an attack',
      'Andi Contoh menikam Budi Contoh. Korban dipukuli pelaku di sana.',
      ['ASSAULT Andi Contoh > Budi Contoh'],
    ],
    [
      'counts the suspects',
      'Komisi Contoh menangkap Andi Contoh dan Budi Contoh. Dinas Contoh memburu Citra Contoh. Dinas Contoh menahan kedua pelaku.',
      [
        'COERCE Komisi Contoh > Andi Contoh+Budi Contoh',
        'COERCE Dinas Contoh > Citra Contoh ONGOING',
        'COERCE Dinas Contoh > Andi Contoh+Budi Contoh',
      ],
    ],
    [
      'takes other victims for nobody',
      'Andi Contoh menikam Budi Contoh. Dinas Contoh membantu korban longsor.',
      ['ASSAULT Andi Contoh > Budi Contoh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('reads a pronoun before a bare stem as who acts on the subject', () => {
    const text = 'Dewi Contoh berbicara. "Andi Contoh sudah kami tangkap."';
    const { actors } = findNames(text);
    const speakers = [actors.findIndex(({ name }) => name === 'Dewi Contoh')];
    const said = createStatement(text, { said: 'Andi Contoh sudah kami tangkap', kind: 'DIRECT', speakers });
    expect(summarise(text, read(text, 'id', [said]))).toEqual(['COERCE Dewi Contoh > Andi Contoh']);
  });
});

describe('labour, aid, business and sports', () => {
  it.each([
    [
      'protests in front of an office',
      'Para buruh dan Serikat Contoh berunjuk rasa di depan kantor Dinas Contoh.',
      ['PROTEST Serikat Contoh > Dinas Contoh'],
    ],
    [
      'gives aid to a group',
      'Dinas Contoh menyalurkan 1.000 paket sembako untuk para pedagang.',
      ['AID Dinas Contoh > para pedagang'],
    ],
    [
      'asks a group and keeps what is asked as possible',
      'Andi Contoh meminta Dinas Contoh menertibkan para pedagang.',
      ['REQUEST Andi Contoh > Dinas Contoh', 'COERCE Dinas Contoh > para pedagang HYPOTHETICAL'],
    ],
    [
      'reads a takeover',
      'Serikat Contoh mengakuisisi Perusahaan Contoh.',
      ['COOPERATE Serikat Contoh > Perusahaan Contoh'],
    ],
    [
      'reads what bodies do together',
      'Dinas Contoh menggelar pasar murah bersama Serikat Contoh.',
      ['COOPERATE Dinas Contoh+Serikat Contoh'],
    ],
    ['reads a defeat as no assault', 'Serikat Contoh mengalahkan Perusahaan Contoh 2-0.', []],
    ['reads a deal signed by two', 'Alfa dan Beta menandatangani perjanjian dagang.', ['AGREE Alfa+Beta']],
    ['reads drones sent against a state', 'Alfa meluncurkan 500 drone ke Beta.', ['ASSAULT Alfa > Beta']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('what points back', () => {
  it.each([
    [
      'judges who did what was told before',
      'Alfa menyerang Beta. Pakta Contoh mengutuk serangan tersebut.',
      ['ASSAULT Alfa > Beta', 'ACCUSE Pakta Contoh > Alfa'],
    ],
    [
      'reads "langkah itu" as whatever was done',
      'Alfa menjatuhkan tarif terhadap Beta. Beta mengecam langkah itu.',
      ['SANCTION Alfa > Beta', 'ACCUSE Beta > Alfa'],
    ],
    [
      'welcomes the parties of a deal',
      'Alfa dan Beta menandatangani perjanjian dagang. Pakta Contoh menyambut baik kesepakatan itu.',
      ['AGREE Alfa+Beta', 'SUPPORT Pakta Contoh > Alfa+Beta'],
    ],
    ['finds nobody when nothing was told', 'Pakta Contoh mengutuk serangan tersebut.', []],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('subjects', () => {
  it.each([
    [
      'gives to nobody what a speaker tells of people without a name',
      'Andi Contoh menyatakan penyidik telah menyita tiga mobil dari Budi Contoh.',
      [],
    ],
    ['reads "saling" as each other', 'Alfa dan Beta saling serang di sana.', ['ASSAULT Alfa+Beta']],
    [
      'resolves "pihaknya" to the body spoken of last',
      'Komisi Contoh memeriksa Andi Contoh. Pihaknya juga memanggil Budi Contoh.',
      ['ACCUSE Komisi Contoh > Andi Contoh', 'ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reads an attack in a debate as criticism',
      'Andi Contoh menyerang Budi Contoh dalam debat.',
      ['ACCUSE Andi Contoh > Budi Contoh'],
    ],
    [
      'gives what an unnamed ally is asked to do to nobody',
      'Andi Contoh, yang mendesak sekutunya memperketat sanksi terhadap Alfa, tiba di sana.',
      [],
    ],
    [
      'gives a coordinated verb of saying to who speaks',
      'Komisi Contoh memperingatkan bahwa pengiriman itu memperpanjang konflik dan menyebut rencana Alfa berbahaya.',
      ['ACCUSE Komisi Contoh > Alfa'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

it('lets a body of the same country confirm', () => {
  const text = 'Komisi Contoh membenarkan bahwa Andi Contoh akan mengunjungi Delta.';
  const { actors, mentions } = findNames(text);
  const found = {
    actors: actors.map((one) => ({ ...one, country: one.name === 'Delta' ? 'XD' : 'XK' })),
    mentions,
  };
  const speakers = [actors.findIndex(({ name }) => name === 'Komisi Contoh')];
  const said = 'Andi Contoh akan mengunjungi Delta';
  const statement = createStatement(text, { said, act: 'CONFIRM', speakers });
  const [relation] = findRelations(readDocument({ text, language: 'id' }), found, [statement], []);
  expect([relation?.type, relation?.claim, relation?.occurrence]).toEqual([
    'CONSULT',
    'CONFIRMED',
    'PLANNED',
  ]);
});

it('lets no medium accuse by what it reports', () => {
  const text = 'Harian Contoh menulis Alfa melanggar hukum.';
  const { actors } = findNames(text);
  const index = (name: string) => actors.findIndex((one) => one.name === name);
  const cue = { start: 14, end: 21 };
  const given = {
    said: 'Alfa melanggar hukum',
    act: 'ALLEGE',
    cue,
    speakers: [index('Harian Contoh')],
    about: [index('Alfa')],
  } as const;
  expect(
    read(text, 'id', [
      createStatement(text, { ...given, speakers: [...given.speakers], about: [...given.about] }),
    ]),
  ).toEqual([]);
});
