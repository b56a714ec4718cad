import type { Span } from '../draft.ts';
import { findPredicate } from './predicate.ts';
import type { Attribution, Reading } from './reading.ts';
import { spanOfItems } from './reading.ts';
import { findClauseStart } from './source.ts';

/** The sentence that "hal tersebut" points back to, without connectives and a leading adjunct; undefined when it was attributed. */
export function findPreviousWords(previous: Reading, attributed: readonly Attribution[]): Span[] | undefined {
  if (attributed.length > 0) return undefined;
  const { document, grammar, view } = previous;
  const end = view.items.length;
  let from = findClauseStart(previous, end);
  const first = view.items[from];
  if (first && !first.mention && grammar.prepositions.has(first.lower)) {
    const comma = view.items.findIndex((item, at) => at > from && item.lower === ',' && !item.aside);
    if (comma > 0 && findPredicate(grammar, view, comma + 1, end) >= 0) from = comma + 1;
  }
  const span = spanOfItems(document, view, from, end);
  return span ? [span] : undefined;
}
