/** How statements are listed and filtered. */
import { type Sql, sql } from '../database/client.ts';
import type { Statement } from '../database/generated/client.ts';
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

export type StatementRow = Stored<Statement>;

export interface StatementFilter extends Combinable<StatementFilter> {
  ids?: readonly string[] | null | undefined;
  speaker?: IdMembership | null | undefined;
  about?: IdMembership | null | undefined;
  /** Anyone in the chain between the publisher and the speaker. */
  relay?: IdMembership | null | undefined;
  article?: IdMembership | null | undefined;
  publisher?: IdMembership | null | undefined;
  kind?: Membership<string> | null | undefined;
  act?: Membership<string> | null | undefined;
  language?: Membership<string> | null | undefined;
  review?: Membership<string> | null | undefined;
  saidAt?: Range | null | undefined;
  anonymous?: boolean | null | undefined;
  /** What it says, as a search. */
  text?: string | null | undefined;
}

export const statementColumns: Columns = {
  // The text is what a search highlights.
  always: ['id', 'articleId', 'text'],
  fields: {
    kind: ['kind'],
    act: ['act'],
    cue: ['cueStart', 'cueEnd'],
    source: ['sourceStart', 'sourceEnd'],
    saidAt: ['saidAtId'],
    confidence: ['confidence'],
    extractor: ['extractor'],
    review: ['review'],
    recordedAt: ['recordedAt'],
    retractedAt: ['retractedAt'],
  },
};

export const statementListing: Listing = {
  name: 'statements',
  table: 'Statement',
  columns: statementColumns,
  orders: { SAID_AT: ['date'], RECORDED_AT: ['recordedAt'], POSITION: ['articleId', 'start'] },
  visible: sql`f."retractedAt" IS NULL`,
};

/** Turns a filter into a condition on the statement `f`, which is reached through the source, if one is given. */
export function compileStatementFilter(filter: StatementFilter, source?: Source): Sql {
  return combineFilter(filter, (part) => compileFields(part, source));
}

function compileFields(filter: StatementFilter, source?: Source): Sql[] {
  const conditions: Sql[] = [];
  const linked = (table: Sql, actors: IdMembership) =>
    sql`EXISTS (SELECT 1 FROM ${table} WHERE x."statementId" = f."id" AND x."actorId" IN (${selectJoined(actors)}))`;
  const ofArticle = (condition: Sql) =>
    sql`f."articleId" IN (SELECT x."id" FROM "Article" x WHERE ${condition})`;
  if (filter.ids) conditions.push(isOneOf('f."id"', 'Statement', { in: filter.ids }));
  if (filter.kind) conditions.push(isIn('f."kind"', filter.kind));
  if (filter.act) conditions.push(isIn('f."act"', filter.act));
  if (filter.review) conditions.push(isIn('f."review"', filter.review));
  if (filter.article) conditions.push(isOneOf('f."articleId"', 'Article', filter.article));
  if (filter.saidAt) conditions.push(isWithin(source?.own?.date ?? 'f."date"', filter.saidAt));
  if (filter.anonymous != null) conditions.push(sql`f."anonymous" = ${filter.anonymous}`);
  if (filter.speaker) conditions.push(linked(sql`"Speaker" x`, filter.speaker));
  if (filter.about) conditions.push(linked(sql`"About" x`, filter.about));
  if (filter.relay) {
    conditions.push(sql`EXISTS (SELECT 1 FROM "AttributionLink" x WHERE x."statementId" = f."id" AND x."relay"
      AND x."actorId" IN (${selectJoined(filter.relay)}))`);
  }
  if (filter.publisher)
    conditions.push(ofArticle(sql`x."publisherId" IN (${selectJoined(filter.publisher)})`));
  if (filter.language) conditions.push(ofArticle(isIn('x."language"', filter.language)));
  if (filter.text != null) conditions.push(hasText('Statement', filter.text, source?.own));
  return conditions;
}

const allStatements: Source = { name: 'statements', from: sql`"Statement" f`, where: sql`TRUE` };

export const statementsOfArticle: Source = {
  name: 'article.statements',
  from: sql`"Statement" f`,
  where: sql`f."articleId" = p.value`,
};

// The link rows hold what a list by actor needs. SQLite leaves a LEFT JOIN out where nothing of its table is used.
const link = {
  own: { date: 'l."date"', id: 'l."statementId"' },
  visible: sql`l."retractedAt" IS NULL`,
};

export const statementsOfSpeaker: Source = {
  name: 'actor.statements',
  expand: expandJoined,
  from: sql`"Speaker" l LEFT JOIN "Statement" f ON f."id" = l."statementId"`,
  where: sql`l."actorId" = m."id"`,
  ...link,
};

export const statementsAboutActor: Source = {
  name: 'actor.statementsAbout',
  expand: expandJoined,
  from: sql`"About" l LEFT JOIN "Statement" f ON f."id" = l."statementId"`,
  where: sql`l."actorId" = m."id"`,
  ...link,
};

const statementsOfRelay: Source = {
  name: 'relay.statements',
  expand: expandJoined,
  from: sql`"AttributionLink" l LEFT JOIN "Statement" f ON f."id" = l."statementId"`,
  where: sql`l."actorId" = m."id" AND l."relay"`,
  ...link,
};

/**
 * Chooses the index range by which a filter is read: that of a speaker, of whom it is about, of a relay or of an article, if the
 * filter names one, otherwise that of the words that it looks for, so that its cost does not grow with the number of all statements.
 * `rest` is what remains to check.
 */
export function chooseStatementSource(filter: StatementFilter) {
  const { speaker, about, relay, article, text, saidAt } = filter;
  if (speaker)
    return {
      source: statementsOfSpeaker,
      parents: readIds('Actor', speaker),
      rest: { ...filter, speaker: undefined },
    };
  if (about)
    return {
      source: statementsAboutActor,
      parents: readIds('Actor', about),
      rest: { ...filter, about: undefined },
    };
  if (relay)
    return {
      source: statementsOfRelay,
      parents: readIds('Actor', relay),
      rest: { ...filter, relay: undefined },
    };
  if (article)
    return {
      source: statementsOfArticle,
      parents: readIds('Article', article),
      rest: { ...filter, article: undefined },
    };
  if (text != null)
    return {
      source: findByText('Statement', text, saidAt),
      parents: [0],
      rest: { ...filter, text: undefined },
    };
  return { source: allStatements, parents: [0], rest: filter };
}
