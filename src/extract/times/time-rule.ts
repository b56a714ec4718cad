import type { CalendarDay } from './calendar.ts';
import type { TimeValue } from './time-value.ts';

/** What a rule may look at besides its own words. */
export interface TimeContext {
  /** Day number of the anchor and its parts; null when the article has no date. */
  anchor: number | null;
  today: CalendarDay | null;
  /** The words right before and after the expression, within its paragraph. */
  before: string;
  after: string;
  /** Whether the expression is the first of its sentence, so that its capital says nothing. */
  opensSentence: boolean;
  /** Whether the clause speaks of something that is still to come. */
  isPlanned(): boolean;
  /** What the text named last: "sebelumnya" counts back from it. */
  last: LastNamed;
}

/** The latest day, month, quarter and year that the text named so far. */
export interface LastNamed {
  year: number | null;
  month: { year: number; month: number } | null;
  quarter: { year: number; quarter: number } | null;
  day: number | null;
}

export type Groups = Record<string, string | undefined>;

/** Stands for any word that begins with a figure in the list of words that a rule may begin with. */
export const figure = '0';

/**
 * A pattern and how to read it. `read` answers with a value, with null when the words are no time after all, or with `skip`
 * when they are a time that no calendar value stands for (a duration, a repetition), so that no other rule reads a part of it.
 */
export interface TimeRule {
  name: string;
  /** The lower-case words that a match may begin with: the pattern is tried at these only. */
  first: readonly string[];
  pattern: RegExp;
  read(groups: Groups, context: TimeContext): TimeValue | 'skip' | null;
}

/** Which way a word such as "lalu" or "next" points from the anchor. */
export type Direction = 'past' | 'this' | 'future';
