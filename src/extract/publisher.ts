import type { FoundActors } from './document.ts';
import type { DraftActor } from './draft.ts';

/** The actors with the publishing medium among them: it heads every chain of sources. Null when nobody names it. */
export function findPublisher(
  name: string | undefined,
  found: FoundActors,
): { found: FoundActors; publisher: number | null } {
  if (!name) return { found, publisher: null };
  const lower = name.toLowerCase();
  const known = found.actors.findIndex(
    (actor) =>
      actor.name.toLowerCase() === lower || actor.names.some(({ value }) => value.toLowerCase() === lower),
  );
  if (known >= 0) return { found, publisher: known };
  const actor: DraftActor = {
    name,
    kind: 'MEDIA',
    country: null,
    names: [],
    roles: [],
    identifiers: [],
    partOf: null,
  };
  return { found: { ...found, actors: [...found.actors, actor] }, publisher: found.actors.length };
}
