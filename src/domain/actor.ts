import { sql, type TransactionClient } from '../database/client.ts';
import type { Actor, ActorName, Identifier } from '../database/generated/client.ts';
import { createNameKey } from '../database/name-key.ts';
import type { DraftActor } from '../extract/draft.ts';
import { insertRows } from './insert.ts';
import {
  findKnownActor,
  isFoundAgain,
  type KnownActor,
  type KnownName,
  listIdentifyingKeys,
} from './known-actor.ts';
import { findParents } from './part-of.ts';
import type { Saving } from './saving.ts';

interface KnownIdentifier extends KnownActor {
  scheme: string;
  value: string;
}

const identity = sql`a."id", a."kind", a."country", a."canonicalId", a."partOfId"`;

async function loadNames(
  tx: TransactionClient,
  actors: readonly DraftActor[],
): Promise<Map<string, KnownName[]>> {
  const keys = [
    ...new Set(actors.filter(({ kind }) => isFoundAgain(kind)).flatMap((each) => listIdentifyingKeys(each))),
  ];
  const rows = await tx.$queryRaw<KnownName[]>(sql`SELECT ${identity}, n."valueKey", n."kind" AS "nameKind"
    FROM json_each(${JSON.stringify(keys)}) k CROSS JOIN "ActorName" n ON n."valueKey" = k.value
    CROSS JOIN "Actor" a ON a."id" = n."actorId" WHERE a."homeId" IS NULL ORDER BY a."id"`);
  const byKey = new Map<string, KnownName[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.valueKey)?.push(row);
  return byKey;
}

const identifierKey = ({ scheme, value }: { scheme: string; value: string }) => `${scheme} ${value}`;

async function loadIdentifiers(
  tx: TransactionClient,
  actors: readonly DraftActor[],
): Promise<Map<string, KnownActor>> {
  const wanted = actors.flatMap(({ identifiers }) => identifiers);
  if (wanted.length === 0) return new Map();
  const rows = await tx.$queryRaw<KnownIdentifier[]>(sql`SELECT ${identity}, i."scheme", i."value"
    FROM json_each(${JSON.stringify(wanted)}) w
    CROSS JOIN "Identifier" i ON i."scheme" = w.value ->> 'scheme' AND i."value" = w.value ->> 'value'
    CROSS JOIN "Actor" a ON a."id" = i."actorId"`);
  return new Map(rows.map((row) => [identifierKey(row), row]));
}

/** The actors of a draft as they are recorded. */
export interface ResolvedActors {
  /** The recorded actors, in the order of the draft's list. */
  ids: readonly number[];
  /** The recorded actor at a place of the draft's list. */
  find(index: number): number;
  /** The actor that stands for a recorded one. */
  findCanonical(id: number): number;
}

/**
 * Finds the actors of a draft among the recorded ones and records the others. What the text adds to a known actor is kept:
 * names, identifiers, the country and what it is a part of where these were not known. Roles are saved with the article's parts.
 */
export async function saveActors({ tx, next, draft, articleId, now }: Saving): Promise<ResolvedActors> {
  const { actors } = draft;
  const byName = await loadNames(tx, actors);
  const byIdentifier = await loadIdentifiers(tx, actors);
  const known = actors.map((actor): KnownActor | undefined => {
    const identified = actor.identifiers.map((each) => byIdentifier.get(identifierKey(each))).find(Boolean);
    return (
      identified ??
      findKnownActor(
        actor,
        listIdentifyingKeys(actor).flatMap((key) => byName.get(key) ?? []),
      )
    );
  });
  const ids = known.map((actor) => actor?.id ?? next('Actor'));
  const partOf = await findParents(tx, actors, known, ids);
  const rows = actors.map((actor, index): Actor => {
    const id = ids[index] ?? 0;
    return {
      id,
      name: actor.name,
      nameKey: createNameKey(actor.name),
      kind: actor.kind,
      description: null,
      country: actor.country,
      canonicalId: id,
      partOfId: partOf[index] ?? null,
      homeId: isFoundAgain(actor.kind) ? null : articleId,
      recordedAt: now,
    };
  });
  await insertRows(
    tx,
    'Actor',
    rows.filter((_, index) => !known[index]),
  );
  for (const [index, actor] of known.entries()) {
    const country = actor?.country ?? actors[index]?.country ?? null;
    const partOfId = actor?.partOfId ?? partOf[index] ?? null;
    if (!actor || (country === actor.country && partOfId === actor.partOfId)) continue;
    await tx.actor.update({ where: { id: actor.id }, data: { country, partOfId } });
  }
  const names = actors.flatMap((actor, index) => listNames(actor, ids[index] ?? 0, Boolean(known[index])));
  await insertRows(
    tx,
    'ActorName',
    names.map((name) => ({ id: next('ActorName'), ...name })),
    { keepExisting: true },
  );
  const identifiers = actors.flatMap((actor, index) =>
    actor.identifiers.map((each): Identifier => ({ actorId: ids[index] ?? 0, ...each })),
  );
  await insertRows(tx, 'Identifier', identifiers, { keepExisting: true });
  const canonical = new Map(known.map((actor) => [actor?.id, actor?.canonicalId]));
  return {
    ids,
    find(index) {
      const id = ids[index];
      if (id === undefined)
        throw new Error(`The draft names its actor ${index}, but has only ${ids.length}.`);
      return id;
    },
    findCanonical: (id) => canonical.get(id) ?? id,
  };
}

function listNames(actor: DraftActor, actorId: number, isKnown: boolean): Omit<ActorName, 'id'>[] {
  const own = {
    value: actor.name,
    kind: isKnown ? ('ALIAS' as const) : ('PRIMARY' as const),
    language: null,
  };
  return [own, ...actor.names].map(({ value, kind, language }) => ({
    actorId,
    value,
    valueKey: createNameKey(value),
    language,
    kind,
  }));
}
