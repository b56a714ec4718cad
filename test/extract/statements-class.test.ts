import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('statements by class of construction', () => {
  it.each([
    [
      'reads who asks in a passive',
      'Warga diminta Kementerian Kesehatan untuk mencuci tangan.',
      ['INDIRECT | Kementerian Kesehatan | diminta | mencuci tangan'],
    ],
    [
      'reads who urges in a passive with agar',
      'Pemerintah didesak DPR agar segera mengesahkan anggaran itu.',
      ['INDIRECT | DPR | didesak | segera mengesahkan anggaran itu'],
    ],
    [
      'reads the agent after the verb phrase',
      'Perusahaan itu dituding mencemari sungai oleh Greenpeace.',
      ['INDIRECT | Greenpeace | dituding | mencemari sungai'],
    ],
    [
      'takes a thing that is demanded for what is said',
      'Pembebasan sandera itu dituntut Perserikatan Bangsa-Bangsa.',
      ['SPEECH_ACT | Perserikatan Bangsa-Bangsa | dituntut | Pembebasan sandera itu'],
    ],
    [
      'reads a side as the agent of a denial',
      'Kabar itu dibantah pihak penyelenggara.',
      ['SPEECH_ACT | pihak penyelenggara | dibantah | Kabar itu'],
    ],
    [
      'keeps a comma that only closes an insertion',
      'Sri Mulyani mengatakan Bank Indonesia, melalui juru bicaranya, meminta waktu dua hari.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | Bank Indonesia, melalui juru bicaranya, meminta waktu dua hari',
      ],
    ],
    [
      'takes a word after a demonstrative for a predicate',
      'Sri Mulyani menegaskan anggaran itu final.',
      ['INDIRECT | Sri Mulyani | menegaskan | anggaran itu final'],
    ],
    [
      'takes a deed that is judged for a noun phrase',
      'Antonio Guterres mengapresiasi langkah Jepang mengirim bantuan.',
      ['SPEECH_ACT | Antonio Guterres | mengapresiasi | langkah Jepang mengirim bantuan'],
    ],
    [
      'reads jika as bahwa where no main clause follows',
      'Bank Indonesia membantah jika cadangan devisa berkurang.',
      ['INDIRECT | Bank Indonesia | membantah | cadangan devisa berkurang'],
    ],
    [
      'leaves out the comment on where the words stand',
      'Bank Dunia menyimpulkan kemiskinan menurun, sebagaimana tercantum dalam laporan tahunan.',
      ['INDIRECT | Bank Dunia | menyimpulkan | kemiskinan menurun'],
    ],
    [
      'takes what a body records for its words',
      'Kementerian Kesehatan mencatat 120 kasus campak.',
      ['INDIRECT | Kementerian Kesehatan | mencatat | 120 kasus campak'],
    ],
    [
      'does not take the results of a company for words',
      'PT Astra International mencatat laba bersih Rp 30 triliun.',
      [],
    ],
    [
      'reads who made a report',
      'Menurut survei Litbang Contoh, kepuasan publik meningkat.',
      ['INDIRECT | Litbang Contoh | Menurut | kepuasan publik meningkat'],
    ],
    [
      'reads a report that opens the text',
      'Laporan Bank Dunia menyebutkan kemiskinan menurun.',
      ['INDIRECT | Bank Dunia | menyebutkan | kemiskinan menurun'],
    ],
    [
      'reads some of those just named',
      'Dua di antaranya membenarkan bahwa data itu asli.',
      ['INDIRECT | Dua di antaranya | membenarkan | data itu asli'],
    ],
    [
      'finds the subject before an escort without commas',
      'Retno Marsudi didampingi Sri Mulyani mengatakan pertemuan itu produktif.',
      ['INDIRECT | Retno Marsudi | mengatakan | pertemuan itu produktif'],
    ],
    [
      'finds the noun that opens a coordinated clause',
      'Massa membakar ban dan menuntut penghitungan ulang.',
      ['SPEECH_ACT | Massa | menuntut | penghitungan ulang'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readStatements(text)).toEqual(expected);
  });
});

describe('refusals to speak', () => {
  it.each([
    [
      'Tidak ada komentar langsung dari Kementerian Keuangan mengenai laporan itu.',
      'Kementerian Keuangan | Tidak ada komentar | laporan itu',
    ],
    ['Belum ada keterangan resmi dari Bank Indonesia.', 'Bank Indonesia | Belum ada keterangan | '],
    ['Pertanyaan wartawan tidak dijawab Sri Mulyani.', 'Sri Mulyani | tidak dijawab | Pertanyaan wartawan'],
    [
      'Gedung Putih menolak mengonfirmasi maupun membantah kabar itu.',
      'Gedung Putih | menolak mengonfirmasi maupun membantah | kabar itu',
    ],
    ['Sri Mulyani memilih irit bicara saat ditanya wartawan.', 'Sri Mulyani | memilih irit bicara | '],
    [
      'Retno Marsudi tak mau berkomentar lebih jauh soal pertemuan itu.',
      'Retno Marsudi | tak mau berkomentar lebih jauh | pertemuan itu',
    ],
  ])('reads %s', (text, expected) => {
    expect(readStatements(text)).toEqual([`NO_COMMENT | ${expected}`]);
  });
});
