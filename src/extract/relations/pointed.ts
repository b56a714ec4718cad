import { findArguments } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import type { Telling } from './merge.ts';

const pointers = new Set(['itu', 'tersebut', 'ini', 'that', 'this', 'these', 'those']);
const judging = new Set(['SUPPORT', 'ACCUSE', 'REJECT']);
const maximumBack = 6;

/**
 * Finds whom a verb judges when its object only points at what was told before: "B mengecam serangan itu". Looks at the last
 * 6 tellings; `taken` are the verbs that are read already.
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
    const pointer = units.findIndex(
      (unit, at) => at > verb.last && at <= after.end && pointers.has(unit.lower),
    );
    if (after.list.length > 0 || pointer < 0) continue;
    const type = typeOf(clause, verb.last + 1, pointer);
    const told = type === null ? undefined : findTold(type, before);
    const doers = told?.relation.sources ?? [];
    if (!told || (!told.relation.symmetric && doers.some((one) => actor.actors.includes(one)))) continue;
    const targets = doers.filter((one) => !actor.actors.includes(one));
    if (targets.length === 0) continue;
    const stated = verbOccurrence(verb, lexicon);
    found.push({
      type: frame.type,
      mode: frame.mode,
      label: `${verb.text} ${units[pointer - 1]?.lower ?? ''}`.trim(),
      sources: actor.actors,
      targets,
      symmetric: false,
      acting: actor.actors.length,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      claim: null,
      ...extent(units[verb.first], units[pointer], actor),
      rule: 'pointed',
      verb,
    });
  }
  return found;
}

/** The type of what the words before the pointer name, `any` for "langkah" and the like, or null for other things. */
function typeOf({ units, lexicon }: Clause, from: number, pointer: number): string | null {
  for (let at = from; at < pointer; at++) {
    const noun = lexicon.eventNouns.longestAt(units, at)?.values[0];
    if (noun) return noun.type;
    if (lexicon.words.actionNouns.has(units[at]?.lower ?? '')) return 'any';
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
