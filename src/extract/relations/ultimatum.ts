import { isPersonal } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Telling } from './merge.ts';

const conditions = new Set(['bila', 'jika', 'kalau', 'apabila', 'andai', 'if']);
const negations = new Set(['tidak', 'tak', 'not', 'enggak', 'nggak']);
const demands = new Set(['tuntutan', 'permintaan', 'desakan', 'ultimatum', 'tenggat', 'somasi', 'demands']);
const maximumDistance = 400;
const maximumOpening = 8;

/**
 * Finds the threat behind a demand told just before: "Bila tidak, buruh akan mogok", "Jika tuntutan itu tidak dipenuhi, ...". Who
 * threatens is the body that will act, else who says so (`speakersAt` an offset), else who demanded.
 */
export function findUltimatum(
  { units, clauses }: Clause,
  before: readonly Telling[],
  speakersAt: (offset: number) => readonly number[],
): Candidate[] {
  const [first, second] = units;
  const last = units.at(-1);
  if (!first || !second || !last || !conditions.has(first.lower)) return [];
  const opening = units.slice(1, maximumOpening).map(({ lower }) => lower);
  const unmet = negations.has(second.lower) && units[2]?.kind === 'comma';
  const named = demands.has(second.lower) && opening.some((word) => negations.has(word));
  if (!unmet && !named) return [];
  const told = before.findLast(({ relation }) => relation.type === 'REQUEST')?.relation;
  const end = told?.evidence[0]?.span.end ?? 0;
  if (!told || first.start - end > maximumDistance) return [];
  const speakers = speakersAt(last.start - 1);
  const actors = bodyIn(clauses) ?? (speakers.length > 0 ? [...speakers] : told.sources);
  const targets = told.targets.filter((one) => !actors.includes(one));
  if (targets.length === 0) return [];
  return [
    {
      type: 'THREATEN',
      mode: null,
      label: `${first.lower} ${second.lower}`,
      sources: actors,
      targets,
      symmetric: false,
      acting: actors.length,
      occurrence: 'OCCURRED',
      vague: false,
      lasts: false,
      claim: null,
      ...extent(first, last),
      rule: 'ultimatum',
      verb: null,
    },
  ];
}

/** "Bila tidak, polisi akan bertindak": the body that will act. */
function bodyIn({ verbs }: Clause['clauses']): number[] | null {
  const subject = verbs.find(({ subject }) => subject?.party && subject.head === null)?.subject?.party;
  return subject && !isPersonal(subject) && subject.form !== 'PRONOUN' ? subject.actors : null;
}
