import type { Document, Token } from '../document.ts';
import type { DraftTime, Span } from '../draft.ts';
import { toCalendarDay } from './calendar.ts';
import { readIsoDay, readToday } from './resolve.ts';
import type { Tense } from './tense.ts';
import { figure, type LastNamed, type TimeContext, type TimeRule } from './time-rule.ts';
import type { TimeValue } from './time-value.ts';

const reach = 160;

interface Candidate extends Span {
  rule: TimeRule;
  groups: Record<string, string | undefined>;
}

/** The rules of a language, by the first word of what they match, and its sense of what is planned. */
export interface TimeGrammar {
  rules: ReadonlyMap<string, readonly TimeRule[]>;
  tense: Tense;
}

/** Files the rules under the words that they may begin with. */
export function createGrammar(rules: readonly TimeRule[], tense: Tense): TimeGrammar {
  const byWord = new Map<string, TimeRule[]>();
  for (const rule of rules) {
    for (const word of new Set(rule.first)) {
      const filed = byWord.get(word);
      if (filed) filed.push(rule);
      else byWord.set(word, [rule]);
    }
  }
  return { rules: byWord, tense };
}

/** Tries the rules at the words that they may begin with, prefers the earliest and then the longest match, and reads them in text order. */
export function findExpressions(document: Document, grammar: TimeGrammar): DraftTime[] {
  const last: LastNamed = { year: null, month: null, quarter: null, day: null };
  const anchor = readIsoDay(document.anchor);
  const today = readToday(anchor);
  const sentenceStarts = new Set(document.sentences.map((sentence) => sentence.start));
  const found: DraftTime[] = [];
  let next = 0;
  for (const paragraph of document.structure.paragraphs) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    const first = next;
    while (next < document.tokens.length && (document.tokens[next] as Token).start < paragraph.end) next++;
    const tokens = document.tokens.slice(first, next);
    let taken = 0;
    for (const candidate of findCandidates(text, paragraph.start, tokens, grammar.rules)) {
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
      remember(last, value, today?.year);
      const span = { start: paragraph.start + candidate.start, end: paragraph.start + candidate.end };
      found.push({ span, ...value, rule: `time/${candidate.rule.name}` });
    }
  }
  return found;
}

function findCandidates(
  text: string,
  offset: number,
  tokens: readonly Token[],
  rules: TimeGrammar['rules'],
): Candidate[] {
  const candidates: Candidate[] = [];
  const tryAt = (at: number, word: string) => {
    for (const rule of rules.get(keyOf(word)) ?? []) {
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(text);
      if (!match) continue;
      const exact = match[0];
      // A rule may need the preposition before the time; it is no part of it.
      const start = at + (match.groups?.lead?.length ?? 0);
      const end = at + exact.trimEnd().length;
      if (start < end) candidates.push({ start, end, rule, groups: match.groups ?? {} });
    }
  };
  for (const { lower, start } of tokens) {
    if (lower.includes('-') || lower.includes('/'))
      for (const part of lower.matchAll(/[^-/]+/g)) tryAt(start - offset + part.index, part[0]);
    else tryAt(start - offset, lower);
  }
  return candidates.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The word that rules are filed under: "q3" is `q`, and figures are all one. */
function keyOf(word: string): string {
  if (isFigure(word.charCodeAt(0))) return figure;
  return isFigure(word.charCodeAt(word.length - 1)) ? word.replace(/\d+$/, '') : word;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Days and months of the article's own year name no year: what follows "a year earlier" is about a year that the text spells out. */
function remember(last: LastNamed, value: TimeValue, thisYear: number | undefined): void {
  const day = readIsoDay(value.earliest);
  if (day === null) return;
  const { year, month } = toCalendarDay(day);
  if (value.precision === 'DAY') last.day = day;
  if (value.precision === 'DAY' || value.precision === 'MONTH') last.month = { year, month };
  if (value.precision === 'YEAR' || value.precision === 'RANGE' || year !== thisYear) last.year = year;
  if (
    /^\d{4}-(?:01|04|07|10)-01\/\d{4}-(?:03-31|06-30|09-30|12-31)$/.test(value.edtf) &&
    value.latest?.slice(0, 4) === value.earliest?.slice(0, 4)
  )
    last.quarter = { year, quarter: Math.ceil(month / 3) };
}
