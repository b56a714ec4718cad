import type { MentionForm, Span } from '../draft.ts';
import { type Chunk, type Reading, type Title, tokenIn } from './chunk.ts';
import { addSighting, type Entry, type Registry } from './registry.ts';
import { isBareCue, opensPredicate } from './word.ts';

/** A text being read and what it has named so far. */
export interface Run {
  reading: Reading;
  registry: Registry;
}

/** The range of the text that a range of tokens covers. */
export const spanOf = ({ tokens }: Reading, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

/** Notes that a chunk names an actor, or points back at one, with the title written next to it. */
export function sight(
  { reading, registry }: Run,
  entry: Entry,
  chunk: Chunk,
  form: MentionForm,
  title?: Title,
): void {
  addSighting(registry, entry, {
    ...spanOf(reading, chunk.first, chunk.last),
    form,
    metonym: chunk.nameKind === 'METONYM',
    rule: chunk.rule,
    title: title ? spanOf(reading, title.first, title.last) : null,
    quoted: reading.isQuoted(chunk.first),
  });
}

/** Whether a bare reporting word stands right before token `at`: "kata pria itu". */
export const isSaid = (reading: Reading, at: number): boolean =>
  isBareCue(reading.vocabulary, tokenIn(reading, at - 1, at));

/** Whether the person at this chunk speaks or acts, outside quotations. */
export function isSubject(reading: Reading, chunk: Chunk): boolean {
  if (reading.isQuoted(chunk.first)) return false;
  const start = chunk.title?.first ?? chunk.first;
  return (
    isSaid(reading, start) ||
    opensPredicate(reading.vocabulary, tokenIn(reading, chunk.last + 1, chunk.first))
  );
}
