import { isAdjunctOfSubject, isAside, isTie } from './adjunct.ts';
import { findQuoteBefore } from './inquit.ts';
import { findHead, findMentions } from './noun-phrase.ts';
import { findPredicate } from './predicate.ts';
import type { CueMatch, Reading, Source } from './reading.ts';
import { findUse, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findNominalSource, findPronoun, skipLead } from './source.ts';

/** The subject of a verb. `first` is the item its clause begins at, `relative` that it stands before a relative "yang". */
export interface Subject {
  source: Source;
  first: number;
  relative: boolean;
}

/** How far back a subject is looked for: longer clauses are lists or broken text, and the search has to stay linear. */
const LONGEST_CLAUSE = 60;

const HARD_MARKS = new Set([';', ':', '—', '–', '.', '?', '!', '…']);

/**
 * The subject to the left of a verb: `S (juga) mengatakan`. Undefined when the verb says that nothing was said ("tidak", "akan",
 * "untuk") or when no subject can be found.
 */
export function findSubject(reading: Reading, cue: CueMatch): Subject | undefined {
  const { grammar, view } = reading;
  const before = skipAdverbs(reading, cue.first - 1);
  const item = before === 'unsaid' ? undefined : view.items[before];
  if (before === 'unsaid' || !item) return undefined;
  const among = grammar.prepositions.has(view.items[before - 1]?.lower ?? '');
  const pronoun = among ? undefined : findPronoun(grammar, item);
  if (pronoun) return { source: pronoun, first: before, relative: false };
  if (item.kind === 'quote' || HARD_MARKS.has(item.lower)) return undefined;
  if (grammar.relatives.has(item.lower)) return findAntecedent(reading, before);
  const clause = grammar.coordinators.has(item.lower) || grammar.subordinators.has(item.lower);
  if (!item.mention && !item.inMention && clause) {
    const shared = findDescribedSubject(reading, before);
    return { source: shared ?? { kind: 'elided' }, first: before, relative: false };
  }
  if (item.lower === ',') return findBeforeComma(reading, before);
  const subject = findPhraseSubject(reading, before + 1);
  return subject && isSubjectOfOther(reading, subject, before + 1) ? undefined : subject;
}

/** "Massa membakar ban dan menuntut P": the noun that opens the sentence, where it names nobody and no words were reported before. */
function findDescribedSubject(reading: Reading, coordinator: number): Source | undefined {
  const { grammar, view, cues } = reading;
  if (!grammar.joiners.has(view.items[coordinator]?.lower ?? '')) return undefined;
  if (cues.some((cue) => cue.last < coordinator && findUse(cue, 'verb', 'inquit', 'according')))
    return undefined;
  return findOpeningNoun(reading, coordinator);
}

/** The noun phrase before the first verb of a sentence, up to an item, where it names no known actor: "Massa membakar ban". */
export function findOpeningNoun(
  { document, grammar, view }: Reading,
  to: number,
): (Source & { kind: 'described' }) | undefined {
  const from = skipLead(document, grammar, view, 0, to);
  const verb = findPredicate(grammar, view, from, to);
  if (verb <= from || findMentions(view, from, verb).length > 0) return undefined;
  const source = findNominalSource(document, grammar, view, from, verb);
  return source?.kind === 'described' ? source : undefined;
}

/**
 * Whether another verb stands between the subject and this one: "pengalaman X membuatnya menemukan …", but not "X yang meminta
 * identitasnya dirahasiakan mengatakan …".
 */
function isSubjectOfOther({ grammar, view }: Reading, { source }: Subject, to: number): boolean {
  if (source.kind !== 'named') return false;
  const end = source.mentions.at(-1)?.end ?? 0;
  let from = to;
  while (from > 0 && (view.items[from - 1] as Item).start >= end) from--;
  const described = grammar.relatives.has(view.items[from]?.lower ?? '');
  return !described && findPredicate(grammar, view, from, to) >= 0;
}

function skipAdverbs(reading: Reading, from: number): number | 'unsaid' {
  const { grammar, view } = reading;
  let at = from;
  for (; at >= 0; at--) {
    const item = view.items[at] as Item;
    if (item.aside || item.time) continue;
    if (item.mention || item.inMention || item.kind === 'quote') return at;
    if (grammar.negators.has(item.lower) || grammar.unsaid.has(item.lower)) return 'unsaid';
    const manner = view.items[at - 1];
    if (
      manner &&
      grammar.mannerMarkers.has(manner.lower) &&
      item.kind === 'word' &&
      manner.lower !== item.lower
    ) {
      at--;
      continue;
    }
    const timed = grammar.prepositions.has(item.lower) && view.items[at + 1]?.time;
    if (!timed && !grammar.adverbs.has(item.lower)) return at;
  }
  return at;
}

/** Where the clause that ends before item `to` begins: after the last complementiser, quotation, hard mark or verb cue. */
function findStartOfSubject(reading: Reading, to: number): number {
  const { grammar, view, cueEndingAt } = reading;
  const earliest = Math.max(0, to - LONGEST_CLAUSE);
  for (let at = to - 1; at >= earliest; at--) {
    const item = view.items[at] as Item;
    if (item.aside || item.mention || item.inMention) continue;
    if (item.kind === 'quote' || HARD_MARKS.has(item.lower) || grammar.complementisers.has(item.lower))
      return at + 1;
    if (
      grammar.subordinators.has(item.lower) &&
      findHead(grammar, view, at + 1, to).length > 0 &&
      !isAdjunctOfSubject(reading, at, to)
    )
      return at + 1;
    const cue = cueEndingAt.get(at);
    if (cue && findUse(cue, 'verb', 'inquit', 'according') && !isRelative(reading, cue)) return at + 1;
    if (cue && findUse(cue, 'guarded inquit') && findQuoteBefore(reading, cue.first) !== undefined)
      return at + 1;
  }
  return earliest;
}

/** "pejabat yang menolak disebut namanya mengatakan": the verb of a relative clause does not end the subject. */
function isRelative({ grammar, view }: Reading, cue: CueMatch): boolean {
  let at = cue.first - 1;
  while (
    grammar.adverbs.has(view.items[at]?.lower ?? '') ||
    grammar.negators.has(view.items[at]?.lower ?? '')
  )
    at--;
  return grammar.relatives.has(view.items[at]?.lower ?? '');
}

/** "mewajibkan bank menjelaskan P", "meminta X menyampaikan P": what somebody is asked to say is not said. */
function isAsked({ cueEndingAt }: Reading, start: number): boolean {
  const before = cueEndingAt.get(start - 1);
  const act = before && findUse(before, 'verb')?.act;
  return act === 'DEMAND' || act === 'REQUEST';
}

const splitAtCommas = (reading: Reading, from: number, to: number): [number, number][] => {
  const chunks: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const item = reading.view.items[at] as Item;
    if (item.lower !== ',' || item.aside || item.inMention) continue;
    chunks.push([start, at]);
    start = at + 1;
  }
  chunks.push([start, to]);
  return chunks;
};

/** The noun phrase directly before the verb, back to the nearest comma that is not inside a list of names or an office. */
function findPhraseSubject(reading: Reading, to: number): Subject | undefined {
  const { document, grammar, view } = reading;
  const start = findStartOfSubject(reading, to);
  const chunks = splitAtCommas(reading, start, to);
  if (chunks.length === 1 && isAsked(reading, start)) return undefined;
  for (let index = chunks.length - 1; index >= 0; index--) {
    const [from, end] = chunks[index] as [number, number];
    const lead = skipLead(document, grammar, view, from, end);
    if (lead >= end) continue;
    const joined = view.items.slice(from, end).findIndex(({ lower }) => grammar.joiners.has(lower));
    if (index > 0 && joined >= 0 && findPredicate(grammar, view, start, from) < 0) {
      const whole = findNominalSource(document, grammar, view, start, end);
      if (whole?.kind === 'named' && (joined === 0 || whole.mentions.length > 2))
        return { source: whole, first: start, relative: false };
    }
    const source = findNominalSource(document, grammar, view, from, end);
    if (source)
      return { source: withTitleChunk(reading, source, chunks[index - 1]), first: lead, relative: false };
    const adjunct = grammar.prepositions.has((view.items[lead] as Item).lower);
    if (!adjunct && !grammar.subordinators.has((view.items[lead] as Item).lower)) return undefined;
  }
  return undefined;
}

/** "Menteri Luar Negeri Israel, Gideon Saar, menyerukan": the office before the comma belongs to the source phrase. */
function withTitleChunk(reading: Reading, source: Source, before: [number, number] | undefined): Source {
  if (!before || source.kind !== 'named') return source;
  const { document, grammar, view } = reading;
  const lead = skipLead(document, grammar, view, before[0], before[1]);
  const first = view.items[lead];
  if (lead >= before[1] || !first || !grammar.humanNouns.has(first.lower)) return source;
  const title = spanOfItems(document, view, lead, before[1]);
  return title ? { ...source, span: { start: title.start, end: source.span.end } } : source;
}

/** A comma before the verb: it closes an apposition ("S, ketua X, mengatakan"), or a source ("S, menurut X, berjanji"), or the verb shares the subject before. */
function findBeforeComma(reading: Reading, comma: number): Subject | undefined {
  const { document, grammar, view } = reading;
  const start = findStartOfSubject(reading, comma);
  const chunks = splitAtCommas(reading, start, comma);
  const previous = reading.cueEndingAt.get(start - 1);
  const shared = previous !== undefined && findUse(previous, 'verb') !== undefined;
  if (previous && view.items[previous.first - 1]?.lower === ',' && findUse(previous, 'according', 'inquit'))
    return findPhraseSubject(reading, previous.first - 1);
  const named = (source: Source | undefined): source is Source & { kind: 'named' } =>
    source?.kind === 'named';
  const persons = chunks.map(([from, end]) =>
    isAside(reading, from, end) ? undefined : findNominalSource(document, grammar, view, from, end),
  );
  for (let index = chunks.length - 1; index >= 0 && !shared; index--) {
    const source = persons[index];
    if (!source || !isPersonal(source)) continue;
    if (isPersonal(persons[index - 1]) && isTie(reading, chunks[index] as [number, number])) continue;
    return {
      source: withTitleChunk(reading, source, chunks[index - 1]),
      first: (chunks[index] as [number, number])[0],
      relative: false,
    };
  }
  const first = shared ? -1 : persons.findIndex(named);
  const source = persons[first];
  if (source) return { source, first: (chunks[first] as [number, number])[0], relative: false };
  const described =
    shared || chunks.length < 2 ? undefined : persons.find((candidate) => candidate?.kind === 'described');
  return { source: described ?? { kind: 'elided' }, first: comma, relative: false };
}

const isPersonal = (source: Source | undefined): boolean =>
  source?.kind === 'named'
    ? source.mentions[0]?.kind === 'PERSON'
    : source?.kind === 'described' && source.actor === 'PERSON';

/** "Pyongyang, yang menyebut": the noun before a relative speaks; a report ("pernyataan yang menyerukan") speaks for its author. */
function findAntecedent(reading: Reading, relative: number): Subject | undefined {
  const { grammar, view } = reading;
  let at = relative - 1;
  while (view.items[at]?.lower === ',' || view.items[at]?.aside) at--;
  const before = findMentions(view, findStartOfSubject(reading, at + 1), at + 1).at(-1);
  if (before && before.last === at) {
    const { start, end } = before.mention;
    return {
      source: { kind: 'named', mentions: [before.mention], span: { start, end } },
      first: relative,
      relative: true,
    };
  }
  for (let back = at; back >= Math.max(0, at - 2); back--) {
    if (grammar.reportNouns.has((view.items[back] as Item).lower))
      return { source: { kind: 'elided' }, first: relative, relative: true };
  }
  return undefined;
}
