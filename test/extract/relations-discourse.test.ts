import { describe, expect, it } from 'vitest';
import { createStatement, find, read, summarise } from '../support/sample-relations.ts';

describe('custody', () => {
  it.each([
    [
      'gives an arrest that names nobody to the authority that acted before',
      'Komisi Contoh menangkap Budi Contoh. Andi Contoh kemudian ditahan di sana.',
      ['COERCE Komisi Contoh > Budi Contoh', 'COERCE Komisi Contoh > Andi Contoh'],
    ],
    [
      'gives a charge that names nobody to it',
      'Komisi Contoh menangkap Budi Contoh. Ia ditetapkan sebagai tersangka.',
      ['COERCE Komisi Contoh > Budi Contoh', 'ACCUSE Komisi Contoh > Budi Contoh'],
    ],
    [
      'finds who arrests in the operation it takes place in',
      'Budi Contoh diciduk dalam operasi senyap yang digelar Komisi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'names the suspects after "ialah"',
      'Komisi Contoh menahan Budi Contoh. Tersangka lain ialah Andi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh', 'ACCUSE Komisi Contoh > Andi Contoh'],
    ],
    ['finds nobody where no authority acts', 'Budi Contoh ditahan di sana.', []],
    [
      'leaves what the press asks to the press',
      'Komisi Contoh menangkap Budi Contoh. Andi Contoh dicecar wartawan.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reads who is arrested together with somebody',
      'Budi Contoh ditangkap Komisi Contoh bersama Andi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh', 'COERCE Komisi Contoh > Andi Contoh'],
    ],
    [
      'reads who is among them',
      'Komisi Contoh menangkap para pedagang, termasuk Andi Contoh.',
      ['COERCE Komisi Contoh > para pedagang', 'COERCE Komisi Contoh > Andi Contoh'],
    ],
    [
      'takes "keempatnya" for the four named before',
      'Komisi Contoh menangkap Budi Contoh, Andi Contoh, Citra Contoh, dan Eko Contoh. Keempatnya diperiksa.',
      [
        'COERCE Komisi Contoh > Budi Contoh+Andi Contoh+Citra Contoh+Eko Contoh',
        'ACCUSE Komisi Contoh > Budi Contoh+Andi Contoh+Citra Contoh+Eko Contoh',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('pointing back', () => {
  it.each([
    [
      'rejects who asked by what they asked for',
      'Alfa meminta Beta mundur. Permintaan itu ditolak Beta.',
      ['REQUEST Alfa > Beta', 'REJECT Beta > Alfa'],
    ],
    [
      'gives in to who asked',
      'Serikat Contoh meminta Dinas Contoh hadir. Permintaan itu disanggupi Dinas Contoh.',
      ['REQUEST Serikat Contoh > Dinas Contoh', 'CONCEDE Dinas Contoh > Serikat Contoh'],
    ],
    [
      'blames who did it by a name for what was done',
      'Komisi Contoh menangkap Budi Contoh. Andi Contoh menyebut penangkapan itu janggal.',
      ['COERCE Komisi Contoh > Budi Contoh', 'ACCUSE Andi Contoh > Komisi Contoh'],
    ],
    [
      'judges what the same sentence told',
      'Alfa menyerang Beta, sementara Gama mengecam serangan itu.',
      ['ASSAULT Alfa > Beta', 'ACCUSE Gama > Alfa'],
    ],
    [
      'does not take a denied accusation for a refusal',
      'Alfa menuduh Beta. Beta membantah tuduhan itu.',
      ['ACCUSE Alfa > Beta'],
    ],
    [
      'dismisses whom the enclitic of the verb means',
      'Budi Contoh tiba. Serikat Contoh mencopotnya dari kursi ketua.',
      ['SANCTION Serikat Contoh > Budi Contoh'],
    ],
    [
      'takes "mereka" after a verb for who does not act',
      'Komisi Contoh memburu para pedagang lalu memukul mereka.',
      ['COERCE Komisi Contoh > para pedagang ONGOING', 'ASSAULT Komisi Contoh > para pedagang'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('protests and courts', () => {
  it.each([
    [
      'aims a protest at who is asked',
      'Para buruh, yakni Serikat Contoh, berunjuk rasa menuntut Dinas Contoh mundur.',
      ['PROTEST Serikat Contoh > Dinas Contoh', 'REQUEST Serikat Contoh > Dinas Contoh'],
    ],
    [
      'sends a force against who protests',
      'Serikat Contoh berunjuk rasa di depan kantor Dinas Contoh. Komisi Contoh mengerahkan 500 personel untuk mengamankan aksi itu.',
      ['PROTEST Serikat Contoh > Dinas Contoh', 'MOBILIZE Komisi Contoh > Serikat Contoh'],
    ],
    [
      'takes a crowd that comes for a protest',
      'Kemarin para pedagang mendatangi kantor Dinas Contoh.',
      ['PROTEST para pedagang > Dinas Contoh'],
    ],
    [
      'asks the body that somebody is taken to',
      'Serikat Contoh mengadukan Budi Contoh ke Komisi Contoh dan KPK.',
      ['ACCUSE Serikat Contoh > Budi Contoh', 'REQUEST Serikat Contoh > Komisi Contoh'],
    ],
    [
      'keeps the suit that is turned down',
      'Komisi Contoh menolak gugatan Budi Contoh terhadap Dinas Contoh.',
      ['REJECT Komisi Contoh > Budi Contoh', 'ACCUSE Budi Contoh > Dinas Contoh'],
    ],
    [
      'lets who is threatened with a dismissal know by whom',
      'Budi Contoh diancam akan dicopot oleh Andi Contoh.',
      ['THREATEN Andi Contoh > Budi Contoh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

it('aims a strike at whose step it waits for', () => {
  const [strike] = find('Serikat Contoh akan menggelar mogok nasional jika Dinas Contoh menaikkan tarif.');
  expect(strike).toMatch(/^PROTEST Serikat Contoh > Dinas Contoh\b/u);
});

describe('names and what they are called', () => {
  it.each([
    [
      'lets a company act behind what it is',
      'Perusahaan sawit Perusahaan Contoh merampas tanah para pedagang.',
      ['COERCE Perusahaan Contoh > para pedagang'],
    ],
    [
      'reads a body after the comma of its description',
      'Dinas Contoh menggandeng organisasi asal luar kota, Serikat Contoh, untuk memetakan pasar.',
      ['COOPERATE Dinas Contoh+Serikat Contoh'],
    ],
    [
      'reads who is described by whose they are',
      'Andi Contoh dipukul istri Budi Contoh, Citra Contoh, di sana.',
      ['ASSAULT Citra Contoh > Andi Contoh'],
    ],
    [
      'lets members and their body act',
      'Kemarin para pedagang yang tergabung dalam Serikat Contoh menggugat Dinas Contoh.',
      ['ACCUSE para pedagang+Serikat Contoh > Dinas Contoh'],
    ],
    [
      'skips who speaks in the middle',
      'Komisi Contoh, kata Andi Contoh, menangkap Budi Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh'],
    ],
    [
      'reaches a thing by who owns it',
      'Para petani, yakni Serikat Contoh, menghadang truk milik Perusahaan Contoh.',
      ['COERCE Serikat Contoh > Perusahaan Contoh'],
    ],
    [
      'does not take an adjective for a verb',
      'Alfa mengirim beras bersubsidi kepada para pedagang.',
      ['AID Alfa > para pedagang'],
    ],
    [
      'keeps an enumeration of persons apart from who is described by one',
      'Komisi Contoh menangkap aktivis Budi Contoh, Andi Contoh, dan Citra Contoh.',
      ['COERCE Komisi Contoh > Budi Contoh+Andi Contoh+Citra Contoh'],
    ],
    ['reads "dari" after a thing', 'Alfa membeli minyak mentah dari Beta.', ['COOPERATE Alfa > Beta']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('what speakers do by speaking', () => {
  it('blames who is said to do a wrong', () => {
    const text = 'Andi Contoh mengatakan Perusahaan Contoh mencemari sungai.';
    const statement = createStatement(text, { said: 'Perusahaan Contoh mencemari sungai', speakers: [1] });
    expect(summarise(text, read(text, 'id', [statement]))).toEqual([
      'ACCUSE Andi Contoh > Perusahaan Contoh',
    ]);
  });

  it('does not blame who suffers it', () => {
    const text = 'Andi Contoh mengatakan Perusahaan Contoh diperlakukan kejam.';
    const statement = createStatement(text, {
      said: 'Perusahaan Contoh diperlakukan kejam',
      act: 'CRITICISE',
      speakers: [1],
      about: [0],
      cue: { start: 12, end: 22 },
    });
    expect(summarise(text, read(text, 'id', [statement]))).toEqual([]);
  });
});
