/**
 * How lists are filtered by words, through the full-text indexes of database/search.ts. A list that has no shorter way is read from
 * the index itself, the newest match first (`findByText`); any other tests its rows (`hasText`).
 *
 * Measured on a million statements and 200,000 articles: the newest 20 with a word that 40, 12,000 or 607,000 statements have take
 * 0.05, 0.15 and 1 ms, also from the middle of the list, and with two such words 0.5 ms. A phrase of the two most common
 * words takes 0.6 ms, the beginning of three letters, which 650,000 have, 120 ms. In any other order all matches are sorted: 1 µs each.
 */
import { empty, join, raw, type Sql, sql } from '../database/client.ts';
import { searchKey } from '../database/search.ts';
import type { Range } from './filter.ts';
import type { Source } from './page.ts';
import { parseSearch } from './search-query.ts';
import type { Window } from './window.ts';

const columns = { Article: ['headline', 'text'], Statement: ['text'] };

/** The tables that can be searched for what their rows say. */
export type TextTable = keyof typeof columns;

/**
 * So many matches are gathered to test rows against, 0.2 µs each. Where there are more, the text of the row is read, about 5 µs for a
 * statement: so common a word is soon found in the rows that are walked.
 */
const mostGathered = 50_000;

/**
 * The row matches the search. `own` gives the columns of a link row that hold the row's date and id, which are tested before the row is
 * read.
 * @throws InvalidArgumentError INVALID_SEARCH
 */
export function hasText(table: TextTable, text: string, own: Record<string, string> = {}): Sql {
  const { match, terms } = parseSearch(text);
  const index = raw(`"${table}Search"`);
  const matches = sql`FROM ${index} s WHERE s.${index} MATCH ${match}`;
  const common = sql`(SELECT count(*) > ${mostGathered} FROM (SELECT 1 ${matches} LIMIT ${mostGathered + 1}))`;
  const key = raw(searchKey.of(own.date ?? 'f."date"', own.id ?? 'f."id"'));
  const texts = raw(columns[table].map((column) => `f."${column}"`).join(', '));
  // CASE, since AND and OR may be evaluated in any order.
  return sql`CASE WHEN ${common} THEN TRUE ELSE ${key} IN (SELECT s.rowid ${matches}) END
    AND CASE WHEN ${common} THEN matches_text(${JSON.stringify(terms)}, ${texts}) ELSE TRUE END`;
}

/**
 * The rows that match the search, nearly from the newest to the oldest; `range` bounds their date.
 * @throws InvalidArgumentError INVALID_SEARCH
 */
export function findByText(table: TextTable, text: string, range?: Range | null): Source {
  const { match } = parseSearch(text);
  const index = raw(`"${table}Search"`);
  const within = [
    ...(range?.from == null ? [] : [sql`AND l.rowid >= ${firstKey(range.from.first)}`]),
    ...(range?.to == null ? [] : [sql`AND l.rowid <= ${lastKey(range.to.last)}`]),
  ];
  return {
    name: `${table} by text`,
    from: sql`${index} l CROSS JOIN ${raw(`"${table}"`)} f ON f."id" = ${raw(searchKey.id('l.rowid'))}`,
    where: sql`l.${index} MATCH ${match} ${within.length > 0 ? join(within, ' ') : empty}`,
    narrow: narrowToPage,
  };
}

/**
 * The smallest and the largest number (see searchKey) that a row of this moment's minute may have. A bound number is floating, and would
 * not be divided as a whole one.
 */
const firstKey = (moment: number | string): Sql => sql`(CAST(${moment} AS INTEGER) / 60000 << 32)`;
const lastKey = (moment: number | string): Sql => sql`(${firstKey(moment)} | 4294967295)`;

/**
 * What spares SQLite sorting all matches: the page is full with the row at place `limit` in the order of the index, so that no row of
 * an earlier minute can stand in it (of a later one, when read from the oldest). The rows of that minute are sorted.
 */
function narrowToPage({ columns: [first], descending, limit, start, end }: Window, matched: Sql): Sql {
  if (first !== 'date') return empty;
  const [newest, oldest] = descending ? [start, end] : [end, start];
  const bounds = sql`${newest ? sql`AND l.rowid <= ${lastKey(newest[0] ?? 0)}` : empty}
    ${oldest ? sql`AND l.rowid >= ${firstKey(oldest[0] ?? 0)}` : empty}`;
  const nth = sql`(SELECT l.rowid ${matched} ${bounds} ORDER BY l.rowid ${raw(descending ? 'DESC' : 'ASC')}
    LIMIT 1 OFFSET ${limit})`;
  const edge = descending
    ? sql`l.rowid >= (coalesce(${nth}, -1 << 62) >> 32 << 32)`
    : sql`l.rowid <= (coalesce(${nth}, 1 << 62) | 4294967295)`;
  return sql`${bounds} AND ${edge}`;
}
