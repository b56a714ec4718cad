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
    pabrik: ['COMPANY'],
    partai: ['PARTY'],
    lembaga: ['GOVERNMENT_BODY', 'ORGANISATION', 'INTERGOVERNMENTAL'],
    organisasi: ['ORGANISATION', 'INTERGOVERNMENTAL'],
    serikat: ['ORGANISATION'],
    company: ['COMPANY'],
  } satisfies Record<string, ActorKind[]>),
);

/** What the name of a body may begin with, and how the text then calls it alone. */
const heads = new Set(
  'kementerian,mahkamah,pengadilan,kejaksaan,kepolisian,universitas,institut,komisi,dewan,badan,satgas,aliansi,koalisi,yayasan,asosiasi,federasi,konfederasi,serikat,himpunan,ikatan,komite,majelis,persatuan,perhimpunan,forum,gabungan,front,partai,lembaga,ministry,court,commission,agency'.split(
    ',',
  ),
);

/**
 * Turns "perusahaan", "kementerian" and "partainya" into the actor of that kind that was named last, where nothing else says
 * which one is meant; before any was named, into the only one of the text. Sentences must come in order.
 */
export function createDefiniteReader(
  actors: readonly DraftActor[],
  lexicon: RelationLexicon,
): (units: readonly Unit[]) => readonly Unit[] {
  const nounsOf = actors.map(({ kind, name }) => {
    const head = name.toLowerCase().split(' ', 1)[0] ?? '';
    const nouns = [...kindsOf].flatMap(([noun, kinds]) => (kinds.includes(kind) ? [noun] : []));
    const body = kind !== 'PERSON' && kind !== 'MEDIA' && heads.has(head) && name.length > head.length;
    return body && !nouns.includes(head) ? [...nouns, head] : nouns;
  });
  const meant = new Map<string, number | null>();
  nounsOf.forEach((nouns, actor) => {
    for (const noun of nouns) meant.set(noun, meant.has(noun) ? null : actor);
  });
  if (meant.size === 0) return (units) => units;
  return (units) =>
    units.map((unit, at) => {
      for (const named of unit.party?.actors ?? [])
        for (const noun of nounsOf[named] ?? []) meant.set(noun, named);
      const actor = unit.kind === 'word' ? meant.get(unit.lower) : undefined;
      const counted = /^(?:ke)?(?:dua|tiga|empat|lima)$/u.test(units[at - 1]?.lower ?? '');
      if (actor === undefined || actor === null || counted || !standsAlone(units, at, lexicon)) return unit;
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
