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

/** What a word counts for. `onlyId` and `onlyMs` tell the two languages apart that share most of their words. */
interface Vote {
  id: boolean;
  ms: boolean;
  en: boolean;
  other: boolean;
  onlyId: boolean;
  onlyMs: boolean;
}

const votes = new Map<string, Vote>();
const isIndonesian = new Set(indonesian.words);
const elect = (list: readonly string[], vote: Partial<Vote>) => {
  const none = { id: false, ms: false, en: false, other: false, onlyId: false, onlyMs: false };
  for (const word of list) votes.set(word, { ...(votes.get(word) ?? none), ...vote });
};
elect(indonesian.words, { id: true });
elect(indonesian.common, { id: true, ms: true });
elect(indonesian.only, { id: true, onlyId: true });
elect(indonesian.malay, { ms: true });
elect(
  indonesian.malay.filter((word) => !isIndonesian.has(word)),
  { onlyMs: true },
);
elect(english.words, { en: true });
elect(english.foreign, { other: true });
const functionWords = new Set([...indonesian.words, ...indonesian.malay, ...english.words]);

/** Below this share the text is in none of the languages: running text has 0.25 and more, results and lists of names 0.1. */
const least = 0.05;
/** More words than this do not change the vote. */
const enough = 5_000;

/** Whether a lower-case word is a function word of Indonesian, Malay or English: such a word can begin a sentence. */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}

/** Whether a lower-case word is a function word of Indonesian: no Indonesian name is spelt like one. */
export function isIndonesianFunctionWord(lower: string): boolean {
  return isIndonesian.has(lower);
}

/**
 * Names the language of a text by a vote: every function word, and every other word that news is never without, counts for
 * the languages that have it. `other` when none has enough of them or a language that is not read here has most.
 */
export function findLanguage(text: readonly Word[]): Language {
  let total = 0;
  const count = { id: 0, en: 0, ms: 0, other: 0, onlyId: 0, onlyMs: 0 };
  for (const { lower } of text) {
    const vote = votes.get(lower);
    if (!vote && !/\p{L}/u.test(lower)) continue;
    if (++total > enough) break;
    if (!vote) continue;
    if (vote.id) count.id++;
    if (vote.ms) count.ms++;
    if (vote.en) count.en++;
    if (vote.other) count.other++;
    if (vote.onlyId) count.onlyId++;
    if (vote.onlyMs) count.onlyMs++;
  }
  const best = Math.max(count.id, count.en, count.ms);
  if (best === 0 || best < count.other || best / Math.min(total, enough) < least) return 'other';
  if (count.en > Math.max(count.id, count.ms)) return 'en';
  return count.onlyMs > count.onlyId ? 'ms' : 'id';
}
