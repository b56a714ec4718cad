import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors.ts';
import { readDocument } from '../../src/extract/reader.ts';

/** The actors of a text as "KIND name", in the order of their first mention. */
const actorsOf = (text: string): string[] =>
  findActors(readDocument({ text, language: 'id' })).actors.map(({ kind, name }) => `${kind} ${name}`);

type Case = [title: string, text: string, actors: string[]];

const groups: Case[] = [
  [
    'counts people whom an actor acts on',
    'Polisi menangkap 12 mahasiswa dalam aksi itu.',
    ['GOVERNMENT_BODY Polisi', 'GROUP 12 mahasiswa'],
  ],
  [
    'leaves out the rough number',
    'Tentara Israel menewaskan sedikitnya 12 warga Palestina.',
    ['MILITARY Tentara Israel', 'GROUP 12 warga Palestina'],
  ],
  [
    'reads who was shot dead behind two words for it',
    'Koops Habema menembak mati dua anggota OPM.',
    ['MILITARY Koops Habema', 'GROUP dua anggota OPM'],
  ],
  ['counts nobody whom a thing concerns', 'Kenaikan harga itu memberatkan petani.', []],
  [
    'counts nobody whose number is only told',
    'BPBD Agam mencatat 19 orang meninggal.',
    ['GOVERNMENT_BODY BPBD Agam'],
  ],
  ['counts nobody who only has or waits', 'Pelaku pasar menunggu keputusan baru.', []],
  [
    'counts the victims whom a body tends, and not the single victim',
    'LBH Jakarta mendampingi para korban. Korban tinggal di Depok.',
    ['ORGANISATION LBH Jakarta', 'GROUP para korban'],
  ],
  [
    'reads the village that a group is of',
    'Warga Desa Contoh Asri menolak tambang itu.',
    ['GROUP Warga Desa Contoh Asri'],
  ],
  [
    'reads a people by a name that no list has',
    'Warga Dayak Contoh menggugat PT Contoh Sawit.',
    ['GROUP Warga Dayak Contoh', 'COMPANY PT Contoh Sawit'],
  ],
  [
    'takes followers of a person for a group',
    'Pendukung Jokowi mendatangi Polda Metro Jaya.',
    ['GROUP Pendukung Jokowi', 'GOVERNMENT_BODY Polda Metro Jaya'],
  ],
  [
    'reads bodies that are counted as a group',
    'OJK memanggil empat bank pelat merah.',
    ['GOVERNMENT_BODY OJK', 'GROUP empat bank pelat merah'],
  ],
  [
    'keeps a number of people apart from the crowd',
    'Warga memblokir jalan. Polisi menangkap lima warga.',
    ['GROUP Warga', 'GOVERNMENT_BODY Polisi', 'GROUP lima warga'],
  ],
  [
    'reads candidates who stand together as one',
    'KPU menetapkan Prabowo-Gibran sebagai pemenang. Pasangan Prabowo-Gibran menang.',
    ['GOVERNMENT_BODY KPU', 'GROUP Pasangan Prabowo-Gibran'],
  ],
  [
    'reads a clause of people behind a verb of saying',
    'Ketua RT Suparman menyebut polisi sudah memeriksa enam saksi.',
    ['PERSON Suparman', 'GOVERNMENT_BODY polisi', 'GROUP enam saksi'],
  ],
  [
    'keeps a plural by doubling',
    'Komnas HAM akan memeriksa saksi-saksi.',
    ['GOVERNMENT_BODY Komnas HAM', 'GROUP saksi-saksi'],
  ],
  [
    'does not take what something comes from for a source',
    'Menurut Megawati, sumber kebocoran sudah ada.',
    ['PERSON Megawati'],
  ],
];

const bodies: Case[] = [
  [
    'finds the predicate behind an adverbial',
    'Gedung Putih pada pekan ini mengumumkan tarif baru.',
    ['GOVERNMENT_BODY Gedung Putih'],
  ],
  [
    'finds it behind a set-off adverbial',
    'Teheran, lewat juru bicaranya, menolak usulan itu.',
    ['STATE Iran'],
  ],
  [
    'reads whom people report to',
    'Para korban melapor ke Polsek Tebet.',
    ['GROUP Para korban', 'GOVERNMENT_BODY Polsek Tebet'],
  ],
  [
    'reads whose seat people march to',
    'Ribuan buruh berunjuk rasa di depan kantor Kementerian Ketenagakerjaan.',
    ['GROUP Ribuan buruh', 'GOVERNMENT_BODY Kementerian Ketenagakerjaan'],
  ],
  [
    'takes the name alone behind words that say what it is',
    'Perusahaan tambang asal Swiss, Contoh Mining, memecat 200 karyawan.',
    ['COMPANY Contoh Mining', 'GROUP 200 karyawan'],
  ],
  ['reads a name with a capital inside as a company', 'SoftBank membeli saham itu.', ['COMPANY SoftBank']],
  [
    'reads an English name through its links',
    'Institute for Sample Services Reform mengkritik rencana itu.',
    ['ORGANISATION Institute for Sample Services Reform'],
  ],
  [
    'reads the person whom a hospital is named after',
    'RSUD dr Contoh Asmara membantah tuduhan itu.',
    ['ORGANISATION RSUD dr Contoh Asmara'],
  ],
  [
    'reads a number inside a name',
    'Satgas Yonif 509 Contoh mengevakuasi warga.',
    ['GOVERNMENT_BODY Satgas Yonif 509 Contoh', 'GROUP warga'],
  ],
  ['keeps a branch with its party', 'Gerindra Jateng menolak usulan itu.', ['PARTY Gerindra Jateng']],
  [
    'reads the spokesman of a body that no list has',
    'Juru bicara Contohindo menolak berkomentar.',
    ['ANONYMOUS Juru bicara Contohindo'],
  ],
  [
    'lets a described noun point back',
    'Grab menggugat PT Contoh Jaya. Perusahaan asal Malaysia itu membantah.',
    ['COMPANY Grab', 'COMPANY PT Contoh Jaya'],
  ],
];

const people: Case[] = [
  [
    'reads initials with an age, and again without',
    'Polsek Tebet menangkap AS (34). AS dijerat pasal penipuan.',
    ['GOVERNMENT_BODY Polsek Tebet', 'PERSON AS'],
  ],
  [
    'tells the place in a title from its holder',
    'Ketua DPRD Muara Contoh Bambang Contoh menolak usulan itu.',
    ['PERSON Bambang Contoh'],
  ],
  [
    'takes no place for a person',
    'Megawati menemui anggota DPRD Muara Contoh.',
    ['PERSON Megawati', 'GROUP anggota DPRD'],
  ],
  [
    'believes a usual surname at the head of a sentence',
    'Macron mengancam Netanyahu.',
    ['PERSON Macron', 'PERSON Netanyahu'],
  ],
  ['reads a relative behind a comma', '"Kami menunggu," kata kakak korban, Contoh.', ['PERSON Contoh']],
  [
    'reads who is described behind the name and the age',
    'Wati (44), salah seorang pedagang, mengaku rugi.',
    ['PERSON Wati'],
  ],
  ['tells a number from a name', 'Ketua Komisi XI Misbakhun mengatakan hal itu.', ['PERSON Misbakhun']],
];

describe.each([
  ['groups', groups],
  ['bodies', bodies],
  ['people', people],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_title, text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});
