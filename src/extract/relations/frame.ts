import {
  type Argument,
  fillsSlot,
  findArguments,
  isBetween,
  isPersonal,
  isStatal,
  namesOthers,
} from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Subject, Verb } from './clause-state.ts';
import { composeCandidate } from './composition.ts';
import type { Frame } from './relation-lexicon.ts';
import type { Party } from './unit.ts';

/** Finds the relations that the verbs of a sentence open, with who acts decided by voice. */
export function findVerbRelations(clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of clause.clauses.verbs) {
    const frames = verb.entries.filter(
      (entry) => entry.frame && entry.voice === entryVoice(verb, entry.voice),
    );
    if (frames.length === 0) continue;
    for (const { frame } of frames) {
      const candidate = frame && readFrame(clause, verb, frame);
      if (!candidate) continue;
      found.push(...composeCandidate(candidate, clause.lexicon));
      break;
    }
  }
  return mergeVisits(found);
}

/** In "yang mereka serang" a bare stem has become a passive. */
const entryVoice = (verb: Verb, voice: Verb['voice']): Verb['voice'] =>
  verb.voice === 'passive' && voice === 'headline' ? 'headline' : verb.voice;

const conflictNouns = new Set([
  'serangan',
  'gempuran',
  'invasi',
  'agresi',
  'roket',
  'rudal',
  'drone',
  'bom',
  'attack',
  'strike',
]);

/** The party a subject stands for, or null when the party only owns what acts. */
export function actingParty(subject: Subject | null, violent: boolean): Party | null {
  if (!subject?.party) return null;
  if (subject.head === null) return subject.party;
  return violent && conflictNouns.has(subject.head) ? subject.party : null;
}

function readFrame(clause: Clause, verb: Verb, frame: Frame): Candidate | null {
  const { units, clauses, lexicon } = clause;
  const after = findArguments(units, clauses, verb.last + 1, lexicon);
  if (frame.composed && verb.link === null) return null;
  if (frame.needs && !needed(frame.needs, after.words, verb)) return null;
  if (frame.complement === 'purpose' && !hasComplement(clause, after.end)) return null;
  const passive = verb.voice === 'passive';
  const violent = frame.type === 'ASSAULT';
  const object = (): Argument | null => choose(clause, frame, after.list, subjectParty);
  const subjectParty = actingParty(verb.subject, violent);
  let actor: Party | null = passive ? verb.agent : subjectParty;
  let other: Party | null;
  let slot: string | null = null;
  if (passive && (frame.slots.includes('object') || frame.mutual)) {
    const owned = verb.subject?.head ?? null;
    const owner =
      frame.strict || frame.gives ? owned === null : owned === null || !namesOthers([owned], lexicon);
    other = owner ? (verb.subject?.party ?? null) : null;
    if (!other && frame.gives) other = choose(clause, frame, after.list, actor)?.party ?? null;
    if (other && !suits(frame, other)) return null;
  } else {
    const argument = object();
    other = argument?.party ?? null;
    slot = argument?.preposition ?? null;
  }
  if (frame.swap) [actor, other] = [other, actor];
  const together = frame.mutual && actor && !other && actor.actors.length > 1 && standsTogether(frame);
  if (!other && frame.hosted) other = hostAfter(clause, after.end);
  if (!actor || (!other && !together) || isMedia(actor, frame)) return null;
  const shared = new Set(actor.actors);
  const targets = (other?.actors ?? []).filter((one) => !shared.has(one));
  if (targets.length === 0 && !together) return null;
  const last = units[verb.last];
  const first = units[verb.first];
  const symmetric = Boolean(frame.mutual);
  return {
    type: frame.type,
    mode: frame.mode,
    label: slot && !isBetween(slot) ? `${frame.label} ${slot}` : frame.label,
    sources: symmetric ? [...actor.actors, ...targets] : actor.actors,
    targets: symmetric ? [] : targets,
    symmetric,
    occurrence: 'OCCURRED',
    vague: false,
    claim: null,
    ...extent(first, last, actor, other),
    rule: `verb-${verb.voice}${verb.relative ? '-relative' : ''}`,
    verb,
  };
}

const standsTogether = (frame: Frame): boolean =>
  frame.slots.includes('dengan') || frame.slots.includes('with');

function choose(
  clause: Clause,
  frame: Frame,
  list: readonly Argument[],
  actor: Party | null,
): Argument | null {
  for (const slot of frame.slots) {
    for (const argument of list) {
      if (!fillsSlot(argument, slot)) continue;
      const through = frame.through?.includes(argument.heads[0] ?? '') ?? false;
      if (namesOthers(argument.heads, clause.lexicon) && !through) continue;
      if ((frame.strict || frame.gives) && argument.heads.length > 0 && !through) continue;
      if (!suits(frame, argument.party)) continue;
      if (argument.party.actors.every((one) => actor?.actors.includes(one))) continue;
      return argument;
    }
  }
  return null;
}

function suits(frame: Frame, party: Party): boolean {
  if (frame.states && !isStatal(party)) return false;
  if (frame.people && !isPersonal(party)) return false;
  return !isMedia(party, frame);
}

/** Talking to the press is not a relation, nor is what the press asks. */
function isMedia(party: Party, frame: Frame): boolean {
  if (frame.type !== 'CONSULT' && frame.type !== 'REQUEST') return false;
  return party.kinds.every((kind) => kind === 'MEDIA');
}

/** Who holds the conference that somebody attends: "konferensi yang digelar (oleh) PBB". */
function hostAfter({ clauses }: Clause, from: number): Party | null {
  for (let at = from; at < from + 4; at++) {
    const verb = clauses.verbAt.get(at);
    if (verb) return verb.relative ? verb.agent : null;
  }
  return null;
}

function needed(needs: readonly string[], passed: readonly string[], verb: Verb): boolean {
  const text = ` ${verb.subject?.head ?? ''} ${passed.join(' ')} `;
  return needs.some((need) => text.includes(` ${need} `));
}

/** After the object stands a clause that says what is wanted: "untuk", "agar" or a verb. */
function hasComplement({ units, clauses, lexicon }: Clause, end: number): boolean {
  for (let at = end; at <= end + 2; at++) {
    const lower = units[at]?.lower ?? '';
    if (clauses.verbAt.has(at) || lexicon.words.purposes.has(lower) || lower === 'agar' || lower === 'supaya')
      return true;
  }
  return false;
}

/** A journey "untuk bertemu dengan B" is one visit to B. */
function mergeVisits(found: readonly Candidate[]): Candidate[] {
  const meetings = new Map<Verb, Candidate>();
  for (const one of found)
    if (one.type === 'CONSULT' && one.symmetric && one.verb?.link === 'purpose' && one.verb.governor)
      meetings.set(one.verb.governor, one);
  const merged = new Set<Candidate>();
  const visits = found.map((visit) => {
    const meeting = visit.mode === 'visit' && visit.verb ? meetings.get(visit.verb) : undefined;
    if (!meeting) return visit;
    merged.add(meeting);
    const targets = meeting.sources.filter((one) => !visit.sources.includes(one));
    return { ...visit, targets, end: Math.max(visit.end, meeting.end) };
  });
  return visits.filter((one) => !merged.has(one));
}
