import type { ActorKind } from '../draft.ts';
import { type Arguments, findArguments, isStatal } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import type { Party } from './unit.ts';

const jointly = new Set(
  'trilateral,bilateral,bersama,gabungan,multilateral,arah,joint,jointly,two-way,three-way'.split(','),
);

const bodies = new Set<ActorKind>([
  'STATE',
  'GOVERNMENT_BODY',
  'MILITARY',
  'COMPANY',
  'ORGANISATION',
  'INTERGOVERNMENTAL',
]);
const isBody = (party: Party): boolean => party.kinds.every((kind) => bodies.has(kind));
const companions = new Set(['bersama', 'together']);

/** Finds what several bodies do together: "A, B dan C menyelesaikan jalur komunikasi tiga arah", "A bersama B menggelar". */
export function findJointRelations(clause: Clause): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const found: Candidate[] = [];
  for (const verb of clauses.verbs) {
    if (verb.entries.some((entry) => entry.frame?.mutual)) continue;
    const acting = verb.voice === 'passive' ? verb.agent : actingParty(verb.subject, false);
    const parties = acting && { ...acting, ...acting.body };
    if (!parties) continue;
    const after = findArguments(clause, verb.last + 1);
    const partner = findPartner(clause, verb, parties, after);
    if (!partner && (verb.voice === 'passive' || !sharesTask(parties, after))) continue;
    const stated = verbOccurrence(verb, lexicon);
    const last = partner ?? units[after.end];
    found.push({
      type: 'COOPERATE',
      mode: null,
      label: `${units[verb.first]?.lower ?? ''} bersama`.trim(),
      sources: [...parties.actors, ...(partner?.actors ?? [])],
      targets: [],
      symmetric: true,
      acting: partner ? parties.actors.length : 1,
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

/** "menyelesaikan jalur komunikasi tiga arah": several states with a task of theirs. */
function sharesTask(parties: Party, { words, list }: Arguments): boolean {
  if (parties.actors.length < 2 || !isStatal(parties) || list.length > 0) return false;
  const sign = words.findIndex((word) => jointly.has(word));
  return sign >= 0 && words.some((_, index) => index === sign - 1 || index === sign + 1);
}

/** The other body in "A bersama B menggelar ..." or "A menggelar ... bersama B", unless the words only say who speaks. */
function findPartner({ units, lexicon }: Clause, verb: Verb, parties: Party, after: Arguments): Party | null {
  if (!isBody(parties) || lexicon.words.naming.has(verb.text) || lexicon.words.statives.has(verb.text))
    return null;
  const at = verb.subject?.at ?? -1;
  const beside =
    verb.voice === 'active' && companions.has(units[at + 1]?.lower ?? '') ? units[at + 2]?.party : null;
  const other =
    beside ??
    after.list.find((one) => companions.has(one.preposition ?? '') && one.heads.length === 0)?.party;
  return other && isBody(other) && !other.actors.some((one) => parties.actors.includes(one)) ? other : null;
}
