import type { ActorKind } from '../draft.ts';
import { describes } from './apposition.ts';
import type { Clause, Clauses } from './clause.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** A party to the right of a verb or noun: after which preposition (null: none), and the nouns that stand between. */
export interface Argument {
  at: number;
  party: Party;
  preposition: string | null;
  /** The preposition before that one, when its own noun named no party: "terhadap impor dari Cina". */
  outer: string | null;
  heads: string[];
  /** Those of the nouns that follow the preposition itself: none in "beras dari Vietnam". */
  near: string[];
}

/** The arguments after a verb or noun, the words passed on the way, and the unit where reading stopped. */
export interface Arguments {
  list: Argument[];
  words: string[];
  end: number;
}

const maximumReach = 28;
const inclusion = new Set(['termasuk', 'including']);
const nested = new Set(['dari', 'di', 'milik', 'from', 'of', 'in']);
const owning = new Set(['dari', 'milik', 'of']);

/**
 * Collects the parties to the right of `from` up to the end of the phrase: the next verb, relative clause, conjunction or
 * comma, at most 28 units ahead. Read once for each place, however many frames ask.
 */
export function findArguments(clause: Clause, from: number): Arguments {
  const known = clause.read.get(from);
  if (known) return known;
  const read = readArguments(clause, from);
  clause.read.set(from, read);
  return read;
}

function readArguments({ units, clauses, lexicon }: Clause, from: number): Arguments {
  const { words } = lexicon;
  const found: Arguments = { list: [], words: [], end: from };
  let preposition: string | null = null;
  let outer: string | null = null;
  let heads: string[] = [];
  let near = 0;
  const limit = Math.min(units.length, from + maximumReach);
  for (let at = from; at < limit; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || clauses.verbAt.has(at)) break;
    found.end = at;
    if (unit.kind === 'comma') {
      const next = units[at + 1]?.lower ?? '';
      // "dilaporkan istrinya, Siti, ke polisi": the comma only ends the apposition.
      const apposition =
        units[at - 1]?.party && units[at - 1]?.text.includes(',') && words.prepositions.has(next);
      if (!apposition && !inclusion.has(next)) break;
      continue;
    }
    if (unit.kind === 'time') {
      preposition = null;
      continue;
    }
    if (unit.party) {
      const inner = heads.slice(near);
      if (describes(inner[0] ?? '', unit.party, lexicon)) {
        heads = heads.slice(0, near);
        inner.length = 0;
      }
      found.list.push({ at, party: unit.party, preposition, outer, heads, near: inner });
      found.words.push(...unit.party.titles, ...unit.text.toLowerCase().split(' '));
      heads = [];
      near = 0;
      outer = null;
      continue;
    }
    const { lower } = unit;
    if (words.relatives.has(lower)) {
      const over = bareRelative(clauses, at);
      if (over === null) break;
      at = over;
      continue;
    }
    found.words.push(lower);
    if (words.purposes.has(lower) || words.prepositions.has(lower) || words.subordinators.has(lower)) {
      const clause = words.subordinators.has(lower) && !words.prepositions.has(lower);
      if (clause && !complementizers.has(lower)) break;
      const inner = heads.length > 0 && nested.has(lower);
      outer = inner ? (preposition ?? (owning.has(lower) ? 'object' : null)) : null;
      if (!inner) heads = [];
      near = heads.length;
      preposition = inclusion.has(lower) ? preposition : lower;
    } else if (words.coordinators.has(lower)) {
      heads = [];
      near = 0;
    } else if (!words.adverbs.has(lower) && !words.transparent.has(lower) && /\p{L}/u.test(lower))
      heads.push(lower);
  }
  return found;
}

/** Past a relative clause of one plain verb ("yang jarang terjadi"): its last unit, or null when it is a longer one. */
function bareRelative({ verbAt }: Clauses, relative: number): number | null {
  for (let at = relative + 1; at <= relative + 3; at++) {
    const verb = verbAt.get(at);
    if (verb) return verb.entries.length === 0 && verb.voice === 'active' && !verb.object ? verb.last : null;
  }
  return null;
}

const complementizers = new Set(['agar', 'supaya', 'that']);

const between = new Set(['antara', 'between']);

/** True when the argument stands in the slot: `object`, or a preposition. */
export function fillsSlot(argument: Argument, slot: string): boolean {
  const { preposition, outer } = argument;
  if (slot === 'object') return preposition === null || between.has(preposition) || outer === 'object';
  if (slot === 'agar') return preposition !== null && complementizers.has(preposition);
  return preposition === slot || outer === slot;
}

/** True when the preposition introduces both parties at once: "antara A dan B". */
export function isBetween(preposition: string | null): boolean {
  return preposition !== null && between.has(preposition);
}

/** True when the nouns before a party speak of people or things of it and not of the party: "warga Israel". */
export function namesOthers(heads: readonly string[], { words }: RelationLexicon): boolean {
  return heads.some((head) => words.ownedNouns.has(head));
}

const statal = new Set<ActorKind>([
  'STATE',
  'INTERGOVERNMENTAL',
  'GOVERNMENT_BODY',
  'ARMED_GROUP',
  'MILITARY',
]);
const personal = new Set<ActorKind>(['PERSON', 'GROUP', 'ANONYMOUS']);

/** True when every actor of the party is a state or acts like one. */
export function isStatal(party: Party): boolean {
  return party.kinds.every((kind) => statal.has(kind));
}

type Power = 'armed' | 'authority' | 'crowd';

const powers: Record<Power, ReadonlySet<ActorKind>> = {
  crowd: new Set(['GROUP']),
  armed: new Set(['STATE', 'MILITARY', 'ARMED_GROUP']),
  authority: new Set(['STATE', 'MILITARY', 'GOVERNMENT_BODY', 'INTERGOVERNMENTAL']),
};

/** True when every actor of the party is a state or bears arms, is a public authority, or is a group of people. */
export function holdsPower(party: Party, power: Power): boolean {
  return party.kinds.every((kind) => powers[power].has(kind));
}

/** True when every actor of the party is a person or a group of persons. */
export function isPersonal(party: Party): boolean {
  return party.kinds.every((kind) => personal.has(kind));
}

/** True when the noun phrase is about a thing of a group ("tunjangan rumah anggota DPR"), which says nothing of the group. */
export function namesThings({ heads, party }: Argument): boolean {
  return heads.length > 1 && party.kinds.every((kind) => kind === 'GROUP');
}
