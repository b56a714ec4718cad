import type { RelationLexicon, VerbEntry, Voice } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';
import { readVerb } from './verb-form.ts';

/** Who or what a verb is said of: `head` is the noun a party only qualifies ("serangan Israel"), null for the party itself. */
export interface Subject {
  at: number;
  party: Party | null;
  head: string | null;
}

/** How a verb depends on an earlier one. */
export type Link = 'purpose' | 'complement' | 'coordinate' | 'companion' | 'serial';

/** A verb with what governs it. `first` and `last` are unit indexes, `marks` the auxiliaries and conjunctions around it. */
export interface Verb {
  first: number;
  last: number;
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

/** The verbs of a sentence in order, and for every unit the verb that starts there. */
export interface Clauses {
  verbs: Verb[];
  verbAt: Map<number, Verb>;
}

interface State {
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

/** Longest run of auxiliaries and adverbs that is read as belonging to a verb. */
const maximumAdverbs = 8;

const fresh = (): State => ({
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

/** True when the verb hands its object to the next verb as subject: "meminta Israel menghentikan". */
export function controlsObject(verb: Verb): boolean {
  return verb.entries.some(
    (entry) =>
      entry.frame?.control === 'object' || entry.governor === 'request' || entry.governor === 'accuse',
  );
}

const control = (verb: Verb): Subject | null =>
  controlsObject(verb) && verb.voice !== 'passive' && verb.object
    ? { at: verb.last + 1, party: verb.object, head: null }
    : verb.subject;

/**
 * Reads a sentence left to right and says for each verb who its subject is, through relative clauses, coordination,
 * purpose clauses and object control. One pass; `headline` lets bare stems count as verbs.
 */
export function readClauses(units: readonly Unit[], lexicon: RelationLexicon, headline: boolean): Clauses {
  const { words } = lexicon;
  const clauses: Clauses = { verbs: [], verbAt: new Map() };
  const headOf = new Map<number, string | null>();
  const obliqueOf = new Map<number, string>();
  let state = fresh();

  const skipBack = (from: number, marks: string[]): number => {
    let at = from;
    for (
      ;
      at > from - maximumAdverbs && units[at]?.kind === 'word' && words.adverbs.has(units[at]?.lower ?? '');
      at--
    )
      marks.push(units[at]?.lower ?? '');
    return at;
  };

  const verbFollows = (from: number): boolean => {
    let at = from;
    while (
      at < from + maximumAdverbs &&
      units[at]?.kind === 'word' &&
      words.adverbs.has(units[at]?.lower ?? '')
    )
      at++;
    return readVerb(units, at, lexicon, false) !== null;
  };

  const setSubject = (subject: Subject): void => {
    state.subject = subject;
    state.verbSeen = false;
    if (subject.party) {
      for (const verb of state.orphans) verb.subject = subject;
      state.orphans = [];
    }
  };

  const antecedent = (relative: number): Subject => {
    let at = skipBack(relative - 1, []);
    if (units[at]?.kind === 'comma') at--;
    const preposition = obliqueOf.get(at);
    if (preposition && units[at - 2]?.party && words.prepositions.has(units[at - 1]?.lower ?? '')) at -= 2;
    const unit = units[at];
    return {
      at,
      party: unit?.party ?? null,
      head: unit?.party ? (headOf.get(at) ?? null) : (unit?.lower ?? null),
    };
  };

  const attach = (verb: Verb, left: number): void => {
    const unit = units[left];
    const { last, main } = state;
    const depend = (governor: Verb | null, link: Link, subject: Subject | null): void => {
      verb.governor = governor;
      verb.link = link;
      verb.subject = subject;
    };
    if (!unit || unit.kind === 'boundary') {
      state.orphans.push(verb);
    } else if (words.relatives.has(unit.lower)) {
      verb.relative = true;
      verb.subject = antecedent(left);
    } else if (unit.party && !obliqueOf.has(left)) {
      const taken = last?.object === unit.party || last?.agent === unit.party;
      if (taken && last && controlsObject(last)) depend(last, 'complement', control(last));
      else if (taken && last?.relative && state.subject && !state.verbSeen) verb.subject = state.subject;
      else if (taken && last?.entries.some((entry) => entry.frame)) depend(last, 'serial', last.subject);
      else if (words.relatives.has(units[left - 1]?.lower ?? '') && verb.voice === 'headline') {
        verb.voice = 'passive';
        verb.relative = true;
        verb.agent = unit.party;
        verb.subject = antecedent(left - 1);
      } else {
        setSubject({ at: left, party: unit.party, head: headOf.get(left) ?? null });
        verb.subject = state.subject;
        verb.governor = taken ? last : null;
      }
    } else if (unit.kind === 'comma' || words.coordinators.has(unit.lower)) {
      const comma = unit.kind === 'comma' || units[left - 1]?.kind === 'comma';
      const other = comma ? (main ?? last) : last;
      if (state.subject?.party && !state.verbSeen) verb.subject = state.subject;
      else depend(other, 'coordinate', other?.subject ?? null);
    } else if (words.purposes.has(unit.lower)) {
      depend(last, 'purpose', last ? control(last) : state.subject);
      if (!verb.subject) state.orphans.push(verb);
    } else if (words.companions.has(unit.lower)) {
      const subject = state.subject && !state.verbSeen ? state.subject : (last?.subject ?? null);
      depend(last, 'companion', subject);
      if (!subject) state.orphans.push(verb);
    } else if (words.subordinators.has(unit.lower)) {
      depend(last, 'complement', last ? control(last) : null);
    } else if (last && last.last === left) {
      depend(last, 'complement', last.subject);
    } else if (state.subject && !state.verbSeen) {
      verb.subject = state.subject;
    } else if (last && !state.afterComma) {
      depend(last, 'serial', controlsObject(last) ? control(last) : last.subject);
    }
  };

  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind === 'boundary') {
      state = fresh();
      continue;
    }
    if (unit.kind === 'comma' || unit.kind === 'time') {
      state.preposition = null;
      state.chain = null;
      if (unit.kind === 'comma') {
        state.afterComma = true;
        state.open = null;
      }
      continue;
    }
    if (unit.party) {
      headOf.set(at, state.chain);
      readParty(at, unit.party);
      state.chain = null;
      continue;
    }
    const relativeStem = Boolean(units[at - 1]?.party) && words.relatives.has(units[at - 2]?.lower ?? '');
    const form = readVerb(units, at, lexicon, headline || relativeStem);
    if (form) {
      const marks = state.conjunction ? [state.conjunction] : [];
      const verb: Verb = {
        first: at,
        last: form.last,
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
      attach(verb, skipBack(at - 1, marks));
      clauses.verbs.push(verb);
      clauses.verbAt.set(at, verb);
      state.last = verb;
      state.open = verb;
      state.preposition = null;
      state.chain = null;
      if (!verb.relative) {
        state.main = verb;
        state.verbSeen = true;
        state.afterComma = false;
      }
      at = form.last;
      continue;
    }
    readWord(at, unit.lower);
  }
  return clauses;

  function readParty(at: number, party: Party): void {
    const { preposition, chain, open } = state;
    state.preposition = null;
    if (preposition !== null) {
      obliqueOf.set(at, preposition);
      if (open?.voice === 'passive' && words.agents.has(preposition)) open.agent = party;
      else if (open && !open.object && chain === null && controlsObject(open)) open.object = party;
      return;
    }
    if (open && !open.object) {
      if (open.voice !== 'passive') open.object = party;
      else if (at === open.last + 1 && lexicon.voice === 'affix') open.agent = party;
      if (chain !== null) return;
      if (open.object === party || open.agent === party) return;
    }
    const qualifies = chain !== null && state.subject?.party === null && !state.verbSeen;
    if (qualifies || !state.verbSeen || state.afterComma) setSubject({ at, party, head: chain });
    state.afterComma = false;
  }

  function readWord(at: number, lower: string): void {
    if (words.adverbs.has(lower)) return;
    if (words.relatives.has(lower) || words.coordinators.has(lower)) {
      state.preposition = null;
      state.chain = null;
      return;
    }
    const verbNext = verbFollows(at + 1);
    if ((words.purposes.has(lower) || words.companions.has(lower)) && verbNext) {
      state.preposition = null;
      state.chain = null;
      return;
    }
    if (words.subordinators.has(lower)) {
      state.conjunction = lower;
      state.subject = null;
      state.verbSeen = false;
      state.afterComma = false;
      state.preposition = null;
      state.chain = null;
      state.open = null;
      return;
    }
    if (words.prepositions.has(lower)) {
      state.preposition = lower;
      state.chain = null;
      return;
    }
    if (words.transparent.has(lower)) {
      state.chain = null;
      return;
    }
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
