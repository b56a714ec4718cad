import { type Arguments, findArguments, isBetween, isPersonal } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { composeCandidate } from './composition.ts';
import { comesInPeace } from './elsewhere.ts';
import { actingParty, type FrameParties, findFrameParties } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import type { Frame } from './relation-lexicon.ts';

/** Finds the relations that the verbs of a sentence open, with who acts decided by voice. */
export function findVerbRelations(clause: Clause): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of clause.clauses.verbs) {
    let told = false;
    for (const { frame, voice } of verb.entries) {
      // In "yang mereka serang" a bare stem has become a passive.
      const stem = verb.voice === 'passive' && voice === 'headline';
      if (!frame || (voice !== verb.voice && !stem) || (told && !frame.also)) continue;
      const candidate = frame.pairs ? readPair(clause, verb, frame) : readFrame(clause, verb, frame, found);
      if (!candidate) continue;
      const all = [candidate, ...findCompanions(clause, verb, candidate)];
      const composed = frame.negated ? all : all.flatMap((one) => composeCandidate(one, clause.lexicon));
      // "tidak menolak" is no relation.
      found.push(...composed.filter((one) => one.type !== 'REJECT' || one.occurrence !== 'NOT_OCCURRED'));
      told ||= !frame.also;
    }
  }
  return found;
}

/** "A mempertemukan B dengan C": B and C; "B dipertemukan dengan C" as well. */
function readPair(clause: Clause, verb: Verb, frame: Frame): Candidate | null {
  const { list } = findArguments(clause, verb.last + 1);
  const named = list.filter(({ heads }) => heads.length === 0).map(({ party }) => party);
  const sides = verb.voice === 'passive' && verb.subject?.party ? [verb.subject.party, ...named] : named;
  const actors = [...new Set(sides.slice(0, 2).flatMap((party) => party.actors))];
  const [first] = sides;
  if (!first || actors.length < 2) return null;
  return {
    type: frame.type,
    mode: frame.mode,
    label: verb.text,
    sources: actors,
    targets: [],
    symmetric: true,
    acting: first.actors.length,
    occurrence: 'OCCURRED',
    vague: false,
    lasts: false,
    claim: null,
    ...extent(clause.units[verb.first], clause.units[verb.last], ...sides.slice(0, 2)),
    rule: 'verb-pair',
    verb,
  };
}

/** "berkirim surat kepada B, tetapi belum memperoleh jawaban": who does not answer is whom the same party asked. */
function askedBefore(verb: Verb, frame: Frame, before: readonly Candidate[]): FrameParties | null {
  if (!frame.negated || !frame.swap || verb.voice !== 'active') return null;
  const asker = actingParty(verb.subject, false);
  const asked = before.findLast(
    ({ type, sources }) =>
      type === 'REQUEST' && (asker === null || sources.some((one) => asker?.actors.includes(one))),
  );
  if (!asked) return null;
  const { start, end, sources, targets } = asked;
  const side = { start, end, kinds: [], form: 'PRONOUN' as const, titles: [] };
  return { actor: { ...side, actors: targets }, other: { ...side, actors: sources }, slot: null };
}

function readFrame(clause: Clause, verb: Verb, frame: Frame, before: readonly Candidate[]): Candidate | null {
  const { units } = clause;
  if (frame.negated && verbOccurrence(verb, clause.lexicon) !== 'NOT_OCCURRED') return null;
  if (frame.composed && verb.link === null) return null;
  // "menduga ada B yang ...": whom he suspects.
  const exists = existential.has(units[verb.last + 1]?.lower ?? '') ? 1 : 0;
  const after = findArguments(clause, verb.last + 1 + exists);
  const object = frame.needs ? findNeeded(frame.needs, after, verb) : null;
  if (frame.needs && object === null) return null;
  if (frame.type === 'PROTEST' && comesInPeace(clause, verb)) return null;
  if (frame.complement === 'warning' && !hasWarning(clause, verb.last + 1, after.end)) return null;
  if (frame.complement === 'purpose' && !hasComplement(clause, verb.last + 1, after.end)) return null;
  const parties = findFrameParties(clause, verb, frame, after) ?? askedBefore(verb, frame, before);
  if (!parties) return null;
  const { actor, other, slot } = parties;
  const targets = (other?.actors ?? []).filter((one) => !actor.actors.includes(one));
  if (other && targets.length === 0) return null;
  const symmetric = Boolean(frame.mutual) || other === null;
  const label = [
    verb.voice === 'active' ? verb.text : frame.label,
    object,
    slot && !isBetween(slot) ? slot : null,
  ];
  return {
    type: frame.type,
    mode: frame.mode,
    label: label.filter(Boolean).join(' '),
    sources: symmetric ? [...actor.actors, ...targets] : actor.actors,
    targets: symmetric ? [] : targets,
    symmetric,
    acting: actor.actors.length,
    occurrence: 'OCCURRED',
    vague: false,
    lasts: frame.lasts ?? (verb.relative && frame.type === 'COOPERATE'),
    claim: null,
    ...extent(units[verb.first], units[verb.last], actor, other),
    rule: `verb-${verb.voice}${verb.relative ? '-relative' : ''}`,
    verb,
  };
}

const existential = new Set(['ada', 'adanya']);
const suffered = new Set<Candidate['type']>(['COERCE', 'ACCUSE', 'SANCTION', 'ASSAULT', 'RETREAT', 'AID']);
const together = new Set(['bersama', 'beserta', 'berikut']);

/** Whom the same is done to: "ditangkap bersama B", "menangkap lima warga, termasuk B". */
function findCompanions(clause: Clause, verb: Verb, main: Candidate): Candidate[] {
  if (!suffered.has(main.type) || main.symmetric) return [];
  const { list } = findArguments(clause, verb.last + 1);
  const parties = list.filter(
    ({ at, party, preposition, heads }) =>
      heads.length === 0 &&
      isPersonal(party) &&
      ((together.has(preposition ?? '') && (verb.voice === 'passive' || at > verb.last + 2)) ||
        clause.units[at - 1]?.lower === 'termasuk'),
  );
  return parties.flatMap(({ party }) => {
    const targets = party.actors.filter((one) => !main.targets.includes(one) && !main.sources.includes(one));
    return targets.length > 0 ? [{ ...main, targets, ...extent(main, party) }] : [];
  });
}

/** The word that the frame asks for, from the object or (in a passive) the subject. */
function findNeeded(needs: readonly string[], after: Arguments, verb: Verb): string | null {
  const text = ` ${verb.subject?.head ?? ''} ${after.words.join(' ')} `;
  return needs.find((need) => text.includes(` ${need} `)) ?? null;
}

/** After the object stands a clause that says what is wanted: "untuk", "agar" or a verb. */
function hasComplement({ units, clauses, lexicon }: Clause, from: number, end: number): boolean {
  for (let at = from; at <= end + 2; at++) {
    const lower = units[at]?.lower ?? '';
    const marked = lexicon.words.purposes.has(lower) || lower === 'agar' || lower === 'supaya';
    if (marked || clauses.verbAt.has(at)) return true;
  }
  return false;
}

/** What somebody had better do: "agar", "supaya", "jangan", "untuk tidak". */
function hasWarning({ units }: Clause, from: number, end: number): boolean {
  return units
    .slice(from, end + 3)
    .some(
      ({ lower }, at) =>
        warnings.has(lower) || (lower === 'untuk' && units[from + at + 1]?.lower === 'tidak'),
    );
}

const warnings = new Set(['agar', 'supaya', 'jangan']);

/** Makes one visit of a journey "untuk bertemu dengan B": it goes to B. */
export function mergeVisits(found: readonly Candidate[]): Candidate[] {
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
