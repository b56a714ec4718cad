import { type Argument, fillsSlot, findArguments, isBetween, isStatal, namesOthers } from './argument.ts';
import { type Candidate, extent, isCooperative } from './candidate.ts';
import type { Verb } from './clause.ts';
import { actingParty, type Clause } from './frame.ts';
import { findNounContext, type NounContext } from './noun-context.ts';
import { nounOccurrence } from './noun-occurrence.ts';
import type { EventNoun } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Finds the relations that nouns tell: "serangan A ke B", "pertemuan antara A dan B", "A mendapat dukungan dari B". */
export function findNounRelations(clause: Clause): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const found: Candidate[] = [];
  let verb: Verb | null = null;
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
    const context = findNounContext(clause, at, match.last, verb);
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
  const parties = noun.mutual ? readMutual(clause, noun, context) : readDirected(clause, noun, context);
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

interface NounParties {
  source: Party;
  target: Party | null;
  slot: string | null;
  owned: boolean;
}

const subjectOf = (context: NounContext): Party | null =>
  context.verb ? actingParty(context.verb.subject, false) : null;

function ownerOf(list: readonly Argument[], clause: Clause): Party | null {
  const first = list[0];
  if (!first || first.preposition !== null || namesOthers(first.heads, clause.lexicon)) return null;
  return first.party;
}

const inSlots = (list: readonly Argument[], noun: EventNoun, clause: Clause): Argument | null =>
  list.find(
    (argument) =>
      noun.slots.some((slot) => fillsSlot(argument, slot)) &&
      !(argument.preposition === 'di' && !isStatal(argument.party)) &&
      !(noun.states && !isStatal(argument.party)) &&
      !namesOthers(argument.heads, clause.lexicon),
  ) ?? null;

function readMutual(clause: Clause, noun: EventNoun, context: NounContext): NounParties | null {
  const { list } = context.after;
  const between = list.find(
    (argument) => isBetween(argument.preposition) && argument.party.actors.length > 1,
  );
  if (between) return { source: between.party, target: null, slot: null, owned: true };
  const owner = ownerOf(list, clause);
  const partner = inSlots(list, noun, clause);
  const slot = partner?.preposition ?? null;
  if (partner && isPress(partner.party)) return null;
  if (owner && partner) return { source: owner, target: partner.party, slot, owned: true };
  if (owner && owner.actors.length > 1) return { source: owner, target: null, slot: null, owned: true };
  if (owner) return null;
  const subject = subjectOf(context);
  if (context.light === 'act' && context.governed && subject) {
    if (partner) return { source: subject, target: partner.party, slot, owned: false };
    if (subject.actors.length > 1) return { source: subject, target: null, slot: null, owned: false };
    const earlier = context.verb?.link === 'coordinate' ? context.verb.governor : null;
    const companion = earlier?.entries.some((entry) => entry.frame?.mutual) ? earlier.object : null;
    return companion ? { source: subject, target: companion, slot: null, owned: false } : null;
  }
  if (!partner || (noun.type !== 'CONSULT' && !context.governed)) return null;
  const actor = context.actor;
  return actor ? { source: actor, target: partner.party, slot, owned: false } : null;
}

const isPress = (party: Party): boolean => party.kinds.every((kind) => kind === 'MEDIA');

function readDirected(clause: Clause, noun: EventNoun, context: NounContext): NounParties | null {
  const { list } = context.after;
  const between = list.find(
    (argument) => isBetween(argument.preposition) && argument.party.actors.length > 1,
  );
  if (between && noun.pair) return { source: between.party, target: null, slot: null, owned: true };
  const owner = ownerOf(list, clause);
  const slotted = inSlots(list, noun, clause);
  const agent =
    list.find((one) => clause.lexicon.words.agents.has(one.preposition ?? ''))?.party ?? context.agent;
  const origin = list.find((one) => one.preposition === 'dari' || one.preposition === 'from')?.party ?? null;
  const subject = context.governed ? subjectOf(context) : null;
  const slot = slotted?.preposition ?? null;
  if (noun.owner === 'target') {
    const source = agent ?? (context.light === 'act' ? subject : null);
    const target = owner ?? slotted?.party ?? null;
    return source && target ? { source, target, slot: null, owned: true } : null;
  }
  if (context.light === 'get' && subject && !slotted) {
    const source = owner ?? origin ?? agent;
    return source ? { source, target: subject, slot: null, owned: false } : null;
  }
  const accused = noun.clause && !slotted ? context.clauseSubject : null;
  const light = context.light === 'act' || context.light === 'stop' ? subject : null;
  const source = owner ?? agent ?? light;
  const target = slotted?.party ?? accused;
  return source && target ? { source, target, slot, owned: owner !== null } : null;
}
