import type { Document } from '../document.ts';
import type { Agent } from './agent.ts';
import type { Grammar } from './grammar.ts';
import { findHead } from './noun-phrase.ts';
import { findPredicate } from './predicate.ts';
import type { Source } from './reading.ts';
import { spanOfItems } from './reading.ts';
import type { Item, SentenceView } from './sentence-view.ts';

/** "kata Heo Yoon, profesor dari Universitas Sogang, Seoul": the description after the name is part of the source phrase. */
export function extendByApposition(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  source: Source,
  end: number,
): Agent {
  if (source.kind !== 'named' || view.items[end]?.lower !== ',') return { source, end };
  const first = view.items[end + 1];
  if (first?.kind !== 'word' || first.time || !grammar.humanNouns.has(first.lower)) return { source, end };
  let at = end + 1;
  while (at < view.items.length && isOfApposition(grammar, view.items[at] as Item)) at++;
  const apposition = spanOfItems(document, view, end, at);
  const person = findHead(grammar, view, end + 1, at).some(({ mention }) => mention.kind === 'PERSON');
  const clause = findPredicate(grammar, view, end + 1, at) >= 0;
  if (!apposition || person || clause) return { source, end };
  return { source: { ...source, span: { start: source.span.start, end: apposition.end } }, end: at };
}

function isOfApposition(grammar: Grammar, { kind, time, lower, mention }: Item): boolean {
  if (kind !== 'word' || time) return false;
  if (mention) return true;
  return (
    !grammar.subordinators.has(lower) &&
    (!grammar.prepositions.has(lower) || grammar.titlePrepositions.has(lower))
  );
}
