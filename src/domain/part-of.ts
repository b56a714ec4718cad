import { sql, type TransactionClient } from '../database/client.ts';
import type { DraftActor } from '../extract/draft.ts';
import { isFoundAgain, type KnownActor } from './known-actor.ts';

async function loadAncestors(
  tx: TransactionClient,
  ids: readonly number[],
): Promise<Map<number, number | null>> {
  const rows = await tx.$queryRaw<{ id: number; partOfId: number | null }[]>(sql`
    WITH RECURSIVE up("id", "partOfId") AS (
      SELECT "id", "partOfId" FROM "Actor" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      UNION SELECT a."id", a."partOfId" FROM up JOIN "Actor" a ON a."id" = up."partOfId")
    SELECT "id", "partOfId" FROM up`);
  return new Map(rows.map(({ id, partOfId }) => [id, partOfId]));
}

/**
 * Finds what each actor of a draft is a part of, as far as that is news. What is already known stands, nobody becomes a part of
 * himself by a detour, and nobody a part of a group that only its article knows.
 */
export async function findParents(
  tx: TransactionClient,
  actors: readonly DraftActor[],
  known: readonly (KnownActor | undefined)[],
  ids: readonly number[],
): Promise<(number | null)[]> {
  const wanted = actors.map(({ kind, partOf }, index) => {
    const whole = partOf === null ? undefined : actors[partOf];
    const isNews =
      whole && known[index]?.partOfId == null && (isFoundAgain(whole.kind) || !isFoundAgain(kind));
    return isNews && partOf !== null ? (ids[partOf] ?? null) : null;
  });
  const isKnownPart = wanted.some((parent, index) => parent !== null && known[index]);
  const above = isKnownPart ? await loadAncestors(tx, ids) : new Map<number, number | null>();
  return wanted.map((parent, index) => {
    const id = ids[index] ?? 0;
    for (let at: number | null = parent; at !== null; at = above.get(at) ?? null) if (at === id) return null;
    if (parent !== null) above.set(id, parent);
    return parent;
  });
}
