import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('speakers by description', () => {
  it.each([
    [
      'gives a pointing description to the last speaker',
      'Perry Warjiyo mengatakan suku bunga tetap. "Inflasi rendah," ujar ekonom berkacamata itu.',
      [
        'INDIRECT | Perry Warjiyo | mengatakan | suku bunga tetap',
        'DIRECT | Perry Warjiyo | ujar | Inflasi rendah',
      ],
    ],
    [
      'does not take the body in a pointing description for the speaker',
      'Deddy Sitorus mengatakan usul itu lama. "Kami menolak," ujar politikus PDIP itu.',
      [
        'INDIRECT | Deddy Sitorus | mengatakan | usul itu lama',
        'DIRECT | Deddy Sitorus | ujar | Kami menolak',
      ],
    ],
    [
      'gives a bare noun to the body whose name begins with it',
      'Federasi Serikat Guru menggelar rapat. Federasi menilai jadwal ujian keliru.',
      ['INDIRECT | Federasi Serikat Guru | menilai | jadwal ujian keliru'],
    ],
    [
      'gives perusahaan to the company that spoke',
      'PT Sritex mengatakan pabrik beroperasi. Perusahaan menyebut pesanan normal.',
      [
        'INDIRECT | PT Sritex | mengatakan | pabrik beroperasi',
        'INDIRECT | PT Sritex | menyebut | pesanan normal',
      ],
    ],
    [
      'gives an epithet to the holder of the office',
      'Presiden Joko Widodo tiba di Jakarta. Kepala Negara mengatakan anggaran naik.',
      ['INDIRECT | Joko Widodo | mengatakan | anggaran naik'],
    ],
    [
      'reads past what an unnamed source asks for himself',
      'Seorang warga yang meminta identitasnya dirahasiakan mengaku melihat api.',
      ['INDIRECT | Seorang warga | mengaku | melihat api'],
    ],
    [
      'does not take a clause after the source for an apposition',
      'Menurut dua pejabat Israel, tentara akan menarik diri.',
      ['INDIRECT | dua pejabat Israel | Menurut | tentara akan menarik diri'],
    ],
  ])('%s', (_, text, statements) => {
    expect(readStatements(text)).toEqual(statements);
  });
});

describe('less common orders', () => {
  it.each([
    [
      'reads demikian as a cue',
      'Menteri Keuangan Sri Mulyani hadir. Anggaran itu, demikian Sri Mulyani, sudah sah.',
      ['INDIRECT | Sri Mulyani | demikian | Anggaran itu … sudah sah'],
    ],
    [
      'takes the reporting word alone after demikian for the cue',
      '"Defisit tetap terkendali," demikian kata Sri Mulyani.',
      ['DIRECT | Sri Mulyani | kata | Defisit tetap terkendali'],
    ],
    [
      'reads a passive that opens the sentence',
      'Menteri Keuangan Sri Mulyani hadir. Dijelaskannya, anggaran sudah sah.',
      ['INDIRECT | Sri Mulyani | Dijelaskannya | anggaran sudah sah'],
    ],
    [
      'reads what a denial denies as its words',
      'Sri Mulyani membantah kabar tersebut.',
      ['SPEECH_ACT | Sri Mulyani | membantah | kabar tersebut'],
    ],
    [
      'does not take "saat dikonfirmasi" for a confirmation',
      'Sri Mulyani hadir. "Rapat sudah selesai," katanya saat dikonfirmasi Tempo, Rabu.',
      ['DIRECT | Sri Mulyani | katanya | Rapat sudah selesai'],
    ],
    [
      'ends the words of a relative clause at its comma',
      'Sri Mulyani, yang meminta bank menurunkan bunga, kini memimpin rapat.',
      ['INDIRECT | Sri Mulyani | meminta | bank menurunkan bunga'],
    ],
    [
      'reads what a refusal was about and leaves out the note on the hour of going to press',
      'Kedutaan Besar Israel belum menanggapi permintaan komentar hingga berita ini diturunkan.',
      ['NO_COMMENT | Kedutaan Besar Israel | belum menanggapi | permintaan komentar'],
    ],
    [
      'takes what the press could not check for no refusal',
      'Kompas belum bisa memastikan kebenaran video itu.',
      [],
    ],
    [
      'reads an apology with whom it goes to',
      'Sri Mulyani meminta maaf kepada para petani.',
      ['SPEECH_ACT | Sri Mulyani | meminta | maaf kepada para petani'],
    ],
    [
      'ends a quotation where the story goes on',
      'Sri Mulyani mengatakan, "Kami minta maaf", lalu meninggalkan lokasi.',
      ['DIRECT | Sri Mulyani | mengatakan | Kami minta maaf'],
    ],
  ])('%s', (_, text, statements) => {
    expect(readStatements(text)).toEqual(statements);
  });
});
