/**
 * Who said what. Every sentence is read by the matchers in statements/ (one per clause order); here their attributions are resolved
 * to speakers in reading order, joined across sentences, and completed with chain, act, topics and time.
 */
import type { Relay } from './chains.ts';
import { findRelays } from './chains.ts';
import type { Discourse } from './coreference.ts';
import { createDiscourse } from './coreference.ts';
import { findCredits } from './credits.ts';
import type { Document, FoundActors, Mention } from './document.ts';
import type { DraftActor, DraftInfoSource, DraftStatement, DraftTime, Span } from './draft.ts';
import { findInfoSources } from './info-sources.ts';
import type { Said } from './statements/complete.ts';
import { byStart, completeStatement } from './statements/complete.ts';
import { findContinuation, isQuoteOnly } from './statements/continuation.ts';
import { findGrammar } from './statements/grammar.ts';
import { findPreviousWords } from './statements/previous-words.ts';
import { createReading, isInside, readSentence } from './statements/read-sentence.ts';
import type { Attribution, Reading, Source } from './statements/reading.ts';
import { goOn, isRelayOnly, readCited } from './statements/relayed.ts';
import type { Roster } from './statements/roster.ts';
import { createRoster } from './statements/roster.ts';
import type { Item, SentenceView } from './statements/sentence-view.ts';
import { createSentenceViews, findItem } from './statements/sentence-view.ts';
import { findPronoun, toPronoun } from './statements/source.ts';
import { findOpeningNoun } from './statements/subject.ts';

/** The statements of a text, the media it takes copy from, and the actors and mentions with those that were added on the way. */
export interface FoundStatements {
  statements: DraftStatement[];
  infoSources: DraftInfoSource[];
  actors: DraftActor[];
  /** Every mention, pronouns that were resolved and described speakers included, sorted by start. */
  mentions: Mention[];
}

/** What has been read before a sentence. */
interface State {
  document: Document;
  discourse: Discourse;
  roster: Roster;
  pronouns: Mention[];
  relays: Relay[];
  previous: { reading: Reading; own: Said[] } | undefined;
  /** The item up to which pronouns of the sentence have been resolved. */
  readTo: number;
}

/** Words passed on more often are lists or broken text: each link costs time and says nothing more. */
const DEEPEST_CHAIN = 8;

/** Finds every attributed statement with its speakers, chain of sources, act, topics and time, in the order of the text. */
export function findStatements(
  document: Document,
  found: FoundActors,
  times: readonly DraftTime[],
  publisher: number | null = null,
): FoundStatements {
  const grammar = findGrammar(document.language);
  const { credits, actors } = findCredits(document, found, publisher);
  if (!grammar)
    return {
      mentions: found.mentions,
      actors,
      statements: [],
      infoSources: findInfoSources([], [], credits),
    };
  const views = createSentenceViews(document, found.mentions, times, grammar.moments);
  const roster = createRoster(actors, document.language);
  const discourse = createDiscourse(document, grammar, views, roster.actors);
  const state: State = {
    document,
    discourse,
    roster,
    pronouns: [],
    relays: [],
    previous: undefined,
    readTo: 0,
  };
  const said: Said[] = [];
  const whole: Relay[] = [];
  for (const view of views) {
    const reading = createReading(document, grammar, view);
    const relays = findRelays(reading, publisher, roster);
    whole.push(...relays.filter(({ copied }) => copied === 'whole'));
    const earlier = state.relays.filter(
      ({ paragraph, actor }) =>
        paragraph === view.paragraph && !relays.some((relay) => relay.actor === actor),
    );
    const inForce = [...earlier, ...relays];
    state.readTo = 0;
    const read = isQuoteOnly(view) ? readQuote(state, reading) : undefined;
    const own = read ? read.own : readAttributions(state, reading, inForce);
    readPronouns(state, reading, view.items.length);
    for (const statement of own)
      statement.outer = own.filter((outer) => isInside(statement, outer)).slice(-DEEPEST_CHAIN);
    const kept = own.filter((statement) => !isRelayOnly(statement, own));
    state.relays = inForce.flatMap((relay) => goOn(relay, kept));
    const main = own.findLast(
      (statement) => kept.includes(statement) && statement.outer.every((outer) => !kept.includes(outer)),
    );
    if (main) discourse.speak(view, main.speakers);
    said.push(...kept);
    state.previous = { reading, own: read?.joined ?? kept };
  }
  const context = { document, mentions: found.mentions, times, publisher, credits };
  const statements = said.map((statement) => completeStatement(context, statement)).sort(byStart);
  const mentions = [...found.mentions, ...roster.added, ...state.pronouns].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return {
    statements,
    infoSources: findInfoSources(said, whole, credits),
    actors: roster.actors,
    mentions,
  };
}

function readAttributions(state: State, reading: Reading, inForce: readonly Relay[]): Said[] {
  const own: Said[] = [];
  for (const attribution of readSentence(reading)) {
    const { previous } = state;
    const [open] = previous?.own ?? [];
    if (attribution.anaphoric && open?.rule === 'quote-continued' && previous?.own.length === 1) {
      takeOver(state, reading, open, attribution);
      continue;
    }
    const content = attribution.anaphoric
      ? previous && findPreviousWords(previous.reading, previous.own)
      : attribution.content;
    if (!content) state.discourse.speak(reading.view, findNamed(attribution.source));
    if (!content) continue;
    const { actual, linkCue, passedOn } = readCited(reading, attribution);
    readPronouns(state, reading, firstItemFrom(reading, actual));
    const speakers = findSpeakers(state, reading, actual);
    if (speakers.length === 0) continue;
    const from = actual.cue?.start ?? reading.view.start;
    const relays = inForce.filter(
      ({ cue, from: start, to, speakers: only }) =>
        start <= from &&
        (only === null || speakers.every((speaker) => only.includes(speaker))) &&
        (from < to || actual.source.kind === 'elided') &&
        !actual.content.some((part) => cue.start >= part.start && cue.end <= part.end),
    );
    const kind = actual.anaphoric && previous && isQuoteOnly(previous.reading.view) ? 'DIRECT' : actual.kind;
    own.push({ ...actual, kind, content, speakers, linkCue, relays: [...relays, ...passedOn], outer: [] });
    state.discourse.speak(reading.view, speakers);
  }
  return own;
}

/** `"Q." Begitu kata S.`: the quotation that seemed to go on with the last speaker is by the one named after it. */
function takeOver(state: State, reading: Reading, open: Said, attribution: Attribution): void {
  const speakers = findSpeakers(state, reading, attribution);
  if (speakers.length === 0) return;
  const { rule, act, link, cue, source, sentence } = attribution;
  Object.assign(open, { rule, act, link, cue, linkCue: cue, source, sentence, speakers });
  state.discourse.speak(reading.view, speakers);
}

/** The item of the speaker's pronoun, or of the cue: what stands before it has been read when the speaker is looked for. */
function firstItemFrom({ view }: Reading, { source, cue }: Attribution): number {
  const start = source.kind === 'pronoun' ? source.span.start : (cue?.start ?? view.start);
  return findItem(view, start);
}

/** Resolves the pronouns of a sentence up to an item, so that later stages know who is meant. */
function readPronouns(state: State, { grammar, view }: Reading, to: number): void {
  for (; state.readTo < to; state.readTo++) {
    const item = view.items[state.readTo] as Item;
    if (item.kind !== 'word' || item.mention || item.inMention || !grammar.thirdPersons.has(item.lower))
      continue;
    const source = findPronoun(grammar, item) ?? toPronoun(grammar, item);
    const [actor, ...others] = state.discourse.resolve(source, view, true);
    // "called them very worrying": in English things are "them" too, and one state or body hardly is.
    const things = item.lower === 'them' && state.roster.actors[actor ?? -1]?.kind !== 'GROUP';
    if (actor !== undefined && others.length === 0 && !things) addPronoun(state, item, actor, source);
  }
}

function addPronoun(state: State, { start, end }: Span, actor: number, source: Source): void {
  const last = state.pronouns.at(-1);
  if (last && last.start >= start) return;
  const kind = state.roster.actors[actor]?.kind ?? 'PERSON';
  const number = source.kind === 'pronoun' ? source.number : 'singular';
  state.pronouns.push({
    start,
    end,
    actor,
    form: 'PRONOUN',
    metonym: false,
    kind,
    rule: `pronoun-${number}`,
  });
}

const findNamed = (source: Source): number[] =>
  source.kind === 'named' ? [...new Set(source.mentions.map(({ actor }) => actor))] : [];

function findSpeakers(state: State, { view }: Reading, { source }: Attribution): number[] {
  const { discourse, roster, document } = state;
  if (source.kind === 'named') return findNamed(source);
  const fresh = isFresh(state, view, source) ? findUnnamed(state, false, true) : [];
  const known = fresh.length > 0 ? fresh : discourse.resolve(source, view);
  const [actor] = known;
  if (source.kind === 'pronoun' && actor !== undefined && known.length === 1 && !source.enclitic)
    addPronoun(state, source.span, actor, source);
  if (known.length > 0) return known;
  if (source.kind === 'pronoun') return findUnnamed(state, source.enclitic, source.number === 'plural');
  if (source.kind !== 'described') return known;
  const before = source.definite ? findUnnamed(state, false, source.actor === 'GROUP') : [];
  if (before.length > 0) return before;
  if (source.mention) return [source.mention.actor];
  return [
    roster.describe(document.text.slice(source.span.start, source.span.end), source.span, source.actor).actor,
  ];
}

/** Whether nobody spoke in the sentence right before "mereka": its subject is meant before any last speakers. */
const isFresh = ({ previous }: State, { paragraph }: SentenceView, source: Source): boolean =>
  source.kind === 'pronoun' &&
  source.number === 'plural' &&
  previous?.own.length === 0 &&
  previous.reading.view.paragraph === paragraph;

/** "Puluhan sopir berunjuk rasa. Mereka menuntut P": the noun that opened the sentence before, where it names nobody. */
function findUnnamed({ previous, roster, document }: State, enclitic: boolean, plural: boolean): number[] {
  const noun = previous && findOpeningNoun(previous.reading, previous.reading.view.items.length);
  if (!noun || enclitic || (noun.actor === 'GROUP') !== plural) return [];
  return [roster.describe(document.text.slice(noun.span.start, noun.span.end), noun.span, noun.actor).actor];
}

/** A sentence that is only a quotation goes on with the statement before (`joined`), or is one more by its speaker. */
function readQuote(state: State, reading: Reading): { own: Said[]; joined?: Said[] } {
  const { previous, discourse } = state;
  const continuation = findContinuation(
    reading,
    previous?.own.at(-1),
    previous?.reading.view,
    discourse.lastSpeakers(),
  );
  if (continuation.kind === 'none') return { own: [] };
  if (continuation.kind === 'joined') return { own: [], joined: previous?.own ?? [] };
  discourse.speak(reading.view, continuation.speakers);
  return {
    own: [
      { ...continuation.attribution, speakers: continuation.speakers, linkCue: null, relays: [], outer: [] },
    ],
  };
}
