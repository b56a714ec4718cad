import type { Document } from '../document.ts';
import type { RelationType } from '../draft.ts';
import type { RelationLexicon } from './relation-lexicon.ts';

const minimumWords = 4;
const minimumShare = 0.008;

/** True when a text is about sports, by its share of words such as "gol" and "laga". */
export function isContest({ tokens }: Document, { words }: RelationLexicon): boolean {
  let count = 0;
  for (const token of tokens) if (words.contests.has(token.lower)) count++;
  return count >= minimumWords && count >= tokens.length * minimumShare;
}

const figurative = new Set<RelationType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT', 'AID', 'COOPERATE']);

/** True for the types that sports use as figures of speech: "menyerang", "menahan", "membeli". */
export function isFigurative(type: RelationType): boolean {
  return figurative.has(type);
}
