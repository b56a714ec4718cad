import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('who speaks and what is no statement', () => {
  it.each([
    [
      'looks past a relative clause for the verb of its subject',
      'Seorang pejabat senior yang menolak disebut namanya mengatakan perundingan gagal.',
      ['INDIRECT | Seorang pejabat senior | mengatakan | perundingan gagal'],
    ],
    [
      'takes an unknown verb between a quotation and a person for a cue',
      '"Kami siap menjalankan tugas itu," celoteh Perry Warjiyo.',
      ['DIRECT | Perry Warjiyo | celoteh | Kami siap menjalankan tugas itu'],
    ],
    [
      'reads reports as sources of what they show',
      'Data Badan Pusat Statistik menunjukkan bahwa inflasi turun.',
      ['INDIRECT | Badan Pusat Statistik | menunjukkan | inflasi turun'],
    ],
    [
      'does not take a fear without a holder for a statement',
      'Kekhawatiran bahwa harga beras akan naik terus meluas di pasar.',
      [],
    ],
    [
      'does not take what was not said for a statement',
      'Perry Warjiyo tidak mengatakan bahwa suku bunga akan turun.',
      [],
    ],
    [
      'tells "at that time" from a word that points back to who spoke',
      'Seorang narasumber mengonfirmasi rapat itu. Kementerian Luar Negeri Korea Selatan ketika itu belum mengonfirmasi laporan tersebut. Fumio Kishida saat itu membantah laporan tersebut.',
      [
        'SPEECH_ACT | Seorang narasumber | mengonfirmasi | rapat itu',
        'NO_COMMENT | Kementerian Luar Negeri Korea Selatan | belum mengonfirmasi | laporan tersebut',
        'SPEECH_ACT | Fumio Kishida | membantah | laporan tersebut',
      ],
    ],
    [
      'does not take what is still to be said for a statement',
      'Perry Warjiyo akan mengumumkan suku bunga pada Kamis.',
      [],
    ],
    [
      'does not take a cue inside quote marks',
      '"Kata orang tua saya, kita harus menabung," ujar Sri Mulyani.',
      ['DIRECT | Sri Mulyani | ujar | Kata orang tua saya, kita harus menabung'],
    ],
    [
      "does not take the paper's own narration for a statement",
      'Sri Mulyani tiba di Gedung DPR bersama para pejabat Kementerian Keuangan.',
      [],
    ],
    [
      'does not take a plan or a law for a source',
      'Menurut rencana, Joko Widodo akan meresmikan jalan tol itu pada Februari.',
      [],
    ],
    [
      'reads an apposition before the verb',
      'Menteri Luar Negeri Israel, Gideon Saar, menyatakan perundingan ditunda.',
      ['INDIRECT | Gideon Saar | menyatakan | perundingan ditunda'],
    ],
    [
      'reads the words of a report through its author',
      'Menurut data dari Badan Pusat Statistik, angka kemiskinan turun.',
      ['INDIRECT | Badan Pusat Statistik | Menurut | angka kemiskinan turun'],
    ],
    [
      'reads who is thanked',
      'Sri Mulyani mengucapkan terima kasih kepada Dewan Perwakilan Rakyat.',
      ['SPEECH_ACT | Sri Mulyani | mengucapkan terima kasih | kepada Dewan Perwakilan Rakyat'],
    ],
    [
      'reads a question',
      'Joko Widodo bertanya apakah jalan tol itu sudah selesai.',
      ['INDIRECT | Joko Widodo | bertanya | apakah jalan tol itu sudah selesai'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readStatements(text)).toEqual(expected);
  });
});
