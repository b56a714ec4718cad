import { isSubordinator } from './grammar.ts';
import { isVerb } from './predicate.ts';
import type { Reading } from './reading.ts';
import { findRefusedVerb, findUse } from './reading.ts';
import type { Item } from './sentence-view.ts';

/**
 * The item at which words said from item `from` on end: before a coordinated cue of the same subject ("dan menegaskan …"), a
 * trailing attribution or time, and, in a noun phrase or verb phrase, before adjuncts of the cue's own clause.
 */
export function findContentEnd(reading: Reading, from: number, phrase: boolean): number {
  const { view, tail } = reading;
  let at = from;
  for (; at < tail; at++) {
    const item = view.items[at] as Item;
    if (item.aside || item.inMention || item.mention) continue;
    if (at > from && startsSharedCue(reading, at) && !closesInsertion(reading, from, at))
      return dropComma(reading, at);
    if (at > from && (startsComment(reading, at) || startsContrast(reading, from, at))) return at;
    if (phrase && at > from && startsAdjunct(reading, at)) return dropComma(reading, at);
  }
  return dropFinalTime(reading, from, Math.min(at, tail));
}

const dropComma = (reading: Reading, at: number): number =>
  reading.view.items[at - 1]?.lower === ',' ? at - 1 : at;

/** "… dan menegaskan kembali …", "…, menyebutnya …": the next verb of saying has the subject of this one. */
function startsSharedCue(reading: Reading, at: number): boolean {
  const { grammar, view, cueAt } = reading;
  const item = view.items[at] as Item;
  if (item.lower !== ',' && !grammar.coordinators.has(item.lower)) return false;
  let next = at + 1;
  while (next < view.items.length && isAdverb(reading, next)) next++;
  const cue = cueAt.get(next);
  return (
    cue !== undefined && (findUse(cue, 'verb') !== undefined || findRefusedVerb(reading, cue) !== undefined)
  );
}

/** "X, yang berusia 30 tahun, mengaku", "X, melalui Y, meminta": the second comma only closes what the first one opened. */
function closesInsertion({ grammar, view }: Reading, from: number, comma: number): boolean {
  if (view.items[comma]?.lower !== ',') return false;
  for (let at = comma - 1; at > from; at--) {
    const item = view.items[at] as Item;
    if (item.lower !== ',' || item.aside) continue;
    const next = (view.items[at + 1] as Item).lower;
    return [grammar.prepositions, grammar.relatives, grammar.subordinators].some((words) => words.has(next));
  }
  return false;
}

/** ", sebagaimana tertuang dalam X": a comment of the paper on where the words stand. */
function startsComment({ grammar, view }: Reading, comma: number): boolean {
  const [mark, as, first, second] = view.items.slice(comma, comma + 4);
  if (mark?.lower !== ',' || (as?.lower !== 'sebagaimana' && as?.lower !== 'seperti')) return false;
  const verb = grammar.relatives.has(first?.lower ?? '') ? second : first;
  return /^(?:di|ter)\p{L}{3,}/u.test(verb?.lower ?? '') && isVerb(grammar, verb?.lower ?? '');
}

const CONTRASTIVE: ReadonlySet<string> = new Set(['sementara', 'sedangkan']);
const FARTHEST_CUE = 12;

/** ", sementara X mengeluh P": somebody else speaks; ", sedangkan X memilih …" after words without a subject of their own. */
function startsContrast({ grammar, view, cueAt, tail }: Reading, from: number, comma: number): boolean {
  if (view.items[comma]?.lower !== ',' || !CONTRASTIVE.has(view.items[comma + 1]?.lower ?? '')) return false;
  const subject = view.items[comma + 2];
  if (!subject) return false;
  const named = view.items.slice(comma + 2, comma + FARTHEST_CUE).findIndex(({ mention }) => mention);
  if (named < 0) return false;
  if (isVerb(grammar, view.items[from]?.lower ?? '') && !view.items[from]?.mention) return true;
  for (let at = comma + 3 + named; at < Math.min(tail, comma + FARTHEST_CUE); at++) {
    const cue = cueAt.get(at);
    if (cue && findUse(cue, 'verb')) return true;
  }
  return false;
}

function isAdverb(reading: Reading, at: number): boolean {
  const { grammar, view } = reading;
  const item = view.items[at] as Item;
  return (
    item.kind === 'word' &&
    !item.mention &&
    (grammar.adverbs.has(item.lower) || grammar.coordinators.has(item.lower))
  );
}

/** "tidak hanya A, tetapi juga B" is one. */
const ADVERSATIVE: ReadonlySet<string> = new Set(['tetapi', 'tapi', 'melainkan', 'namun']);

/** Adjuncts that belong to the cue: "setelah …", "pada pertemuan …", "selama kunjungannya", ", yang …", "dan menandatangani …". */
function startsAdjunct(reading: Reading, at: number): boolean {
  const { grammar, view } = reading;
  const item = view.items[at] as Item;
  const next = view.items[at + 1];
  if (!next) return false;
  if (ADVERSATIVE.has(item.lower) || (item.lower === ',' && ADVERSATIVE.has(next.lower))) return false;
  if (item.lower === ',')
    return (
      grammar.relatives.has(next.lower) || grammar.coordinators.has(next.lower) || isVerbal(reading, next)
    );
  if (grammar.joiners.has(item.lower)) return isVerbal(reading, next);
  if (isSubordinator(grammar, view.items, at))
    return !grammar.prepositions.has((view.items[at - 1] as Item).lower);
  if (!grammar.prepositions.has(item.lower)) return false;
  return next.time || next.mention?.kind === 'MEDIA' || grammar.occasions.has(next.lower);
}

const isVerbal = (reading: Reading, item: Item): boolean =>
  item.kind === 'word' && !item.mention && !item.inMention && isVerb(reading.grammar, item.lower);

/** ", Senin (1/2/2024)" after a comma at the end dates the saying, and so does the place or medium named before it. */
function dropFinalTime(reading: Reading, from: number, end: number): number {
  const { grammar, view } = reading;
  let at = end;
  while (at > from && isTimeOrMark(view.items[at - 1] as Item)) at--;
  const dated = view.items.slice(at, end).some((item) => item.time);
  const comma = view.items[at];
  if (!dated || comma?.lower !== ',' || at <= from) return end;
  for (let back = at - 1; back > Math.max(from, at - 8); back--) {
    const item = view.items[back] as Item;
    if (item.mention || item.inMention) continue;
    const place =
      grammar.titlePrepositions.has(item.lower) && /^\p{Lu}/u.test(view.items[back + 1]?.text ?? '');
    if (
      place ||
      (grammar.prepositions.has(item.lower) && grammar.occasions.has(view.items[back + 1]?.lower ?? ''))
    )
      return back;
    if (item.kind !== 'word') break;
  }
  return at;
}

const isTimeOrMark = (item: Item): boolean => item.time || item.aside || item.kind === 'mark';
