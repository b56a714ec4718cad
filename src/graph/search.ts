/**
 * Search: articles, statements and actors with the words that are looked for, the most relevant first.
 *
 * FTS5 computes the relevance (`rank`, BM25 [Robertson and Zaragoza 2009]) by type: the rarer the words and the shorter the text, the
 * higher; a word of the headline counts four times. It takes 1 to 3 µs for each match, so that of a word that more rows have only the
 * newest ten thousand are ranked: on a million statements the most common word took 35 ms that way, and 940 ms without.
 */
import DataLoader from 'dataloader';
import { type Database, empty, join, raw, type Sql, sql } from '../database/client.ts';
import { searchKey } from '../database/search.ts';
import type { SearchTerm } from '../database/search-match.ts';
import type { Position } from './cursor.ts';
import type { List } from './graph.ts';
import { createPage, type Page } from './page.ts';
import { parseSearch } from './search-query.ts';
import { nameWindow, type PageArguments, readWindow, type Window } from './window.ts';

/** What can be found; of rows that are equally relevant those of a later type come first. */
export const searchTypes = ['Statement', 'Article', 'Actor'] as const;

export type SearchType = (typeof searchTypes)[number];

/** A row that was found: `type` is its place in `searchTypes`. */
export interface SearchRow {
  type: number;
  id: number;
  score: number;
}

/** A search as a query asks for it. */
export interface SearchRequest {
  query: string;
  types: readonly SearchType[];
  language: string | null;
  page: PageArguments;
}

/** The rows that were found, and what was looked for. */
export interface SearchList extends List<SearchRow> {
  terms: SearchTerm[];
}

interface Search extends Omit<SearchRequest, 'page' | 'query'> {
  match: string;
  window: Window;
}

/** How many matches of each type are ranked: the newest. */
export const mostRanked = 10_000;

const row = raw(searchKey.id('l.rowid'));

/** For each type what is found, and where: `l` is the index. */
const places: Record<SearchType, (search: Search) => { id: Sql; from: Sql; weights: string }> = {
  Statement: ({ match, language }) => ({
    id: sql`f."id"`,
    from: sql`FROM "StatementSearch" l CROSS JOIN "Statement" f ON f."id" = ${row}
      WHERE l."StatementSearch" MATCH ${match} AND f."retractedAt" IS NULL
      ${language === null ? empty : sql`AND EXISTS (SELECT 1 FROM "Article" a WHERE a."id" = f."articleId" AND a."language" = ${language})`}`,
    weights: 'bm25(1.0)',
  }),
  Article: ({ match, language }) => ({
    id: sql`f."id"`,
    from: sql`FROM "ArticleSearch" l CROSS JOIN "Article" f ON f."id" = ${row}
      WHERE l."ArticleSearch" MATCH ${match} ${language === null ? empty : sql`AND f."language" = ${language}`}`,
    weights: 'bm25(4.0, 1.0)',
  }),
  Actor: ({ match, language }) => ({
    id: sql`m."canonicalId"`,
    from: sql`FROM "ActorNameSearch" l CROSS JOIN "ActorName" f ON f."id" = l.rowid CROSS JOIN "Actor" m ON m."id" = f."actorId"
      WHERE l."ActorNameSearch" MATCH ${match}
      ${language === null ? empty : sql`AND (f."language" IS NULL OR f."language" = ${language})`}`,
    weights: 'bm25(1.0)',
  }),
};

/** Prepares the searches of one request: those of one level of a query are read in one SQL statement, their counts in another. */
export function createSearch(database: Database) {
  const pages = new DataLoader<Search, Page<SearchRow>, string>(
    async (searches) => {
      const found = database.read<SearchRow & { group: number }>(
        join(searches.map(selectPage), ' UNION ALL '),
      );
      return searches.map(({ window }, at) =>
        createPage(
          window,
          found.filter(({ group }) => group === at),
        ),
      );
    },
    { cacheKeyFn: ({ window }) => nameWindow(window) },
  );
  const counts = new DataLoader<Search, number, string>(
    async (searches) => {
      const found = database.read<{ group: number; count: number }>(
        join(searches.map(selectCount), ' UNION ALL '),
      );
      return searches.map((_, at) => found.find(({ group }) => group === at)?.count ?? 0);
    },
    { cacheKeyFn: ({ window }) => window.list },
  );

  /**
   * Prepares one search: nothing is read before its page or total is asked for. A cursor holds a relevance, which shifts a little with
   * every row that is added.
   * @throws InvalidArgumentError INVALID_SEARCH, INVALID_PAGE, INVALID_CURSOR
   */
  return ({ query, page, ...asked }: SearchRequest): SearchList => {
    const { match, terms } = parseSearch(query);
    const types = searchTypes.filter((type) => asked.types.includes(type));
    const listing = { name: 'search', orders: { RELEVANCE: ['score', 'type'] } };
    const key = JSON.stringify([match, types, asked.language]);
    const window = readWindow(listing, key, { field: 'RELEVANCE', descending: true }, page);
    const search: Search = { ...asked, types, match, window };
    return { terms, page: () => pages.load(search), total: () => counts.load(search) };
  };
}

function selectPage(search: Search, group: number): Sql {
  const { window, types } = search;
  const beyond = (position: Position | null, operator: string) =>
    position ? sql`AND ("score", "type", "id") ${raw(operator)} (${join(position)})` : empty;
  const [ahead, behind, direction] = window.descending ? ['<', '>', 'DESC'] : ['>', '<', 'ASC'];
  const order = ['score', 'type', 'id'].map((name) => raw(`"${name}" ${direction}`));
  const ranked = types.map((type) => selectRanked(search, type));
  const found =
    ranked.length > 0
      ? join(ranked, ' UNION ALL ')
      : sql`SELECT 0 AS "type", 0 AS "id", 0 AS "score" LIMIT 0`;
  return sql`SELECT * FROM (SELECT ${raw(String(group))} AS "group", "type", "id", "score" FROM (${found})
    WHERE TRUE ${beyond(window.start, ahead)} ${beyond(window.end, behind)}
    ORDER BY ${join(order)} LIMIT ${window.limit + 1})`;
}

function selectRanked(search: Search, type: SearchType): Sql {
  const { id, from, weights } = places[type](search);
  return sql`SELECT ${raw(String(searchTypes.indexOf(type)))} AS "type", "id", max("score") AS "score"
    FROM (SELECT ${id} AS "id", -l.rank AS "score" ${from} AND l.rank MATCH ${weights}
      ORDER BY l.rowid DESC LIMIT ${mostRanked}) GROUP BY "id"`;
}

function selectCount(search: Search, group: number): Sql {
  const counted = search.types.map((type) => {
    const { id, from } = places[type](search);
    return sql`SELECT count(${type === 'Actor' ? sql`DISTINCT ${id}` : sql`*`}) AS "count" ${from}`;
  });
  return counted.length > 0
    ? sql`SELECT ${raw(String(group))} AS "group", sum("count") AS "count" FROM (${join(counted, ' UNION ALL ')})`
    : sql`SELECT ${raw(String(group))} AS "group", 0 AS "count"`;
}
