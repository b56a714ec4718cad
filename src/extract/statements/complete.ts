import { findAbout } from '../about.ts';
import type { Relay } from '../chains.ts';
import { createChain } from '../chains.ts';
import type { Credit } from '../credits.ts';
import type { Document, Mention } from '../document.ts';
import type { DraftAttributionLink, DraftStatement, DraftTime, Span } from '../draft.ts';
import { firstFrom } from '../first-from.ts';
import { findSpeechAct } from '../speech-act.ts';
import { closeQuotation } from './closed-quotation.ts';
import { findConfidence } from './confidence.ts';
import type { Attribution } from './reading.ts';

/** An attribution with its speakers, the media that pass it on, and the statements in whose words it is reported. */
export interface Said extends Attribution {
  speakers: number[];
  /** The words by which the speaker enters the chain: its cue, or "mengutip". */
  linkCue: Span | null;
  relays: Relay[];
  outer: Said[];
}

/** What a statement is completed from. `credits` are the wires that the whole article is credited to. */
export interface Completion {
  document: Document;
  mentions: readonly Mention[];
  times: readonly DraftTime[];
  publisher: number | null;
  credits: readonly Credit[];
}

/** A statement as the draft has it: with chain, act, topics, time of saying and confidence. */
export function completeStatement(
  { document, mentions, times, publisher, credits }: Completion,
  said: Said,
): DraftStatement {
  const { kind, cue, source, speakers, rule } = said;
  const content = said.content.map((part) => closeQuotation(document, part));
  const words = content.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  const outer = /^(?:relative|noun|passive)-/u.test(rule) ? [] : said.outer;
  const relays = [
    ...toLinks(said.relays),
    ...outer.flatMap((each) => [
      ...toLinks(each.relays),
      ...each.speakers.map((actor) => ({ actor, kind: each.link, cue: each.cue, explicit: true })),
    ]),
  ];
  const inferred = [said, ...outer].some((each) => each.relays.length > 0)
    ? []
    : credits.map(({ actor }) => ({ actor, kind: 'CITES' as const, cue: null, explicit: false }));
  return {
    kind,
    act: findSpeechAct(
      said.act,
      kind,
      cue ? document.text.slice(cue.start, cue.end) : '',
      words,
      document.language,
    ),
    content,
    cue,
    source: source.kind === 'named' || source.kind === 'described' ? source.span : null,
    speakers,
    chain: createChain(said, [...inferred, ...relays], publisher),
    about: findAbout(mentions, content, speakers),
    saidAt: findTimeOfSaying(document, said, times),
    confidence: findConfidence(rule),
    rule,
  };
}

/** Who cites the words, then who was told them. */
const toLinks = (relays: readonly Relay[]): DraftAttributionLink[] =>
  [...relays]
    .sort((one, other) => Number(one.told) - Number(other.told))
    .map(({ actor, kind, cue }) => ({ actor, kind, cue, explicit: true }));

/** The first time in the sentence of the cue that is not part of the words said; a bare year dates something else. */
function findTimeOfSaying(document: Document, said: Said, times: readonly DraftTime[]): DraftTime | null {
  const sentence = document.sentences[said.sentence];
  if (!sentence || !said.cue) return null;
  for (let at = firstFrom(times, ({ span }) => span?.start ?? -1, sentence.start); at < times.length; at++) {
    const time = times[at];
    const span = time?.span;
    if (!time || !span || span.start >= sentence.end) return null;
    if (
      time.precision !== 'YEAR' &&
      !said.content.some((part) => span.start >= part.start && span.end <= part.end)
    )
      return time;
  }
  return null;
}

const startOf = ({ content, cue }: DraftStatement): number => content[0]?.start ?? cue?.start ?? 0;

/** Orders statements by where their words begin; those without words by their cue. */
export const byStart = (a: DraftStatement, b: DraftStatement): number => startOf(a) - startOf(b);
