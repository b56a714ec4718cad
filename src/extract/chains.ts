import type { Credit } from './credits.ts';
import type { Mention } from './document.ts';
import type { AttributionLinkKind, DraftAttributionLink, DraftInfoSource, Span } from './draft.ts';
import type { PlacedMention } from './statements/noun-phrase.ts';
import { findMentions } from './statements/noun-phrase.ts';
import type { Attribution, CueMatch, Reading } from './statements/reading.ts';
import { findUse } from './statements/reading.ts';
import { skipLead } from './statements/source.ts';

/** A medium through which words reach this article. `from` is the offset from which it holds in its paragraph. */
export interface Relay {
  actor: number;
  kind: AttributionLinkKind;
  cue: Span;
  paragraph: number;
  sentence: number;
  /** At the head of a sentence it holds to the end of the paragraph, elsewhere for its sentence. */
  throughParagraph: boolean;
  from: number;
}

const REACH = 8;

/** `Mengutip R, …` · `…, dikutip dari R` · `seperti diberitakan R` · `kepada R`: the media a sentence names as its source. */
export function findRelays(reading: Reading, publisher: number | null): Relay[] {
  const relays: Relay[] = [];
  for (const cue of reading.cues) {
    if (!findUse(cue, 'citing', 'cited', 'told')) continue;
    const medium = findMedium(reading, cue);
    if (medium && publisher === null && findUse(cue, 'told') && isOwnName(reading, medium)) continue;
    if (!medium || medium.actor === publisher || relays.some(({ actor }) => actor === medium.actor)) continue;
    const lead = skipLead(reading.document, reading.grammar, reading.view, 0, cue.first);
    const { index, paragraph } = reading.view;
    const head = lead >= cue.first && !findUse(cue, 'told');
    relays.push({
      actor: medium.actor,
      kind: isReport(reading, cue) ? 'REPORTS' : 'CITES',
      cue: { start: cue.start, end: cue.end },
      paragraph,
      sentence: index,
      throughParagraph: head,
      from: head ? cue.start : reading.view.start,
    });
  }
  return relays;
}

/** "seperti diberitakan R", "kepada R": the medium reports what it was told; "dikutip dari R" only quotes it. */
function isReport({ document, grammar }: Reading, { start, end }: CueMatch): boolean {
  return document.text
    .slice(start, end)
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => grammar.cues.reports.has(word));
}

/** An outlet that nobody names as publisher speaks of itself by its address: "kepada Contoh.com". */
function isOwnName({ document }: Reading, { start, end }: Mention): boolean {
  return /[a-z](?:\.(?:com|co|id|net|org|tv)\b|com$)/iu.test(document.text.slice(start, end));
}

function findMedium(reading: Reading, cue: CueMatch): Mention | undefined {
  const { view } = reading;
  const [first] = findMentions(view, cue.last + 1, Math.min(view.items.length, cue.last + 1 + REACH));
  if (first?.mention.kind !== 'MEDIA') return undefined;
  for (let at = cue.last + 1; at < first.first; at++) {
    const item = view.items[at];
    if (item?.kind !== 'word' || reading.cueAt.has(at)) return undefined;
  }
  return first.mention;
}

/** The origin that a medium cites: `kata R, mengutip S` makes S the speaker and R the relay. */
export function findCited(
  reading: Reading,
  attribution: Attribution,
): { cited: PlacedMention; cue: Span } | undefined {
  if (attribution.source.kind !== 'named' || attribution.source.mentions[0]?.kind !== 'MEDIA')
    return undefined;
  const { view, grammar } = reading;
  const after = attribution.source.span.end;
  const cue = reading.cues.find((candidate) => candidate.start >= after && findUse(candidate, 'citing'));
  if (!cue) return undefined;
  const [cited] = findMentions(view, cue.last + 1, Math.min(view.items.length, cue.last + 1 + REACH));
  const between = view.items.slice(cue.last + 1, cited?.first ?? 0);
  const direct = between.every((item) => item.kind === 'word' && !grammar.relatives.has(item.lower));
  return cited && direct ? { cited, cue: { start: cue.start, end: cue.end } } : undefined;
}

/** The media an article takes copy from, each once: credits of the whole article first, then those its sentences name. */
export function toInfoSources(relays: readonly Relay[], credits: readonly Credit[]): DraftInfoSource[] {
  const sources = new Map<number, DraftInfoSource>();
  for (const { actor, span } of credits) sources.set(actor, { actor, explicit: true, span });
  for (const { actor, cue } of relays)
    if (!sources.has(actor)) sources.set(actor, { actor, explicit: true, span: cue });
  return [...sources.values()];
}

/** The links of a statement from the publisher to its origin: who publishes, which media pass it on, who says it. */
export function createChain(
  said: { speakers: readonly number[]; link: AttributionLinkKind; linkCue: Span | null },
  relays: readonly DraftAttributionLink[],
  publisher: number | null,
): DraftAttributionLink[] {
  const chain: DraftAttributionLink[] = [];
  if (publisher !== null) chain.push({ actor: publisher, kind: 'PUBLISHES', explicit: false, cue: null });
  for (const relay of relays) {
    if (chain.some(({ actor }) => actor === relay.actor) || said.speakers.includes(relay.actor)) continue;
    chain.push(relay);
  }
  const [speaker] = said.speakers;
  if (speaker !== undefined)
    chain.push({ actor: speaker, kind: said.link, explicit: true, cue: said.linkCue });
  return chain;
}
