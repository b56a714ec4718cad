/** Statistics of statements: how many fall into each group, and the filter that lists exactly those. */
import { type Database, sql } from '../database/client.ts';
import { countGroups, createTimeDimension, type Dimension, type Group, readPeriod } from './group.ts';
import { encodeId } from './id.ts';
import {
  chooseStatementSource,
  compileStatementFilter,
  type StatementFilter,
  statementListing,
} from './statement.ts';
import type { WrittenFilter } from './written-filter.ts';

export type StatementDimension =
  | 'SPEAKER'
  | 'ACT'
  | 'KIND'
  | 'PUBLISHER'
  | 'RELAY'
  | 'LANGUAGE'
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

const ofArticle = sql`JOIN "Article" g ON g."id" = f."articleId"`;

const dimensions: Record<StatementDimension, Dimension> = {
  SPEAKER: {
    join: sql`JOIN "Speaker" g ON g."statementId" = f."id" JOIN "Actor" c ON c."id" = g."actorId"`,
    key: () => sql`c."canonicalId"`,
  },
  RELAY: {
    join: sql`JOIN "AttributionLink" g ON g."statementId" = f."id" AND g."relay" JOIN "Actor" c ON c."id" = g."actorId"`,
    key: () => sql`c."canonicalId"`,
  },
  PUBLISHER: {
    join: sql`${ofArticle} JOIN "Actor" c ON c."id" = g."publisherId"`,
    key: () => sql`c."canonicalId"`,
  },
  LANGUAGE: { join: ofArticle, key: () => sql`g."language"` },
  ACT: { key: () => sql`f."act"` },
  KIND: { key: () => sql`f."kind"` },
  DAY: createTimeDimension('date', '%Y-%m-%d'),
  MONTH: createTimeDimension('date', '%Y-%m'),
  YEAR: createTimeDimension('date', '%Y'),
};

/** What a group of actors is called by: their ids are the keys. */
export const actorDimensions: ReadonlySet<StatementDimension> = new Set(['SPEAKER', 'RELAY', 'PUBLISHER']);

/** Counts the statements that a filter lets through by a dimension. */
export function countStatements(
  database: Database,
  dimension: StatementDimension,
  filter: StatementFilter,
  first: number,
): Group[] {
  const { rest, ...place } = chooseStatementSource(filter);
  const condition = compileStatementFilter(rest, place.source);
  return countGroups(database, {
    ...place,
    listing: statementListing,
    condition,
    dimension: dimensions[dimension],
    first,
  });
}

/** The filter, as a query writes it, that lets exactly the members of a group through. */
export function writeStatementGroupFilter(dimension: StatementDimension, key: string): WrittenFilter {
  switch (dimension) {
    case 'SPEAKER':
      return { speaker: { in: [encodeId('Actor', key)] } };
    case 'RELAY':
      return { relay: { in: [encodeId('Actor', key)] } };
    case 'PUBLISHER':
      return { publisher: { in: [encodeId('Actor', key)] } };
    case 'LANGUAGE':
      return { language: { in: [key === 'other' ? 'und' : key] } };
    case 'ACT':
      return { act: { in: [key] } };
    case 'KIND':
      return { kind: { in: [key] } };
    default:
      return { saidAt: readPeriod(key) };
  }
}
