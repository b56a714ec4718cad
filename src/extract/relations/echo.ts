import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Telling } from './merge.ts';
import { arrivalOf } from './noun-context.ts';

const alike = new Set(['senada', 'serupa', 'sama', 'juga', 'lain', 'lainnya', 'demikian', 'similar', 'same']);
const maximumBack = 10;

/**
 * Finds who joins in what somebody else did before: "kritik senada datang dari A", "tuduhan yang sama disuarakan A". Looks at
 * the last 10 tellings.
 */
export function findEchoes(clause: Clause, before: readonly Telling[]): Candidate[] {
  const { units, clauses, lexicon } = clause;
  return clauses.verbs.flatMap((verb) => {
    const { subject } = verb;
    const carries = verb.voice === 'passive' && verb.entries.some((entry) => entry.light);
    const actor = carries ? verb.agent : arrivalOf(clause, verb);
    const noun = subject?.head ? lexicon.eventNouns.longestAt(units, subject.at) : undefined;
    const type = noun?.values[0]?.type;
    if (!subject || !actor || !type || subject.party) return [];
    const phrase = units.slice(Math.max(subject.at, verb.first - maximumBack), verb.first);
    if (!phrase.some(({ lower }) => alike.has(lower))) return [];
    const told = before
      .slice(-maximumBack)
      .findLast(
        ({ relation }) =>
          relation.type === type &&
          !relation.symmetric &&
          !relation.sources.some((one) => actor.actors.includes(one)),
      )?.relation;
    const targets = (told?.targets ?? []).filter((one) => !actor.actors.includes(one));
    if (!told || targets.length === 0) return [];
    return [
      {
        type,
        mode: told.mode,
        label: noun.values[0]?.forms[0] ?? '',
        sources: actor.actors,
        targets,
        symmetric: false,
        acting: actor.actors.length,
        occurrence: 'OCCURRED',
        vague: true,
        lasts: false,
        claim: null,
        ...extent(units[subject.at], units[verb.last], actor),
        rule: 'echo',
        verb,
      },
    ];
  });
}
