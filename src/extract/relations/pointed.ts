import { findArguments } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import type { Telling } from './merge.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

const pointers = new Set(['itu', 'tersebut', 'ini', 'that', 'this', 'these', 'those', 'the']);
const judging = new Set(['SUPPORT', 'ACCUSE', 'REJECT']);
const maximumBack = 10;

/**
 * Finds whom a verb judges when its object only points at what was told before: "B mengecam serangan itu". Looks at the last
 * 10 tellings; `taken` are the verbs that are read already.
 */
export function findPointedRelations(
  clause: Clause,
  before: readonly Telling[],
  taken: readonly Candidate[],
): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const read = new Set(taken.map((one) => one.verb));
  const found: Candidate[] = [];
  for (const verb of clauses.verbs) {
    if (verb.voice !== 'active' || read.has(verb)) continue;
    const frame = verb.entries.find((entry) => entry.frame && judging.has(entry.frame.type))?.frame;
    const actor = frame && !frame.needs ? actingParty(verb.subject, false) : null;
    if (!frame || !actor) continue;
    const after = findArguments(units, clauses, verb.last + 1, lexicon);
    const phrase = units.slice(verb.last + 1, after.end + 1);
    const pointer = phrase.findIndex(({ lower }) => pointers.has(lower));
    const noun = pointer < 0 || after.list.length > 0 ? null : nounIn(phrase, lexicon);
    const told = noun ? findTold(noun.type, before) : undefined;
    const doers = told?.relation.sources ?? [];
    if (!noun || !told || (!told.relation.symmetric && doers.some((one) => actor.actors.includes(one))))
      continue;
    const targets = doers.filter((one) => !actor.actors.includes(one));
    if (targets.length === 0) continue;
    const stated = verbOccurrence(verb, lexicon);
    found.push({
      type: frame.type,
      mode: frame.mode,
      label: `${verb.text} ${noun.text}`,
      sources: actor.actors,
      targets,
      symmetric: false,
      acting: actor.actors.length,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      claim: null,
      ...extent(units[verb.first], phrase[Math.max(pointer, noun.at)], actor),
      rule: 'pointed',
      verb,
    });
  }
  return found;
}

/** What a phrase names: the type of an event, or `any` for "langkah" and the like; null for other things. */
function nounIn(
  phrase: readonly Unit[],
  { eventNouns, words }: RelationLexicon,
): { type: string; text: string; at: number } | null {
  for (const [at, { lower }] of phrase.entries()) {
    const type = words.actionNouns.has(lower) ? 'any' : eventNouns.longestAt(phrase, at)?.values[0]?.type;
    if (type) return { type, text: lower, at };
  }
  return null;
}

/** The last telling of the kind; a deal that persons sign is one of those whom they sign for, when these were told. */
function findTold(type: string, before: readonly Telling[]): Telling | undefined {
  const fitting = before.slice(-maximumBack).filter(({ relation }) => fits(type, relation.type));
  const deal = fitting.find(({ relation }) => relation.type === 'AGREE' && relation.symmetric);
  const last = fitting.at(-1);
  return last?.relation.type === 'AGREE' && deal ? deal : last;
}

const events = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'REJECT',
  'AID',
  'AGREE',
]);

const fits = (noun: string, told: string): boolean =>
  noun === 'any' ? events.has(told) : noun === told || (noun === 'COOPERATE' && told === 'AGREE');
