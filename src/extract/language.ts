import { z } from 'zod';
import type { Language } from './draft.ts';
import { readLexicon } from './lexicon.ts';
import type { Word } from './tokens.ts';

const words = z.array(z.string());
const indonesian = readLexicon(
  'id',
  'function-words',
  z.object({ words, common: words, only: words, malay: words }),
);
const english = readLexicon('en', 'function-words', z.object({ words, foreign: words }));

const shared = new Set(indonesian.words);
const indonesianOnly = new Set(indonesian.only);
const common = new Set(indonesian.common);
const malay = new Set(indonesian.malay);
const malayOnly = new Set(indonesian.malay.filter((word) => !shared.has(word)));
const englishWords = new Set(english.words);
const foreign = new Set(english.foreign);

/** Below this share the text is in none of the languages: running text has 0.25 and more, results and lists of names 0.1. */
const least = 0.05;
/** More words than this do not change the vote. */
const enough = 5_000;

/** Whether a lower-case word is a function word of Indonesian, Malay or English: such a word can begin a sentence. */
export function isFunctionWord(lower: string): boolean {
  return shared.has(lower) || malay.has(lower) || englishWords.has(lower);
}

/** Whether a lower-case word is a function word of Indonesian: no Indonesian name is spelt like one. */
export function isIndonesianFunctionWord(lower: string): boolean {
  return shared.has(lower);
}

/**
 * Names the language of a text by a vote: every function word, and every other word that news is never without, counts for
 * the languages that have it. `other` when none has enough of them or a language that is not read here has most.
 */
export function findLanguage(text: Iterable<Word>): Language {
  let total = 0;
  const count = { id: 0, en: 0, ms: 0, other: 0, idOnly: 0, msOnly: 0 };
  for (const { lower } of text) {
    if (!/\p{L}/u.test(lower)) continue;
    if (++total > enough) break;
    const both = common.has(lower);
    const onlyId = indonesianOnly.has(lower);
    if (both || onlyId || shared.has(lower)) count.id++;
    if (both || malay.has(lower)) count.ms++;
    if (englishWords.has(lower)) count.en++;
    if (foreign.has(lower)) count.other++;
    if (onlyId) count.idOnly++;
    if (malayOnly.has(lower)) count.msOnly++;
  }
  const best = Math.max(count.id, count.en, count.ms);
  if (best === 0 || best < count.other || best / Math.min(total, enough) < least) return 'other';
  if (count.en > Math.max(count.id, count.ms)) return 'en';
  return count.msOnly > count.idOnly ? 'ms' : 'id';
}
