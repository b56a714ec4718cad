import { findAgent, skipRelative } from './agent.ts';
import { findContentEnd } from './content-end.ts';
import { findPredicate } from './predicate.ts';
import type { Reading } from './reading.ts';
import type { Item } from './sentence-view.ts';

/** Where the words said begin, and what marks them. */
export interface Opening {
  at: number;
  marker: 'comma' | 'that' | 'purpose' | 'zero' | 'quote';
}

/** Where the words said begin: behind "bahwa", a comma, a colon or "untuk", past adjuncts such as "kepada wartawan di X". */
export function findOpening(reading: Reading, start: number): Opening | undefined {
  const { grammar, view, tail } = reading;
  const from = skipTime(reading, start);
  if (from >= tail) return undefined;
  const item = view.items[from] as Item;
  if (item.kind === 'quote') return { at: from, marker: 'quote' };
  if (item.lower === ',' || item.lower === ':') return openAfter(reading, from + 1, 'comma');
  if (grammar.complementisers.has(item.lower)) return openAfter(reading, from + 1, 'that');
  const recipient = grammar.prepositions.has(item.lower) && isRecipient(reading, from + 1);
  if (grammar.purposes.has(item.lower) && !recipient) return openAfter(reading, from + 1, 'purpose');
  if (item.lower === 'jika' && !hasComma(reading, from)) return openAfter(reading, from + 1, 'that');
  const adjunct =
    !item.mention &&
    (item.time || grammar.prepositions.has(item.lower) || grammar.subordinators.has(item.lower));
  const limit = Math.min(tail, from + LONGEST_ADJUNCT);
  for (let at = from; at < limit; at++) {
    const next = view.items[at] as Item;
    if (next.aside || next.inMention) continue;
    if (!adjunct && next.kind === 'mark') break;
    if (grammar.complementisers.has(next.lower)) {
      const plain = adjunct || findPredicate(grammar, view, from, at) < 0;
      return plain ? openAfter(reading, at + 1, 'that') : { at: from, marker: 'zero' };
    }
    if (!adjunct) continue;
    if (next.kind === 'quote') return { at, marker: 'quote' };
    if (at > from && reading.cueAt.get(at)?.uses.some(({ form }) => form === 'verb')) break;
    if (next.lower === ',' || next.lower === ':') {
      if (!isAdjunctNext(reading, at + 1) && !hasComplementiser(reading, at + 1, limit))
        return openAfter(reading, at + 1, 'comma');
    }
    if (grammar.purposes.has(next.lower) && at > from && !hasComplementiser(reading, at + 1, limit))
      return openAfter(reading, at + 1, 'purpose');
  }
  const clause = !adjunct || findPredicate(grammar, view, from, findContentEnd(reading, from, false)) >= 0;
  return clause ? { at: from, marker: 'zero' } : undefined;
}

/** "complained to reporters that P": after "to" stands who is told, not what is meant to be done. */
const isRecipient = ({ grammar, view }: Reading, at: number): boolean =>
  view.items[at]?.mention !== undefined || grammar.humanNouns.has(view.items[at]?.lower ?? '');

/** "mengatakan jika P": without a main clause after a comma, "jika" stands for "bahwa". */
const hasComma = ({ view, tail }: Reading, from: number): boolean =>
  view.items.slice(from, tail).some(({ lower, aside }) => lower === ',' && !aside);

/** "menyebutnya (sebagai) X": the object is the enclitic, what is said of it follows. */
export function findLabel(reading: Reading, from: number): Opening | undefined {
  const { grammar, view } = reading;
  const item = view.items[from];
  if (!item || item.kind === 'mark') return findOpening(reading, from);
  if (grammar.labels.has(item.lower)) return openAfter(reading, from + 1, 'zero');
  return item.kind === 'quote' || !grammar.prepositions.has(item.lower)
    ? { at: from, marker: 'zero' }
    : findOpening(reading, from);
}

const LONGEST_ADJUNCT = 40;

/** "mengatakan pada Selasa P": the time of saying stands before the words. */
function skipTime({ grammar, view, tail }: Reading, from: number): number {
  let at = from;
  while (at < tail) {
    const item = view.items[at] as Item;
    const before = grammar.prepositions.has(item.lower) && view.items[at + 1]?.time;
    if (!item.time && !before && !item.aside) return at;
    at++;
  }
  return from;
}

/** The opening at the first word from an item on, past marks, a second conjunction and a source cited in between. */
export function openAfter(reading: Reading, from: number, marker: Opening['marker']): Opening | undefined {
  const { grammar, view, tail, cueAt } = reading;
  let at = from;
  while (at < tail && view.items[at]?.kind === 'mark') at++;
  const citing = cueAt.get(at);
  if (citing?.uses.some(({ form }) => form === 'citing')) {
    const agent = findAgent(reading, citing);
    const end = agent && skipRelative(reading, agent.end);
    return end !== undefined && end > at ? openAfter(reading, end, marker) : undefined;
  }
  if (marker === 'comma' && grammar.complementisers.has(view.items[at]?.lower ?? ''))
    return openAfter(reading, at + 1, 'that');
  return at < tail ? { at, marker } : undefined;
}

function isAdjunctNext(reading: Reading, at: number): boolean {
  const item = reading.view.items[at];
  return (
    item !== undefined &&
    (item.time || (item.kind === 'word' && reading.grammar.prepositions.has(item.lower)))
  );
}

function hasComplementiser(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const item = reading.view.items[at] as Item;
    if (item.kind === 'quote' || reading.cueAt.has(at)) return false;
    if (reading.grammar.complementisers.has(item.lower)) return true;
  }
  return false;
}
