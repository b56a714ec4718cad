/** Indonesian expressions that name a year, some years or a decade. */
import { part, parts, suffix, toDirection, words } from './indonesian-word.ts';
import { createPattern, finish, start, year } from './pattern.ts';
import { toFullYear } from './resolve.ts';
import { figure, type Groups, type TimeContext, type TimeRule } from './time-rule.ts';
import { createDecade, createMonths, createYear, createYearPart, createYears } from './time-value.ts';

/** What a number is the count of when it stands right before one of these words. */
const counted = new RegExp(
  String.raw`^\s*(?:${[
    'orang|jiwa|warga|personel|tentara|prajurit|pasukan|peserta|siswa|pelajar|mahasiswa|karyawan|pekerja|buruh|pegawai|guru',
    'penumpang|pemudik|pelanggan|responden|pengunjung|wisatawan|pengungsi|korban|atlet|pelari|pendukung|suporter|penonton|jemaah',
    'unit|buah|ekor|lembar|butir|paket|karung|dosis|lot|saham|kursi|suara|kasus|perkara|laporan|poin|titik|kali|halaman|kata',
    'ton|kg|kilogram|gram|liter|barel|kilometer|km|meter|hektare|hektar|detik|menit|jam|hari|mw|megawatt|persen',
    'rupiah|dolar|ribu|juta|miliar|triliun|rumah|bangunan|sekolah|desa|keluarga|kk|kendaraan|mobil|motor|truk|bus|kapal|pesawat|drone',
  ].join('|')})(?!\p{L})`,
  'iu',
);
const dated = /(?:^|[^\p{L}])(?:pada|sejak|mulai|per)\s+$/iu;
/** Words that say of the number after them that it is none of the calendar's. */
const otherwise =
  /(?:^|[^\p{L}])(?:sebanyak|sejumlah|senilai|sebesar|seharga|pasal|ayat|nomor|nopol|kode|seri|km|kilometer|kamar|ruang|nrp|nip)\s+$/iu;
const plate = /[^\p{L}][A-Z]{1,2}\s$/u;

function isYear(groups: Groups, { before, after }: TimeContext): boolean {
  if (groups.tahun) return true;
  if (otherwise.test(before) || (plate.test(before) && /^\s[A-Z]{1,3}(?!\p{L})/u.test(after))) return false;
  return dated.test(before) || !counted.test(after);
}

const codes: Record<string, 2 | 4> = { q: 4, h: 2, s: 2 };

export const yearRules: TimeRule[] = [
  {
    name: 'law',
    first: [figure, 'uud'],
    pattern: createPattern(
      start,
      String.raw`(?:\d+[\p{L}\d./-]*\s+tahun\s+\d{4}|UUD\s+(?:NRI\s+)?(?:tahun\s+)?1945)`,
      finish,
    ),
    read: () => 'skip',
  },
  {
    name: 'decade',
    first: ['tahun', 'era', 'dekade', figure],
    pattern: createPattern(
      start,
      String.raw`(?:tahun\s+|era\s+|dekade\s+)?(?<year>(?:19|20)?\d0)-an`,
      finish,
    ),
    read: (groups) => createDecade(toFullYear(groups.year) ?? 0),
  },
  {
    name: 'year-range',
    first: ['tahun', figure],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}/.,-])(?:tahun\s+)?(?<from>${year})\s*(?:-|–|—|\/|hingga|sampai(?:\s+dengan)?|s\.?d\.?)\s*(?:tahun\s+)?(?<to>${year}|\d{2})`,
      String.raw`(?![\p{L}\p{N}/-])`,
    ),
    read: (groups) => {
      const from = Number(groups.from);
      const to = groups.to ?? '';
      return createYears(from, to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to));
    },
  },
  {
    name: 'year-range',
    first: ['antara'],
    pattern: createPattern(
      start,
      String.raw`antara\s+(?:tahun\s+)?(?<from>${year})\s+dan\s+(?:tahun\s+)?(?<to>${year})`,
      finish,
    ),
    read: (groups) => createYears(Number(groups.from), Number(groups.to)),
  },
  {
    // "3Q25", "1H 2025", "H1 2025": quarters and halves as market reports write them.
    name: 'year-part-code',
    first: [figure, 'h'],
    pattern: createPattern(
      start,
      String.raw`(?:(?<before>[1-4])(?<code>[QHS])|(?<codeBefore>H)(?<after>[12]))[\s/-]?(?<year>(?:20)?\d{2})`,
      finish,
    ),
    read: ({ before, after, code, codeBefore, year: named }) => {
      const parts = codes[(code ?? codeBefore ?? '').toLowerCase()];
      const full = toFullYear(named);
      return parts && full ? createYearPart(full, Number(before ?? after), parts) : null;
    },
  },
  {
    // "9M25", "sembilan bulan pertama 2025".
    name: 'first-months',
    first: words.first.number,
    pattern: createPattern(
      start,
      String.raw`(?:(?<months>\d{1,2})M[\s/-]?(?<year>(?:20)?\d{2})|(?<count>${words.number})\s+bulan\s+pertama(?:\s+(?:di|pada))?(?:\s+tahun)?(?:\s+(?:(?<yearAfter>${year})|(?<shift>ini|lalu)))?)`,
      finish,
    ),
    read: (groups, { today }) => {
      const count = groups.months ? Number(groups.months) : words.toNumber(groups.count);
      const direction = toDirection(groups.shift);
      const named =
        toFullYear(groups.year ?? groups.yearAfter) ?? (today && today.year - (direction === 'past' ? 1 : 0));
      if (!count || count > 12 || !named) return null;
      return createMonths({ year: named, month: 1 }, { year: named, month: count });
    },
  },
  {
    name: 'year',
    first: [...parts, 'tahun', figure],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}$€£/.,-]|Rp\s?|No\.?\s)${part}(?<tahun>tahun\s+)?(?<year>(?:19|20)\d{2})(?![\p{L}\p{N}%/]|[.,:]\d|-\p{N}|\s*%)`,
      suffix,
    ),
    read: (groups, context) => (isYear(groups, context) ? createYear(Number(groups.year)) : null),
  },
];
