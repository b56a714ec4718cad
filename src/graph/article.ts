/** How articles are listed and filtered. */
import { type Sql, sql } from '../database/client.ts';
import type { Article } from '../database/generated/client.ts';
import { createHostKey } from '../database/web-address.ts';
import { expandJoined } from './actor.ts';
import type { Columns } from './column.ts';
import {
  type Combinable,
  combineFilter,
  type IdMembership,
  isIn,
  isOneOf,
  isWithin,
  type Membership,
  type Range,
  readIds,
  selectJoined,
} from './filter.ts';
import type { Listing, Source } from './page.ts';
import type { Stored } from './row.ts';
import { findByText, hasText } from './text.ts';

/** An article without its text, which is loaded only when it is asked for. */
export type ArticleRow = Stored<Omit<Article, 'text'>>;

export interface ArticleFilter extends Combinable<ArticleFilter> {
  ids?: readonly string[] | null | undefined;
  language?: Membership<string> | null | undefined;
  publisher?: IdMembership | null | undefined;
  infoSource?: IdMembership | null | undefined;
  actor?: IdMembership | null | undefined;
  publishedAt?: Range | null | undefined;
  urlHost?: Membership<string> | null | undefined;
  hasStatements?: boolean | null | undefined;
  hasRelations?: boolean | null | undefined;
  superseded?: boolean | null | undefined;
  /** What its headline or its text says, as a search. */
  text?: string | null | undefined;
}

export const articleColumns: Columns = {
  always: ['id'],
  fields: {
    headline: ['headline'],
    language: ['language'],
    url: ['url'],
    publishedAt: ['publishedAt'],
    ingestedAt: ['ingestedAt'],
    contentHash: ['contentHash'],
    dateline: ['dateline'],
    section: ['section'],
    publisher: ['publisherId'],
    supersedes: ['supersedesId'],
    extractor: ['extractor'],
  },
};

export const articleListing: Listing = {
  name: 'articles',
  table: 'Article',
  columns: articleColumns,
  orders: { PUBLISHED_AT: ['date'], INGESTED_AT: ['ingestedAt'] },
  visible: sql`TRUE`,
};

/** Turns a filter into a condition on the article `f`, which is reached through the source, if one is given. */
export function compileArticleFilter(filter: ArticleFilter, source?: Source): Sql {
  return combineFilter(filter, (part) => compileFields(part, source));
}

function compileFields(filter: ArticleFilter, source?: Source): Sql[] {
  const conditions: Sql[] = [];
  if (filter.ids) conditions.push(isOneOf('f."id"', 'Article', { in: filter.ids }));
  if (filter.language) conditions.push(isIn('f."language"', filter.language));
  if (filter.urlHost) conditions.push(isIn('f."urlHost"', { in: filter.urlHost.in.map(createHostKey) }));
  if (filter.publishedAt) conditions.push(isWithin('f."publishedAt"', filter.publishedAt));
  if (filter.publisher) conditions.push(sql`f."publisherId" IN (${selectJoined(filter.publisher)})`);
  if (filter.infoSource) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "InfoSource" x WHERE x."articleId" = f."id"
      AND x."actorId" IN (${selectJoined(filter.infoSource)}))`);
  }
  if (filter.actor) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "ArticleActor" x WHERE x."articleId" = f."id"
      AND x."actorId" IN (${selectJoined(filter.actor)}))`);
  }
  if (filter.hasStatements != null) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "Statement" x WHERE x."articleId" = f."id" AND x."retractedAt" IS NULL)
      = ${filter.hasStatements}`);
  }
  if (filter.hasRelations != null) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "Evidence" x WHERE x."articleId" = f."id" AND x."retractedAt" IS NULL)
      = ${filter.hasRelations}`);
  }
  if (filter.superseded != null) {
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "Article" x WHERE x."supersedesId" = f."id") = ${filter.superseded}`,
    );
  }
  if (filter.text != null) conditions.push(hasText('Article', filter.text, source?.own));
  return conditions;
}

/** Chooses the shortest way into the articles that a filter allows: a mentioned actor's, if it names one, otherwise that of its words. */
export function chooseArticleSource(filter: ArticleFilter): {
  source: Source;
  parents: readonly number[];
  rest: ArticleFilter;
} {
  const { actor, text, publishedAt } = filter;
  if (actor)
    return {
      source: articlesOfActor,
      parents: readIds('Actor', actor),
      rest: { ...filter, actor: undefined },
    };
  if (text != null)
    return {
      source: findByText('Article', text, publishedAt),
      parents: [0],
      rest: { ...filter, text: undefined },
    };
  return { source: allArticles, parents: [0], rest: filter };
}

const allArticles: Source = { name: 'articles', from: sql`"Article" f`, where: sql`TRUE` };

export const articlesOfActor: Source = {
  name: 'actor.articles',
  expand: expandJoined,
  from: sql`"ArticleActor" l LEFT JOIN "Article" f ON f."id" = l."articleId"`,
  where: sql`l."actorId" = m."id"`,
  own: { date: 'l."date"', id: 'l."articleId"' },
};
