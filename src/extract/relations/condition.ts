import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { governingVerb, occurrenceOf } from './governance.ts';

const followed = new Set<Verb['link']>(['coordinate', 'serial', 'purpose']);
const maximumDepth = 5;

/** The verb that a condition after it belongs to, with those it is coordinated with: "akan datang dan bertemu B jika ...". */
function* upwards(verb: Verb): Generator<Verb> {
  let current: Verb | null = verb;
  for (let depth = 0; current && depth < maximumDepth; depth++) {
    yield current;
    current = followed.has(current.link) ? current.governor : null;
  }
}

const maximumCondition = 40;

/** Where a condition that begins the clause ends, so that what follows its comma depends on it. */
function hasConsequence({ units }: Clause, from: number): boolean {
  const ahead = units.slice(from, from + maximumCondition);
  return ahead.find(({ kind }) => kind === 'comma' || kind === 'boundary')?.kind === 'comma';
}

/**
 * Finds the verbs of a sentence that tell what would only happen on a condition: those after the comma of "Jika P, Q", and the
 * last one before "jika" in "Q jika P". What has happened already is none of them.
 */
function findConditioned(clause: Clause): Set<Verb> {
  const { units, clauses, lexicon } = clause;
  const { conditions, coordinators, subordinators, reporting } = lexicon.words;
  const found = new Set<Verb>();
  const add = (verb: Verb) => {
    if (!verb.relative && occurrenceOf(verb.marks, lexicon) !== 'OCCURRED') found.add(verb);
  };
  let last: Verb | null = null;
  let state: 'plain' | 'condition' | 'consequence' = 'plain';
  for (const [at, unit] of units.entries()) {
    const verb = clauses.verbAt.get(at);
    if (unit.kind === 'boundary') {
      state = 'plain';
      last = null;
    } else if (unit.kind === 'comma') {
      if (state === 'condition') state = 'consequence';
    } else if (conditions.has(unit.lower)) {
      const before = units[at - 1]?.lower ?? '';
      const tells: boolean = last !== null && (reporting.has(last.text) || asks(last));
      if (tells && last?.last === at - 1) continue;
      const opens = !last || tells || coordinators.has(before) || subordinators.has(before);
      if (opens && hasConsequence(clause, at)) state = 'condition';
      else if (last && !tells) for (const each of upwards(last)) add(each);
    } else if (verb) {
      if (state === 'consequence') add(verb);
      if (state !== 'condition') last = verb;
    }
  }
  return found;
}

const asks = ({ entries }: Verb): boolean => entries.some(({ governor }) => governor === 'request');

/** Tells as possible only what depends on a condition; what was refused, promised or threatened with it still happened. */
export function suppose(candidates: readonly Candidate[], clause: Clause): Candidate[] {
  const conditioned = findConditioned(clause);
  if (conditioned.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const { verb, rule, occurrence } = candidate;
    const outer = rule === 'verb-composed' && verb ? governingVerb(verb)?.verb : verb;
    if (!outer || !conditioned.has(outer) || occurrence === 'NOT_OCCURRED') return candidate;
    return { ...candidate, occurrence: 'HYPOTHETICAL', vague: false };
  });
}
