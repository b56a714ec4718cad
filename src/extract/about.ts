import type { Mention } from './document.ts';
import type { Span } from './draft.ts';

const MOST = 3;

/** The actors that the words of a statement name, in order, without the speakers and media; at most three. */
export function findAbout(mentions: readonly Mention[], content: readonly Span[], speakers: readonly number[]): number[] {
  const about: number[] = [];
  for (const span of content) {
    for (let at = firstFrom(mentions, ({ start }) => start, span.start); at < mentions.length && about.length < MOST; at++) {
      const mention = mentions[at] as Mention;
      if (mention.start >= span.end) break;
      if (mention.end > span.end || mention.kind === 'MEDIA') continue;
      if (!speakers.includes(mention.actor) && !about.includes(mention.actor)) about.push(mention.actor);
    }
  }
  return about;
}

/** Index of the first value of a sorted list that starts at or after an offset, by binary search. */
export function firstFrom<Value>(sorted: readonly Value[], startOf: (value: Value) => number, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as Value) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
