import type { Mention } from '../document.ts';
import type { ActorKind } from '../draft.ts';
import { findComplement } from './complement.ts';
import type { CueUse } from './cue.ts';
import { isSubordinator } from './grammar.ts';
import { findQuoteBefore, findQuotedContent } from './inquit.ts';
import { isVerb } from './predicate.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findPronoun } from './source.ts';
import type { Subject } from './subject.ts';
import { findSubject } from './subject.ts';

/** Words said after their verb: `S mengatakan, P`, `S mengatakan bahwa P`, `S menegaskan NP`, `S berjanji untuk VP`; also `"Q," S said`. */
export function findReported(reading: Reading, cue: CueMatch): Attribution | undefined {
  const verb = findUse(cue, 'verb');
  if (!verb) return undefined;
  const confirms = isNegatedDenial(reading, cue, verb);
  const subject = findSubject(reading, confirms ? { ...cue, first: cue.first - 1 } : cue);
  const counted = /^\d/u.test(reading.view.items[cue.last + 1]?.text ?? '');
  const use = toUse(verb, confirms, subject, counted);
  if (!subject || (use.report && !isReport(reading, subject))) return undefined;
  const base = {
    act: use.act,
    link: isMedium(subject) ? ('REPORTS' as const) : ('SAYS' as const),
    cue: { start: (reading.view.items[confirms ? cue.first - 1 : cue.first] as Item).start, end: cue.end },
    source: subject.source,
    sentence: reading.view.index,
  };
  if (subject.relative && isBeforeMainVerb(reading, subject, cue)) return undefined;
  const seen = subject.relative && use.opinion;
  const quote = findQuoteBefore(reading, subject.first);
  if (quote !== undefined && subject.source.kind !== 'elided') {
    const said = findQuotedContent(reading, quote, cue.last + 1);
    if (said) return { ...base, ...said, anaphoric: false, rule: 'quote-speaker-verb' };
  }
  if (isBare(reading, cue, use) && subject.source.kind !== 'elided')
    return { ...base, kind: 'SPEECH_ACT', content: [], anaphoric: false, rule: 'verb-bare' };
  const complement = findComplement(limitToClause(reading, subject, cue), cue, use);
  if (
    !complement ||
    (seen && complement.rule === 'verb-zero') ||
    (subject.relative && isDescription(reading, subject, cue)) ||
    (isManner(reading, subject, cue) && complement.rule !== 'verb-that' && complement.kind !== 'DIRECT')
  )
    return undefined;
  if (
    use.act === 'REQUEST' &&
    (isMedium(subject) || (isCompany(subject) && complement.rule === 'verb-noun-phrase'))
  )
    return undefined;
  const order = subject.relative ? 'relative-' : subject.source.kind === 'elided' ? 'coordinated-' : '';
  return { ...base, ...complement, rule: `${order}${complement.rule}` };
}

/** "S menepis.", "S (kompak) membantah.": what is denied or confirmed stands in the sentences before. */
const isBare = ({ view }: Reading, { last }: CueMatch, { act, pronoun }: CueUse): boolean =>
  (act === 'DENY' || act === 'CONFIRM') &&
  !pronoun &&
  view.items.slice(last + 1).every(({ kind }) => kind === 'mark');

const RECORDERS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'GOVERNMENT_BODY',
  'ORGANISATION',
  'INTERGOVERNMENTAL',
]);

/** "Wahyudi melihat P" judges, "warga melihat P" sees. */
const isObserver = (subject: Subject | undefined): boolean =>
  subject?.source.kind !== 'described' &&
  !(
    subject?.source.kind === 'named' && /^(?:GROUP|ANONYMOUS)$/u.test(subject.source.mentions[0]?.kind ?? '')
  );

/** What a body records ("BPS mencatat 241 kasus") it tells; what companies and teams do ("mencatat laba") they do not say. */
function toUse(verb: CueUse, confirms: boolean, subject: Subject | undefined, counted: boolean): CueUse {
  if (confirms) return { ...verb, act: 'CONFIRM' };
  if (verb.takes.has('sight') && !isObserver(subject)) return { ...verb, opinion: false };
  const records = verb.takes.has('record') || (counted && verb.takes.has('count'));
  if (!records || subject?.source.kind !== 'named') return verb;
  const { kind } = subject.source.mentions[0] as Mention;
  return RECORDERS.has(kind) ? { ...verb, takes: new Set([...verb.takes, 'clause' as const]) } : verb;
}

/** "pria yang mengaku polisi itu menipu X": the demonstrative closes what the relative clause only describes. */
function isDescription({ grammar, view }: Reading, subject: Subject, cue: CueMatch): boolean {
  if (view.items[subject.first - 1]?.lower === ',') return false;
  const end = view.items.findIndex(
    (item, at) => at > cue.last && (item.lower === ',' || grammar.demonstratives.has(item.lower)),
  );
  let next = end + 1;
  while (grammar.adverbs.has(view.items[next]?.lower ?? '')) next++;
  const verb = view.items[next];
  return end > 0 && view.items[end]?.lower !== ',' && verb?.kind === 'word' && isVerb(grammar, verb.lower);
}

/** "tidak membantah", "tak menampik": not to deny is to confirm. */
const isNegatedDenial = ({ grammar, view }: Reading, cue: CueMatch, { act, takes }: CueUse): boolean =>
  act === 'DENY' && takes.has('clause') && grammar.negators.has(view.items[cue.first - 1]?.lower ?? '');

/** What companies offer and ask for is their business, and what the press asks for is its work: no speech. */
const isCompany = ({ source }: Subject): boolean =>
  source.kind === 'named' && source.mentions[0]?.kind === 'COMPANY';

const isMedium = ({ source }: Subject): boolean =>
  source.kind === 'named' && source.mentions[0]?.kind === 'MEDIA';

function isReport({ grammar, view }: Reading, subject: Subject): boolean {
  if (subject.source.kind === 'pronoun' || subject.source.kind === 'elided') return false;
  const { start } = subject.source.span;
  const first = view.items.find((item) => item.start >= start);
  return first !== undefined && grammar.reportNouns.has(first.lower);
}

/** "pejabat yang menolak dikutip namanya mengatakan P": what was asked for only describes who says P. */
function isBeforeMainVerb({ grammar, view, cueAt }: Reading, subject: Subject, cue: CueMatch): boolean {
  if (view.items[subject.first - 1]?.lower === ',') return false;
  for (let at = cue.last + 1; at < view.items.length; at++) {
    const item = view.items[at] as Item;
    if (item.kind !== 'word' || grammar.complementisers.has(item.lower)) return false;
    const verb = cueAt.get(at);
    if (!verb || !findUse(verb, 'verb')) continue;
    let before = at - 1;
    while (grammar.adverbs.has(view.items[before]?.lower ?? '')) before--;
    const word = view.items[before] as Item;
    if (before > cue.last && !word.mention && !word.inMention && !findPronoun(grammar, word)) return true;
  }
  return false;
}

/** "…, dengan menyebut X": how something is done is no statement of its own, unless its words are marked. */
function isManner({ grammar, view }: Reading, subject: Subject, cue: CueMatch): boolean {
  return subject.source.kind === 'elided' && grammar.labels.has(view.items[cue.first - 1]?.lower ?? '');
}

/** "S, yang mendesak P, juga akan bertemu X": the comma after which the main clause goes on with its verb, or -1. */
function findMainVerb({ grammar, view }: Reading, cue: CueMatch): number {
  return view.items.findIndex((item, at) => {
    if (at <= cue.last || item.lower !== ',' || item.aside) return false;
    let next = at + 1;
    while (grammar.adverbs.has(view.items[next]?.lower ?? '')) next++;
    const verb = view.items[next];
    return verb?.kind === 'word' && !verb.mention && isVerb(grammar, verb.lower);
  });
}

const LATEST_OPENING = 3;

/** At the head of a sentence these set it against the one before and open no subordinate clause. */
const CONTRASTIVE: ReadonlySet<string> = new Set(['sementara', 'sedangkan', 'namun', 'tetapi', 'tapi']);

/** "Setelah S mengumumkan X, …": in a subordinate clause that opens the sentence the words end at its comma. */
function limitToClause(reading: Reading, subject: Subject, cue: CueMatch): Reading {
  const { grammar, view, tail } = reading;
  if (subject.relative && view.items[subject.first - 1]?.lower === ',') {
    const end = findMainVerb(reading, cue);
    if (end > 0) return { ...reading, tail: Math.min(tail, end) };
  }
  const before = subject.source.kind === 'elided' ? subject.first : subject.first - 1;
  if (CONTRASTIVE.has(view.items[before]?.lower ?? '')) return reading;
  // "Kalau S setuju, ...": only at the head of a sentence is it no "bahwa".
  const opens = view.items[before]?.lower === 'kalau' || isSubordinator(grammar, view.items, before);
  if (before < 0 || before > LATEST_OPENING || !opens) return reading;
  const comma = view.items.findIndex((item, at) => at > cue.last && item.lower === ',' && !item.aside);
  return comma < 0 ? reading : { ...reading, tail: Math.min(tail, comma) };
}
