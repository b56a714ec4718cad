import { findArguments, isStatal } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';

const jointly = new Set(
  'trilateral,bilateral,bersama,gabungan,multilateral,arah,joint,jointly,two-way,three-way'.split(','),
);

/** Finds what several states do together: "A, B dan C menyelesaikan jalur komunikasi tiga arah". */
export function findJointRelations(clause: Clause): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const found: Candidate[] = [];
  for (const verb of clauses.verbs) {
    if (verb.voice !== 'active' || verb.entries.some((entry) => entry.frame?.mutual)) continue;
    const parties = actingParty(verb.subject, false);
    if (!parties || parties.actors.length < 2 || !isStatal(parties)) continue;
    const after = findArguments(units, clauses, verb.last + 1, lexicon);
    const sign = after.words.findIndex((word) => jointly.has(word));
    const noun = after.words.find((_, index) => index === sign - 1 || index === sign + 1);
    if (sign < 0 || noun === undefined || after.list.length > 0) continue;
    const stated = verbOccurrence(verb, lexicon);
    const last = units[after.end];
    found.push({
      type: 'COOPERATE',
      mode: null,
      label: `${units[verb.first]?.lower ?? ''} bersama`.trim(),
      sources: parties.actors,
      targets: [],
      symmetric: true,
      acting: 1,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      claim: null,
      ...extent(parties, units[verb.first], last),
      rule: 'joint',
      verb,
    });
  }
  return found;
}
