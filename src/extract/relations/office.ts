import type { DraftActor } from '../draft.ts';

/** Finds the body in which somebody holds office ("Menteri X": "Kementerian X"), or null when the text names none but a state. */
export function createOfficeReader(actors: readonly DraftActor[]): (actor: number) => number | null {
  const ministryOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    const ministry = /^kementerian (.+)$/iu.exec(actor.name)?.[1]?.toLowerCase();
    if (ministry) ministryOf.set(`menteri ${ministry}`, index);
  });
  return (holder) => {
    const bodies = (actors[holder]?.roles ?? []).map(
      ({ title, organisation }) => organisation ?? ministryOf.get(title.toLowerCase()),
    );
    return bodies.find((body) => body !== undefined && actors[body] && actors[body].kind !== 'STATE') ?? null;
  };
}
