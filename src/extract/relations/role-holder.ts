import type { DraftActor } from '../draft.ts';
import type { Candidate } from './candidate.ts';
import { createDefiniteReader } from './definite.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import { standsAlone } from './standing.ts';
import { createUnit, type Unit } from './unit.ts';

type Role = 'suspects' | 'victims';

/** Follows who is called "pelaku" and who "korban", by name or by what they do and suffer. */
interface RoleReader {
  /** Turns "pelaku", "kedua tersangka" and "korban" into the persons who were last known as such. */
  resolve(units: readonly Unit[]): Unit[];
  /** Takes note of what a sentence tells of persons: who is arrested or attacks, who is attacked. */
  note(candidates: readonly Candidate[]): void;
}

const maximumHolders = 4;
const maximumSets = 3;
const arresting = new Set(['arrest', 'allege']);
const assaulting = new Set(['targeted', 'beat', 'abduct', 'seize']);

/** Starts with nobody in any role. */
export function createRoleReader(lexicon: RelationLexicon, actors: readonly DraftActor[]): RoleReader {
  const holders = new Map<Role, number[][]>();
  const { words } = lexicon;
  const definite = createDefiniteReader(actors, lexicon);
  const roleOf = (word: string): Role | null =>
    words.suspects.has(word) ? 'suspects' : words.victims.has(word) ? 'victims' : null;
  const isPerson = (actor: number): boolean => actors[actor]?.kind === 'PERSON';

  const hold = (role: Role, persons: readonly number[]): void => {
    const named = persons.filter(isPerson);
    const before = holders.get(role) ?? [];
    const known = before[0] ?? [];
    if (named.length > 0 && !named.every((actor) => known.includes(actor)))
      holders.set(role, [[...new Set(named)], ...before].slice(0, maximumSets));
  };

  /** Words such as "kedua pelaku": the role and how many hold it, or null for any other phrase. */
  const readRole = (phrase: string): { role: Role; size: number | null } | null => {
    const parts = phrase.split(' ').filter((word) => !pointers.has(word));
    const role = roleOf(parts.at(-1) ?? '');
    if (!role || parts.length > 2) return null;
    if (parts.length === 1) return { role, size: null };
    const size = sizes[parts[0] ?? ''];
    return size === undefined ? null : { role, size };
  };

  const findHolders = (phrase: string): number[] | null => {
    const told = readRole(phrase);
    const sets = told ? (holders.get(told.role) ?? []) : [];
    return sets.find(({ length }) => (told?.size ?? length) === length && length <= maximumHolders) ?? null;
  };

  return {
    resolve(named) {
      const units = definite(named);
      return units.map((unit, at) => {
        const { party } = unit;
        if (party) {
          const group = party.kinds.every((kind) => kind === 'GROUP' || kind === 'ANONYMOUS');
          const persons = group ? findHolders(unit.text.toLowerCase()) : null;
          if (persons) return toPersons(unit, persons);
          const role = party.titles.map(roleOf).find((one) => one !== null);
          if (role) hold(role, party.actors);
          return unit;
        }
        if (unit.kind !== 'word' || !roleOf(unit.lower) || !standsAlone(units, at, lexicon)) return unit;
        const before = units[at - 1]?.lower ?? '';
        const persons = findHolders(before in sizes ? `${before} ${unit.lower}` : unit.lower);
        return persons ? toPersons(unit, persons) : unit;
      });
    },
    note(candidates) {
      for (const { type, mode, sources, targets, occurrence } of candidates) {
        if (occurrence === 'NOT_OCCURRED') continue;
        if ((type === 'COERCE' || type === 'ACCUSE') && arresting.has(mode ?? '')) hold('suspects', targets);
        const strikes = type === 'ASSAULT' || (type === 'COERCE' && mode === 'seize');
        if (!strikes || !assaulting.has(mode ?? '') || !sources.every(isPerson)) continue;
        hold('suspects', sources);
        hold('victims', targets);
      }
    },
  };
}

const pointers = new Set(['itu', 'tersebut', 'ini', 'para', 'the', 'both', 'terduga']);
const sizes: Record<string, number> = { kedua: 2, dua: 2, ketiga: 3, tiga: 3, keempat: 4, two: 2, three: 3 };

const toPersons = (unit: Unit, actors: number[]): Unit => {
  const { start, end } = unit;
  const kinds = actors.map(() => 'PERSON' as const);
  return createUnit(unit, 'party', { start, end, actors, kinds, form: 'NOMINAL', titles: [] });
};
