import { z } from 'zod';
import { type LexiconLanguage, readLexicon } from '../lexicon.ts';
import { figure } from './time-rule.ts';

const numbers = z.record(z.string(), z.number());
const schema = z.object({
  weekdays: numbers,
  months: numbers,
  shortMonths: numbers,
  numbers,
  multipliers: numbers,
  teens: numbers,
  ordinals: numbers,
  seasons: numbers,
  dayParts: z.array(z.string()),
  futureMarkers: z.array(z.string()),
  reportingWords: z.array(z.string()),
});

/** The words of time in one language, and the alternations that rules are built from. */
export interface Vocabulary {
  weekday: string;
  month: string;
  anyMonth: string;
  number: string;
  ordinal: string;
  season: string;
  dayPart: string;
  /** The first word of everything that each alternation matches. */
  first: Record<'weekday' | 'month' | 'number' | 'ordinal' | 'season' | 'dayPart', string[]>;
  futureMarkers: string[];
  reportingWords: string[];
  toWeekday(word: string | undefined): number | null;
  toMonth(word: string | undefined): number | null;
  toNumber(word: string | undefined): number | null;
  toOrdinal(word: string | undefined): number | null;
  toSeason(word: string | undefined): number | null;
}

const alternation = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(/ /g, String.raw`\s+`))
    .join('|')})`;

const firstWords = (phrases: readonly string[]): string[] =>
  phrases.map((phrase) => phrase.split(/[\s.-]/u)[0] ?? '');

const lookUp =
  (...tables: Record<string, number>[]) =>
  (word: string | undefined): number | null => {
    const key = (word ?? '').toLowerCase().replace(/\s+/gu, ' ').trim();
    for (const table of tables) {
      const found = table[key] ?? table[key.replace(/\.$/, '')];
      if (found !== undefined) return found;
    }
    return null;
  };

/** Reads figures or words such as "dua puluh lima" and "twenty-five"; null when a word is no number. */
function readNumber(text: string, { numbers, multipliers, teens }: z.infer<typeof schema>): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/u)) {
    const unit = numbers[word];
    if (unit !== undefined) total += unit;
    else if (multipliers[word] !== undefined) total *= multipliers[word];
    else if (teens[word] !== undefined) total += teens[word];
    else return null;
  }
  return total;
}

/** Reads the words of time of a language. */
export function readVocabulary(language: LexiconLanguage): Vocabulary {
  const lexicon = readLexicon(language, 'time', schema);
  const part = alternation(
    [lexicon.numbers, lexicon.multipliers, lexicon.teens].flatMap((table) => Object.keys(table)),
  );
  return {
    weekday: alternation(Object.keys(lexicon.weekdays)),
    month: alternation(Object.keys(lexicon.months)),
    anyMonth: String.raw`(?:${alternation(Object.keys(lexicon.months))}|${alternation(Object.keys(lexicon.shortMonths))}\.?)`,
    number: String.raw`(?:\d{1,3}|${part}(?:[\s-]+${part}){0,3})`,
    ordinal: alternation(Object.keys(lexicon.ordinals)),
    season: alternation(Object.keys(lexicon.seasons)),
    dayPart: alternation(lexicon.dayParts),
    first: {
      weekday: firstWords(Object.keys(lexicon.weekdays)),
      month: firstWords([...Object.keys(lexicon.months), ...Object.keys(lexicon.shortMonths)]),
      number: [figure, ...firstWords(Object.keys(lexicon.numbers))],
      ordinal: firstWords(Object.keys(lexicon.ordinals)),
      season: firstWords(Object.keys(lexicon.seasons)),
      dayPart: firstWords(lexicon.dayParts),
    },
    futureMarkers: lexicon.futureMarkers,
    reportingWords: lexicon.reportingWords,
    toWeekday: lookUp(lexicon.weekdays),
    toMonth: lookUp(lexicon.months, lexicon.shortMonths),
    toNumber: (text) => readNumber(text ?? '', lexicon),
    toOrdinal: lookUp(lexicon.ordinals),
    toSeason: lookUp(lexicon.seasons),
  };
}
