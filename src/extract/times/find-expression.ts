import type { Document } from '../document.ts';
import type { DraftTime, Span } from '../draft.ts';
import { toCalendarDay } from './calendar.ts';
import { readIsoDay, readToday } from './resolve.ts';
import type { Tense } from './tense.ts';
import type { LastNamed, TimeContext, TimeRule } from './time-rule.ts';
import type { TimeValue } from './time-value.ts';

const reach = 160;

interface Candidate extends Span {
  rule: TimeRule;
  groups: Record<string, string | undefined>;
}

/** The rules of a language and its sense of what is planned. */
export interface TimeGrammar {
  rules: readonly TimeRule[];
  tense: Tense;
}

/** Matches every rule against the paragraphs, prefers the earliest and then the longest match, and reads them in text order. */
export function findExpressions(document: Document, grammar: TimeGrammar): DraftTime[] {
  const last: LastNamed = { year: null, quarter: null, day: null };
  const anchor = readIsoDay(document.anchor);
  const today = readToday(anchor);
  const sentenceStarts = new Set(document.sentences.map((sentence) => sentence.start));
  const found: DraftTime[] = [];
  for (const paragraph of document.structure.paragraphs) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    let taken = 0;
    for (const candidate of findCandidates(text, grammar.rules)) {
      if (candidate.start < taken) continue;
      const before = text.slice(Math.max(0, candidate.start - reach), candidate.start);
      const after = text.slice(candidate.end, candidate.end + reach);
      const context: TimeContext = {
        anchor,
        today,
        before,
        after,
        opensSentence: candidate.start === 0 || sentenceStarts.has(paragraph.start + candidate.start),
        isPlanned: () => grammar.tense.isPlanned(before, after),
        last,
      };
      const value = candidate.rule.read(candidate.groups, context);
      if (value === null) continue;
      taken = candidate.end;
      if (value === 'skip') continue;
      remember(last, value);
      const span = { start: paragraph.start + candidate.start, end: paragraph.start + candidate.end };
      found.push({ span, ...value, rule: `time/${candidate.rule.name}` });
    }
  }
  return found;
}

function findCandidates(text: string, rules: readonly TimeRule[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const exact = match[0];
      // A rule may need the preposition before the time; it is no part of it.
      const start = match.index + (match.groups?.lead?.length ?? exact.length - exact.trimStart().length);
      const end = match.index + exact.trimEnd().length;
      if (start < end) candidates.push({ start, end, rule, groups: match.groups ?? {} });
    }
  }
  return candidates.sort((one, other) => one.start - other.start || other.end - one.end);
}

function remember(last: LastNamed, value: TimeValue): void {
  const day = readIsoDay(value.earliest);
  if (day === null) return;
  const { year, month } = toCalendarDay(day);
  if (value.precision === 'DAY') last.day = day;
  if (value.precision === 'YEAR' || value.precision === 'RANGE') last.year = year;
  if (
    /^\d{4}-(?:01|04|07|10)-01\/\d{4}-(?:03-31|06-30|09-30|12-31)$/.test(value.edtf) &&
    value.latest?.slice(0, 4) === value.earliest?.slice(0, 4)
  )
    last.quarter = { year, quarter: Math.ceil(month / 3) };
}
