/** Statistics of relations: how many fall into each group, and the filter that lists exactly those. */
import { type Database, sql } from '../database/client.ts';
import { countGroups, createTimeDimension, type Dimension, type Group, readPeriod } from './group.ts';
import { encodeId } from './id.ts';
import {
  chooseRelationSource,
  compileRelationFilter,
  type RelationFilter,
  relationListing,
} from './relation.ts';
import type { WrittenFilter } from './written-filter.ts';

export type RelationDimension = 'TYPE' | 'CLAIM' | 'OCCURRENCE' | 'ACTOR' | 'PAIR' | 'DAY' | 'MONTH' | 'YEAR';

const participant = sql`JOIN "Participant" g ON g."relationId" = f."id" JOIN "Actor" c ON c."id" = g."actorId"`;

const dimensions: Record<RelationDimension, Dimension> = {
  TYPE: { key: () => sql`f."type"` },
  CLAIM: { key: () => sql`f."claim"` },
  OCCURRENCE: { key: () => sql`f."occurrence"` },
  ACTOR: { join: participant, key: () => sql`c."canonicalId"` },
  PAIR: {
    join: sql`${participant} JOIN "Participant" h ON h."relationId" = f."id" JOIN "Actor" d ON d."id" = h."actorId"
      AND c."canonicalId" < d."canonicalId"`,
    key: () => sql`c."canonicalId" || ' ' || d."canonicalId"`,
  },
  DAY: createTimeDimension('firstReportedAt', '%Y-%m-%d'),
  MONTH: createTimeDimension('firstReportedAt', '%Y-%m'),
  YEAR: createTimeDimension('firstReportedAt', '%Y'),
};

/** The ids of the actors that a group's key names. */
export function readGroupActors(dimension: RelationDimension, key: string): number[] {
  return dimension === 'ACTOR' || dimension === 'PAIR' ? key.split(' ').map(Number) : [];
}

/** Counts the relations that a filter lets through by a dimension. */
export function countRelations(
  database: Database,
  dimension: RelationDimension,
  filter: RelationFilter,
  first: number,
): Group[] {
  const { rest, ...place } = chooseRelationSource(filter);
  const condition = compileRelationFilter(rest, undefined, place.source);
  return countGroups(database, {
    ...place,
    listing: relationListing,
    condition,
    dimension: dimensions[dimension],
    first,
  });
}

/** The filter, as a query writes it, that lets exactly the members of a group through. */
export function writeRelationGroupFilter(dimension: RelationDimension, key: string): WrittenFilter {
  switch (dimension) {
    case 'TYPE':
      return { type: { in: [key] } };
    case 'CLAIM':
      return { claim: { in: [key] } };
    case 'OCCURRENCE':
      return { occurrence: { in: [key] } };
    case 'ACTOR':
    case 'PAIR':
      return {
        and: readGroupActors(dimension, key).map((id) => ({ actor: { in: [encodeId('Actor', id)] } })),
      };
    default:
      return { firstReportedAt: readPeriod(key) };
  }
}
