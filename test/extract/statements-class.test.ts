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
      'does not take who escorts the speaker for him',
      'Presiden Joe Biden, yang didampingi Fumio Kishida, menegaskan aliansi itu kukuh.',
      ['INDIRECT | Joe Biden | menegaskan | aliansi itu kukuh'],
    ],
    [
      'does not take the mouthpiece of the speaker for him',
      'Iran, lewat Nasser Kanaani, mengutuk serangan itu.',
      ['SPEECH_ACT | Iran | mengutuk | serangan itu'],
    ],
    [
      'ends words where somebody else speaks',
      'Sri Mulyani menyebut anggaran cukup, sementara Zulkifli Hasan mengeluh dana kurang.',
      [
        'INDIRECT | Sri Mulyani | menyebut | anggaran cukup',
        'INDIRECT | Zulkifli Hasan | mengeluh | dana kurang',
      ],
    ],
    [
      'ends words where the same speaker refuses more',
      'Sri Mulyani mengatakan anggaran cukup, tapi enggan merinci pos belanja.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | anggaran cukup',
        'NO_COMMENT | Sri Mulyani | enggan merinci | pos belanja',
      ],
    ],
    [
      'reads what the speaker adds after his cue',
      '"Kita jaga anggaran," kata Sri Mulyani seraya menegaskan utang terkendali.',
      [
        'DIRECT | Sri Mulyani | kata | Kita jaga anggaran',
        'INDIRECT | Sri Mulyani | menegaskan | utang terkendali',
      ],
    ],
    [
      'reads both whom a pair stands for',
      'Emmanuel Macron menemui Kanselir Jerman Olaf Scholz. Kedua pemimpin menyerukan gencatan senjata.',
      ['SPEECH_ACT | Emmanuel Macron + Olaf Scholz | menyerukan | gencatan senjata'],
    ],
    [
      'reads the name after the office and rank that precede it',
      '"Itu sudah selesai," kata Kepala Divisi Humas Polri, Irjen Sandi Nugroho, saat dihubungi.',
      ['DIRECT | Sandi Nugroho | kata | Itu sudah selesai'],
    ],
    [
      'reads whose criticism something meets with',
      'Kebijakan itu menuai kritik tajam dari Bank Dunia.',
      ['SPEECH_ACT | Bank Dunia | kritik | Kebijakan itu'],
    ],
    [
      'reads from whom an act of speech comes',
      'Kritik tajam dilontarkan Bank Dunia.',
      ['SPEECH_ACT | Bank Dunia | Kritik | Kritik tajam'],
    ],
    [
      'reads from whom a demand with its words comes',
      'Desakan agar anggaran dipangkas datang dari Bank Dunia.',
      ['INDIRECT | Bank Dunia | Desakan | anggaran dipangkas'],
    ],
    [
      'reads a demand with its holder',
      'Desakan Komnas HAM agar anggaran dipangkas mendapat dukungan.',
      ['INDIRECT | Komnas HAM | Desakan | anggaran dipangkas'],
    ],
    [
      'takes the sentence before for a warning',
      'Hujan lebat akan turun besok. Peringatan itu disampaikan Dwikorita Karnawati.',
      ['INDIRECT | Dwikorita Karnawati | disampaikan | Hujan lebat akan turun besok'],
    ],
    [
      'reads mereka as the noun that opened the sentence before',
      'Puluhan sopir angkot mendatangi Balai Kota. Mereka menuntut tarif dinaikkan dan mengancam mogok.',
      [
        'INDIRECT | Puluhan sopir angkot | menuntut | tarif dinaikkan',
        'INDIRECT | Puluhan sopir angkot | mengancam | mogok',
      ],
    ],
    ['does not take what a noun sees for its words', 'Warga yang melihat kejadian itu berusaha melerai.', []],
    [
      'takes what is explained for a noun phrase',
      'Listyo Sigit Prabowo menjelaskan kronologi kejadian itu.',
      ['SPEECH_ACT | Listyo Sigit Prabowo | menjelaskan | kronologi kejadian itu'],
    ],
    [
      'does not take what somebody is made to say for said',
      'Otoritas Jasa Keuangan mewajibkan bank menjelaskan bunga pinjaman.',
      [],
    ],
    [
      'reads a kinsman by his tie to somebody',
      'Istrinya mengaku tidak tahu.',
      ['INDIRECT | Istrinya | mengaku | tidak tahu'],
    ],
    [
      'keeps both halves of tidak hanya and tetapi juga',
      'Sri Mulyani meminta agar bank tidak hanya menaikkan bunga, tetapi juga menambah cadangan.',
      ['INDIRECT | Sri Mulyani | meminta | bank tidak hanya menaikkan bunga, tetapi juga menambah cadangan'],
    ],
    [
      'finds bahwa past the office of who is told',
      'Joe Biden mengatakan kepada Kevin Rudd, Duta Besar Australia untuk Amerika Serikat, bahwa kerja sama itu berlanjut.',
      ['INDIRECT | Joe Biden | mengatakan | kerja sama itu berlanjut'],
    ],
    [
      'does not read a quotation twice',
      '"Anggaran cukup," jelas Sri Mulyani, menjawab pertanyaan wartawan.',
      ['DIRECT | Sri Mulyani | jelas | Anggaran cukup'],
    ],
    [
      'reads a quotation behind a colon after its cue',
      'Kata Sri Mulyani: "Anggaran cukup."',
      ['DIRECT | Sri Mulyani | Kata | Anggaran cukup'],
    ],
    [
      'reads words as a speaker has told them',
      'Anggaran, sebagaimana disampaikan Sri Mulyani, tetap dijaga.',
      ['INDIRECT | Sri Mulyani | sebagaimana disampaikan | Anggaran … tetap dijaga'],
    ],
    [
      'reads a quotation from what a body has published',
      '"Anggaran cukup," seperti dikutip dari keterangan resmi Bank Indonesia.',
      ['DIRECT | Bank Indonesia | seperti dikutip dari | Anggaran cukup'],
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
