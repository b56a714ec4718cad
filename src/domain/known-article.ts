/** An article whose text comes again: it keeps what it is, and may become the latest at its address once more. */
import { createHash } from 'node:crypto';
import { type Database, type Sql, sql, type TransactionClient } from '../database/client.ts';
import { createNameKey } from '../database/name-key.ts';
import type { CheckedArticle } from './article-input.ts';

/** The SHA-256 of a text in hexadecimal: the same text is the same article. */
export function createContentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The article that has a text already. */
export function selectKnown(text: string): Sql {
  return sql`SELECT "id", "url" FROM "Article" WHERE "contentHash" = ${createContentHash(text)}`;
}

/** An article as `selectKnown` reads it. */
export interface KnownArticle {
  id: number;
  url: string | null;
}

/** The latest article at an address: the one that no other replaces. */
export async function findLatest(tx: TransactionClient, url: string | undefined): Promise<number | null> {
  if (url === undefined) return null;
  const rows = await tx.$queryRaw<{ id: number }[]>(sql`SELECT "id" FROM "Article" a WHERE a."url" = ${url}
    AND NOT EXISTS (SELECT 1 FROM "Article" s WHERE s."supersedesId" = a."id") ORDER BY a."id" DESC LIMIT 1`);
  return rows[0]?.id ?? null;
}

/**
 * Makes a known article the latest at its address again, where another has replaced it: the page reads again as it once did. The one that
 * replaced it then replaces what came before it.
 */
export async function reinstate(tx: TransactionClient, id: number, url: string | undefined): Promise<void> {
  const [row] = await tx.$queryRaw<
    { url: string | null; supersedesId: number | null; replacedBy: number | null }[]
  >(
    sql`SELECT a."url", a."supersedesId", (SELECT s."id" FROM "Article" s WHERE s."supersedesId" = a."id") AS "replacedBy"
      FROM "Article" a WHERE a."id" = ${id}`,
  );
  if (!row || row.url !== (url ?? null) || row.replacedBy === null) return;
  const latest = await findLatest(tx, url);
  // One after the other, because no two articles may replace the same one.
  const changes = [
    [id, null],
    [row.replacedBy, row.supersedesId],
    [id, latest],
  ];
  for (const [changed, supersedesId] of changes) {
    await tx.$executeRaw(sql`UPDATE "Article" SET "supersedesId" = ${supersedesId} WHERE "id" = ${changed}`);
  }
}

/** The fields of an input that say something else than what is known of the article: nobody's reading is changed afterwards. */
export function findUnusedFields(database: Database, id: number, input: CheckedArticle): string[] {
  const { headline, url, publishedAt, publisher, language } = input;
  const [row] = database.read<Record<string, unknown>>(
    sql`SELECT a."headline", a."url", a."publishedAt", a."language", EXISTS (SELECT 1 FROM "ActorName" n
        JOIN "Actor" m ON m."id" = n."actorId" JOIN "Actor" p ON p."canonicalId" = m."canonicalId"
        WHERE p."id" = a."publisherId" AND n."valueKey" = ${createNameKey(publisher ?? '')}) AS "publisher"
      FROM "Article" a WHERE a."id" = ${id}`,
  );
  const given = {
    headline,
    url,
    publishedAt: publishedAt === undefined ? undefined : Date.parse(publishedAt),
    publisher: publisher === undefined ? undefined : 1,
    language,
  };
  return Object.entries(given).flatMap(([field, value]) =>
    value === undefined || value === row?.[field] ? [] : [field],
  );
}
