import { type Database, type Sql, sql } from '../database/client.ts';
import { expandJoined } from './actor.ts';
import { parentTable } from './load.ts';
import { relationListing } from './relation.ts';

/** Two actors that share at least one relation. */
export interface Link {
  from: number;
  to: number;
}

/** What a search through the graph follows: the relations that pass a condition, whichever way they point. */
export interface LinkSearch {
  database: Database;
  condition: Sql;
}

/** Finds all links of these actors; joined actors count as one. One SQL statement. */
export function findLinks({ database, condition }: LinkSearch, actors: readonly number[]): Link[] {
  return database.read<Link>(sql`SELECT DISTINCT p.value AS "from", c."canonicalId" AS "to"
    FROM ${parentTable(actors)} ${expandJoined}
    CROSS JOIN "Participant" l ON l."actorId" = m."id" CROSS JOIN "Relation" f ON f."id" = l."relationId"
    CROSS JOIN "Participant" o ON o."relationId" = f."id" CROSS JOIN "Actor" c ON c."id" = o."actorId"
    WHERE c."canonicalId" <> a."canonicalId" AND ${relationListing.visible} AND ${condition}
    ORDER BY 1, 2`);
}

/** Finds, for each link, the relation that was reported last. One SQL statement. */
export function findLatestRelations(
  { database, condition }: LinkSearch,
  links: readonly Link[],
): Map<string, number> {
  const pairs = JSON.stringify(links.map(({ from, to }) => [from, to]));
  const rows = database.read<Link & { id: number; date: number }>(sql`
    SELECT p.value ->> 0 AS "from", p.value ->> 1 AS "to", f."id" AS "id", max(f."lastReportedAt") AS "date"
    FROM json_each(${pairs}) p CROSS JOIN "Actor" m ON m."canonicalId" = p.value ->> 0
    CROSS JOIN "Participant" l ON l."actorId" = m."id" CROSS JOIN "Relation" f ON f."id" = l."relationId"
    CROSS JOIN "Participant" o ON o."relationId" = f."id" CROSS JOIN "Actor" c ON c."id" = o."actorId"
    WHERE c."canonicalId" = p.value ->> 1 AND ${relationListing.visible} AND ${condition}
    GROUP BY 1, 2`);
  return new Map(rows.map(({ from, to, id }) => [nameLink({ from, to }), id]));
}

/** A text that tells one link from another. */
export function nameLink({ from, to }: Link): string {
  return `${from} ${to}`;
}
