import type { Actor, ActorName, Identifier } from '../database/generated/client.ts';
import { createNameKey } from '../database/name-key.ts';
import type { ActorEntry, ResolvedActors } from './actor.ts';
import { insertRows } from './insert.ts';
import { hasFullerName, isFoundAgain } from './known-actor.ts';
import type { Saving } from './saving.ts';

function createRow({ id, actor, partOfId }: ActorEntry, { articleId, now }: Saving): Actor {
  const { name, kind, country } = actor;
  return {
    id,
    name,
    nameKey: createNameKey(name),
    kind,
    description: null,
    country,
    canonicalId: id,
    partOfId,
    homeId: isFoundAgain(kind) ? null : articleId,
    recordedAt: now,
  };
}

/** Records the actors of a draft that other articles may name as well: the article itself may name one as its publisher. */
export async function saveLastingActors(saving: Saving, { entries }: ResolvedActors): Promise<void> {
  const fresh = entries.filter(({ known, actor }) => !known && isFoundAgain(actor.kind));
  const wholes = fresh.filter(({ partOfId }) => partOfId === null);
  const parts = fresh.filter(({ partOfId }) => partOfId !== null);
  await insertRows(
    saving.tx,
    'Actor',
    [...wholes, ...parts].map((entry) => createRow(entry, saving)),
  );
}

/**
 * Records the actors that only this article knows, and what it adds to the known ones: names and identifiers, the country and what
 * they are a part of where these were not known. Roles are saved with the article's parts.
 */
export async function saveActors(saving: Saving, { entries }: ResolvedActors): Promise<void> {
  const { tx, next } = saving;
  const atHome = entries.filter(({ actor }) => !isFoundAgain(actor.kind));
  await insertRows(
    tx,
    'Actor',
    atHome.map((entry) => createRow(entry, saving)),
  );
  for (const { known, actor, partOfId } of entries) {
    if (!known) continue;
    const news = { country: known.country ?? actor.country, partOfId: known.partOfId ?? partOfId };
    if (news.country === known.country && news.partOfId === known.partOfId) continue;
    await tx.actor.update({ where: { id: known.id }, data: news });
  }
  const names = entries.flatMap(listNames).map((name): ActorName => ({ id: next('ActorName'), ...name }));
  await insertRows(tx, 'ActorName', names, { keepExisting: true });
  for (const entry of entries) if (entry.known) await renameToFuller(saving, entry, entry.known.name);
  const identifiers = entries.flatMap(({ id, actor }) =>
    actor.identifiers.map(({ scheme, value }): Identifier => ({ actorId: id, scheme, value })),
  );
  await insertRows(tx, 'Identifier', identifiers, { keepExisting: true });
}

/** The fullest name stands for an actor: a state that came in as "AS" is shown as "Amerika Serikat" once a text has both. */
async function renameToFuller({ tx }: Saving, { id, actor }: ActorEntry, knownName: string): Promise<void> {
  if (!hasFullerName(actor, knownName)) return;
  const nameKey = createNameKey(actor.name);
  const short = actor.names.find(({ value }) => createNameKey(value) === createNameKey(knownName));
  await tx.actor.update({ where: { id }, data: { name: actor.name, nameKey } });
  await tx.actorName.updateMany({
    where: { actorId: id, kind: 'PRIMARY' },
    data: { kind: short?.kind ?? 'ALIAS' },
  });
  await tx.actorName.updateMany({ where: { actorId: id, valueKey: nameKey }, data: { kind: 'PRIMARY' } });
}

function listNames({ id, actor, known }: ActorEntry): Omit<ActorName, 'id'>[] {
  const own = { value: actor.name, kind: known ? ('ALIAS' as const) : ('PRIMARY' as const), language: null };
  return [own, ...actor.names].map(({ value, kind, language }) => ({
    actorId: id,
    value,
    valueKey: createNameKey(value),
    language,
    kind,
  }));
}
