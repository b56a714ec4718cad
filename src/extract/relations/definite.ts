import type { ActorKind, DraftActor } from '../draft.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import { standsAlone } from './standing.ts';
import { createUnit, type Unit } from './unit.ts';

const kindsOf = new Map<string, readonly ActorKind[]>(
  Object.entries({
    perusahaan: ['COMPANY'],
    perseroan: ['COMPANY'],
    emiten: ['COMPANY'],
    maskapai: ['COMPANY'],
    partai: ['PARTY'],
    lembaga: ['GOVERNMENT_BODY', 'ORGANISATION', 'INTERGOVERNMENTAL'],
    organisasi: ['ORGANISATION', 'INTERGOVERNMENTAL'],
    serikat: ['ORGANISATION'],
    company: ['COMPANY'],
  } satisfies Record<string, ActorKind[]>),
);

/**
 * Turns "perusahaan" and "partainya" into the only actor of that kind in the text, where nothing else says which one is
 * meant.
 */
export function createDefiniteReader(
  actors: readonly DraftActor[],
  lexicon: RelationLexicon,
): (units: readonly Unit[]) => readonly Unit[] {
  const meant = new Map<string, number>();
  for (const [noun, kinds] of kindsOf) {
    const fitting = actors.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []));
    if (fitting.length === 1 && fitting[0] !== undefined) meant.set(noun, fitting[0]);
  }
  if (meant.size === 0) return (units) => units;
  return (units) =>
    units.map((unit, at) => {
      const actor = unit.kind === 'word' ? meant.get(unit.lower) : undefined;
      const counted = /^(?:ke)?(?:dua|tiga|empat|lima)$/u.test(units[at - 1]?.lower ?? '');
      if (actor === undefined || counted || !standsAlone(units, at, lexicon)) return unit;
      const { start, end } = unit;
      const kind = actors[actor]?.kind ?? 'ORGANISATION';
      return createUnit(unit, 'party', {
        start,
        end,
        actors: [actor],
        kinds: [kind],
        form: 'NOMINAL',
        titles: [],
      });
    });
}
