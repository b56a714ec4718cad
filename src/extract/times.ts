/**
 * When something happened: expressions of time and their calendar values. Rules are in times/, one list per language;
 * they are tried at the words that they may begin with, overlaps go to the earliest and longest, and readings are relative to the anchor.
 */
import type { Document } from './document.ts';
import type { DraftTime } from './draft.ts';
import { dateRules as englishDateRules, words as englishWords } from './times/english.ts';
import { periodRules as englishPeriodRules } from './times/english-period.ts';
import { figureRules } from './times/figure-date.ts';
import { createGrammar, findExpressions } from './times/find-expression.ts';
import { dateRules } from './times/indonesian-date.ts';
import { periodRules } from './times/indonesian-period.ts';
import { relativeRules } from './times/indonesian-relative.ts';
import { words } from './times/indonesian-word.ts';
import { yearRules } from './times/indonesian-year.ts';
import { createTense } from './times/tense.ts';

const indonesian = createGrammar(
  [...figureRules, ...dateRules, ...periodRules, ...yearRules, ...relativeRules],
  createTense(words),
);
const english = createGrammar(
  [...figureRules, ...englishDateRules, ...englishPeriodRules],
  createTense(englishWords),
);
const figures = createGrammar(figureRules, { isPlanned: () => false });

/**
 * Lists the expressions of time in the running text, in order and without overlap, each with its EDTF value. Weeks run from
 * Monday to Sunday; bare weekdays and months lie in the past unless the clause plans. Texts in a language without rules give
 * only dates in figures.
 */
export function findTimes(document: Document): DraftTime[] {
  if (document.language === 'en') return findExpressions(document, english);
  return findExpressions(document, document.language === 'other' ? figures : indonesian);
}
