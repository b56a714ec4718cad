import {
  type ClauseState,
  controlsObject,
  type Link,
  type Subject,
  setSubject,
  skipBack,
  type Verb,
} from './clause-state.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

/**
 * The subject that a verb hands on to the verb that depends on it, which stands after unit `left`: its object, when it
 * controls one; nobody, when that object has no name.
 */
function control(verb: Verb, left: number): Subject | null {
  if (!controlsObject(verb) || verb.voice === 'passive') return verb.subject;
  if (verb.object) return { at: verb.last + 1, party: verb.object, head: null };
  return left <= verb.last + 1 ? verb.subject : null;
}

/** What a relative clause is about: the noun phrase before "yang", past a place that qualifies it ("Houthi di Yaman yang"). */
function antecedent(state: ClauseState, relative: number): Subject {
  const { units, lexicon } = state;
  let at = skipBack(state, relative - 1, []);
  if (units[at]?.kind === 'comma') at--;
  const qualifies = state.prepositionOf.has(at) && lexicon.words.prepositions.has(units[at - 1]?.lower ?? '');
  if (qualifies && units[at - 2]?.party) at -= 2;
  const unit = units[at];
  if (unit?.party) return { at, party: unit.party, head: state.headOf.get(at) ?? null };
  return { at, party: null, head: unit?.lower ?? null };
}

function depend(verb: Verb, governor: Verb | null, link: Link, subject: Subject | null): void {
  verb.governor = governor;
  verb.link = link;
  verb.subject = subject;
}

/**
 * Gives the verb its subject and governor by what stands at unit `left`, directly before it and its auxiliaries: "yang", a
 * name, a conjunction, a purpose marker, another verb, or the rest of a noun phrase.
 */
export function attachVerb(state: ClauseState, verb: Verb, left: number): void {
  const { words } = state.lexicon;
  const unit = state.units[left];
  const { last } = state;
  const waiting = state.subject && !state.verbSeen ? state.subject : null;
  if (!unit || unit.kind === 'boundary') {
    state.orphans.push(verb);
  } else if (words.relatives.has(unit.lower)) {
    verb.relative = true;
    verb.subject = antecedent(state, left);
  } else if (unit.party && !state.prepositionOf.has(left)) {
    attachToParty(state, verb, left, unit);
  } else if (unit.kind === 'comma' || words.coordinators.has(unit.lower)) {
    const comma = unit.kind === 'comma' || state.units[left - 1]?.kind === 'comma';
    const other = comma ? asker(state.main ?? last) : last;
    if (waiting?.party) verb.subject = waiting;
    else {
      const above = other && coordinatedWith(verb, other, state.lexicon);
      depend(verb, above, 'coordinate', above?.subject ?? null);
    }
  } else if (words.purposes.has(unit.lower)) {
    // A bare relative clause ("perjalanan yang jarang terjadi") has no purpose of its own.
    const over = last?.relative && last.entries.length === 0 ? (state.main ?? last) : last;
    depend(verb, over, 'purpose', over ? control(over, left) : state.subject);
    if (!verb.subject) state.orphans.push(verb);
  } else if (words.companions.has(unit.lower)) {
    const reason = last !== null && affects(last) && last.object !== null && !waiting;
    depend(verb, last, 'companion', reason ? null : (waiting ?? last?.subject ?? null));
    if (!verb.subject && !reason) state.orphans.push(verb);
  } else if (words.subordinators.has(unit.lower)) {
    // "A menyurati B, tetapi belum mendapat jawaban": it is A who goes on.
    const opposed = adversatives.has(unit.lower);
    depend(verb, last, 'complement', last && (opposed ? last.subject : control(last, left)));
    if (!last) state.orphans.push(verb);
  } else if (last && last.last === left) {
    depend(verb, last, 'complement', last.subject);
  } else if (last && tellsOfOthers(state, last, left)) {
    depend(verb, last, 'content', null);
  } else if (last?.relative && asksOthers(state, last, left)) {
    depend(verb, last, 'serial', null);
  } else if (waiting) {
    verb.subject = waiting;
    takeContent(state, verb);
  } else if (last && !state.afterComma) {
    depend(verb, last, 'serial', control(last, left));
  }
}

/** "A, yang mendesak sekutunya menambah ...": who adds is who is asked, though nothing names him. */
function asksOthers({ units }: ClauseState, last: Verb, left: number): boolean {
  if (!controlsObject(last) || last.object || left - last.last > maximumNoun) return false;
  return units.slice(last.last + 1, left + 1).every((unit) => unit.kind === 'word');
}

/** "A mendesak B membantu C, juga akan bertemu D": after a comma the clause of who asks goes on. */
function asker(verb: Verb | null): Verb | null {
  const above = verb?.link === 'complement' ? verb.governor : null;
  return above && controlsObject(above) && above.object ? above : verb;
}

/** "A mengatakan penyidik menyita ...": who seizes is whom A tells of, though nothing names him. */
function tellsOfOthers({ units, lexicon: { words } }: ClauseState, last: Verb, left: number): boolean {
  if (!words.reporting.has(last.text) || left === last.last || left - last.last > maximumNoun) return false;
  const noun = units[last.last + 1];
  return noun?.kind === 'word' && !words.prepositions.has(noun.lower);
}

const maximumNoun = 3;
const maximumDepth = 5;
const spoken = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SUPPORT', 'THREATEN']);

/** "A mengatakan serangan itu memperpanjang konflik dan menyebut B ...": who calls is who says, not the attack. */
function coordinatedWith(verb: Verb, other: Verb, { words }: RelationLexicon): Verb {
  const speaks =
    words.naming.has(verb.text) || verb.entries.some(({ frame }) => frame && spoken.has(frame.type));
  let current = other;
  for (let depth = 0; speaks && depth < maximumDepth && !current.subject?.party; depth++) {
    if (!current.governor || current.link !== 'content') break;
    current = current.governor;
  }
  return current.subject?.party ? current : other;
}

const affecting = new Set(['SANCTION', 'COERCE', 'ACCUSE', 'ASSAULT']);

/** "A memecat B setelah mendukung C": after such a verb the clause may be about what its object did. */
function affects(verb: Verb): boolean {
  return verb.entries.some((entry) => entry.frame && affecting.has(entry.frame.type));
}

function attachToParty(state: ClauseState, verb: Verb, left: number, unit: Unit): void {
  const { last } = state;
  const { relatives } = state.lexicon.words;
  const waiting = state.verbSeen ? null : state.subject;
  const taken = last !== null && (last.object === unit.party || last.agent === unit.party);
  if (taken && controlsObject(last)) depend(verb, last, 'complement', control(last, left));
  else if (taken && last.relative && state.subject && !state.verbSeen) verb.subject = state.subject;
  else if (taken && last.entries.some((entry) => entry.frame)) depend(verb, last, 'serial', last.subject);
  else if (relatives.has(state.units[left - 1]?.lower ?? '') && verb.voice === 'headline') {
    verb.voice = 'passive';
    verb.relative = true;
    verb.agent = unit.party;
    verb.subject = antecedent(state, left - 1);
  } else if (unit.party?.form === 'PRONOUN' && verb.voice === 'headline' && waiting && waiting.at !== left) {
    verb.voice = 'passive';
    verb.agent = unit.party;
    verb.subject = waiting;
  } else {
    setSubject(state, { at: left, party: unit.party, head: state.headOf.get(left) ?? null });
    verb.subject = state.subject;
    if (taken) depend(verb, last, 'content', state.subject);
    else takeContent(state, verb);
  }
}

const adversatives = new Set(['tetapi', 'tapi', 'namun', 'sedangkan', 'padahal', 'meski', 'meskipun', 'but']);
const contents = new Set(['bahwa', 'agar', 'supaya', 'apakah', 'that', 'whether']);

/** A clause after "bahwa" or "agar" is what the verb before it says or asks. */
function takeContent(state: ClauseState, verb: Verb): void {
  if (state.last && !state.verbSeen && contents.has(state.conjunction ?? ''))
    depend(verb, state.last, 'content', verb.subject);
}
