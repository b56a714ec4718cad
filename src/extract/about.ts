import type { Mention } from './document.ts';
import type { Span } from './draft.ts';
import { firstFrom } from './first-from.ts';

const MOST = 3;

/** The actors that the words of a statement name, in order, without the speakers and media; at most three. */
export function findAbout(
  mentions: readonly Mention[],
  content: readonly Span[],
  speakers: readonly number[],
): number[] {
  const about: number[] = [];
  for (const span of content) {
    for (
      let at = firstFrom(mentions, ({ start }) => start, span.start);
      at < mentions.length && about.length < MOST;
      at++
    ) {
      const mention = mentions[at] as Mention;
      if (mention.start >= span.end) break;
      if (mention.end > span.end || mention.kind === 'MEDIA') continue;
      if (!speakers.includes(mention.actor) && !about.includes(mention.actor)) about.push(mention.actor);
    }
  }
  return about;
}
