import type { Mention } from './document.ts';
import type { ActorKind, AttributionLinkKind, DraftAttributionLink, Span } from './draft.ts';
import { isSameOutlet } from './outlet-name.ts';
import { findAgent } from './statements/agent.ts';
import { findMentions } from './statements/noun-phrase.ts';
import type { Attribution, CueMatch, Reading, Source } from './statements/reading.ts';
import { findUse, spanOfItems } from './statements/reading.ts';
import type { Roster } from './statements/roster.ts';
import type { Item } from './statements/sentence-view.ts';
import { skipLead } from './statements/source.ts';

/** A medium through which words reach this article. `from` is the offset from which it holds in its paragraph. */
export interface Relay {
  actor: number;
  kind: AttributionLinkKind;
  cue: Span;
  /** The words that name it. */
  name: Span;
  paragraph: number;
  sentence: number;
  /** At the head of a sentence it holds to the end of the paragraph, elsewhere for its sentence. */
  throughParagraph: boolean;
  /** Whether the article takes copy from it: as a whole, or if it passes on what the lead is about. */
  copied: 'whole' | 'lead' | 'never';
  from: number;
  /** Told by the speaker himself, it is nearer to him than who cites it. */
  told: boolean;
  /** In the middle of a sentence "kepada R" holds for words whose cue stands before it. */
  to: number;
  /** Behind the words of somebody ("…, dikutip dari R") it holds for what the same speakers go on to say in the paragraph. */
  speakers: readonly number[] | null;
}

const REACH = 8;

/** A medium that passes on what the lead is about is cited in one of this many paragraphs at the head. */
const LEAD_PARAGRAPHS = 3;

/** `Mengutip R, …` · `…, dikutip dari R` · `seperti diberitakan R` · `kepada R`: the media a sentence names as its source. */
export function findRelays(reading: Reading, publisher: number | null, roster: Roster): Relay[] {
  const relays: Relay[] = [];
  for (const cue of reading.cues) {
    if (!findUse(cue, 'citing', 'cited', 'told')) continue;
    const told = findUse(cue, 'told') !== undefined;
    const medium = findMedium(reading, cue) ?? findUnknownMedium(reading, cue, told, roster);
    if (
      !medium ||
      (told && isOwn(reading, medium, publisher, roster)) ||
      medium.actor === publisher ||
      relays.some(({ actor }) => actor === medium.actor)
    )
      continue;
    const lead = skipLead(reading.document, reading.grammar, reading.view, 0, cue.first);
    const { index, paragraph } = reading.view;
    const head = lead >= cue.first && !told;
    relays.push({
      actor: medium.actor,
      kind: isReport(reading, cue) ? 'REPORTS' : 'CITES',
      cue: { start: cue.start, end: cue.end },
      name: { start: medium.start, end: medium.end },
      paragraph,
      sentence: index,
      throughParagraph: head,
      copied: told
        ? 'never'
        : isWhole(reading, cue)
          ? 'whole'
          : paragraph < LEAD_PARAGRAPHS
            ? 'lead'
            : 'never',
      from: head ? cue.start : reading.view.start,
      told,
      to: told && isAfterSpeech(reading, cue) ? cue.start : Number.POSITIVE_INFINITY,
      speakers: null,
    });
  }
  return relays;
}

/** In the first sentence, or in "Demikian dikutip dari R" after all the others. */
const isWhole = ({ view }: Reading, { first }: CueMatch): boolean =>
  view.index === 0 || (first === 1 && view.items[0]?.lower === 'demikian');

/** "seperti diberitakan R", "kepada R": the medium reports what it was told; "dikutip dari R" only quotes it. */
function isReport({ document, grammar }: Reading, { start, end }: CueMatch): boolean {
  return document.text
    .slice(start, end)
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => grammar.cues.reports.has(word));
}

const isAfterSpeech = ({ cues }: Reading, { first }: CueMatch): boolean =>
  cues.some((cue) => cue.first < first && findUse(cue, 'verb', 'inquit', 'guarded inquit', 'passive'));

/**
 * Whom the article tells it to is the article's own outlet: the publisher by a shorter name ("KONTAN" in KONTAN.CO.ID), or, where
 * nobody names the publisher, an address ("kepada Contoh.com") or an outlet of the country.
 */
function isOwn(
  { document }: Reading,
  { start, end, actor }: Mention,
  publisher: number | null,
  { actors }: Roster,
): boolean {
  const service = document.text.startsWith(' Indonesia', end) ? ' Indonesia' : '';
  const name = document.text.slice(start, end) + service;
  if (publisher !== null) return isSameOutlet(name, actors[publisher]?.name ?? '');
  return (
    service !== '' ||
    actors[actor]?.country === 'ID' ||
    /[a-z](?:\.(?:com|co|id|net|org|tv)\b|com$)/iu.test(name)
  );
}

function findMedium(reading: Reading, cue: CueMatch): Mention | undefined {
  const { view } = reading;
  const [first] = findMentions(view, cue.last + 1, Math.min(view.items.length, cue.last + 1 + REACH));
  if (first?.mention.kind !== 'MEDIA' || goesOnByName(view.items[first.last + 1])) return undefined;
  for (let at = cue.last + 1; at < first.first; at++) {
    const item = view.items[at];
    if (item?.kind !== 'word' || reading.cueAt.has(at)) return undefined;
  }
  return first.mention;
}

const CAPITALISED = /^\p{Lu}/u;

/** "Tribun Contoh": a known outlet's name may begin another one's. */
const goesOnByName = (next: Item | undefined): boolean =>
  next?.kind === 'word' && !next.mention && !next.time && CAPITALISED.test(next.text);

/**
 * An outlet that no list knows: the capitalised name right after the cue, or after "kantor berita" and the like. Whom words were
 * told to is one only when its name says so ("Times", "News").
 */
function findUnknownMedium(
  reading: Reading,
  cue: CueMatch,
  told: boolean,
  roster: Roster,
): Mention | undefined {
  const { document, grammar, view } = reading;
  const { outletNouns, outletPages, outletWords } = grammar.cues;
  let outlet = false;
  let page = false;
  let at = cue.last + 1;
  for (; at < view.items.length && !CAPITALISED.test((view.items[at] as Item).text); at++) {
    const { lower } = view.items[at] as Item;
    outlet ||= !told && outletNouns.has(lower);
    page ||= outletPages.has(lower);
    if (!outletNouns.has(lower) && !outletPages.has(lower)) return undefined;
  }
  const first = at;
  for (; at < view.items.length && at - first < REACH; at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word' || item.time || item.aside || !CAPITALISED.test(item.text)) break;
    outlet ||= outletWords.has(item.lower);
  }
  const span = spanOfItems(document, view, first, at);
  const mentions = findMentions(view, first, at).map(({ mention }) => mention);
  if (!span || ((told || page) && !outlet)) return undefined;
  if (mentions.some(({ kind }) => !MISREAD.has(kind)) || (mentions.length > 0 && !outlet)) return undefined;
  const [known] = mentions;
  if (known && known.start === span.start && known.end === span.end) return known;
  return roster.describe(document.text.slice(span.start, span.end), span, 'MEDIA');
}

/** What the name of an outlet that no list knows may have been taken for. */
const MISREAD: ReadonlySet<ActorKind> = new Set<ActorKind>(['PERSON', 'ORGANISATION', 'COMPANY', 'MEDIA']);

/** The origin that a medium cites: `kata R, mengutip S` makes S the speaker and R the relay. */
export function findCited(
  reading: Reading,
  attribution: Attribution,
): { source: Source; cue: Span } | undefined {
  if (attribution.source.kind !== 'named' || attribution.source.mentions[0]?.kind !== 'MEDIA')
    return undefined;
  const after = attribution.source.span.end;
  const cue = reading.cues.find((candidate) => candidate.start >= after && findUse(candidate, 'citing'));
  const source = cue && findAgent(reading, cue)?.source;
  if (!cue || !source || source.kind === 'elided' || source.kind === 'pronoun') return undefined;
  return { source, cue: { start: cue.start, end: cue.end } };
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
