import { extendByApposition } from './apposition.ts';
import type { CueForm } from './cue.ts';
import { isNameParticle } from './description.ts';
import type { Grammar } from './grammar.ts';
import { findHead } from './noun-phrase.ts';
import { isVerb } from './predicate.ts';
import type { CueMatch, Reading, Source } from './reading.ts';
import { findUse } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findNominalSource, findPronoun } from './source.ts';

/** A speaker named after the cue, and the item after his noun phrase. */
export interface Agent {
  source: Source;
  end: number;
}

/** The speaker that the enclitic of a cue stands for: `ujarnya`, `menurutnya`, `dijelaskannya`. */
export function findEnclitic({ start, end, last }: CueMatch): Agent {
  return {
    source: { kind: 'pronoun', number: 'singular', span: { start, end }, enclitic: true },
    end: last + 1,
  };
}

/** Cues that begin something new after a speaker; "bicara" in "juru bicara" and other nouns do not. */
const ENDING_FORMS: ReadonlySet<CueForm> = new Set<CueForm>([
  'verb',
  'inquit',
  'according',
  'citing',
  'cited',
  'told',
]);

/** The speaker named after a cue: `kata S`, `menurut S`, `disampaikan (oleh) S`. Title and apposition belong to S. */
export function findAgent(reading: Reading, cue: CueMatch): Agent | undefined {
  const { document, grammar, view } = reading;
  let from = cue.last + 1;
  while (isSkipped(grammar, view.items[from])) from++;
  const pronoun = findPronoun(grammar, view.items[from]);
  if (pronoun) return { source: pronoun, end: from + 1 };
  const report = findReport(reading, from);
  if (report) return { source: report, end: from + 2 };
  // "dituding memerintahkan X menerima suap": who is accused does that, X does not speak.
  const item = view.items[from];
  if (item?.kind === 'word' && !item.mention && isPredicate(grammar, item)) return undefined;
  const strict = findPhraseEnd(reading, from, false);
  const wide = findPhraseEnd(reading, from, true);
  const end = goesOnToName(reading, from, strict, wide) ? wide : strict;
  const companion = grammar.companions.has(view.items[from]?.lower ?? '')
    ? findNameAfter(reading, end)
    : undefined;
  const source = findNominalSource(document, grammar, view, companion ? end + 1 : from, companion ?? end);
  if (!source) return undefined;
  const pointed = findPointed(reading, from, end);
  if (pointed) return pointed;
  if (companion) return { source, end: companion };
  const extended = extendByApposition(document, grammar, view, source, end);
  const closed = extended.end === end || view.items[extended.end]?.lower === ',';
  return closed || !findUse(cue, 'according', 'according report', 'citing', 'cited')
    ? extended
    : { source, end };
}

/** The item after a relative clause that describes a speaker ("sumber yang mengetahui hal itu,"), or `at` where there is none. */
export function skipRelative({ grammar, view, tail }: Reading, at: number): number {
  if (!grammar.relatives.has(view.items[at]?.lower ?? '')) return at;
  let end = at;
  while (end < tail && view.items[end]?.lower !== ',') end++;
  return end;
}

/** "kata pejabat yang menolak disebut namanya itu": the demonstrative behind the relative clause points back to who spoke. */
function findPointed(reading: Reading, from: number, relative: number): Agent | undefined {
  const { document, grammar, view } = reading;
  const end = skipRelative(reading, relative);
  const last = view.items[end - 1]?.kind === 'mark' ? end - 1 : end;
  const closed = view.items[last - 2]?.text ?? '';
  if (end === relative || !grammar.demonstratives.has(view.items[last - 1]?.lower ?? '')) return undefined;
  // "yang mengetahui hal itu": there it belongs to the object.
  if (!/^\p{Lu}|\p{L}nya$/u.test(closed) && !isVerb(grammar, closed)) return undefined;
  const source = findNominalSource(document, grammar, view, from, last);
  return source?.kind === 'described' && source.definite ? { source, end } : undefined;
}

/** `"Q," tulis laporan itu`: the report stands for the medium or body that spoke last. */
function findReport({ grammar, view }: Reading, from: number): Source | undefined {
  const [noun, demonstrative] = [view.items[from], view.items[from + 1]];
  if (!noun || !demonstrative || !grammar.reportNouns.has(noun.lower)) return undefined;
  if (!grammar.demonstratives.has(demonstrative.lower)) return undefined;
  return {
    kind: 'pronoun',
    number: 'plural',
    span: { start: noun.start, end: demonstrative.end },
    enclitic: false,
  };
}

/** Whether a title goes on past a preposition to the name ("peneliti di X, NAME"); "seorang pedagang di X" stays unnamed. */
function goesOnToName({ grammar, view }: Reading, from: number, strict: number, wide: number): boolean {
  if (grammar.determiners.has(view.items[from]?.lower ?? '')) return false;
  if (findHead(grammar, view, from, strict).some(({ mention }) => mention.kind === 'PERSON')) return false;
  const person = findHead(grammar, view, from, wide).find(({ mention }) => mention.kind === 'PERSON');
  return person !== undefined && !grammar.prepositions.has(view.items[person.first - 1]?.lower ?? '');
}

function isSkipped(grammar: Grammar, item: Item | undefined): boolean {
  if (!item || item.mention) return false;
  return (
    item.lower === 'oleh' ||
    item.lower === 'by' ||
    (item.kind === 'word' && grammar.adverbs.has(item.lower) && !item.time)
  );
}

/**
 * Where the noun phrase after a cue ends: at a quotation, a time, a subordinate clause or the next cue; at a preposition, unless
 * a title may go on after it; at a comma, unless no actor has been named yet ("Menteri Politik, Hukum, dan Keamanan X").
 */
function findPhraseEnd(reading: Reading, from: number, throughTitles: boolean): number {
  const { grammar, view, cueAt } = reading;
  let named = false;
  for (let at = from; at < view.items.length; at++) {
    const item = view.items[at] as Item;
    if (item.aside) continue;
    if (item.kind === 'quote' || item.time) return at;
    if (item.mention) named ||= item.mention.kind === 'PERSON' || !throughTitles;
    if (item.mention || item.inMention) {
      if (endsWithName(reading, at)) return at + 1;
      continue;
    }
    if (item.kind === 'mark') {
      if (
        item.lower === ',' &&
        !named &&
        throughTitles &&
        (isListComma(reading, at) || isNameAfterTitle(reading, at))
      )
        continue;
      if (item.lower !== '-' && item.lower !== '/' && item.lower !== '.') return at;
      if (item.lower === '.' && at + 1 >= view.items.length) return at;
      continue;
    }
    if (grammar.relatives.has(item.lower) || grammar.complementisers.has(item.lower)) return at;
    if (grammar.subordinators.has(item.lower)) return at;
    if (at > from && isPredicate(grammar, item)) return at;
    if (isPreposition(grammar, item) && !goesOn(reading, at, throughTitles)) return at;
    if (at > from && cueAt.get(at)?.uses.some(({ form }) => ENDING_FORMS.has(form))) return at;
  }
  return view.items.length;
}

/** "Gubernur Oleh Kiper", "Menteri Dalam Negeri": with a capital it is part of a name. */
const isPreposition = (grammar: Grammar, { lower, text }: Item): boolean =>
  grammar.prepositions.has(lower) && !/^\p{Lu}/u.test(text);

/** "dituduh jaksa menerima", "didesak DPR agar": what follows is done by or asked of somebody else. */
function isPredicate(grammar: Grammar, { lower, text }: Item): boolean {
  if (grammar.purposes.has(lower) && !grammar.prepositions.has(lower)) return true;
  if (grammar.negators.has(lower) && lower !== 'belum') return true;
  return /^(?:me|di)/u.test(text) && grammar.verb.test(lower) && !grammar.notVerbs.has(lower);
}

/** The last word of a person's name, with no conjunction, comma or brackets after it: the phrase ends here. */
function endsWithName({ grammar, view }: Reading, at: number): boolean {
  const next = view.items[at + 1];
  if (!next || next.inMention || next.kind === 'mark' || next.aside || grammar.joiners.has(next.lower))
    return false;
  let first = at;
  while (view.items[first]?.inMention) first--;
  return view.items[first]?.mention?.kind === 'PERSON' && next.mention === undefined;
}

const LONGEST_LISTED = 4;

/** The comma of an office with a list in it: "Menteri Politik, Hukum, dan Keamanan". */
function isListComma({ grammar, view }: Reading, comma: number): boolean {
  let length = 0;
  for (let at = comma + 1; at < view.items.length && length < LONGEST_LISTED; at++) {
    const item = view.items[at] as Item;
    if (grammar.joiners.has(item.lower)) return true;
    if (item.lower === ',') length = 0;
    else if (item.kind !== 'word' || item.mention?.kind === 'PERSON') return false;
    else length++;
  }
  return false;
}

/** "kata Direktur X, NAME, …": the name follows the office after a comma, and no clause begins with it. */
function isNameAfterTitle({ grammar, view }: Reading, comma: number): boolean {
  let at = comma + 1;
  while (
    at - comma <= LONGEST_RANK &&
    !view.items[at]?.mention &&
    /^\p{Lu}/u.test(view.items[at]?.text ?? '')
  )
    at++;
  if (view.items[at]?.mention?.kind !== 'PERSON') return false;
  at++;
  while (view.items[at]?.inMention || view.items[at]?.aside) at++;
  const next = view.items[at];
  return (
    next?.kind !== 'word' ||
    next.time ||
    grammar.prepositions.has(next.lower) ||
    grammar.subordinators.has(next.lower)
  );
}

const LONGEST_RANK = 3;
const LONGEST_TITLE = 8;

/** "kata dokter X, Kapten Y,": who is called by his tie to somebody is named after the comma. The item after that name. */
function findNameAfter(reading: Reading, comma: number): number | undefined {
  const { grammar, view } = reading;
  if (view.items[comma]?.lower !== ',') return undefined;
  for (let at = comma + 1; at < Math.min(view.items.length, comma + LONGEST_TITLE); at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word' || grammar.relatives.has(item.lower)) return undefined;
    if (item.mention?.kind !== 'PERSON') continue;
    while (view.items[at + 1]?.inMention) at++;
    const next = view.items[at + 1];
    return next?.kind !== 'word' || next.time || grammar.prepositions.has(next.lower) ? at + 1 : undefined;
  }
  return undefined;
}

/** A preposition inside a title ("utusan untuk X"), or of a report ("pernyataan dari X"). */
function goesOn({ grammar, view }: Reading, at: number, throughTitles: boolean): boolean {
  if (grammar.reportNouns.has(view.items[at - 1]?.lower ?? '') || isNameParticle(grammar, view.items, at))
    return true;
  return throughTitles && grammar.titlePrepositions.has((view.items[at] as Item).lower);
}
