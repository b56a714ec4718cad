import type { Span } from '../draft.ts';
import { type Arguments, findArguments } from './argument.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { actingParty } from './frame-party.ts';
import type { Governor, LightVerb, RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

/** What stands around an event noun. */
export interface NounContext {
  first: number;
  last: number;
  text: string;
  span: Span;
  /** The verb before the noun in the same clause. */
  verb: Verb | null;
  verbText: string;
  verbSpan: Span | null;
  /** The noun is the object of that verb. */
  governed: boolean;
  light: LightVerb | null;
  governor: Governor | null;
  after: Arguments;
  /** The first verb after the noun and its arguments. */
  next: Verb | null;
  /** Who does it according to a passive verb around the noun: "serangan yang dilancarkan Israel". */
  agent: Party | null;
  /** Who a following "bahwa" clause speaks of. */
  clauseSubject: Party | null;
  /** Whom the sentence is about at this point: the subject or agent of the nearest verb. */
  actor: Party | null;
  /** Whose it is according to an enclitic "-nya": "pertemuannya". */
  possessor: Party | null;
  /** A passive verb carries the noun in a relative clause: "kesepakatan yang dicapai dengan AS". */
  carried: boolean;
}

const maximumGap = 6;

/** Describes the surroundings of the noun at units `first` to `last`; `verb` is the verb read before it, `floor` where the noun before ended. */
export function findNounContext(
  clause: Clause,
  first: number,
  last: number,
  verb: Verb | null,
  floor: number,
): NounContext {
  const { units, lexicon } = clause;
  const governed = verb !== null && floor <= verb.last && isObject(clause, verb.last + 1, first);
  const light = governed ? findLight(verb) : null;
  const after = findArguments(clause, last + 1);
  const next = nextVerb(clause, after.end);
  const carries = next?.voice === 'passive' && next.entries.some((entry) => entry.light);
  const relative = carries && next ? findArguments(clause, next.last + 1) : null;
  const begin = units[first] as Unit;
  const finish = units[last] as Unit;
  const stop = units[after.end + 1]?.lower ?? units[after.end]?.lower ?? '';
  const complement = complementizers.has(stop) || complementizers.has(units[after.end]?.lower ?? '');
  const actor = actorAround(verb, next, lexicon) ?? nearestParty(clause, first);
  return {
    first,
    last,
    text: units
      .slice(first, last + 1)
      .map((unit) => unit.lower)
      .join(' '),
    span: { start: begin.start, end: finish.end },
    verb,
    verbText: verb ? (units[verb.first]?.lower ?? '') : '',
    verbSpan: verb ? { start: units[verb.first]?.start ?? begin.start, end: begin.end } : null,
    governed,
    light: light === 'headline' ? 'act' : light,
    governor: governed ? (verb.entries.find((entry) => entry.governor)?.governor ?? null) : null,
    after: relative ? { ...after, list: [...after.list, ...relative.list] } : after,
    next,
    agent: carries ? (next?.agent ?? null) : arrivalOf(clause, next),
    clauseSubject: complement && next?.subject?.party ? next.subject.party : null,
    actor,
    possessor: finish.enclitic ? actor : lexicon.voice === 'auxiliary' ? ownerBefore(clause, first) : null,
    carried: carries ?? false,
  };
}

/** A verb of planning, promising, refusing or denying hands its subject to the noun as a light verb does. */
function findLight({ entries }: Verb): LightVerb | null {
  const light = entries.find((entry) => entry.light)?.light;
  if (light) return light;
  return entries.some(({ governor }) => governor !== null && handing.has(governor)) ? 'act' : null;
}

const handing = new Set<Governor>(['plan', 'commit', 'refuse', 'deny', 'carry', 'cancel']);
const complementizers = new Set(['bahwa', 'that']);
const quantities = new Set(['dari', 'of']);

/** Only qualifying words stand between the verb and the noun: "melancarkan lebih dari 100 serangan". */
function isObject({ units, lexicon: { words } }: Clause, from: number, to: number): boolean {
  if (to - from > maximumGap) return false;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') return false;
    const counted = quantities.has(unit.lower) && /^\d/u.test(units[at + 1]?.lower ?? '');
    if (counted || words.adverbs.has(unit.lower)) continue;
    if (words.prepositions.has(unit.lower) || words.relatives.has(unit.lower)) return false;
    if (words.subordinators.has(unit.lower) || words.coordinators.has(unit.lower)) return false;
  }
  return true;
}

const maximumAhead = 8;

function nextVerb({ units, clauses }: Clause, from: number): Verb | null {
  for (let at = from; at < from + maximumAhead; at++) {
    if (!units[at] || units[at]?.kind === 'boundary') return null;
    const verb = clauses.verbAt.get(at);
    if (verb) return verb;
  }
  return null;
}

const arrivals = new Set(['datang', 'muncul', 'berdatangan', 'mengalir', 'bermunculan', 'berasal']);

/** "kritik datang dari A": A. */
export function arrivalOf(clause: Clause, verb: Verb | null): Party | null {
  if (!verb || !arrivals.has(verb.text)) return null;
  const { list } = findArguments(clause, verb.last + 1);
  return list.find(({ preposition }) => preposition === 'dari')?.party ?? null;
}

/** English: whose it is by what stands before the noun ("Israel's latest attack", "Israeli attacks"). */
function ownerBefore({ units, lexicon: { words } }: Clause, first: number): Party | null {
  for (let at = first - 1; at >= first - 3; at--) {
    const unit = units[at];
    if (unit?.party) return unit.party;
    if (unit?.lower === "'s") return units[at - 1]?.party ?? null;
    if (unit?.kind !== 'word') return null;
    if (
      [words.prepositions, words.adverbs, words.coordinators, words.transparent].some((set) =>
        set.has(unit.lower),
      )
    )
      return null;
    if (
      words.relatives.has(unit.lower) ||
      words.subordinators.has(unit.lower) ||
      words.purposes.has(unit.lower)
    )
      return null;
  }
  return null;
}

/** After an inquit ("kata A dalam konferensi pers bersama B") no verb tells who acts: the party just before does. */
function nearestParty({ units }: Clause, before: number): Party | null {
  for (let at = before - 1; at >= 0 && at >= before - maximumAhead; at--) {
    if (units[at]?.kind === 'boundary') return null;
    const party = units[at]?.party;
    if (party) return party;
  }
  return null;
}

function actorAround(before: Verb | null, after: Verb | null, lexicon: RelationLexicon): Party | null {
  if (before?.voice === 'passive' && before.agent) return before.agent;
  if (before) return actingParty(before.subject, false) ?? owningParty(before, lexicon);
  return after ? actingParty(after.subject, false) : null;
}

/** Whose step it is that the verb is said of: "Langkah Houthi mengancam kesepakatan dengan AS". */
export function owningParty({ subject }: Verb, { words }: RelationLexicon): Party | null {
  return subject?.head && words.actionNouns.has(subject.head) ? subject.party : null;
}
