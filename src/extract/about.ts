import type { Mention } from './document.ts';
import type { Span } from './draft.ts';

const MOST = 3;

/** The actors that the words of a statement name, in order, without the speakers and media; at most three. */
export function findAbout(mentions: readonly Mention[], content: readonly Span[], speakers: readonly number[]): number[] {
  const about: number[] = [];
  for (const span of content) {
    for (let at = firstFrom(mentions, span.start); at < mentions.length && about.length < MOST; at++) {
      const mention = mentions[at] as Mention;
      if (mention.start >= span.end) break;
      if (mention.end > span.end || mention.kind === 'MEDIA') continue;
      if (!speakers.includes(mention.actor) && !about.includes(mention.actor)) about.push(mention.actor);
    }
  }
  return about;
}

/** Index of the first mention that starts at or after an offset, by binary search. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
