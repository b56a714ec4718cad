/** The recorded relations that an article may add to, and what their evidence says so far. */
import { sql, type TransactionClient } from '../database/client.ts';
import type { Evidence, Relation } from '../database/generated/client.ts';
import type { Testimony } from './claim.ts';
import { type Batch, insertRows } from './insert.ts';
import { findVersion } from './relation-version.ts';
import type { Period } from './same-relation.ts';

/** Where to look for recorded relations. */
export interface RelationPlace extends Period {
  signature: string;
}

// JSON has no infinity; this is the largest time that JavaScript can express.
const endOfTime = 8.64e15;

/** Loads the relations with one of the signatures whose times overlap the period or are not known. */
export async function loadRelations(
  tx: TransactionClient,
  places: readonly RelationPlace[],
): Promise<Relation[]> {
  const bounded = places.map(({ signature, from, to }) => ({
    signature,
    from: Math.max(from, -endOfTime),
    to: Math.min(to, endOfTime),
  }));
  return tx.$queryRaw<Relation[]>(sql`SELECT DISTINCT r.* FROM json_each(${JSON.stringify(bounded)}) d
    CROSS JOIN "Relation" r ON r."signature" = d.value ->> 'signature'
    WHERE r."retractedAt" IS NULL AND coalesce(r."latest" >= d.value ->> 'from', TRUE)
      AND coalesce(r."earliest" <= d.value ->> 'to', TRUE)`);
}

/** A testimony with whom it goes back to: a canonical actor, or the article with a minus sign where nobody is named. */
export interface RecordedTestimony extends Testimony {
  origin: number;
}

/** Loads what the standing evidence of relations says; passages that say the same for the same origin come as one. */
export async function loadTestimonies(
  tx: TransactionClient,
  ids: readonly number[],
): Promise<Map<number, RecordedTestimony[]>> {
  const lists = new Map<number, RecordedTestimony[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return lists;
  const rows = await tx.$queryRaw<(Testimony & { relationId: number; origin: bigint })[]>(sql`
    SELECT DISTINCT e."relationId", e."role", e."claim", e."occurrence",
      a."canonicalId" AS "assertedBy", coalesce(o."canonicalId", -e."articleId") AS "origin"
    FROM json_each(${JSON.stringify(ids)}) r CROSS JOIN "Evidence" e ON e."relationId" = r.value
    LEFT JOIN "Actor" a ON a."id" = e."assertedById" LEFT JOIN "Actor" o ON o."id" = e."originId"
    WHERE e."retractedAt" IS NULL`);
  // Prisma returns what SQL computes as a bigint.
  for (const { relationId, origin, ...said } of rows)
    lists.get(relationId)?.push({ ...said, origin: Number(origin) });
  return lists;
}

/** Finds which relations have an origin among those of new evidence that their standing evidence does not have. */
export async function findNewOrigins(
  tx: TransactionClient,
  evidence: readonly Evidence[],
): Promise<Set<number>> {
  if (evidence.length === 0) return new Set();
  const pairs = evidence.map(({ relationId, originId }) => [relationId, originId]);
  const rows = await tx.$queryRaw<{ id: bigint }[]>(sql`SELECT DISTINCT p.value ->> 0 AS "id"
    FROM json_each(${JSON.stringify(pairs)}) p WHERE NOT EXISTS (SELECT 1 FROM "Evidence" e
      WHERE e."relationId" = p.value ->> 0 AND e."originId" = p.value ->> 1
        AND e."role" = 'SUPPORTS' AND e."retractedAt" IS NULL)`);
  return new Set(rows.map(({ id }) => Number(id)));
}

/** A relation as it was recorded, and as it is when an article has been added to it. */
export interface ChangedRelation {
  former: Relation;
  row: Relation;
}

/** Writes what changes in relations when an article is added to them, and keeps what they said before. */
export async function updateRelations(
  { tx, next }: Batch,
  changed: readonly ChangedRelation[],
  now: Date,
): Promise<void> {
  const versions = changed.flatMap(({ former, row }) => findVersion(former, row) ?? []);
  if (versions.length === 0) return;
  await insertRows(
    tx,
    'RelationVersion',
    versions.map((version) => ({ ...version, id: next('RelationVersion'), replacedAt: now })),
  );
  const changes = changed.map(({ row }) => ({
    ...row,
    earliest: row.earliest?.getTime() ?? null,
    latest: row.latest?.getTime() ?? null,
    firstReportedAt: row.firstReportedAt.getTime(),
    lastReportedAt: row.lastReportedAt.getTime(),
  }));
  const rows = sql`json_each(${JSON.stringify(changes)}) d`;
  await tx.$executeRaw(sql`UPDATE "Relation" SET "claim" = d.value ->> 'claim', "occurrence" = d.value ->> 'occurrence',
      "timeId" = d.value ->> 'timeId', "earliest" = d.value ->> 'earliest', "latest" = d.value ->> 'latest',
      "independentSources" = d.value ->> 'independentSources', "confidence" = d.value ->> 'confidence',
      "firstReportedAt" = d.value ->> 'firstReportedAt', "lastReportedAt" = d.value ->> 'lastReportedAt'
    FROM ${rows} WHERE "Relation"."id" = d.value ->> 'id'`);
  await tx.$executeRaw(sql`UPDATE "Participant" SET "date" = d.value ->> 'lastReportedAt' FROM ${rows}
    WHERE "Participant"."relationId" = d.value ->> 'id' AND "Participant"."date" <> d.value ->> 'lastReportedAt'`);
}
