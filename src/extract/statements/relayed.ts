import type { Relay } from '../chains.ts';
import { findCited } from '../chains.ts';
import type { Span } from '../draft.ts';
import type { Said } from './complete.ts';
import { isOfMedium } from './read-sentence.ts';
import type { Attribution, Reading } from './reading.ts';

/** An attribution with `kata R, mengutip S` read: the medium only passes on what S says. */
export function readCited(
  reading: Reading,
  attribution: Attribution,
): { actual: Attribution; linkCue: Span | null; passedOn: Relay[] } {
  const origin = findCited(reading, attribution);
  if (!origin || attribution.source.kind !== 'named')
    return { actual: attribution, linkCue: attribution.cue, passedOn: [] };
  const passedOn = attribution.source.mentions.map(({ actor, start, end }) => ({
    actor,
    kind: attribution.link,
    cue: attribution.cue ?? reading.view,
    name: { start, end },
    paragraph: reading.view.paragraph,
    sentence: reading.view.index,
    throughParagraph: false,
    copied: 'never' as const,
    told: false,
    from: reading.view.start,
    to: Number.POSITIVE_INFINITY,
    speakers: null,
  }));
  return {
    actual: { ...attribution, link: 'CITES', source: origin.source },
    linkCue: origin.cue,
    passedOn,
  };
}

/**
 * Whether a medium only passes words on (`S mengatakan P, menurut R`): who says them begins the sentence that it reports. The
 * statement is then none of its own.
 */
export function isRelayOnly(outer: Said, all: readonly Said[]): boolean {
  if (!isOfMedium(outer) || /^(?:relative|coordinated)?-?verb-/u.test(outer.rule)) return false;
  const [content] = outer.content;
  return all.some(
    ({ source, outer: outers }) =>
      outers.includes(outer) && source.kind === 'named' && source.span.start === content?.start,
  );
}

/** What a relay holds for in the next sentence: all that is said, or what the speakers go on to say whose words it closed. */
export function goOn(relay: Relay, own: readonly Said[]): Relay[] {
  if (relay.throughParagraph || relay.speakers) return [relay];
  const relayed = own.filter(({ relays }) => relays.includes(relay));
  const last = relayed.at(-1);
  return last && relay.kind !== 'SAYS' && relay.to === Number.POSITIVE_INFINITY
    ? [{ ...relay, speakers: last.speakers }]
    : [];
}
