import { type Argument, fillsSlot, isBetween, isStatal, namesOthers, namesThings } from './argument.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { actingParty } from './frame-party.ts';
import { type NounContext, owningParty } from './noun-context.ts';
import type { EventNoun } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Who takes part in what a noun tells; `target` is null when `source` holds every party. `owned`: a possessor says who acts. */
interface NounParties {
  source: Party;
  target: Party | null;
  slot: string | null;
  owned: boolean;
}

/** The subject of the verb before the noun, when it can act. */
export const subjectOf = (context: NounContext): Party | null =>
  context.verb ? actingParty(context.verb.subject, false) : null;

function ownerOf(list: readonly Argument[], clause: Clause, context: NounContext): Party | null {
  if (context.possessor) return context.possessor;
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
      !namesThings(argument) &&
      (!namesOthers(argument.heads, clause.lexicon) ||
        argument.heads.some((head) => noun.through?.includes(head))),
  ) ?? null;

function readMutual(clause: Clause, noun: EventNoun, context: NounContext): NounParties | null {
  const { list } = context.after;
  const acting = context.light === 'act' ? subjectOf(context) : null;
  const partner = inSlots(list, noun, clause);
  if (partner && isPress(partner.party)) return null;
  const alone = { target: null, slot: null };
  if (acting && acting.actors.length > 1 && !partner) return { source: acting, ...alone, owned: false };
  const between = list.find((one) => isBetween(one.preposition) && one.party.actors.length > 1);
  if (between) return { source: between.party, ...alone, owned: true };
  const owner = ownerOf(list, clause, context);
  if (owner && partner)
    return { source: owner, target: partner.party, slot: partner.preposition, owned: true };
  if (owner) return owner.actors.length > 1 ? { source: owner, ...alone, owned: true } : null;
  if (partner) {
    const reachable = noun.type === 'CONSULT' || context.governed || context.carried;
    const source = acting ?? (reachable ? context.actor : null);
    if (!source || isPress(source)) return null;
    return { source, target: partner.party, slot: partner.preposition, owned: false };
  }
  // "A bertemu B dan mencapai kesepakatan": with whom was said before.
  const earlier = acting && context.verb?.link === 'coordinate' ? context.verb.governor : null;
  const companion = earlier?.entries.some((entry) => entry.frame?.mutual) ? earlier.object : null;
  return acting && companion ? { source: acting, target: companion, slot: null, owned: false } : null;
}

const isPress = (party: Party): boolean => party.kinds.every((kind) => kind === 'MEDIA');

function readDirected(clause: Clause, noun: EventNoun, context: NounContext): NounParties | null {
  const { list } = context.after;
  const between = list.find(
    (argument) => isBetween(argument.preposition) && argument.party.actors.length > 1,
  );
  if (between && noun.pair) return { source: between.party, target: null, slot: null, owned: true };
  const owner = ownerOf(list, clause, context);
  const slotted = inSlots(list, noun, clause);
  const agent =
    list.find((one) => clause.lexicon.words.agents.has(one.preposition ?? ''))?.party ?? context.agent;
  const origin = list.find((one) => one.preposition === 'dari' || one.preposition === 'from')?.party ?? null;
  // "pemeriksaan A oleh B"
  const spelled = list.some((one) => clause.lexicon.words.agents.has(one.preposition ?? ''));
  // "Sikap A menuai kritik dari B": it is A who is criticised.
  const held =
    context.light === 'get' && context.verb
      ? (owningParty(context.verb, clause.lexicon) ?? spelledDoer(clause, context.verb))
      : null;
  const subject = context.governed ? (subjectOf(context) ?? held) : null;
  const slot = slotted?.preposition ?? null;
  if (noun.owner === 'target' || (spelled && owner && !slotted)) {
    const source = agent ?? (context.light === 'act' ? subject : null);
    const target = owner ?? slotted?.party ?? null;
    return source && target ? { source, target, slot: null, owned: true } : null;
  }
  if (context.light === 'get' && subject && !slotted) {
    if (noun.filed) return null;
    const source = owner ?? origin ?? agent;
    return source ? { source, target: subject, slot: null, owned: false } : null;
  }
  const accused = noun.clause && !slotted ? context.clauseSubject : null;
  const light = context.light === 'act' || context.light === 'stop' ? subject : null;
  const source = owner ?? agent ?? light;
  const target = slotted?.party ?? accused ?? (noun.type === 'REQUEST' ? heedful(clause, context) : null);
  return source && target ? { source, target, slot, owned: owner !== null } : null;
}

/** "Penangkapan Budi oleh A menuai kritik": A. */
function spelledDoer({ units, lexicon: { words } }: Clause, { subject, first }: Verb): Party | null {
  for (let at = first - 1; subject?.head && at > subject.at && at >= first - maximumBack; at--)
    if (units[at]?.party && words.agents.has(units[at - 1]?.lower ?? '')) return units[at]?.party ?? null;
  return null;
}

const maximumBack = 12;

/** "atas permintaan A, B menahan ...": B. */
function heedful({ units }: Clause, { first, next }: NounContext): Party | null {
  const follows = heeding.has(units[first - 1]?.lower ?? '');
  return follows && next && !next.relative ? actingParty(next.subject, false) : null;
}

const heeding = new Set(['atas', 'sesuai', 'mengikuti', 'berdasarkan', 'menyusul', 'at']);

/** Finds the parties of an event noun from its prepositions, its possessor and the verb over it; null when one is missing. */
export function findNounParties(clause: Clause, noun: EventNoun, context: NounContext): NounParties | null {
  return noun.mutual ? readMutual(clause, noun, context) : readDirected(clause, noun, context);
}
