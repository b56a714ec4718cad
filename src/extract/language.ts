import { z } from 'zod';
import type { Language } from './draft.ts';
import { readLexicon } from './lexicon.ts';
import type { Word } from './tokens.ts';

const indonesian = readLexicon(
  'id',
  'function-words',
  z.object({ words: z.array(z.string()), only: z.array(z.string()), malay: z.array(z.string()) }),
);
const english = readLexicon('en', 'function-words', z.object({ words: z.array(z.string()) }));

const shared = new Set(indonesian.words);
const indonesianOnly = new Set(indonesian.only);
const malay = new Set(indonesian.malay);
const malayOnly = new Set(indonesian.malay.filter((word) => !shared.has(word)));
const englishWords = new Set(english.words);

/** Below this share of function words the text is in none of the languages: running text has 0.25 and more. */
const least = 0.1;
/** More words than this do not change the vote. */
const enough = 5_000;

/** Whether a lower-case word is a function word of Indonesian, Malay or English: such a word can begin a sentence. */
export function isFunctionWord(lower: string): boolean {
  return shared.has(lower) || malay.has(lower) || englishWords.has(lower);
}

/** Names the language of a text by the share of function words; `other` when no known language has enough of them. */
export function findLanguage(words: Iterable<Word>): Language {
  let total = 0;
  const count = { id: 0, en: 0, ms: 0, idOnly: 0, msOnly: 0 };
  for (const { lower } of words) {
    if (!/\p{L}/u.test(lower)) continue;
    if (++total > enough) break;
    if (shared.has(lower)) count.id++;
    if (malay.has(lower)) count.ms++;
    if (englishWords.has(lower)) count.en++;
    if (indonesianOnly.has(lower)) count.idOnly++;
    if (malayOnly.has(lower)) count.msOnly++;
  }
  const best = Math.max(count.id, count.en, count.ms);
  if (best === 0 || best / Math.min(total, enough) < least) return 'other';
  if (best === count.en && count.en > count.id) return 'en';
  return count.msOnly > count.idOnly ? 'ms' : 'id';
}
