import {
  type Argument,
  type Arguments,
  fillsSlot,
  holdsPower,
  isPersonal,
  isStatal,
  namesOthers,
} from './argument.ts';
import type { Clause } from './clause.ts';
import type { Subject, Verb } from './clause-state.ts';
import { addressee, doerAbove, hostAfter, purposeObject, senderOf, sharedObject } from './elsewhere.ts';
import type { Frame } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Who takes part in what a verb says; `other` is null when `actor` holds every party. */
export interface FrameParties {
  actor: Party;
  other: Party | null;
  /** The preposition before the other party. */
  slot: string | null;
}

const weapons = new Set(
  'serangan,gempuran,invasi,agresi,roket,rudal,drone,bom,kapal,tank,artileri,helikopter,meriam,torpedo,peluru,tembakan,attack,strike,missile,airstrike'.split(
    ',',
  ),
);

/** The party a subject stands for, or null when the party only owns what acts; an attack of Israel acts as Israel. */
export function actingParty(subject: Subject | null, violent: boolean): Party | null {
  if (!subject?.party) return null;
  if (subject.head === null) return subject.party;
  return violent && weapons.has(subject.head) ? subject.party : null;
}

/** What "we" do as the body we hold office in; blaming and asking stay with who speaks. */
const official = new Set<Frame['type']>([
  'COERCE',
  'SANCTION',
  'AID',
  'COOPERATE',
  'MOBILIZE',
  'RETREAT',
  'ASSAULT',
  'AGREE',
  'CONSULT',
]);

/** Who acts when somebody says "we": towards a state the own state, else the body in which he holds office. */
export function inOffice(actor: Party, other: Party | null, type: Frame['type']): Party {
  if (!official.has(type)) return actor;
  return { ...actor, ...(other?.kinds.includes('STATE') ? (actor.state ?? actor.body) : actor.body) };
}

/** Finds the two sides of a frame by the voice of its verb; null when one is missing or does not fit. */
export function findFrameParties(
  clause: Clause,
  verb: Verb,
  frame: Frame,
  after: Arguments,
): FrameParties | null {
  const subject = actingParty(verb.subject, frame.type === 'ASSAULT' || frame.type === 'COERCE');
  const sides =
    verb.voice === 'passive' && (frame.slots.includes('object') || frame.mutual)
      ? passiveSides(clause, verb, frame, after)
      : activeSides(clause, verb, frame, after, verb.voice === 'passive' ? verb.agent : subject);
  const [named, other] = frame.swap ? [sides.other, sides.actor] : [sides.actor, sides.other];
  const actor = named && inOffice(named, other, frame.type);
  if (!actor || isMedia(actor, frame) || (frame.by && !holdsPower(actor, frame.by))) return null;
  const carried = frame.hosted || (frame.slots.includes('object') && !frame.strict && !frame.gives);
  const host =
    other ??
    (frame.purpose ? purposeObject(clause, verb) : null) ??
    (frame.type === 'PROTEST' ? addressee(clause, verb) : null) ??
    (frame.mutual && verb.voice === 'active' ? partnerOf(clause, verb) : null) ??
    (carried && verb.voice !== 'passive' ? hostAfter(clause, after.end) : null);
  if (host && frame.type === 'ASSAULT' && isClub(actor) && isClub(host)) return null;
  const each = verb.marks.includes('saling') || (frame.mutual && standsTogether(frame));
  const together = !host && actor.actors.length > 1 && each;
  return host || together ? { actor, other: host, slot: sides.slot } : null;
}

/** "Klub A menghajar Klub B" is a game. */
const isClub = (party: Party): boolean => party.kinds.every((kind) => kind === 'ORGANISATION');

type Sides = { actor: Party | null; other: Party | null; slot: string | null };

function passiveSides(clause: Clause, verb: Verb, frame: Frame, after: Arguments): Sides {
  const head = verb.subject?.head ?? null;
  const through = head !== null && frame.through?.includes(head);
  const own =
    head === null || through || (!frame.strict && !frame.gives && !namesOthers([head], clause.lexicon));
  const actor = verb.agent ?? sharedAgent(verb, frame) ?? (frame.mode === 'dismiss' ? leftBody(after) : null);
  const subject = own ? (verb.subject?.party ?? null) : null;
  if (subject) return { actor, other: suits(frame, subject) ? subject : null, slot: null };
  if (through && actor) {
    const sender = senderOf(clause, verb);
    if (sender && suits(frame, sender)) return { actor, other: sender, slot: 'dari' };
  }
  if (frame.type === 'REQUEST' && actor && head !== null) {
    const asked = doerAbove(clause, verb, actor);
    if (asked) return { actor, other: asked, slot: null };
  }
  const given =
    frame.gives || !frame.slots.includes('object') ? choose(clause, frame, after.list, actor) : null;
  return { actor, other: given?.party ?? null, slot: given?.preposition ?? null };
}

/** "dipecat dari Partai X": the body that somebody has to leave. */
function leftBody({ list }: Arguments): Party | null {
  const left = list.find(({ preposition, near }) => preposition === 'dari' && near.length === 0);
  return left && !isPersonal(left.party) ? left.party : null;
}

const custody = new Set<Frame['type']>(['COERCE', 'RETREAT', 'ACCUSE', 'SANCTION']);

/** "B ditahan polisi, namun dibebaskan": who lets go is who held. */
function sharedAgent({ governor, subject }: Verb, frame: Frame): Party | null {
  if (!custody.has(frame.type) || governor?.voice !== 'passive' || governor.subject !== subject) return null;
  return governor.entries.some((entry) => entry.frame && custody.has(entry.frame.type))
    ? governor.agent
    : null;
}

function activeSides(clause: Clause, verb: Verb, frame: Frame, after: Arguments, actor: Party | null): Sides {
  const argument = choose(clause, frame, after.list, actor);
  if (argument) return { actor, other: argument.party, slot: argument.outer ?? argument.preposition };
  const shared = after.list.length === 0 ? sharedObject(clause, verb, frame) : null;
  if (shared && shared !== actor) return { actor, other: shared, slot: null };
  const pronoun = frame.slots.includes('object') ? encliticObject(clause, verb, frame, actor) : null;
  return { actor, other: pronoun && suits(frame, pronoun) ? pronoun : null, slot: null };
}

function choose(
  clause: Clause,
  frame: Frame,
  list: readonly Argument[],
  actor: Party | null,
): Argument | null {
  for (const slot of frame.slots) {
    for (const argument of list) {
      if (!fillsSlot(argument, slot) || !suits(frame, argument.party)) continue;
      const heads = slot === argument.preposition ? argument.near : argument.heads;
      const through = heads.some((head) => frame.through?.includes(head)) || isProperty(argument, frame);
      if (!through && namesOthers(heads, clause.lexicon)) continue;
      if (!through && (frame.strict || frame.gives) && heads.length > 0) continue;
      if (argument.party.actors.every((one) => actor?.actors.includes(one))) continue;
      return argument;
    }
  }
  return null;
}

/** "menghadang truk milik B": what is done to a thing of B, when the verb can be aimed at things. */
const isProperty = ({ preposition }: Argument, { through }: Frame): boolean =>
  through !== undefined && (preposition === 'milik' || preposition === 'kepunyaan');

const maximumBack = 15;
/** "A menelepon B dan mendesaknya", "lalu membawa kabur motornya": the enclitic is the party just named that does not act. */
function encliticObject({ units }: Clause, verb: Verb, frame: Frame, actor: Party | null): Party | null {
  const thing = units[verb.last + 1];
  const owned = thing?.enclitic && frame.through?.includes(thing.lower);
  const follows = verb.link === 'coordinate' || (owned && verb.link === 'serial');
  if (!follows || !(owned || units[verb.last]?.enclitic)) return null;
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - maximumBack; at--) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary') return null;
    if (unit.party && !unit.party.actors.some((one) => actor?.actors.includes(one))) return unit.party;
  }
  return null;
}

/** "A dan B bertemu": the verb needs no second phrase. */
const standsTogether = (frame: Frame): boolean =>
  frame.slots.includes('dengan') || frame.slots.includes('with');

function suits(frame: Frame, party: Party): boolean {
  if (frame.states && !isStatal(party)) return false;
  if (frame.people && !isPersonal(party)) return false;
  if (frame.bodies && (isPersonal(party) || party.kinds.includes('STATE'))) return false;
  return !isMedia(party, frame);
}

/** Talking to the press is not a relation, nor is what the press asks. */
function isMedia(party: Party, frame: Frame): boolean {
  if (frame.type !== 'CONSULT' && frame.type !== 'REQUEST' && !frame.negated) return false;
  return party.kinds.every((kind) => kind === 'MEDIA');
}

/** "A bersama B meneken perjanjian": B. */
function partnerOf({ units }: Clause, { subject }: Verb): Party | null {
  const at = subject?.at ?? -1;
  return at >= 0 && companions.has(units[at + 1]?.lower ?? '') ? (units[at + 2]?.party ?? null) : null;
}

const companions = new Set(['bersama', 'dengan', 'together']);
