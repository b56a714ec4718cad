import { findComplement } from './complement.ts';
import { isSubordinator } from './grammar.ts';
import { findQuoteBefore, findQuotedContent } from './inquit.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse } from './reading.ts';
import type { Subject } from './subject.ts';
import { findSubject } from './subject.ts';

/** Words said after their verb: `S mengatakan, P`, `S mengatakan bahwa P`, `S menegaskan NP`, `S berjanji untuk VP`; also `"Q," S said`. */
export function findReported(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'verb');
  if (!use) return undefined;
  const subject = findSubject(reading, cue);
  if (!subject || (use.report && !isReport(reading, subject))) return undefined;
  const base = {
    act: use.act,
    link: isMedium(subject) ? ('REPORTS' as const) : ('SAYS' as const),
    cue: { start: cue.start, end: cue.end },
    source: subject.source,
    sentence: reading.view.index,
  };
  const quote = findQuoteBefore(reading, subject.first);
  if (quote !== undefined && subject.source.kind !== 'elided') {
    const said = findQuotedContent(reading, quote, cue.last + 1);
    if (said) return { ...base, ...said, anaphoric: false, rule: 'quote-speaker-verb' };
  }
  const complement = findComplement(limitToClause(reading, subject, cue), cue, use);
  if (
    !complement ||
    (isManner(reading, subject, cue) && complement.rule !== 'verb-that' && complement.kind !== 'DIRECT')
  )
    return undefined;
  if (complement.rule === 'verb-noun-phrase' && use.act === 'REQUEST' && isCompany(subject)) return undefined;
  const order = subject.relative ? 'relative-' : subject.source.kind === 'elided' ? 'coordinated-' : '';
  return { ...base, ...complement, rule: `${order}${complement.rule}` };
}

/** What companies offer and ask for is their business, not speech. */
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

/** "…, dengan menyebut X": how something is done is no statement of its own, unless its words are marked. */
function isManner({ grammar, view }: Reading, subject: Subject, cue: CueMatch): boolean {
  return subject.source.kind === 'elided' && grammar.manners.has(view.items[cue.first - 1]?.lower ?? '');
}

const LATEST_OPENING = 3;

/** "Setelah S mengumumkan X, …": in a subordinate clause that opens the sentence the words end at its comma. */
function limitToClause(reading: Reading, subject: Subject, cue: CueMatch): Reading {
  const { grammar, view, tail } = reading;
  const before = subject.source.kind === 'elided' ? subject.first : subject.first - 1;
  if (before < 0 || before > LATEST_OPENING || !isSubordinator(grammar, view.items, before)) return reading;
  const comma = view.items.findIndex((item, at) => at > cue.last && item.lower === ',' && !item.aside);
  return comma < 0 ? reading : { ...reading, tail: Math.min(tail, comma) };
}
