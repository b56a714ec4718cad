import DataLoader from 'dataloader';
import { type Database, join, type Sql, sql } from '../database/client.ts';
import { expandJoined } from './actor.ts';
import { parentTable } from './load.ts';
import { relationListing } from './relation.ts';

/** An actor that shares relations with another one. */
export interface CounterpartRow {
  actorId: number;
  count: number;
  /** The types of the shared relations, with commas between them. */
  types: string;
  lastReportedAt: number;
}

export interface CounterpartRequest {
  actorId: number;
  condition: Sql;
  /** A text that is equal for equal conditions. */
  key: string;
  first: number;
}

/** Creates a loader of the actors that share most relations with each of many: one SQL statement for all of them. */
export function createCounterpartLoader(database: Database) {
  return new DataLoader<CounterpartRequest, CounterpartRow[], string>(
    async (requests) => {
      const groups = new Map<string, CounterpartRequest[]>();
      for (const request of requests) {
        const key = `${request.first} ${request.key}`;
        groups.set(key, [...(groups.get(key) ?? []), request]);
      }
      const rows = database.read<CounterpartRow & { group: number; parent: number }>(
        join([...groups.values()].map(selectCounterparts), ' UNION ALL '),
      );
      const order = [...groups.keys()];
      return requests.map(({ actorId, key, first }) =>
        rows.filter(({ group, parent }) => order[group] === `${first} ${key}` && parent === actorId),
      );
    },
    { cacheKeyFn: ({ actorId, key, first }) => `${actorId} ${first} ${key}` },
  );
}

function selectCounterparts(requests: CounterpartRequest[], group: number): Sql {
  const { condition, first } = requests[0] as CounterpartRequest;
  return sql`SELECT ${group} AS "group", "parent", "actorId", "count", "types", "lastReportedAt" FROM (
    SELECT *, row_number() OVER (PARTITION BY "parent" ORDER BY "count" DESC, "lastReportedAt" DESC, "actorId") AS "place"
    FROM (
      SELECT p.value AS "parent", c."canonicalId" AS "actorId", count(DISTINCT f."id") AS "count",
        group_concat(DISTINCT f."type") AS "types", max(f."lastReportedAt") AS "lastReportedAt"
      FROM ${parentTable(requests.map(({ actorId }) => actorId))} ${expandJoined}
      CROSS JOIN "Participant" l ON l."actorId" = m."id" CROSS JOIN "Relation" f ON f."id" = l."relationId"
      CROSS JOIN "Participant" o ON o."relationId" = f."id" CROSS JOIN "Actor" c ON c."id" = o."actorId"
      WHERE c."canonicalId" <> a."canonicalId" AND ${relationListing.visible} AND ${condition}
      GROUP BY 1, 2
    )
  ) WHERE "place" <= ${first} ORDER BY "parent", "place"`;
}
