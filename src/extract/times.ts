/**
 * When something happened: expressions of time and their calendar values. Rules are in times/, one list per language;
 * they are matched over the paragraphs, overlaps go to the earliest and longest, and readings are relative to the anchor.
 */
import type { Document } from './document.ts';
import type { DraftTime } from './draft.ts';
import { dateRules as englishDateRules, words as englishWords } from './times/english.ts';
import { periodRules as englishPeriodRules } from './times/english-period.ts';
import { figureRules } from './times/figure-date.ts';
import { findExpressions, type TimeGrammar } from './times/find-expression.ts';
import { dateRules } from './times/indonesian-date.ts';
import { periodRules } from './times/indonesian-period.ts';
import { relativeRules } from './times/indonesian-relative.ts';
import { words } from './times/indonesian-word.ts';
import { createTense } from './times/tense.ts';

const indonesian: TimeGrammar = {
  rules: [...figureRules, ...dateRules, ...periodRules, ...relativeRules],
  tense: createTense(words),
};

const english: TimeGrammar = {
  rules: [...figureRules, ...englishDateRules, ...englishPeriodRules],
  tense: createTense(englishWords),
};
const figures: TimeGrammar = { rules: figureRules, tense: { isPlanned: () => false } };

/**
 * Lists the expressions of time in the running text, in order and without overlap, each with its EDTF value. Weeks run from
 * Monday to Sunday; bare weekdays and months lie in the past unless the clause plans. Texts in a language without rules give
 * only dates in figures.
 */
export function findTimes(document: Document): DraftTime[] {
  if (document.language === 'en') return findExpressions(document, english);
  return findExpressions(document, document.language === 'other' ? figures : indonesian);
}
