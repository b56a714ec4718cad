import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors.ts';
import { readDocument } from '../../src/extract/reader.ts';

/** The actors of a text as "KIND name", in the order of their first mention. */
const actorsOf = (text: string): string[] =>
  findActors(readDocument({ text, language: 'id' })).actors.map(({ kind, name }) => `${kind} ${name}`);

type Case = [title: string, text: string, actors: string[]];

const people: Case[] = [
  [
    'keeps a given name that is cut short with the rest of the name',
    'Kepala Biro Umum Moch. Contoh menjelaskan hal itu. Bupati Abd. Contoh menolak.',
    ['PERSON Moch. Contoh', 'PERSON Abd. Contoh'],
  ],
  ['takes no street for a person', 'Polisi menutup Jalan Sudirman.', ['GOVERNMENT_BODY Polisi']],
  [
    'keeps the field of an office out of the name',
    'Direktur Jenderal Sarana dan Prasarana Pertanian Kementan Budi Contoh hadir. "Siap," kata Budi.',
    ['PERSON Budi Contoh'],
  ],
  [
    'ends the body in a title before the holder',
    'Anggota Badan Legislasi Firman Contoh membantah hal itu.',
    ['PERSON Firman Contoh'],
  ],
  [
    'takes the name of a group or state for a surname behind other names',
    'Gubernur Maluku Utara Sherly Tjoanda Laos menolak usulan itu.',
    ['PERSON Sherly Tjoanda Laos'],
  ],
  [
    'reads who speaks for somebody',
    'Hal itu disampaikan juru bicaranya, Contoh Wijaya.',
    ['PERSON Contoh Wijaya'],
  ],
];

const bodies: Case[] = [
  [
    'keeps both sides of a slash in the name of a body',
    'Surat itu diteruskan kepada Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional.',
    ['GOVERNMENT_BODY Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional'],
  ],
  [
    'keeps the number and the name of a unit together',
    'Korem 174/Contoh membantah hal itu. Kodam XVIII/Contoh menyerahkan bantuan.',
    ['MILITARY Korem 174/Contoh', 'MILITARY Kodam XVIII/Contoh'],
  ],
  [
    'reads a body for cooperation whole',
    'Badan Kerja Sama Contoh Indonesia (BKCI) memberikan hibah.',
    ['GOVERNMENT_BODY Badan Kerja Sama Contoh Indonesia'],
  ],
  [
    'reads states that act as one',
    'Amerika Serikat, Perancis, dan Inggris sama-sama mengecam serangan itu.',
    ['STATE Amerika Serikat', 'STATE Perancis', 'STATE Inggris'],
  ],
  [
    'reads the media of a state',
    'Namun media pemerintah Kongo memberitakan hal lain.',
    ['MEDIA media pemerintah Kongo'],
  ],
  [
    'tells a body of another state from that of home by the same name',
    'Kemlu Jerman mengusir dua diplomat Rusia. Kemlu RI membantah.',
    ['GOVERNMENT_BODY Kemlu Jerman', 'GROUP dua diplomat Rusia', 'GOVERNMENT_BODY Kemlu RI'],
  ],
  [
    'takes an abbreviation for a body only where it acts or is treated as one',
    'KPK menyita SHM. Polisi membubarkan XMI. Menurut XCEL, aturan itu keliru.',
    ['GOVERNMENT_BODY KPK', 'GOVERNMENT_BODY Polisi', 'ORGANISATION XMI', 'ORGANISATION XCEL'],
  ],
  [
    'looks past the seat between commas, and past who says it',
    'Polres Metro Bekasi, Jawa Barat, menangkap Budi. BEM Contoh, kata Budi, menolak.',
    ['GOVERNMENT_BODY Polres Metro Bekasi', 'PERSON Budi', 'ORGANISATION BEM Contoh'],
  ],
  [
    'counts the body of a title once its holder speaks of it',
    'Ketua Serikat Petani Contoh Mulyadi menolak hal itu. Serikatnya, kata Mulyadi, sudah menyurati DPR.',
    ['PERSON Mulyadi', 'ORGANISATION Serikat Petani Contoh', 'GOVERNMENT_BODY DPR'],
  ],
  [
    'keeps the fields of a body that a list gives',
    'Balai Besar Karantina Hewan, Ikan, dan Tumbuhan Contoh menyita daging itu.',
    ['GOVERNMENT_BODY Balai Besar Karantina Hewan, Ikan, dan Tumbuhan Contoh'],
  ],
  [
    'ends a list of bodies where the next body begins',
    'Kementerian Kebudayaan, Kementerian Agama, dan Polri sepakat.',
    ['GOVERNMENT_BODY Kementerian Kebudayaan', 'GOVERNMENT_BODY Kementerian Agama', 'GOVERNMENT_BODY Polri'],
  ],
  [
    'reads a chapter with its body, and not the holder',
    'Ketua HMI Cabang Contoh Budi Santoso hadir. PMII Komisariat Contoh menolak.',
    ['PERSON Budi Santoso', 'ORGANISATION PMII Komisariat Contoh'],
  ],
  [
    'takes a body whose first word also names people for a body',
    'Penjaga Pantai Filipina menuding China.',
    ['MILITARY Penjaga Pantai Filipina', 'STATE China'],
  ],
  [
    'reads unions and states in one list',
    'Uni Eropa, Inggris, dan Kanada mengecam serangan itu.',
    ['INTERGOVERNMENTAL Uni Eropa', 'STATE Inggris', 'STATE Kanada'],
  ],
  [
    'counts an office that one person holds, named or not',
    'Massa meminta Kapolda Metro Jaya memproses pelaku. Mendagri menegur bupati.',
    ['GROUP Massa', 'ANONYMOUS Kapolda Metro Jaya', 'ANONYMOUS Mendagri'],
  ],
];

const groups: Case[] = [
  [
    'keeps the words for more than a number',
    'Palang Merah merawat lebih dari 600 korban luka.',
    ['ORGANISATION Palang Merah', 'GROUP lebih dari 600 korban luka'],
  ],
  [
    'looks past where people are from',
    'Ribuan buruh dari sejumlah pabrik menggelar unjuk rasa.',
    ['GROUP Ribuan buruh'],
  ],
  [
    'reads what kind of journalist somebody is, and for whom',
    'Seorang jurnalis foto media daring Harian Contoh dipukul polisi.',
    ['ANONYMOUS Seorang jurnalis foto media daring Harian Contoh', 'GOVERNMENT_BODY polisi'],
  ],
  [
    'counts nobody who only flees, unless told to',
    'Ribuan warga melarikan diri. BPBD meminta pedagang meninggalkan lokasi.',
    ['GOVERNMENT_BODY BPBD', 'GROUP pedagang'],
  ],
  [
    'counts nobody whom a state sends or calls home',
    'Rwanda mengirim ribuan tentara. Kongo menarik pulang para diplomatnya.',
    ['STATE Rwanda', 'STATE Kongo'],
  ],
  [
    'reads attackers whom nobody knows',
    'Sekelompok orang tak dikenal menyerang wartawan.',
    ['GROUP Sekelompok orang tak dikenal'],
  ],
  [
    'reads people who act together',
    'Mahasiswa dan buruh berunjuk rasa di depan kantor gubernur.',
    ['GROUP Mahasiswa', 'GROUP buruh'],
  ],
  [
    'keeps the code of what people drive',
    'Puluhan sopir angkot K-11 sempat mogok.',
    ['GROUP Puluhan sopir angkot K-11'],
  ],
  [
    'reads a clause that hides a name',
    'Sumber yang tak mau identitasnya diungkap membantah hal itu.',
    ['ANONYMOUS Sumber yang tak mau identitasnya diungkap'],
  ],
  [
    'takes the unnamed official for the one before',
    'Seorang pejabat istana membantah. "Tidak ada," kata pejabat yang menolak disebut namanya itu.',
    ['ANONYMOUS Seorang pejabat istana'],
  ],
];

describe.each([
  ['people', people],
  ['bodies', bodies],
  ['groups', groups],
])('names of %s', (_, cases) => {
  it.each(cases)('%s', (_title, text, actors) => {
    expect(actorsOf(text)).toEqual(actors);
  });
});

describe('names without an end', () => {
  it.each([
    'Polda ',
    'DPR ',
    'Kementerian Contoh/Badan Contoh/',
    'Dinas Contoh, Contoh, dan ',
    'PMII Cabang ',
    'pejabat yang menolak disebut namanya itu ',
  ])('reads a text of nothing but "%s"', (words) => {
    expect(() => actorsOf(words.repeat(5000))).not.toThrow();
  });
});
