import type { Grammar } from './grammar.ts';
import { isSubordinator } from './grammar.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Where items `from` to `to` (exclusive) first have a predicate of their own, or -1: what follows "menegaskan" is then a clause and
 * not a noun phrase. Verbs in a relative or subordinate clause, verbs governed by a preposition ("untuk melindungi") and verbs that
 * go on with the verb before ("… dan menandatangani") do not count.
 */
export function findPredicate(grammar: Grammar, view: SentenceView, from: number, to: number): number {
  let governed = false;
  let subordinate = false;
  let joined = false;
  for (let at = from; at < to; at++) {
    const item = view.items[at];
    if (!item || item.aside) continue;
    if (item.mention || item.inMention || item.kind !== 'word') {
      if (item.lower === ',') subordinate = false;
      governed = false;
      joined = false;
      continue;
    }
    const { lower } = item;
    if (grammar.complementisers.has(lower)) return -1;
    if (grammar.relatives.has(lower) || isSubordinator(grammar, view.items, at)) {
      subordinate = true;
      continue;
    }
    if (isOneOf(view.items, at)) continue;
    if (isVerb(grammar, lower) || followsNounPhrase(grammar, view, from, at)) {
      if (governed) continue;
      if (joined && !subordinate) return -1;
      if (!subordinate) return at;
      const next = view.items[at + 1];
      if (!next || !isVerb(grammar, next.lower)) subordinate = false;
      continue;
    }
    joined = grammar.joiners.has(lower);
    if (joined || grammar.adverbs.has(lower)) continue;
    // "dinas terkait menagih": before a verb it tells which office, and governs nothing.
    const adjective = lower === 'terkait' && isVerb(grammar, view.items[at + 1]?.lower ?? '');
    governed = !adjective && (grammar.prepositions.has(lower) || grammar.purposes.has(lower));
  }
  return -1;
}

/** "salah satu menteri": what is wrong elsewhere only counts here. */
export const isOneOf = (items: readonly { lower: string }[], at: number): boolean =>
  items[at]?.lower === 'salah' && /^(?:satu|seorang|sebuah)$/u.test(items[at + 1]?.lower ?? '');

/** "putusan itu final": a demonstrative closes a noun phrase, so an open-class word after it predicates. */
function followsNounPhrase(grammar: Grammar, view: SentenceView, from: number, at: number): boolean {
  const [before, item] = [view.items[at - 1], view.items[at]];
  if (at - 1 <= from || !before || !item || before.time || item.time) return false;
  if (!DEMONSTRATIVES.has(before.lower) || !/^\p{Ll}/u.test(item.text)) return false;
  const { prepositions, purposes, joiners, coordinators, adverbs } = grammar;
  return ![prepositions, purposes, joiners, coordinators, adverbs].some((words) => words.has(item.lower));
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['itu', 'ini', 'tersebut']);

/** A word that predicates: an auxiliary, a copula, or a form with a verbal prefix that is not on the list of exceptions. */
export function isVerb(grammar: Grammar, lower: string): boolean {
  if (grammar.predicates.has(lower)) return true;
  if (!grammar.verb.test(lower) || grammar.notVerbs.has(lower)) return false;
  const { pronounSuffix: suffix } = grammar;
  return !suffix || !lower.endsWith(suffix) || !grammar.notVerbs.has(lower.slice(0, -suffix.length));
}
