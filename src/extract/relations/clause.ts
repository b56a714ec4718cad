import { describes } from './apposition.ts';
import type { Arguments } from './argument.ts';
import {
  type ClauseState,
  controlsObject,
  createClauseState,
  openClause,
  resetState,
  setSubject,
  skipBack,
  skipForward,
  type Verb,
} from './clause-state.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';
import { readVerb, type VerbForm } from './verb-form.ts';
import { attachVerb } from './verb-subject.ts';

/** The verbs of a sentence in order, and for every unit the verb that starts there. */
export interface Clauses {
  verbs: Verb[];
  verbAt: Map<number, Verb>;
}

/** What a matcher reads: one sentence, its clauses and the words of its language. */
export interface Clause {
  units: readonly Unit[];
  clauses: Clauses;
  lexicon: RelationLexicon;
  /** The arguments that were read already, by the unit where they start. */
  read: Map<number, Arguments>;
}

/**
 * Reads a sentence left to right, once, and says for each verb who its subject is: through relative clauses, coordination,
 * purpose clauses and object control.
 */
export function readClauses(units: readonly Unit[], lexicon: RelationLexicon): Clauses {
  const clauses: Clauses = { verbs: [], verbAt: new Map() };
  const state = createClauseState(units, lexicon);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind === 'boundary') {
      resetState(state);
    } else if (unit.kind === 'comma' || unit.kind === 'time') {
      state.preposition = null;
      state.chain = null;
      if (unit.kind === 'time') continue;
      state.afterComma = true;
      state.open = null;
    } else if (isInquit(state, at)) {
      state.chain = null;
    } else if (unit.party && isFrontedAgent(state, at)) {
      state.headOf.set(at, null);
    } else if (unit.party) {
      readParty(state, at, unit.party);
    } else {
      const form = readVerb(units, at, lexicon, allowsStem(state, at));
      if (form) {
        const verb = addVerb(state, at, form);
        clauses.verbs.push(verb);
        clauses.verbAt.set(at, verb);
        at = form.last;
      } else readWord(state, at, unit.lower);
    }
  }
  return clauses;
}

/** A bare stem is a verb after "yang" and its agent ("yang Israel serang") and after a pronoun ("kami akan tangkap"). */
function allowsStem(state: ClauseState, at: number): boolean {
  const { units, lexicon } = state;
  if (lexicon.voice !== 'affix') return false;
  if (units[at - 1]?.lower === 'saling') return true;
  const left = skipBack(state, at - 1, []);
  const party = units[left]?.party;
  if (!party) return false;
  return (
    party.form === 'PRONOUN' || (left === at - 1 && lexicon.words.relatives.has(units[at - 2]?.lower ?? ''))
  );
}

/** "Mereka, kata Budi, akan ditahan": neither the word nor the name after it is part of the clause. */
function isInquit({ units, lexicon, subject, verbSeen }: ClauseState, at: number): boolean {
  const cue = units[at]?.party ? at - 1 : at;
  if (!subject || verbSeen || lexicon.voice !== 'affix' || units[cue - 1]?.kind !== 'comma') return false;
  return units[cue]?.kind === 'word' && lexicon.words.inquits.has(units[cue]?.lower ?? '');
}

/** "Pelaku sudah kami tangkap": the pronoun right before a bare stem acts on the subject. */
function isFrontedAgent(state: ClauseState, at: number): boolean {
  const { units, lexicon, subject } = state;
  if (units[at]?.party?.form !== 'PRONOUN' || !subject || state.verbSeen || state.preposition) return false;
  if (lexicon.voice !== 'affix' || units[at + 2]?.party) return false;
  return readVerb(units, at + 1, lexicon, true)?.voice === 'headline';
}

function addVerb(state: ClauseState, at: number, form: VerbForm): Verb {
  const marks = state.conjunction ? [state.conjunction] : [];
  const verb: Verb = {
    first: at,
    last: form.last,
    text: state.units
      .slice(at, form.last + 1)
      .map((unit) => unit.lower)
      .join(' '),
    entries: form.entries,
    voice: form.voice,
    subject: null,
    marks,
    governor: null,
    link: null,
    relative: false,
    agent: null,
    object: null,
  };
  attachVerb(state, verb, skipBack(state, at - 1, marks));
  state.last = verb;
  state.open = verb;
  state.preposition = null;
  state.chain = null;
  if (!verb.relative) {
    state.main = verb;
    state.verbSeen = true;
    state.afterComma = false;
  }
  return verb;
}

function readParty(state: ClauseState, at: number, party: Party): void {
  const { open, lexicon } = state;
  // "istri korban, Citra": what stands before the name is who she is.
  const apposed = /^[^,]+, \p{Lu}/u.test(state.units[at]?.text ?? '') && party.actors.length === 1;
  const named = apposed || (state.chain !== null && describes(state.chain, party, lexicon));
  const chain = named ? null : state.chain;
  // Two names in a row are one phrase: "menurut Korea Utara KCNA".
  const beside = state.units[at - 1]?.party ? state.prepositionOf.get(at - 1) : undefined;
  const preposition = state.preposition ?? beside ?? null;
  state.headOf.set(at, chain);
  state.preposition = null;
  state.chain = null;
  if (preposition !== null) {
    state.prepositionOf.set(at, preposition);
    if (open && lexicon.words.agents.has(preposition)) takeAgent(open, party);
    else if (open && !open.object && chain === null && controlsObject(open)) open.object = party;
    return;
  }
  if (open && !open.object) {
    if (open.voice !== 'passive') open.object = party;
    else if (at === open.last + 1 && lexicon.voice === 'affix') open.agent = party;
    if (chain !== null || open.object === party || open.agent === party) return;
  }
  // "AS, sekutu utama Israel, ...": what follows the comma describes a subject that is already named.
  const described =
    !state.verbSeen && state.afterComma && state.subject?.party && state.subject.head === null;
  if (!described && (!state.verbSeen || state.afterComma)) setSubject(state, { at, party, head: chain });
  state.afterComma = false;
}

/** "B didakwa merintangi penyidikan oleh A": the agent of the passive above, when the verb itself has none. */
function takeAgent(open: Verb, party: Party): void {
  const above = open.link === 'complement' || open.link === 'serial' ? open.governor : null;
  const passive = open.voice === 'passive' ? open : above;
  if (passive?.voice === 'passive') passive.agent ??= party;
  // "B diancam akan dicopot oleh A"
  const threatens =
    above?.voice === 'passive' && above.entries.some(({ frame }) => frame?.type === 'THREATEN');
  if (threatens) above.agent ??= party;
}

function readWord(state: ClauseState, at: number, lower: string): void {
  const { words } = state.lexicon;
  if (lower === "'s") state.chain = null;
  if (words.adverbs.has(lower)) {
    // "Rencananya A bertemu B"
    if (plans.has(lower) && !state.verbSeen) state.conjunction = lower;
    return;
  }
  if (lower === 'rencana' && state.preposition === 'menurut') state.conjunction = lower;
  if (/^(?:situ|sana|sini)(?:lah)?$/u.test(lower)) {
    // "Di sana polisi menangkap B": the place is complete.
    state.preposition = null;
    state.chain = null;
    return;
  }
  if (/^[-–—]+$/u.test(lower)) {
    // What stands before a dash is a label or an aside, not a subject.
    state.chain = null;
    if (!state.subject?.party) state.subject = null;
    return;
  }
  const companion = words.purposes.has(lower) || words.companions.has(lower);
  const bridges = words.relatives.has(lower) || words.coordinators.has(lower);
  if (bridges || (companion && readVerb(state.units, skipForward(state, at + 1), state.lexicon, false))) {
    state.preposition = null;
    state.chain = null;
  } else if (words.subordinators.has(lower)) {
    openClause(state, isComplementiser(state, at, lower) ? 'bahwa' : lower);
  } else if (words.prepositions.has(lower)) {
    state.preposition = lower;
    state.chain = null;
  } else if (words.transparent.has(lower)) {
    state.chain = null;
  } else {
    const starts = state.chain === null;
    state.chain ??= lower;
    if (!starts || state.preposition !== null) return;
    if ((state.subject === null && !state.verbSeen) || (state.afterComma && state.verbSeen)) {
      state.subject = { at, party: null, head: lower };
      state.verbSeen = false;
      state.afterComma = false;
    }
  }
}

const plans = new Set(['rencananya', 'nantinya']);

/** "mengatakan kalau P": after a verb of saying these stand for "bahwa". */
function isComplementiser({ last, lexicon: { words } }: ClauseState, at: number, lower: string): boolean {
  if (lower !== 'kalau' && lower !== 'jika') return false;
  return last?.last === at - 1 && words.reporting.has(last.text);
}
