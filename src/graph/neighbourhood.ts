import { sql } from '../database/client.ts';
import { InvalidArgumentError } from './errors.ts';
import { findLinks, type LinkSearch } from './link.ts';
import { parentTable } from './load.ts';
import { relationListing } from './relation.ts';

/** Relations between two actors, drawn as one line. */
export interface EdgeRow {
  sourceId: number;
  targetId: number;
  /** Whether they are mutual: then either end may be called the source. */
  symmetric: 0 | 1;
  count: number;
  /** The types of the relations, with commas between them. */
  types: string;
  lastReportedAt: number;
}

export interface Neighbourhood {
  actorIds: number[];
  edges: EdgeRow[];
}

export interface NeighbourhoodLimits {
  depth: number;
  limit: number;
}

const limits = { depth: 3, limit: 500 };

/**
 * Checks how far and how much to draw.
 * @throws InvalidArgumentError INVALID_ARGUMENTS when it is out of range
 */
export function checkNeighbourhoodLimits({ depth, limit }: NeighbourhoodLimits): NeighbourhoodLimits {
  if (depth < 1 || depth > limits.depth) {
    throw new InvalidArgumentError(
      'INVALID_ARGUMENTS',
      `depth goes from 1 to ${limits.depth}; this is ${depth}.`,
    );
  }
  if (limit < 1 || limit > limits.limit) {
    throw new InvalidArgumentError(
      'INVALID_ARGUMENTS',
      `limit goes from 1 to ${limits.limit}; this is ${limit}.`,
    );
  }
  return { depth, limit };
}

/**
 * Finds the actors around one, nearer ones first and among them those with more links into what is already drawn, and all relations
 * between them. Joined actors count as one.
 */
export function findNeighbourhood(
  search: LinkSearch,
  of: number,
  { depth, limit }: NeighbourhoodLimits,
): Neighbourhood {
  const drawn = new Set([of]);
  let frontier = [of];
  for (let level = 0; level < depth && drawn.size < limit && frontier.length > 0; level++) {
    const links = new Map<number, number>();
    for (const { to } of findLinks(search, frontier))
      if (!drawn.has(to)) links.set(to, (links.get(to) ?? 0) + 1);
    const nearest = [...links].sort(([a, left], [b, right]) => right - left || a - b);
    frontier = nearest.slice(0, limit - drawn.size).map(([id]) => id);
    for (const id of frontier) drawn.add(id);
  }
  const actorIds = [...drawn];
  return { actorIds, edges: findEdges(search, actorIds) };
}

function findEdges({ database, condition }: LinkSearch, actors: number[]): EdgeRow[] {
  return database.read<EdgeRow>(sql`
    SELECT CASE WHEN f."symmetric" THEN min(a."canonicalId", c."canonicalId") ELSE a."canonicalId" END AS "sourceId",
      CASE WHEN f."symmetric" THEN max(a."canonicalId", c."canonicalId") ELSE c."canonicalId" END AS "targetId",
      f."symmetric" AS "symmetric", count(DISTINCT f."id") AS "count", group_concat(DISTINCT f."type") AS "types",
      max(f."lastReportedAt") AS "lastReportedAt"
    FROM ${parentTable(actors)} CROSS JOIN "Actor" a ON a."canonicalId" = p.value
    CROSS JOIN "Participant" l ON l."actorId" = a."id" AND l."role" = 'SOURCE'
    CROSS JOIN "Relation" f ON f."id" = l."relationId"
    CROSS JOIN "Participant" o ON o."relationId" = f."id" AND (o."role" = 'TARGET' OR f."symmetric")
    CROSS JOIN "Actor" c ON c."id" = o."actorId"
    WHERE c."canonicalId" <> a."canonicalId" AND c."canonicalId" IN (SELECT value FROM json_each(${JSON.stringify(actors)}))
      AND ${relationListing.visible} AND ${condition}
    GROUP BY 1, 2, 3 ORDER BY "count" DESC, 1, 2`);
}
