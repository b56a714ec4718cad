import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('words that end or go on', () => {
  it.each([
    [
      'goes on with a reason behind the speaker',
      'Sidang ditunda, kata Sri Mulyani, karena saksi sakit.',
      ['INDIRECT | Sri Mulyani | kata | Sidang ditunda … karena saksi sakit'],
    ],
    [
      'reads a denial without its object',
      'Kementerian Keuangan buru-buru membantah.',
      ['SPEECH_ACT | Kementerian Keuangan | membantah | '],
    ],
    [
      'reads condolences',
      'Retno Marsudi mengucapkan belasungkawa kepada Jepang.',
      ['SPEECH_ACT | Retno Marsudi | mengucapkan | belasungkawa kepada Jepang'],
    ],
    [
      'takes a number that a body reports for its words',
      'Kementerian Kesehatan melaporkan 200 kasus baru campak.',
      ['INDIRECT | Kementerian Kesehatan | melaporkan | 200 kasus baru campak'],
    ],
    [
      'reads what somebody speaks about',
      'Sri Mulyani menyinggung soal ketahanan pangan.',
      ['SPEECH_ACT | Sri Mulyani | menyinggung | ketahanan pangan'],
    ],
    [
      'reads a clause that says what there is',
      'Sri Mulyani mengungkap ada 800 rekening mencurigakan.',
      ['INDIRECT | Sri Mulyani | mengungkap | ada 800 rekening mencurigakan'],
    ],
    [
      'does not take whom a body reports for its words',
      'Indonesia Corruption Watch melaporkan Firli Bahuri ke polisi.',
      [],
    ],
    ['does not take what witnesses see for words', 'Warga melihat asap mengepul dari gudang.', []],
    [
      'does not take what only describes a subject for words',
      'Pria yang mengaku polisi itu menipu pedagang.',
      [],
    ],
    [
      'does not take a request in a narrative for words',
      'Sri Mulyani menjelaskan perkara itu bermula ketika Zulkifli Hasan meminta izin impor.',
      ['INDIRECT | Sri Mulyani | menjelaskan | perkara itu bermula ketika Zulkifli Hasan meminta izin impor'],
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
