import type { Occurrence } from '../draft.ts';
import type { Verb } from './clause-state.ts';
import type { Governor, RelationLexicon } from './relation-lexicon.ts';

const maximumDepth = 5;
const embedding = new Set(['purpose', 'complement', 'content']);

/** The verb whose meaning decides what becomes of this one ("menolak" over "bertemu"), seen through coordination. */
export function governingVerb(verb: Verb): { verb: Verb; governor: Governor } | null {
  let current: Verb | null = verb;
  for (let depth = 0; current && depth < maximumDepth; depth++) {
    const above: Verb | null = current.governor;
    if (!above || current.link === 'serial' || current.link === 'companion') return null;
    if (current.link && embedding.has(current.link)) {
      const governor = above.entries.find((entry) => entry.governor)?.governor;
      if (governor) return { verb: above, governor };
    }
    current = above;
  }
  return null;
}

const precedence = ['NOT_OCCURRED', 'PLANNED', 'HYPOTHETICAL', 'ONGOING', 'OCCURRED'] as const;
const restrictions = new Set(['hanya', 'sekadar', 'cuma', 'only', 'just']);

/** The occurrence that auxiliaries and conjunctions state, or null when they state none. */
export function occurrenceOf(marks: readonly string[], lexicon: RelationLexicon): Occurrence | null {
  const restricted = marks.some((mark) => restrictions.has(mark));
  const stated = new Set(marks.map((mark) => lexicon.occurrence.get(mark)));
  if (restricted) stated.delete('NOT_OCCURRED');
  return precedence.find((value) => stated.has(value)) ?? null;
}

/** Whether the verb's act happened, by its own auxiliaries, else by the verb that governs it; null when nothing says. */
export function verbOccurrence(verb: Verb, lexicon: RelationLexicon): Occurrence | null {
  let current: Verb | null = verb;
  let purpose = false;
  for (let depth = 0; current && depth < maximumDepth; depth++) {
    const stated = occurrenceOf(current.marks, lexicon);
    if (stated && !(purpose && stated === 'OCCURRED')) return stated;
    if (!current.governor || current.link === null) break;
    const governor: Governor | null =
      current.governor.entries.find((entry) => entry.governor)?.governor ?? null;
    if (embedding.has(current.link ?? '')) {
      if (governor === 'plan' || governor === 'commit' || governor === 'request') return 'PLANNED';
      if (governor === 'threaten') return 'HYPOTHETICAL';
      if (governor === 'refuse') return 'NOT_OCCURRED';
    }
    const moves = current.governor.entries.some(
      (entry) => entry.frame?.motion || entry.light || entry.governor === 'carry',
    );
    if (current.link === 'purpose' && !moves) purpose = true;
    if (current.link === 'companion' || current.link === 'serial' || current.link === 'content') break;
    current = current.governor;
  }
  return purpose ? 'PLANNED' : null;
}
