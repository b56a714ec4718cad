import { isBetween } from './argument.ts';
import { type Candidate, extent, isCooperative } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { composeCandidate } from './composition.ts';
import { inOffice } from './frame-party.ts';
import { findNounContext, type NounContext } from './noun-context.ts';
import { nounOccurrence } from './noun-occurrence.ts';
import { findNounParties, subjectOf } from './noun-party.ts';
import type { EventNoun } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Finds the relations that nouns tell: "serangan A ke B", "pertemuan antara A dan B", "A mendapat dukungan dari B". */
export function findNounRelations(clause: Clause): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const found: Candidate[] = [];
  let verb: Verb | null = null;
  let floor = -1;
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.kind === 'boundary') verb = null;
    const here = clauses.verbAt.get(at);
    if (here) {
      verb = here;
      at = here.last;
      continue;
    }
    const match = lexicon.eventNouns.longestAt(units, at);
    if (!match) continue;
    // "perundingan gencatan senjata": the second noun only qualifies the first.
    const qualifies = at > 0 && floor === at - 1;
    const context = findNounContext(clause, at, match.last, verb, floor);
    floor = match.last;
    at = match.last;
    if (qualifies) continue;
    for (const noun of match.values) {
      const candidate = readNoun(clause, noun, context);
      if (!candidate) continue;
      found.push(...embed(candidate, context, clause));
      break;
    }
  }
  return found;
}

function readNoun(clause: Clause, noun: EventNoun, context: NounContext): Candidate | null {
  const { words } = context.after;
  const near = ` ${words.slice(0, 5).join(' ')} `;
  if (noun.needs && !noun.needs.some((need) => near.includes(` ${need} `))) return null;
  if (noun.not?.includes(words[0] ?? '')) return null;
  if (noun.light && context.light !== 'act') return null;
  const parties = findNounParties(clause, noun, context);
  if (!parties) return null;
  const { target, slot } = parties;
  const source = noun.mutual ? parties.source : inOffice(parties.source, target, noun.type);
  const targets = (target?.actors ?? []).filter((one) => !source.actors.includes(one));
  if (targets.length === 0 && (target || source.actors.length < 2)) return null;
  const symmetric = Boolean(noun.mutual);
  const pair = !symmetric && !target;
  const light = context.light && !parties.owned;
  const lasts = (noun.lasts ?? noun.type === 'COOPERATE') && !light;
  return {
    type: noun.type,
    mode: noun.mode,
    label: slot && !isBetween(slot) ? `${context.text} ${slot}` : context.text,
    sources: symmetric ? [...source.actors, ...targets] : pair ? source.actors.slice(0, 1) : source.actors,
    targets: symmetric ? [] : pair ? source.actors.slice(1) : targets,
    symmetric,
    acting: target ? source.actors.length : 1,
    ...nounOccurrence(clause, context, lasts),
    lasts,
    claim: null,
    ...extent(context.span, source, target, context.governed ? context.verbSpan : null),
    rule: light ? `noun-light-${context.light}` : symmetric ? 'noun-mutual' : 'noun-possessor',
    verb: context.governed ? context.verb : null,
  };
}

/** A subject with those for whom its "we" speaks. */
const standsFor = (subject: Party | null): number[] =>
  subject ? [subject, subject.body, subject.state].flatMap((one) => one?.actors ?? []) : [];

/** What the noun becomes under the verb over it: refused, ended, or embedded in a request or an accusation. */
function embed(candidate: Candidate, context: NounContext, clause: Clause): Candidate[] {
  const { verb } = candidate;
  if (!verb) return [candidate];
  const own = standsFor(subjectOf(context)).some((one) => candidate.sources.includes(one));
  const label = `${context.verbText} ${candidate.label}`;
  const cooperative = isCooperative(candidate.type);
  const flat = {
    ...candidate,
    label,
    symmetric: false,
    occurrence: 'OCCURRED' as const,
    vague: false,
    mode: null,
  };
  if (candidate.symmetric)
    Object.assign(flat, {
      sources: candidate.sources.slice(0, candidate.acting),
      targets: candidate.sources.slice(candidate.acting),
    });
  if (context.light === 'stop' && own) {
    if (!cooperative)
      return composeCandidate({ ...candidate, label, type: 'RETREAT', mode: 'ceasefire' }, clause.lexicon);
    if (candidate.type !== 'AID' && candidate.type !== 'COOPERATE') return [];
    return composeCandidate({ ...flat, type: 'SANCTION', mode: 'discontinue' }, clause.lexicon);
  }
  if (context.governor === 'refuse' && own && cooperative)
    return composeCandidate({ ...flat, type: 'REJECT' }, clause.lexicon);
  if (context.governor === 'deny')
    return [{ ...candidate, claim: 'DENIED', occurrence: 'NOT_OCCURRED', vague: true }];
  if (!context.light) return [candidate];
  const { occurrence, vague } = candidate;
  return composeCandidate(candidate, clause.lexicon).map((one) =>
    one.type === candidate.type && (one.vague || !vague) ? { ...one, occurrence, vague } : one,
  );
}

const endings = new Set(['SANCTION', 'CONCEDE', 'RETREAT', 'REJECT', 'AGREE']);

/** Joins both readings of a sentence, without what the same party tells by the verb over the noun, or ended or refused: "memutus hubungan dagang dengan B". */
export function withoutObjects(verbs: readonly Candidate[], nouns: readonly Candidate[]): Candidate[] {
  const kept = nouns.filter(
    (noun) =>
      !noun.verb ||
      !verbs.some(({ verb, type, sources, targets }) => {
        if (verb !== noun.verb || sources[0] !== noun.sources[0]) return false;
        return (
          (endings.has(type) && !endings.has(noun.type)) ||
          (type === noun.type && targets[0] === noun.targets[0])
        );
      }),
  );
  return [...verbs, ...kept];
}
