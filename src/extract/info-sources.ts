import type { Relay } from './chains.ts';
import type { Credit } from './credits.ts';
import type { DraftInfoSource } from './draft.ts';

/** Words that somebody said in a sentence of the text, with the media that pass them on. */
interface RelayedWords {
  sentence: number;
  speakers: readonly number[];
  relays: readonly Relay[];
}

/**
 * The media an article takes copy from, each once: credits of the whole article first, then those that its first or closing
 * sentence cites, or that pass on near its head what the speaker of its first sentence says. Who is cited for one thing more is no
 * source of the rest.
 */
export function findInfoSources(
  said: readonly RelayedWords[],
  whole: readonly Relay[],
  credits: readonly Credit[],
): DraftInfoSource[] {
  const leading = new Set(said.filter(({ sentence }) => sentence === 0).flatMap(({ speakers }) => speakers));
  const passedOn = said
    .filter(({ speakers }) => speakers.some((speaker) => leading.has(speaker)))
    .flatMap(({ relays }) => relays.filter(({ copied }) => copied === 'lead'));
  const sources = new Map<number, DraftInfoSource>();
  for (const { actor, span } of credits) sources.set(actor, { actor, explicit: true, span });
  for (const { actor, name } of [...whole, ...passedOn])
    if (!sources.has(actor)) sources.set(actor, { actor, explicit: true, span: name });
  return [...sources.values()];
}
