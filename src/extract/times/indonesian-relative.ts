/** Indonesian expressions counted from the day of the article: "kemarin sore", "dua pekan lalu", "baru-baru ini". */
import { dayPart, words } from './indonesian-word.ts';
import { createPattern, finish, start } from './pattern.ts';
import { resolveFromNamed, resolveOffset } from './resolve.ts';
import type { TimeContext, TimeRule } from './time-rule.ts';
import { createDay, createVague } from './time-value.ts';

const unit = `(?<unit>hari|pekan|minggu|bulan|tahun|jam|menit|detik|dekade|abad)`;
const past = String.raw`(?:yang\s+)?(?:lalu|silam)`;

const units: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  hari: 'day',
  pekan: 'week',
  minggu: 'week',
  bulan: 'month',
  tahun: 'year',
};

const fromToday = (days: number) => (_: unknown, context: TimeContext) =>
  context.anchor === null ? null : createDay(context.anchor + days);

export const relativeRules: TimeRule[] = [
  {
    name: 'today',
    first: [...words.first.dayPart, 'hari', 'tadi', 'nanti'],
    pattern: createPattern(
      start,
      String.raw`(?:(?:${dayPart}\s+)?hari\s+ini(?:\s+${dayPart}${finish})?|(?:pagi|siang|sore|petang|malam)\s+(?:ini|nanti)|dini\s+hari\s+(?:tadi|ini|nanti)|(?:pagi|siang|sore|petang)\s+tadi|(?:tadi|nanti)\s+(?:pagi|siang|sore|petang)|nanti\s+malam)`,
      finish,
    ),
    read: fromToday(0),
  },
  {
    name: 'last-night',
    first: ['tadi', 'malam', 'semalam'],
    pattern: createPattern(
      start,
      String.raw`(?<!dalam\s)(?:tadi\s+malam|malam\s+tadi|semalam(?!\s+(?:suntuk|penuh)))`,
      finish,
    ),
    read: fromToday(-1),
  },
  {
    name: 'before-yesterday',
    first: ['kemarin', 'dua'],
    pattern: createPattern(start, String.raw`(?:kemarin\s+(?:lusa|dulu)|dua\s+hari\s+lalu)`, finish),
    read: fromToday(-2),
  },
  {
    name: 'yesterday',
    first: [...words.first.dayPart, 'hari', 'kemarin'],
    pattern: createPattern(
      start,
      String.raw`(?:(?:${dayPart}|hari)\s+)?kemarin(?:\s+${dayPart}${finish})?`,
      finish,
    ),
    read: fromToday(-1),
  },
  {
    name: 'tomorrow',
    first: [...words.first.dayPart, 'besok', 'esok'],
    pattern: createPattern(
      start,
      String.raw`(?<!hari\s)(?:${dayPart}\s+)?(?:besok|esok)(?:\s+(?:hari|${dayPart})${finish})?`,
      finish,
    ),
    read: fromToday(1),
  },
  {
    name: 'after-tomorrow',
    first: ['lusa'],
    pattern: createPattern(start, 'lusa', finish),
    read: fromToday(2),
  },
  {
    name: 'day-around-named',
    first: [
      ...words.first.dayPart,
      'hari',
      'sehari',
      'esok',
      'esoknya',
      'keesokan',
      'keesokannya',
      'besoknya',
    ],
    pattern: createPattern(
      start,
      String.raw`(?:(?<same>hari\s+yang\s+sama|(?:pagi|siang|sore|petang|malam)\s*harinya)|(?<before>(?:(?:se)?hari|malam)\s+sebelumnya)|(?<after>(?:se)?hari\s+(?:setelahnya|sesudahnya|kemudian|berikutnya|selanjutnya)|(?:ke)?esok(?:an)?\s+(?:hari|pagi|siang|sore|malam)nya|b?esoknya|keesokannya))`,
      finish,
    ),
    read: (groups, { last }) =>
      last.day === null ? null : createDay(last.day + (groups.before ? -1 : groups.after ? 1 : 0)),
  },
  {
    name: 'offset',
    first: [
      ...words.first.number,
      ...Object.keys(units).map((name) => `se${name}`),
      'dalam',
      'selama',
      'sekitar',
      'kurang',
      'hampir',
      'lebih',
    ],
    pattern: createPattern(
      String.raw`(?<![\p{L}\p{N}-]|\d[.,])(?:(?<during>dalam|selama)\s+)?(?:(?:sekitar|kurang\s+lebih|hampir|lebih\s+dari)\s+)?(?:(?<count>${words.number})\s*|(?<one>se))(?<half>setengah\s+)?${unit}\s+(?<shift>${past}|lagi|mendatang|ke\s+depan|terakhir|belakangan(?:\s+ini)?|kemudian|setelahnya|sesudahnya|setelah\s+itu|berikutnya|selanjutnya|sebelumnya|sebelum\s+itu)`,
      finish,
    ),
    read: (groups, context) => {
      const count = groups.one ? 1 : words.toNumber(groups.count);
      const name = units[(groups.unit ?? '').toLowerCase()];
      const shift = (groups.shift ?? '').toLowerCase();
      if (count === null || count === 0 || groups.during || groups.half || !name) return 'skip';
      if (/lalu$|silam$/u.test(shift)) return resolveOffset(count, name, 'past', context);
      if (shift === 'lagi') return resolveOffset(count, name, 'future', context);
      if (!/^(?:kemudian|se)|nya$/u.test(shift)) return 'skip';
      return resolveFromNamed(count, name, /^sebelum/u.test(shift) ? 'past' : 'future', context) ?? 'skip';
    },
  },
  {
    name: 'vague-offset',
    first: ['dalam', 'beberapa', 'sejumlah', 'belasan', 'puluhan'],
    pattern: createPattern(
      start,
      String.raw`(?:dalam\s+)?(?:beberapa|sejumlah|belasan|puluhan)\s+(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|waktu)(?:\s+(?:atau|dan)\s+(?:hari|pekan|minggu|bulan|tahun))?\s+(?:(?<past>${past}|terakhir|belakangan(?:\s+ini)?|sebelumnya)|mendatang|ke\s+depan|lagi)`,
      finish,
    ),
    read: (groups, { anchor }) =>
      anchor === null ? null : createVague(anchor, groups.past ? 'past' : 'future'),
  },
  {
    name: 'vague',
    first: ['baru', 'belakangan', 'akhir', 'belum', 'dalam'],
    pattern: createPattern(
      start,
      String.raw`(?:(?<past>baru-baru\s+ini|belakangan\s+ini|akhir-akhir\s+ini|belum\s+lama\s+ini)|dalam\s+waktu\s+dekat(?:\s+ini)?)`,
      finish,
    ),
    read: (groups, { anchor }) =>
      anchor === null ? null : createVague(anchor, groups.past ? 'past' : 'future'),
  },
];
