import type { Document } from '../document.ts';
import { findAccordingTo } from './according-to.ts';
import { findAgent, skipRelative } from './agent.ts';
import type { Grammar } from './grammar.ts';
import { findInquit, findRest } from './inquit.ts';
import { findNominal } from './nominal.ts';
import { findPassive } from './passive.ts';
import { findPointingBack, findSharedPassives } from './pointing-back.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findCues, findUse } from './reading.ts';
import { findRefusal } from './refusal.ts';
import { findReported } from './reported.ts';
import type { Item, SentenceView } from './sentence-view.ts';
import { findItem } from './sentence-view.ts';
import { skipLead } from './source.ts';
import { findSpeechNoun } from './speech-noun.ts';
import { findTrailing, findTrailingComma } from './trailing-subject.ts';
import { findUnknownVerb } from './unknown-verb.ts';

/** Longer ones are lists or broken text; inside this limit matchers may look back and forth without costing more than linear time. */
const LONGEST_SENTENCE = 400;

const MATCHERS = [
  findRefusal,
  findAccordingTo,
  findInquit,
  findTrailing,
  findReported,
  findPassive,
  findNominal,
  findSpeechNoun,
] as const;

/** Prepares a sentence for the matchers. */
export function createReading(document: Document, grammar: Grammar, view: SentenceView): Reading {
  const cues = view.items.length > LONGEST_SENTENCE ? [] : findCues(document, grammar, view);
  const cueAt = new Map(cues.map((cue) => [cue.first, cue] as const));
  const cueEndingAt = new Map(cues.map((cue) => [cue.last, cue] as const));
  return { document, grammar, view, cues, cueAt, cueEndingAt, tail: view.items.length };
}

/** Everything a sentence attributes to somebody, left to right. What is said inside other reported words needs a named speaker. */
export function readSentence(reading: Reading): Attribution[] {
  const back = findPointingBack(reading);
  if (back) return [back, ...findSharedPassives(reading, back)];
  const found: Attribution[] = [];
  const tails = findTails(reading);
  let after = -1;
  for (const cue of reading.cues) {
    if (cue.start < after) continue;
    const tail = tails.find((item) => item > cue.last) ?? reading.tail;
    const attribution = findFirst({ ...reading, tail }, cue);
    if (!attribution) continue;
    found.push(attribution);
    after = attribution.cue?.end ?? after;
  }
  const kept = found.filter(
    (attribution) => !isUnclearInside(attribution, found) && !isInNarrative(reading, attribution, found),
  );
  const unknown = kept.length === 0 ? findUnknownVerb(reading) : undefined;
  return unknown ? [unknown] : kept;
}

function findFirst(reading: Reading, cue: CueMatch): Attribution | undefined {
  for (const matcher of MATCHERS) {
    const attribution = matcher(reading, cue);
    if (attribution) return attribution;
  }
  return undefined;
}

/** Whether the cue of an attribution lies in the words of another one. */
export function isInside(inner: Attribution, outer: Attribution): boolean {
  const { cue } = inner;
  return (
    cue !== null &&
    inner !== outer &&
    outer.content.some(({ start, end }) => cue.start >= start && cue.end <= end)
  );
}

/** Whether a medium is the source. */
export const isOfMedium = ({ source }: Attribution): boolean =>
  source.kind === 'named' && source.mentions[0]?.kind === 'MEDIA';

/** Inside what somebody says, an unnamed speaker is unclear, and "X mendukung langkah itu" is what is said of X. */
function isUnclearInside(attribution: Attribution, all: readonly Attribution[]): boolean {
  const deed = attribution.rule.endsWith('verb-deed');
  if (attribution.source.kind === 'named' && !deed) return false;
  if (attribution.rule.startsWith('relative-according')) return false;
  return all.some((outer) => !isOfMedium(outer) && isInside(attribution, outer));
}

/** "S menjelaskan perkara bermula ketika X meminta P": X's request is an event in what S tells. */
function isInNarrative({ grammar, view }: Reading, inner: Attribution, all: readonly Attribution[]): boolean {
  const from = inner.source.kind === 'named' ? inner.source.span.start : (inner.cue?.start ?? 0);
  const last = findItem(view, from) - 1;
  for (let at = last; at >= 0 && at > last - LONGEST_CLAUSE; at--) {
    const { lower, start } = view.items[at] as Item;
    if (grammar.complementisers.has(lower)) return false;
    if (!TEMPORAL.has(lower)) continue;
    return all.some(
      (outer) => (outer.content[0]?.start ?? start) < start && !isOfMedium(outer) && isInside(inner, outer),
    );
  }
  return false;
}

const LONGEST_CLAUSE = 60;

const TEMPORAL: ReadonlySet<string> = new Set([
  'ketika',
  'saat',
  'setelah',
  'usai',
  'sebelum',
  'sejak',
  'karena',
  'sebab',
]);

/** Where trailing attributions begin: ", kata S", ", menurut S", ", dikutip dari R". The words of an earlier verb end before them. */
function findTails(reading: Reading): number[] {
  const { document, grammar, view, cues } = reading;
  const lead = skipLead(document, grammar, view, 0, view.items.length);
  const tails: number[] = [];
  for (const cue of cues) {
    if (cue.first <= lead) continue;
    const trailing = findTrailingComma(reading, cue);
    if (trailing > 0) tails.push(trailing);
    const before = view.items[cue.first - 1]?.lower ?? '';
    if (grammar.relatives.has(before) || grammar.relatives.has(view.items[cue.first]?.lower ?? '')) continue;
    const comma = before === ',';
    if (comma && isOfOpening(cues, cue, lead)) continue;
    const trails =
      findUse(cue, 'cited') || (findUse(cue, 'inquit', 'according', 'citing') && !goesOn(reading, cue));
    if (comma && trails) tails.push(cue.first - 1);
    else if (
      !comma &&
      (findUse(cue, 'citing') ||
        (findUse(cue, 'cited') && isQuotingForm(document.text.slice(cue.start, cue.end))))
    ) {
      tails.push(cue.first);
    }
  }
  return tails;
}

/** "Menurut S, dikutip dari R, P": the medium only belongs to the source that opens the sentence. */
function isOfOpening(cues: readonly CueMatch[], cue: CueMatch, lead: number): boolean {
  const [opening, ...others] = cues.filter(({ first }) => first < cue.first && first >= lead);
  const according = opening?.first === lead && findUse(opening, 'according', 'according report');
  return Boolean(according) && others.length === 0 && findUse(cue, 'cited') !== undefined;
}

/** Whether a clause follows the source: "P1, kata S, P2" does not end with its source. */
function goesOn(reading: Reading, cue: CueMatch): boolean {
  const end = cue.uses.some(({ pronoun }) => pronoun) ? cue.last + 1 : findAgent(reading, cue)?.end;
  return end !== undefined && findRest(reading, skipRelative(reading, end), true) !== null;
}

/** "dikutip dari" trails without a comma; "dilaporkan" alone may be an ordinary passive. */
const isQuotingForm = (phrase: string): boolean =>
  /^(?:seperti|sebagaimana|dikutip|dilansir|dinukil|disitir|as )/iu.test(phrase);
