import type { Span, SpeechAct, StatementKind } from '../draft.ts';
import { findContentEnd } from './content-end.ts';
import type { CueUse } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Opening } from './opening.ts';
import { findLabel, findOpening, openAfter } from './opening.ts';
import { findPredicate, isVerb } from './predicate.ts';
import type { CueMatch, Reading } from './reading.ts';
import { quotesAt, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';

/** What a verb of saying reports. `anaphoric`: it points back ("hal itu") to the sentence before. */
export interface ReportedContent {
  kind: StatementKind;
  act: SpeechAct;
  content: Span[];
  anaphoric: boolean;
  rule: string;
}

/** The complement of an active verb: a quotation, a clause (with bahwa, after a comma, or bare), or a noun phrase. */
export function findComplement(reading: Reading, cue: CueMatch, use: CueUse): ReportedContent | undefined {
  const { document, view } = reading;
  const from = skipAfterCue(reading, use.recipient ? skipRecipient(reading, cue.last + 1) : cue.last + 1);
  if (from >= reading.tail) return undefined;
  if (isNeutral(use) && pointsBack(reading, from))
    return { kind: 'INDIRECT', act: use.act, content: [], anaphoric: true, rule: 'points-back' };
  let opening = use.pronoun
    ? findLabel(reading, from)
    : use.act === 'THANK'
      ? openAfter(reading, from, 'zero')
      : (findOpening(reading, from) ??
        findTopic(reading, from) ??
        (cue.last > cue.first ? openAfter(reading, from, 'zero') : undefined));
  if (!opening || !isTaken(reading, use, opening)) return undefined;
  if (isRelative(reading, use, opening, from)) opening = { at: from, marker: 'zero' };
  const nominal = isNominal(reading, use, opening);
  const end = findContentEnd(reading, opening.at, nominal || opening.marker === 'purpose');
  const items = view.items.slice(opening.at, end);
  const quoted = items.filter((item) => item.kind === 'quote');
  const first = view.items[opening.at] as Item;
  if (!use.pronoun && isWholeSpeech(reading, opening.at)) {
    const content = quotesAt(view, document.text, opening.at, opening.at + 1);
    return { kind: 'DIRECT', act: use.act, content, anaphoric: false, rule: 'verb-quote' };
  }
  if (quoted.length > 0 && !use.pronoun && items.every((item) => item.kind !== 'word' || item.aside)) {
    const content = quotesAt(view, document.text, opening.at, end);
    return { kind: 'DIRECT', act: use.act, content, anaphoric: false, rule: 'verb-quote' };
  }
  const span = spanOfItems(document, view, opening.at, end);
  if (!span) return undefined;
  if (first.kind === 'quote' && first.quote) span.start = Math.max(span.start, first.quote.start);
  const partial = quoted.some((item) => !isNameInQuotes(document.text.slice(item.start, item.end)));
  const kind = partial ? 'PARTIAL' : nominal ? 'SPEECH_ACT' : 'INDIRECT';
  const deed = use.takes.has('deed');
  const rule = partial
    ? 'verb-fragment'
    : deed
      ? 'verb-deed'
      : nominal
        ? 'verb-noun-phrase'
        : `verb-${opening.marker}`;
  const act = nominal ? findNominalAct(reading, use, opening.at) : use.act;
  return { kind, act, content: [span], anaphoric: false, rule };
}

/** "menyinggung soal X", "menjelaskan tentang X": what is spoken about is the object. */
const findTopic = (reading: Reading, from: number): Opening | undefined =>
  reading.grammar.cues.topics.has(reading.view.items[from]?.lower ?? '')
    ? openAfter(reading, from + 1, 'zero')
    : undefined;

const JUDGING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['CRITICISE', 'PRAISE', 'THANK']);

/** "criticised the assets that it keeps": after a noun that is judged, "that" tells which one. */
function isRelative({ grammar, view }: Reading, { act }: CueUse, opening: Opening, from: number): boolean {
  const first = view.items[from] as Item;
  if (opening.marker !== 'that' || !JUDGING.has(act) || opening.at <= from + 2 || first.time) return false;
  return !grammar.prepositions.has(first.lower) && view.items[opening.at - 1]?.lower === 'that';
}

/** A verb that only says that something was said: its "hal itu" is what was said, while "membantah hal itu" denies a thing. */
const isNeutral = ({ act }: CueUse): boolean => act === 'ASSERT' || act === 'ANNOUNCE';

/** `mengatakan, "Q", lalu pergi`: a whole sentence in quote marks is all that was said when the story goes on after it. */
function isWholeSpeech({ document, grammar, view }: Reading, at: number): boolean {
  const { quote } = view.items[at] as Item;
  if (!quote || quote.scare || !/^\p{Lu}/u.test(document.text.slice(quote.start, quote.end))) return false;
  const next = view.items[view.items[at + 1]?.lower === ',' ? at + 2 : at + 1];
  return next?.kind === 'word' && grammar.coordinators.has(next.lower);
}

/** "menegaskan komitmen", "melontarkan kritik": a noun of speech says what is done, where the verb does not. */
function findNominalAct(reading: Reading, use: CueUse, at: number): SpeechAct {
  if (!isNeutral(use)) return use.act;
  const deep = use.takes.has('speech noun');
  return (deep ? findNounAct(reading, at) : findActOfNoun(reading, at)) ?? use.act;
}

const DEEPEST_NOUN = 3;

/** The act of the first noun of speech within the first words: "video permintaan maaf" is a request. */
function findNounAct(reading: Reading, from: number): SpeechAct | undefined {
  for (let at = from; at < Math.min(from + DEEPEST_NOUN, reading.tail); at++) {
    if (reading.view.items[at]?.kind !== 'word') return undefined;
    const act = findActOfNoun(reading, at);
    if (act) return act;
  }
  return undefined;
}

function findActOfNoun({ grammar, document, view }: Reading, at: number): SpeechAct | undefined {
  const item = view.items[at];
  const uses = item ? grammar.cues.index.longestAt(document.tokens, item.token)?.values : undefined;
  return uses?.find(({ form, act }) => form === 'noun' && act !== 'ASSERT')?.act;
}

function isNameInQuotes(quoted: string): boolean {
  const words = quoted.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function skipAfterCue(reading: Reading, from: number): number {
  const { grammar, view } = reading;
  let at = from;
  for (; at < view.items.length; at++) {
    const item = view.items[at] as Item;
    if (item.aside) continue;
    if (item.mention || item.inMention || item.kind !== 'word') break;
    if (grammar.mannerMarkers.has(item.lower) && view.items[at + 1]?.kind === 'word') {
      at++;
      continue;
    }
    if (!grammar.adverbs.has(item.lower) || grammar.predicates.has(item.lower)) break;
  }
  return at;
}

/** "told Reuters (that) P": a name, or the words up to "reporters" and the like. */
function skipRecipient({ grammar, view, tail }: Reading, from: number): number {
  for (let at = from; at < Math.min(tail, from + LONGEST_RECIPIENT); at++) {
    const item = view.items[at] as Item;
    if (grammar.complementisers.has(item.lower) || item.kind !== 'word') return at;
    const named = item.mention !== undefined;
    if (!named && !grammar.humanNouns.has(item.lower) && !grammar.singularPronouns.has(item.lower)) continue;
    let end = at + 1;
    while (view.items[end]?.inMention) end++;
    return end;
  }
  return from;
}

const LONGEST_RECIPIENT = 5;

/** "menyampaikan hal itu saat …": nothing is said here, the sentence before is. */
function pointsBack(reading: Reading, from: number): boolean {
  const { grammar, view } = reading;
  const noun = view.items[from];
  const demonstrative = view.items[from + 1];
  if (!noun || !grammar.frameNouns.has(noun.lower)) return false;
  const alone = grammar.demonstratives.has(noun.lower);
  if (!alone && !grammar.demonstratives.has(demonstrative?.lower ?? '')) return false;
  const next = alone ? demonstrative : view.items[from + 2];
  if (next?.kind !== 'word' || next.time) return true;
  return (
    !grammar.labels.has(next.lower) &&
    (grammar.prepositions.has(next.lower) || grammar.subordinators.has(next.lower))
  );
}

function isTaken(reading: Reading, use: CueUse, opening: Opening): boolean {
  const { marker, at } = opening;
  if (use.takes.has('speech noun')) return marker === 'zero' && findNounAct(reading, at) !== undefined;
  if (use.takes.has('deed')) return marker === 'zero' && isDeed(reading, at);
  if (use.takes.has('addressee'))
    return (
      marker === 'purpose' ||
      (marker === 'zero' && asksSomebody(reading, at, findContentEnd(reading, at, false)))
    );
  if (marker === 'quote' || marker === 'comma' || marker === 'that') return true;
  if (marker === 'purpose') return use.takes.has('verb phrase') || use.takes.has('clause');
  const { grammar, view } = reading;
  const verbal = isVerb(grammar, view.items[at]?.lower ?? '') && !view.items[at]?.mention;
  if (use.takes.has('clause')) return true;
  if (verbal ? use.takes.has('verb phrase') : use.takes.has('noun phrase')) return true;
  if (use.takes.has('head noun') && grammar.nominalHeads.has(view.items[at]?.lower ?? '')) return true;
  if (use.opinion && ASPECTS.has(view.items[at]?.lower ?? '')) return true;
  return use.opinion && findPredicate(grammar, view, at, findContentEnd(reading, at, false)) > at;
}

/** "melaporkan telah merawat korban", "menemukan ada celah": a clause without a subject of its own. */
const ASPECTS: ReadonlySet<string> = new Set(
  'ada,telah,sudah,belum,tidak,tak,akan,bakal,sedang,tengah,pernah,sempat,berhasil,gagal'.split(','),
);

function isNominal(reading: Reading, use: CueUse, { marker, at }: Opening): boolean {
  if (use.takes.has('speech noun') || use.takes.has('deed')) return true;
  if (use.takes.has('head noun'))
    return marker === 'zero' && reading.grammar.nominalHeads.has(reading.view.items[at]?.lower ?? '');
  if (marker !== 'zero' || !use.takes.has('noun phrase')) return false;
  if (!use.takes.has('clause') && !use.takes.has('verb phrase')) return true;
  if (reading.document.language === 'en' && JUDGING.has(use.act)) return true;
  if (isHead(reading, at)) return true;
  const end = findContentEnd(reading, at, false);
  if (asksSomebody(reading, at, end)) return false;
  if (EVALUATING.has(use.act) && isEvaluated(reading, at)) return true;
  return findPredicate(reading.grammar, reading.view, at, end) < 0;
}

/** "menyampaikan hasil rapat"; after "hasil itu" a clause goes on. */
const isHead = ({ grammar, view }: Reading, at: number): boolean =>
  grammar.nominalHeads.has(view.items[at]?.lower ?? '') &&
  !grammar.demonstratives.has(view.items[at + 1]?.lower ?? '');

const EVALUATING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['CRITICISE', 'PRAISE', 'DENY', 'CONFIRM']);

/** "mendukung langkah itu", "menyambut usulnya": who is for what somebody does or plans says so; "mendukung tim" is help. */
export function isDeed({ grammar, view }: Reading, at: number): boolean {
  const { lower = '', mention } = view.items[at] ?? {};
  const { evaluated, pronounSuffix: suffix } = grammar;
  const noun = suffix && lower.endsWith(suffix) ? lower.slice(0, -suffix.length) : lower;
  return !mention && (evaluated.has(lower) || evaluated.has(noun));
}

/** "mengapresiasi langkah X mengirim bantuan": a deed of X is judged; after "langkah itu" a clause goes on. */
function isEvaluated({ grammar, view }: Reading, at: number): boolean {
  return (
    grammar.evaluated.has(view.items[at]?.lower ?? '') &&
    !grammar.demonstratives.has(view.items[at + 1]?.lower ?? '')
  );
}

/** "meminta warga untuk VP": who is asked, then what for; "meminta dukungan untuk VP" asks for a thing. */
function asksSomebody({ grammar, view }: Reading, from: number, end: number): boolean {
  const first = view.items[from];
  if (!first || !(first.mention || isAddressee(grammar, first.lower) || /^\p{Lu}/u.test(first.text)))
    return false;
  return view.items.slice(from, end).some(({ lower }) => grammar.purposes.has(lower));
}

/** "warga", "kadernya", "semua pihak", "negara lain": somebody who can be asked. */
function isAddressee(grammar: Grammar, lower: string): boolean {
  const { pronounSuffix, humanNouns, addressees, determiners, pluralPronouns } = grammar;
  const noun = pronounSuffix && lower.endsWith(pronounSuffix) ? lower.slice(0, -pronounSuffix.length) : lower;
  return [humanNouns, addressees, determiners, pluralPronouns].some((words) => words.has(noun));
}
