import { sql, type TransactionClient } from '../database/client.ts';
import type { ActorKind, Draft, DraftActor } from '../extract/draft.ts';
import {
  findKnownActor,
  isFoundAgain,
  isRecordedMedium,
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

const identity = sql`a."id", a."name", a."kind", a."country", a."canonicalId", a."partOfId"`;

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

/** The actors of a draft as they are, or are to be, recorded. */
export interface ResolvedActors {
  /** The recorded actors, in the order of the draft's list. */
  ids: readonly number[];
  /** The recorded actor at a place of the draft's list. */
  find(index: number): number;
  /** The actor that stands for a recorded one. */
  findCanonical(id: number): number;
  /** The draft's actors with what is recorded of each; nothing for a new one. */
  entries: readonly ActorEntry[];
}

/** An actor of a draft and its place among the recorded ones. */
export interface ActorEntry {
  id: number;
  actor: DraftActor;
  known: KnownActor | undefined;
  /** What it is a part of, where that is news. */
  partOfId: number | null;
}

const neverPublishers: ReadonlySet<ActorKind> = new Set(['PERSON', 'GROUP', 'ANONYMOUS']);

/** A text can look as if somebody else had the name of the outlet that publishes it. */
function listActors({ actors, publisher }: Draft): DraftActor[] {
  return actors.map((actor, index) =>
    index === publisher && neverPublishers.has(actor.kind) ? { ...actor, kind: 'MEDIA' } : actor,
  );
}

/** Finds the actors of a draft among the recorded ones, and gives the others their ids. Nothing is written. */
export async function resolveActors({ tx, next, draft }: Saving): Promise<ResolvedActors> {
  const listed = listActors(draft);
  const byName = await loadNames(tx, listed);
  const byIdentifier = await loadIdentifiers(tx, listed);
  const findNamed = (actor: DraftActor) => listIdentifyingKeys(actor).flatMap((key) => byName.get(key) ?? []);
  const actors = listed.map(
    (actor): DraftActor => (isRecordedMedium(actor, findNamed(actor)) ? { ...actor, kind: 'MEDIA' } : actor),
  );
  const known = actors.map((actor): KnownActor | undefined => {
    const identified = actor.identifiers.map((each) => byIdentifier.get(identifierKey(each))).find(Boolean);
    return identified ?? findKnownActor(actor, findNamed(actor));
  });
  const ids = known.map((actor) => actor?.id ?? next('Actor'));
  const parents = await findParents(tx, actors, known, ids);
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
    entries: actors.map((actor, index) => ({
      id: ids[index] ?? 0,
      actor,
      known: known[index],
      partOfId: parents[index] ?? null,
    })),
  };
}
