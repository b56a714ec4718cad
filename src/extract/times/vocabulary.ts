import { z } from 'zod';
import { type LexiconLanguage, readLexicon } from '../lexicon.ts';

const numbers = z.record(z.string(), z.number());
const schema = z.object({
  weekdays: numbers,
  months: numbers,
  shortMonths: numbers,
  numbers,
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

/** Reads the words of time of a language. */
export function readVocabulary(language: LexiconLanguage): Vocabulary {
  const lexicon = readLexicon(language, 'time', schema);
  const word = lookUp(lexicon.numbers);
  return {
    weekday: alternation(Object.keys(lexicon.weekdays)),
    month: alternation(Object.keys(lexicon.months)),
    anyMonth: String.raw`(?:${alternation(Object.keys(lexicon.months))}|${alternation(Object.keys(lexicon.shortMonths))}\.?)`,
    number: String.raw`(?:\d{1,3}|${alternation(Object.keys(lexicon.numbers).filter((name) => name !== 'se'))})`,
    ordinal: alternation(Object.keys(lexicon.ordinals)),
    season: alternation(Object.keys(lexicon.seasons)),
    dayPart: alternation(lexicon.dayParts),
    futureMarkers: lexicon.futureMarkers,
    reportingWords: lexicon.reportingWords,
    toWeekday: lookUp(lexicon.weekdays),
    toMonth: lookUp(lexicon.months, lexicon.shortMonths),
    toNumber: (text) => (/^\d+$/.test(text ?? '') ? Number(text) : word(text)),
    toOrdinal: lookUp(lexicon.ordinals),
    toSeason: lookUp(lexicon.seasons),
  };
}
