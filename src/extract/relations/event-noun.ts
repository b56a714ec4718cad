import { isBetween } from './argument.ts';
import { type Candidate, extent, isCooperative } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { findNounContext, type NounContext } from './noun-context.ts';
import { nounOccurrence } from './noun-occurrence.ts';
import { findNounParties, subjectOf } from './noun-party.ts';
import type { EventNoun } from './relation-lexicon.ts';

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
    const context = findNounContext(clause, at, match.last, verb, floor);
    floor = match.last;
    for (const noun of match.values) {
      const candidate = readNoun(clause, noun, context);
      if (!candidate) continue;
      found.push(candidate);
      break;
    }
    at = match.last;
  }
  return found;
}

function readNoun(clause: Clause, noun: EventNoun, context: NounContext): Candidate | null {
  const passed = context.after.words;
  if (noun.needs && !noun.needs.some((need) => ` ${passed.slice(0, 5).join(' ')} `.includes(` ${need} `)))
    return null;
  if (noun.not?.includes(passed[0] ?? '')) return null;
  if (noun.light && context.light !== 'act') return null;
  const parties = findNounParties(clause, noun, context);
  if (!parties) return null;
  const { source, target } = parties;
  const shared = new Set(source.actors);
  const targets = (target?.actors ?? []).filter((one) => !shared.has(one));
  if (targets.length === 0 && (target || source.actors.length < 2)) return null;
  const stopped = context.light === 'stop' && !isCooperative(noun.type) && noun.owner === 'source';
  const refused = context.governor === 'refuse' && isCooperative(noun.type) && source === subjectOf(context);
  const type = stopped ? 'RETREAT' : refused ? 'REJECT' : noun.type;
  const symmetric = Boolean(noun.mutual) && !refused;
  const pair = !noun.mutual && !target;
  const { occurrence, vague } = nounOccurrence(clause, context, noun.type);
  const slot = parties.slot && !isBetween(parties.slot) ? ` ${parties.slot}` : '';
  return {
    type,
    mode: stopped ? 'ceasefire' : refused ? null : noun.mode,
    label: `${stopped || refused ? `${context.verbText} ` : ''}${context.text}${slot}`,
    sources: symmetric ? [...source.actors, ...targets] : pair ? source.actors.slice(0, 1) : source.actors,
    targets: symmetric ? [] : pair ? source.actors.slice(1) : targets,
    symmetric,
    occurrence: stopped || refused ? 'OCCURRED' : occurrence,
    vague: vague && !stopped && !refused,
    claim: context.governor === 'deny' ? 'DENIED' : null,
    ...extent(context.span, source, target, context.governed ? context.verbSpan : null),
    rule: `noun-${context.light && !parties.owned ? `light-${context.light}` : noun.mutual ? 'mutual' : 'possessor'}`,
    verb: context.governed ? context.verb : null,
  };
}
