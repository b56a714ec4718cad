import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('findStatements in Indonesian', () => {
  it.each([
    [
      'finds the speaker after the cue of a quotation',
      '"Inflasi terjaga pada kisaran sasaran," kata Gubernur Bank Indonesia Perry Warjiyo di Jakarta, Rabu (10/1/2024).',
      ['DIRECT | Perry Warjiyo | kata | Inflasi terjaga pada kisaran sasaran'],
    ],
    [
      'joins the second half of a quotation in the same paragraph',
      '"Anggaran sudah disahkan," ujar Sri Mulyani. "Pelaksanaannya dimulai bulan ini."',
      ['DIRECT | Sri Mulyani | ujar | Anggaran sudah disahkan … Pelaksanaannya dimulai bulan ini'],
    ],
    [
      'keeps an apposition out of the words',
      '"Panen raya dimulai Maret," kata Arief Prasetyo Adi, kepala Badan Pangan Nasional, Senin (8/1/2024).',
      ['DIRECT | Arief Prasetyo Adi | kata | Panen raya dimulai Maret'],
    ],
    [
      'reads the name after an office with a list in it',
      '"Bantuan segera disalurkan," kata Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan Muhadjir Effendy.',
      ['DIRECT | Muhadjir Effendy | kata | Bantuan segera disalurkan'],
    ],
    [
      'reads two joint speakers',
      '"Kerja sama itu berlanjut," kata Presiden Joko Widodo dan Perdana Menteri Jepang Fumio Kishida.',
      ['DIRECT | Joko Widodo + Fumio Kishida | kata | Kerja sama itu berlanjut'],
    ],
    [
      'takes a quotation after its verb',
      'Sri Mulyani menambahkan, "Semua fraksi sudah menyetujui anggaran itu."',
      ['DIRECT | Sri Mulyani | menambahkan | Semua fraksi sudah menyetujui anggaran itu'],
    ],
    [
      'takes the words after a comma',
      'Menteri Luar Negeri Retno Marsudi mengatakan, seluruh warga negara Indonesia di Gaza sudah dievakuasi.',
      ['INDIRECT | Retno Marsudi | mengatakan | seluruh warga negara Indonesia di Gaza sudah dievakuasi'],
    ],
    [
      'takes the words after bahwa past the time of saying',
      'Sri Mulyani mengatakan pada Senin (8/1/2024) bahwa anggaran telah disahkan.',
      ['INDIRECT | Sri Mulyani | mengatakan | anggaran telah disahkan'],
    ],
    [
      'takes the words after bahwa past a long address',
      'Joko Widodo mengatakan kepada para gubernur di Istana Negara bahwa jalan tol itu selesai.',
      ['INDIRECT | Joko Widodo | mengatakan | jalan tol itu selesai'],
    ],
    [
      'takes the words without a conjunction',
      'Bank Indonesia memperkirakan ekonomi akan tumbuh lima persen.',
      ['INDIRECT | Bank Indonesia | memperkirakan | ekonomi akan tumbuh lima persen'],
    ],
    [
      'takes the words after Menurut and its sources',
      'Menurut Bank Indonesia dan Kementerian Keuangan, inflasi tahun ini terkendali.',
      ['INDIRECT | Bank Indonesia + Kementerian Keuangan | Menurut | inflasi tahun ini terkendali'],
    ],
    [
      'takes the words before a source',
      'Inflasi tahun ini terkendali, menurut Badan Pusat Statistik.',
      ['INDIRECT | Badan Pusat Statistik | menurut | Inflasi tahun ini terkendali'],
    ],
    [
      'takes the words before a cue',
      'Cadangan devisa naik pada Desember, kata Perry Warjiyo.',
      ['INDIRECT | Perry Warjiyo | kata | Cadangan devisa naik pada Desember'],
    ],
    [
      'takes the words around a cue',
      'Cadangan devisa, kata Perry Warjiyo, naik pada Desember.',
      ['INDIRECT | Perry Warjiyo | kata | Cadangan devisa … naik pada Desember'],
    ],
    [
      'takes the sentence before when it is pointed back to',
      'Cadangan devisa naik pada Desember. Hal tersebut disampaikan Gubernur Bank Indonesia Perry Warjiyo di Jakarta.',
      ['INDIRECT | Perry Warjiyo | disampaikan | Cadangan devisa naik pada Desember'],
    ],
    [
      'takes the sentence before when the speaker stands before the bare verb',
      'Jalan tol itu rampung tahun lalu. Hal itu Joko Widodo sampaikan di Palembang.',
      ['INDIRECT | Joko Widodo | sampaikan | Jalan tol itu rampung tahun lalu'],
    ],
    [
      'leaves a sentence alone that was attributed already',
      'Joko Widodo mengatakan jalan tol itu rampung. Pernyataan itu disampaikan Joko Widodo di Palembang.',
      ['INDIRECT | Joko Widodo | mengatakan | jalan tol itu rampung'],
    ],
    [
      'reads an accusation as a noun',
      'Rapat darurat digelar setelah tuduhan Ukraina bahwa Rusia menyerang pelabuhan Odesa.',
      ['INDIRECT | Ukraina | tuduhan | Rusia menyerang pelabuhan Odesa'],
    ],
    [
      'reads what is denied by a passive',
      'Laporan itu dibantah Kremlin.',
      ['SPEECH_ACT | Kremlin | dibantah | Laporan itu'],
    ],
    [
      'reads a passive with bahwa',
      'Dikatakan oleh Perry Warjiyo bahwa suku bunga tetap.',
      ['INDIRECT | Perry Warjiyo | Dikatakan | suku bunga tetap'],
    ],
    [
      'reads a relative clause of its source',
      'Rusia menambah pasukan, yang menurut Ukraina mengancam perdamaian.',
      ['INDIRECT | Ukraina | menurut | mengancam perdamaian'],
    ],
    [
      'shares the subject of a coordinated cue',
      'Presiden Joko Widodo mengapresiasi kinerja Bank Indonesia dan menyebutnya sebagai penjaga stabilitas.',
      [
        'SPEECH_ACT | Joko Widodo | mengapresiasi | kinerja Bank Indonesia',
        'INDIRECT | Joko Widodo | menyebutnya | penjaga stabilitas',
      ],
    ],
    [
      'ends a noun phrase before adjuncts of the cue',
      'Retno Marsudi menegaskan kembali komitmen Indonesia untuk menjaga perdamaian pada pertemuan di Bali.',
      ['SPEECH_ACT | Retno Marsudi | menegaskan | komitmen Indonesia untuk menjaga perdamaian'],
    ],
    [
      'ends a promise before adjuncts of the cue',
      'Joko Widodo berjanji untuk melanjutkan pembangunan jalan tol setelah bertemu para gubernur.',
      ['INDIRECT | Joko Widodo | berjanji | melanjutkan pembangunan jalan tol'],
    ],
    [
      'keeps a fragment in its clause',
      'Retno Marsudi menyebut kesepakatan itu "langkah penting" bagi kawasan.',
      ['PARTIAL | Retno Marsudi | menyebut | kesepakatan itu "langkah penting" bagi kawasan'],
    ],
    [
      'reads who is asked for what',
      'Badan Meteorologi, Klimatologi, dan Geofisika meminta warga pesisir untuk menjauhi pantai.',
      [
        'INDIRECT | Badan Meteorologi, Klimatologi, dan Geofisika | meminta | warga pesisir untuk menjauhi pantai',
      ],
    ],
    [
      'reads a refusal to comment',
      'Kremlin tidak segera menanggapi laporan tersebut.',
      ['NO_COMMENT | Kremlin | tidak segera menanggapi | laporan tersebut'],
    ],
    [
      'reads a refusal without a topic',
      'Ketika ditanya soal kabinet, Joko Widodo enggan berkomentar.',
      ['NO_COMMENT | Joko Widodo | enggan berkomentar | '],
    ],
    [
      'reads an unnamed speaker',
      '"Harga beras naik lagi," ujar seorang pedagang di Pasar Senen.',
      ['DIRECT | seorang pedagang di Pasar Senen | ujar | Harga beras naik lagi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readStatements(text)).toEqual(expected);
  });
});
