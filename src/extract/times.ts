/**
 * When something happened: expressions of time and their calendar values. Rules are in times/, one list per language;
 * they are matched over the paragraphs, overlaps go to the earliest and longest, and readings are relative to the anchor.
 */
import type { Document } from './document.ts';
import type { DraftTime } from './draft.ts';
import { findExpressions, type TimeGrammar } from './times/find-expression.ts';
import { dateRules } from './times/indonesian-date.ts';
import { periodRules } from './times/indonesian-period.ts';
import { relativeRules } from './times/indonesian-relative.ts';
import { words } from './times/indonesian-word.ts';
import { createTense } from './times/tense.ts';

const indonesian: TimeGrammar = {
  rules: [...dateRules, ...periodRules, ...relativeRules],
  tense: createTense(words),
};

/**
 * Lists the expressions of time in the running text, in order and without overlap, each with its EDTF value. Weeks run from
 * Monday to Sunday; bare weekdays and months lie in the past unless the clause plans. Texts in a language without rules give
 * only dates in figures.
 */
export function findTimes(document: Document): DraftTime[] {
  return findExpressions(document, indonesian);
}
