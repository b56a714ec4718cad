import type { Span } from '../draft.ts';
import { particles } from '../structure/structure-lexicon.ts';

const stopAtEnd = /[,.!?…]$/u;
const stopAfter = /^\s?[,.!?…]/u;
/** Fragments are short; only this much of a quotation is looked at. */
const reach = 200;

/**
 * Whether a quotation is a fragment within somebody else's sentence ("disebut “keji”"), or a name in quote marks, rather than
 * speech of its own.
 */
export function isFragment(text: string, outer: Span, inner: Span, paragraph: Span): boolean {
  const lead = text.slice(Math.max(paragraph.start, outer.start - 20), outer.start).replace(/[\s([]+$/u, '');
  const before = lead.at(-1) ?? '';
  const exact = text.slice(inner.start, Math.min(inner.end, inner.start + reach));
  const words = exact.split(/\s+/u);
  const upper = /^\p{Lu}/u.test(exact);
  const following = text.slice(outer.end, Math.min(paragraph.end, outer.end + 3));
  const stopped = stopAtEnd.test(text.slice(inner.end - 1, inner.end)) || stopAfter.test(following);
  if (before === '' || /[.!?…:]/u.test(before)) return !stopped && words.length <= 6;
  if (/["”’»]/u.test(before)) return !stopped && words.length <= 6 && !/[.!?…]["”’»]$/u.test(lead);
  if (before === ',' && /["”’»],$/u.test(lead)) return !upper && words.length <= 6;
  if (before === ',') return !upper && words.length <= 6 && !stopped;
  return !upper || words.length < 3 || isName(words, stopAtEnd.test(exact));
}

/** Whether every word has a capital, as in the name of a programme or a film. */
function isName(words: readonly string[], stopped: boolean): boolean {
  return !stopped && words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word));
}
