import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements.ts';

describe('who is meant', () => {
  it.each([
    [
      'gives a relative clause closed by "itu" to the unnamed speaker before',
      'Laporan itu keliru, ungkap seorang pejabat kepresidenan kepada Reuters.\n\n"Pertemuan berlangsung lama," kata pejabat yang menolak disebut namanya itu.',
      [
        'INDIRECT | seorang pejabat kepresidenan | ungkap | Laporan itu keliru',
        'DIRECT | seorang pejabat kepresidenan | kata | Pertemuan berlangsung lama',
      ],
    ],
    [
      'keeps the name before a relative clause that ends with "itu"',
      'Perry Warjiyo mengatakan suku bunga tetap. Menteri Keuangan Sri Mulyani yang menghadiri rapat tersebut menyampaikan bahwa anggaran sudah siap.',
      [
        'INDIRECT | Perry Warjiyo | mengatakan | suku bunga tetap',
        'INDIRECT | Sri Mulyani | menyampaikan | anggaran sudah siap',
      ],
    ],
    [
      'gives "diplomat itu" to the only diplomat of the text',
      'Seorang diplomat Eropa menghadiri rapat itu. Perry Warjiyo juga datang.\n\n"Perundingan berjalan lambat," ujar diplomat tersebut.',
      ['DIRECT | Seorang diplomat Eropa | ujar | Perundingan berjalan lambat'],
    ],
    [
      'hears all of several states that speak together',
      'Amerika Serikat, Prancis, dan Inggris sama-sama mengecam serangan itu.',
      ['SPEECH_ACT | Amerika Serikat + Prancis + Inggris | mengecam | serangan itu'],
    ],
    [
      'hears all who are named with their offices',
      'Ketua KPU Mochammad Afifuddin, Ketua Bawaslu Rahmat Bagja, dan Ketua MK Suhartoyo menyerukan pemilu damai.',
      ['SPEECH_ACT | Mochammad Afifuddin + Rahmat Bagja + Suhartoyo | menyerukan | pemilu damai'],
    ],
    [
      'gives -nya to the person named behind a relative clause, and not to who acts on him',
      'Sri Mulyani menyebut anggaran cukup.\n\nOrang tua salah satu siswa yang terjebak banjir, Perry Warjiyo, menunggu di posko. Petugas melarangnya masuk. "Saya menunggu kabar," katanya.',
      [
        'INDIRECT | Sri Mulyani | menyebut | anggaran cukup',
        'DIRECT | Perry Warjiyo | katanya | Saya menunggu kabar',
      ],
    ],
    [
      'gives "sang ibu" to the last person',
      'Sri Mulyani mengatakan bantuan cukup. Sang ibu mengaku sudah menerimanya.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | bantuan cukup',
        'INDIRECT | Sri Mulyani | mengaku | sudah menerimanya',
      ],
    ],
    [
      'does not take who is ordered for who accuses',
      'Perry Warjiyo dituding memerintahkan Burhanuddin mengubah laporan.',
      [],
    ],
    [
      'hears who calls somebody something',
      'Program itu dinilai gagal oleh Perry Warjiyo. Sri Mulyani disebut seorang pejabat mengetahui rencana itu.',
      [
        'INDIRECT | Perry Warjiyo | dinilai | gagal',
        'INDIRECT | seorang pejabat | disebut | mengetahui rencana itu',
      ],
    ],
    [
      'gives mereka to the nameless group of the sentence before rather than to who spoke earlier',
      'Muhammadiyah mengecam serangan itu.\n\nPuluhan sopir angkutan mendatangi kantor polisi. Mereka menuntut tarif naik.',
      [
        'SPEECH_ACT | Muhammadiyah | mengecam | serangan itu',
        'INDIRECT | Puluhan sopir angkutan | menuntut | tarif naik',
      ],
    ],
    [
      'does not take somebody else of the family for who spoke',
      'Perry Warjiyo mengatakan bantuan cukup. Sang istri berharap bantuan ditambah.',
      [
        'INDIRECT | Perry Warjiyo | mengatakan | bantuan cukup',
        'INDIRECT | Sang istri | berharap | bantuan ditambah',
      ],
    ],
    [
      'reads what is supported and rejected by others',
      'Usulan tersebut didukung Prancis dan ditolak Jerman. Warga diimbau BMKG tidak keluar rumah.',
      [
        'SPEECH_ACT | Prancis | didukung | Usulan tersebut',
        'SPEECH_ACT | Jerman | ditolak | Usulan tersebut',
        'INDIRECT | BMKG | diimbau | tidak keluar rumah',
      ],
    ],
    [
      'gives dia to who was only said to agree',
      'Sri Mulyani menilai pajak terlalu tinggi. Hal senada diungkapkan Perry Warjiyo. Menurut dia, bunga terlalu tinggi.',
      [
        'INDIRECT | Sri Mulyani | menilai | pajak terlalu tinggi',
        'INDIRECT | Perry Warjiyo | Menurut | bunga terlalu tinggi',
      ],
    ],
    [
      'gives keduanya to two who spoke one after the other',
      'Sri Mulyani mengatakan pajak naik. Adapun Perry Warjiyo memastikan bunga tetap. Keduanya berharap inflasi turun.',
      [
        'INDIRECT | Sri Mulyani | mengatakan | pajak naik',
        'INDIRECT | Perry Warjiyo | memastikan | bunga tetap',
        'INDIRECT | Perry Warjiyo + Sri Mulyani | berharap | inflasi turun',
      ],
    ],
    [
      'looks past who is cited for the subject of a verb',
      'Xi Jinping, menurut Sri Mulyani, berjanji menambah investasi.',
      [
        'INDIRECT | Sri Mulyani | menurut | Xi Jinping … berjanji menambah investasi',
        'INDIRECT | Xi Jinping | berjanji | menambah investasi',
      ],
    ],
    [
      'reads what is known from what witnesses and suspects told',
      'Berdasarkan keterangan saksi, mobil itu melaju kencang. Dari pengakuan pelaku, uang itu dipakai berjudi. Dari laporan keuangan, laba naik.',
      [
        'INDIRECT | saksi | Berdasarkan | mobil itu melaju kencang',
        'INDIRECT | pelaku | Dari | uang itu dipakai berjudi',
      ],
    ],
    [
      'tells two holders of an office apart by their state',
      'Presiden AS Donald Trump bertemu Presiden Ukraina Volodymyr Zelensky. Presiden Ukraina itu meminta rudal. Presiden AS itu menilai Rusia siap.',
      ['SPEECH_ACT | Volodymyr Zelensky | meminta | rudal', 'INDIRECT | Donald Trump | menilai | Rusia siap'],
    ],
    [
      'does not take whom somebody works for for him',
      'Perry Warjiyo, pengacara Sri Mulyani, mengatakan dakwaan itu kabur.',
      ['INDIRECT | Perry Warjiyo | mengatakan | dakwaan itu kabur'],
    ],
    [
      'ends who accuses where the deed begins',
      'Israel dituduh Turki berbuat kejam.',
      ['INDIRECT | Turki | dituduh | berbuat kejam'],
    ],
    [
      'gives a bare office to its holder who spoke',
      'Menteri Keuangan Sri Mulyani mengatakan anggaran naik. "Kami siap," kata menteri.',
      ['INDIRECT | Sri Mulyani | mengatakan | anggaran naik', 'DIRECT | Sri Mulyani | kata | Kami siap'],
    ],
    [
      'takes a noun with a demonstrative for no verb of saying',
      'Menurut Perry Warjiyo, usul itu baik.',
      ['INDIRECT | Perry Warjiyo | Menurut | usul itu baik'],
    ],
    [
      'reads who is cited behind the medium that writes',
      'Washington tengah menimbang sanksi baru, tulis Reuters mengutip dua diplomat Barat.',
      ['INDIRECT | dua diplomat Barat | tulis | Washington tengah menimbang sanksi baru'],
    ],
    [
      'gives a shared verb after "sambil" to the subject of the sentence',
      'Kepolisian Daerah Metro Jaya berjaga sambil sesekali meminta massa mundur.',
      ['INDIRECT | Kepolisian Daerah Metro Jaya | meminta | massa mundur'],
    ],
  ])('%s', (_title, text, statements) => {
    expect(readStatements(text)).toEqual(statements);
  });
});

describe('what is said without words', () => {
  it.each([
    [
      'reads support for what somebody does, and not for somebody',
      'Sri Mulyani mendukung langkah Bank Indonesia tersebut. Perry Warjiyo mendukung Persib Bandung.',
      ['SPEECH_ACT | Sri Mulyani | mendukung | langkah Bank Indonesia tersebut'],
    ],
    [
      'takes support told by somebody else for his words',
      'Sri Mulyani menegaskan, Indonesia mendukung seruan gencatan senjata.',
      ['INDIRECT | Sri Mulyani | menegaskan | Indonesia mendukung seruan gencatan senjata'],
    ],
    [
      'reads a deadline that is set',
      'Sri Mulyani memberi tenggat dua pekan kepada importir untuk melunasi bea masuk.',
      ['SPEECH_ACT | Sri Mulyani | memberi | tenggat dua pekan kepada importir untuk melunasi bea masuk'],
    ],
    [
      'reads an act of speech like the one before',
      'Kritik senada datang dari Muhammadiyah. Kecaman juga muncul dari Komnas HAM.',
      [
        'SPEECH_ACT | Muhammadiyah | Kritik | Kritik senada',
        'SPEECH_ACT | Komisi Nasional Hak Asasi Manusia | Kecaman | Kecaman',
      ],
    ],
    [
      'finds what was asked and not answered',
      'Perry Warjiyo menolak menjawab ketika ditanya soal besaran dana. Sri Mulyani tidak menjawab saat wartawan menanyakan nasib pajak itu.',
      [
        'NO_COMMENT | Perry Warjiyo | menolak menjawab | besaran dana',
        'NO_COMMENT | Sri Mulyani | tidak menjawab | nasib pajak itu',
      ],
    ],
    [
      'reads what a body reports to have done',
      'Palang Merah Indonesia melaporkan telah merawat lebih dari 600 korban luka.',
      ['INDIRECT | Palang Merah Indonesia | melaporkan | telah merawat lebih dari 600 korban luka'],
    ],
  ])('%s', (_title, text, statements) => {
    expect(readStatements(text)).toEqual(statements);
  });
});
