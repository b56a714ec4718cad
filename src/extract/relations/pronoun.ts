import type { RelationLexicon } from './relation-lexicon.ts';
import type { Referent, Unit } from './unit.ts';

const aimed = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'ACCUSE', 'RETREAT', 'REQUEST', 'CONSULT']);

/** True for an active verb that is done to somebody, so that a pronoun after it is whom it is done to. */
export const isAimed = (unit: Unit, { verbs }: RelationLexicon): boolean =>
  verbs
    .longestAt([unit], 0)
    ?.values.some(
      ({ frame, voice }) =>
        voice === 'active' && frame && aimed.has(frame.type) && frame.slots.includes('object'),
    ) ?? false;

/** A conjunction, after which a pronoun is a subject and not an object or owner. */
export const opens = ({ lower }: Unit, { words }: RelationLexicon): boolean =>
  words.coordinators.has(lower) || words.subordinators.has(lower) || words.adverbs.has(lower);

/** One named person. */
export const isOnePerson = ({ actors, kinds }: Referent): boolean =>
  actors.length === 1 && kinds[0] === 'PERSON';

/** Several actors, or a group of people. */
export const isPlural = ({ actors, kinds }: Referent): boolean => actors.length > 1 || kinds[0] === 'GROUP';
