import type { Grammar } from './grammar.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Where items `from` to `to` (exclusive) first have a predicate of their own, or -1: what follows "menegaskan" is then a clause and
 * not a noun phrase. Verbs inside a relative clause, or governed by a preposition ("untuk melindungi"), do not count.
 */
export function findPredicate(grammar: Grammar, view: SentenceView, from: number, to: number): number {
  let governed = false;
  let relative = false;
  let previousVerb = false;
  for (let at = from; at < to; at++) {
    const item = view.items[at];
    if (!item || item.aside) continue;
    if (item.mention || item.inMention || item.kind === 'quote') {
      governed = false;
      previousVerb = false;
      continue;
    }
    if (item.kind === 'mark') {
      if (item.lower === ',') relative = false;
      previousVerb = false;
      continue;
    }
    const { lower } = item;
    if (grammar.relatives.has(lower)) {
      relative = true;
      previousVerb = false;
      continue;
    }
    if (grammar.complementisers.has(lower)) return -1;
    const verb = isVerb(grammar, lower);
    if (verb && relative) {
      if (!previousVerb) previousVerb = true;
      const next = view.items[at + 1];
      if (!next || !isVerb(grammar, next.lower)) relative = false;
      governed = false;
      continue;
    }
    if (verb && !governed) return at;
    const joins: boolean = grammar.joiners.has(lower) && governed;
    governed = grammar.prepositions.has(lower) || grammar.purposes.has(lower) || joins || (verb && governed);
    previousVerb = verb;
  }
  return -1;
}

/** A word that only predicates: an auxiliary, a copula, or a form with a verbal prefix that is not on the list of exceptions. */
export function isVerb(grammar: Grammar, lower: string): boolean {
  if (grammar.predicates.has(lower)) return true;
  return grammar.verb.test(lower) && !grammar.notVerbs.has(lower);
}
