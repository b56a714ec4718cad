import type { Structure } from '../document.ts';
import type { Span } from '../draft.ts';
import { isOutlet } from './dateline.ts';
import { anyOf, seenBy } from './structure-lexicon.ts';

const ownWork = new RegExp(
  String.raw`(?<![\p{L}])${anyOf(seenBy)}\s+(?:(?:tim|redaksi|wartawan|by)\s+)?(?<outlet>[\p{L}\d]+(?:\.[\p{L}]+)*(?:\s\p{Lu}[\p{L}\d]+)?)`,
  'giu',
);
const colophon =
  /(?:copyright|hak cipta|©)\s*(?:©|\(c\))?\s*(?:\d{4}\s*)?(?<outlet>[\p{L}\d]+(?:\.[\p{L}]+)*(?:\s\p{Lu}\p{L}+)?)|tayang di\s+(?<shown>[\p{L}\d]+(?:\.[\p{L}]+)+)/giu;

/** Finds the outlet that a text without a dateline shows as its own: "pantauan detikcom", a colophon. */
export function findPublisher(
  text: string,
  paragraphs: readonly Span[],
  lines: readonly Span[],
): Structure['publisher'] {
  const [first] = paragraphs;
  const last = lines.at(-1);
  if (!first || !last) return null;
  for (const [pattern, from, to] of [
    [ownWork, first.start, Math.min(last.end, first.start + 20_000)],
    [colophon, Math.max(first.start, last.end - 2_000), last.end],
  ] as const) {
    for (const match of text.slice(from, to).matchAll(pattern)) {
      const named = match.groups?.outlet ?? match.groups?.shown ?? '';
      const name = [named, named.split(' ')[0] ?? ''].find((form) => isOutlet(form));
      if (!name) continue;
      const start = from + match.index + match[0].lastIndexOf(named);
      return { name, span: { start, end: start + name.length } };
    }
  }
  return null;
}
