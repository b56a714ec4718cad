/**
 * Who said what. Every sentence is read by the matchers in statements/ (one per clause order); here their attributions are resolved
 * to speakers in reading order, joined across sentences, and completed with chain, act, topic and time.
 */
import { findAbout, firstFrom } from './about.ts';
import type { Relay } from './chains.ts';
import { createChain, findCited, findRelays } from './chains.ts';
import { createDiscourse } from './coreference.ts';
import type { Document, FoundActors, Mention } from './document.ts';
import type { DraftActor, DraftStatement, DraftTime, Span } from './draft.ts';
import { findSpeechAct } from './speech-act.ts';
import { findConfidence } from './statements/confidence.ts';
import { findContinuation, isQuoteOnly } from './statements/continuation.ts';
import { findGrammar } from './statements/grammar.ts';
import { createReading, isInside, readSentence } from './statements/read-sentence.ts';
import type { Attribution, Reading } from './statements/reading.ts';
import { createRoster } from './statements/roster.ts';
import { createSentenceViews } from './statements/sentence-view.ts';
import { findPreviousWords } from './statements/previous-words.ts';

/** The statements of a text, and the actors and mentions with those that were added: described speakers and pronouns. */
export interface FoundStatements {
  statements: DraftStatement[];
  actors: DraftActor[];
  mentions: Mention[];
}

interface Resolved extends Attribution {
  speakers: number[];
  relays: Relay[];
  outer: Resolved[];
}

/** Finds every attributed statement with its speakers, chain of sources, act, topics and time, in the order of the text. */
export function findStatements(document: Document, found: FoundActors, times: readonly DraftTime[]): FoundStatements {
  const grammar = findGrammar(document.language);
  if (!grammar) return { statements: [], actors: found.actors, mentions: found.mentions };
  const views = createSentenceViews(document, found.mentions, times);
  const roster = createRoster(found);
  const discourse = createDiscourse(document, grammar, views, (actor) => roster.actors[actor]?.kind);
  const publisher = findPublisher(document, roster.actors);
  const resolved: Resolved[] = [];
  const pronouns: Mention[] = [];
  let paragraphRelays: Relay[] = [];
  let previous: { reading: Reading; own: Resolved[] } | undefined;

  const speakersOf = (attribution: Attribution, reading: Reading): number[] => {
    const { source } = attribution;
    if (source.kind === 'named') return [...new Set(source.mentions.map(({ actor }) => actor))];
    const known = discourse.resolve(source, reading.view);
    if (source.kind === 'pronoun' && known.length === 1 && known[0] !== undefined && !source.enclitic) {
      const kind = roster.actors[known[0]]?.kind ?? 'PERSON';
      pronouns.push({ ...source.span, actor: known[0], form: 'PRONOUN', metonym: false, kind, rule: `pronoun-${source.number}` });
    }
    if (known.length > 0 || source.kind !== 'described') return known;
    return [roster.describe(document.text.slice(source.span.start, source.span.end), source.span).actor];
  };

  for (const view of views) {
    const reading = createReading(document, grammar, view);
    const attributions = isQuoteOnly(view) ? [] : readSentence(reading);
    const relays = findRelays(reading, publisher);
    paragraphRelays = paragraphRelays.filter(({ paragraph }) => paragraph === view.paragraph);
    paragraphRelays.push(...relays.filter(({ throughParagraph }) => throughParagraph));
    const own: Resolved[] = [];
    for (const attribution of attributions) {
      const cited = findCited(reading, attribution);
      const passedOn = cited && attribution.source.kind === 'named' ? attribution.source.mentions.map(({ actor }) => actor) : [];
      const span = cited && { start: cited.mention.start, end: cited.mention.end };
      const actual = cited && span ? { ...attribution, source: { kind: 'named' as const, mentions: [cited.mention], span } } : attribution;
      const content = actual.anaphoric && previous ? findPreviousWords(previous.reading, previous.own) : actual.content;
      if (content === undefined || (actual.anaphoric && !previous)) continue;
      const speakers = speakersOf(actual, reading);
      if (speakers.length === 0) continue;
      const cue = actual.cue ?? view;
      const via = [...paragraphRelays, ...relays.filter(({ throughParagraph }) => !throughParagraph)].filter(
        (relay) => relay.from <= cue.start && !actual.content.some((part) => relay.cue.start >= part.start && relay.cue.end <= part.end),
      );
      for (const actor of passedOn) {
        const at = attribution.cue ?? view;
        via.push({ actor, cue: { start: at.start, end: at.end }, paragraph: view.paragraph, sentence: view.index, throughParagraph: false, from: at.start });
      }
      own.push({ ...actual, content, speakers, relays: via, outer: [] });
      discourse.speak(view, speakers);
    }
    if (attributions.length === 0 && isQuoteOnly(view)) {
      const continuation = findContinuation(reading, previous?.own.at(-1), previous?.reading.view, discourse.lastSpeakers());
      if (continuation.kind === 'statement') {
        own.push({ ...continuation.attribution, speakers: continuation.speakers, relays: [], outer: [] });
        discourse.speak(view, continuation.speakers);
      } else if (continuation.kind === 'joined') own.push(continuation.to as Resolved);
    }
    for (const inner of own) inner.outer = own.filter((outer) => isInside(inner, outer));
    for (const statement of own) if (!resolved.includes(statement, Math.max(0, resolved.length - 3))) resolved.push(statement);
    if (own.length > 0 || view.items.some((item) => item.kind === 'word')) previous = { reading, own };
  }

  const statements = resolved.map((attribution) => complete(document, attribution, found.mentions, times, publisher));
  const mentions = [...found.mentions, ...roster.added, ...pronouns].sort((a, b) => a.start - b.start || b.end - a.end);
  return { statements: statements.sort(byContent), actors: roster.actors, mentions };
}

const startOf = (statement: DraftStatement): number => statement.content[0]?.start ?? statement.cue?.start ?? 0;
const byContent = (a: DraftStatement, b: DraftStatement): number => startOf(a) - startOf(b);

function findPublisher(document: Document, actors: readonly DraftActor[]): number | null {
  const name = document.structure.publisher?.name.toLowerCase();
  if (!name) return null;
  const at = actors.findIndex((actor) => [actor.name, ...actor.names.map(({ value }) => value)].some((value) => value.toLowerCase() === name));
  return at < 0 ? null : at;
}

function complete(
  document: Document,
  attribution: Resolved,
  mentions: readonly Mention[],
  times: readonly DraftTime[],
  publisher: number | null,
): DraftStatement {
  const { kind, content, cue, source, speakers, rule } = attribution;
  const words = content.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  const outer = attribution.outer.flatMap((statement) => statement.speakers.map((actor) => ({ actor, cue: statement.cue, explicit: true })));
  const relays = attribution.relays.map((relay) => ({ actor: relay.actor, cue: relay.cue, explicit: true }));
  return {
    kind,
    act: findSpeechAct(attribution.act, kind, words),
    content,
    cue,
    source: source.kind === 'named' || source.kind === 'described' ? source.span : null,
    speakers,
    chain: createChain(attribution, speakers, [...relays, ...outer], publisher),
    about: findAbout(mentions, content, speakers),
    saidAt: findTimeOfSaying(document, attribution, times),
    confidence: findConfidence(rule),
    rule,
  };
}

/** The first time in the sentence of the cue that is not part of the words said. */
function findTimeOfSaying(document: Document, attribution: Attribution, times: readonly DraftTime[]): DraftTime | null {
  const sentence = document.sentences[attribution.sentence];
  if (!sentence || !attribution.cue) return null;
  const inside = (span: Span): boolean => attribution.content.some((part) => span.start >= part.start && span.end <= part.end);
  const spans = times.map((time) => ({ ...(time.span ?? { start: -1, end: -1 }), time }));
  for (let at = firstFrom(spans as unknown as Mention[], sentence.start); at < spans.length; at++) {
    const candidate = spans[at];
    if (!candidate || candidate.start >= sentence.end) return null;
    if (!inside(candidate)) return candidate.time;
  }
  return null;
}
