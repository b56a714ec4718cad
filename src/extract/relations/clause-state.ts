import type { RelationLexicon, VerbEntry, Voice } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

/** Who or what a verb is said of: `head` is the noun a party only qualifies ("serangan Israel"), null for the party itself. */
export interface Subject {
  at: number;
  party: Party | null;
  head: string | null;
}

/** How a verb depends on an earlier one. */
export type Link = 'purpose' | 'complement' | 'content' | 'coordinate' | 'companion' | 'serial';

/** A verb with what governs it. `first` and `last` are unit indexes, `marks` the auxiliaries and conjunctions around it. */
export interface Verb {
  first: number;
  last: number;
  /** The form as written, in lower case. */
  text: string;
  entries: readonly VerbEntry[];
  voice: Voice;
  subject: Subject | null;
  marks: string[];
  governor: Verb | null;
  link: Link | null;
  relative: boolean;
  /** Who acts in a passive: "diserang (oleh) Israel", "yang mereka serang". */
  agent: Party | null;
  /** The first party after the verb that nothing else governs. */
  object: Party | null;
}

/** What reading a sentence left to right has to remember. */
export interface ClauseState {
  units: readonly Unit[];
  lexicon: RelationLexicon;
  /** For each party: the first noun of the phrase that it ends, and the preposition before it. */
  headOf: Map<number, string | null>;
  prepositionOf: Map<number, string>;
  subject: Subject | null;
  verbSeen: boolean;
  afterComma: boolean;
  preposition: string | null;
  conjunction: string | null;
  /** First word of the noun phrase being read. */
  chain: string | null;
  last: Verb | null;
  main: Verb | null;
  /** The verb that the next party may complete. */
  open: Verb | null;
  /** Verbs read before their subject: "Usai bertemu Xi, Trump ...". */
  orphans: Verb[];
}

const clean = () => ({
  subject: null,
  verbSeen: false,
  afterComma: false,
  preposition: null,
  conjunction: null,
  chain: null,
  last: null,
  main: null,
  open: null,
  orphans: [],
});

/** Starts reading a sentence. */
export function createClauseState(units: readonly Unit[], lexicon: RelationLexicon): ClauseState {
  return { units, lexicon, headOf: new Map(), prepositionOf: new Map(), ...clean() };
}

/** Forgets everything at a boundary that no clause crosses. */
export function resetState(state: ClauseState): void {
  Object.assign(state, clean());
}

/** Opens a clause of its own after a conjunction. */
export function openClause(state: ClauseState, conjunction: string): void {
  state.conjunction = conjunction;
  state.subject = null;
  state.verbSeen = false;
  state.afterComma = false;
  state.preposition = null;
  state.chain = null;
  state.open = null;
}

/** Takes a subject for the verbs to come, and for those that were read before it. */
export function setSubject(state: ClauseState, subject: Subject): void {
  state.subject = subject;
  state.verbSeen = false;
  if (!subject.party) return;
  for (const verb of state.orphans) verb.subject = subject;
  state.orphans = [];
}

/** True when the verb hands its object to the next verb as subject: "meminta Israel menghentikan". */
export function controlsObject(verb: Verb): boolean {
  return verb.entries.some(
    (entry) =>
      entry.frame?.control === 'object' || entry.governor === 'request' || entry.governor === 'accuse',
  );
}

/** Longest run of auxiliaries and adverbs that is read as belonging to a verb. */
const maximumAdverbs = 8;

const isAdverb = (state: ClauseState, at: number): boolean =>
  state.units[at]?.kind === 'word' && state.lexicon.words.adverbs.has(state.units[at]?.lower ?? '');

/** Steps back over adverbs and auxiliaries, which go to `marks`; returns the first unit that is none. */
export function skipBack(state: ClauseState, from: number, marks: string[]): number {
  let at = from;
  for (; at > from - maximumAdverbs && isAdverb(state, at); at--) marks.push(state.units[at]?.lower ?? '');
  return at;
}

/** Steps forward over adverbs and auxiliaries; returns the first unit that is none. */
export function skipForward(state: ClauseState, from: number): number {
  let at = from;
  while (at < from + maximumAdverbs && isAdverb(state, at)) at++;
  return at;
}
