import { findPredicate } from './predicate.ts';
import type { Reading } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { skipLead } from './source.ts';

/** "S didampingi X mengatakan", "S saat ditemui X mengatakan": what stands between the subject and its verb without commas. */
export function isAdjunctOfSubject({ grammar, view }: Reading, from: number, to: number): boolean {
  let first = from - 1;
  if (grammar.relatives.has(view.items[first]?.lower ?? '')) return true;
  while (grammar.subordinators.has(view.items[first]?.lower ?? '')) first--;
  if (view.items[first]?.lower === ',' && /^di/u.test((view.items[from] as Item).lower)) first--;
  if (!view.items[first]?.mention && !view.items[first]?.inMention) return false;
  if (view.items.slice(from, to).some(({ lower, aside }) => lower === ',' && !aside)) return false;
  while (view.items[first]?.inMention) first--;
  const start = Math.max(0, first - LONGEST_TITLE);
  return findPredicate(grammar, view, start, first) < 0;
}

const LONGEST_TITLE = 10;

/** ", pengacara X,", ", tetangga X,": the person before is told by the tie to X. */
export const isTie = ({ grammar, view }: Reading, [from]: [number, number]): boolean => {
  const first = view.items[from];
  return (
    first !== undefined &&
    !first.mention &&
    (grammar.companions.has(first.lower) || grammar.relations.has(first.lower))
  );
};

/** ", yang didampingi X,", ", lewat juru bicara X,": what is said of the subject, or how it speaks. */
export function isAside({ document, grammar, view }: Reading, from: number, end: number): boolean {
  const first = view.items[skipLead(document, grammar, view, from, end)];
  if (!first || first.mention || first.inMention) return false;
  return [grammar.relatives, grammar.prepositions, grammar.subordinators].some((words) =>
    words.has(first.lower),
  );
}
