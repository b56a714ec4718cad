import type { Language, SourceText, Span } from '../draft.ts';
import { toIsoDate } from './calendar.ts';
import { readNumericDay, toDay } from './date.ts';
import { readIsoDay } from './resolve.ts';
import { readVocabulary } from './vocabulary.ts';

/** How far into the text a date counts as the date of the article. */
const lead = 3_000;
/** Western Indonesian time, seven hours ahead: the clock that Indonesian news is dated by. */
const jakarta = 7 * 3_600_000;

const indonesian = readVocabulary('id');
const english = readVocabulary('en');
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const patterns = [
  String.raw`(?<![\d/])(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*${year}(?!\d)`,
  String.raw`(?<!\d)${year}-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>${indonesian.anyMonth}|${english.anyMonth}),?[\s-]+${year}(?!\d)`,
  String.raw`(?<!\p{L})(?<name>${english.anyMonth})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${year}(?!\d)`,
].map((source) => new RegExp(source, 'giu'));

const timeless = {
  anchor: null,
  today: null,
  before: '',
  after: '',
  opensSentence: false,
  isPlanned: () => false,
  last: { year: null, month: null, quarter: null, day: null },
};

/**
 * The day that relative times count from: the day of publication, else the first full date of the text's beginning, else null.
 * An instant is read on Jakarta's clock in Indonesian texts and on its own elsewhere; a month alone only limits the search.
 */
export function findAnchor(
  source: SourceText,
  paragraphs: readonly Span[],
  language: Language,
): string | null {
  const published = source.publishedAt ?? '';
  const exact = readPublished(published, language);
  if (exact) return exact;
  const end = paragraphs.find((paragraph) => paragraph.end >= lead)?.end ?? paragraphs.at(-1)?.end ?? lead;
  const found = findFirstDate(source.text.slice(0, Math.min(end, lead * 2)), published);
  if (found) return found;
  return /^\d{4}-\d{2}$/.test(published) ? `${published}-01` : null;
}

function readPublished(published: string, language: Language): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(published)) return null;
  const day = readIsoDay(published);
  if (day === null) return null;
  const zone = /T.*(?<zone>Z|[+-]\d{2}:?\d{2})$/iu.exec(published)?.groups?.zone;
  if (!zone || (language !== 'id' && language !== 'ms')) return toIsoDate(day);
  const instant = Date.parse(published);
  return Number.isNaN(instant) ? toIsoDate(day) : new Date(instant + jakarta).toISOString().slice(0, 10);
}

function findFirstDate(text: string, within: string): string | null {
  const dates = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, groups: match.groups ?? {} })),
  );
  dates.sort((one, other) => one.at - other.at);
  for (const { groups } of dates) {
    const hint = { year: Number(groups.year), shift: null, direction: null };
    const month = indonesian.toMonth(groups.name) ?? english.toMonth(groups.name);
    const iso = groups.name
      ? toDay(Number(groups.day), month ?? 0, hint, timeless)
      : readIsoDay(readNumericDay(groups, null, timeless)?.earliest ?? null);
    if (iso === null) continue;
    const date = toIsoDate(iso);
    if (date.startsWith(within)) return date;
  }
  return null;
}
