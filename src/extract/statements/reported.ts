import { findComplement } from './complement.ts';
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
  const complement = findComplement(reading, cue, use);
  if (
    !complement ||
    (isManner(reading, subject, cue) && complement.rule !== 'verb-that' && complement.kind !== 'DIRECT')
  )
    return undefined;
  const order = subject.relative ? 'relative-' : subject.source.kind === 'elided' ? 'coordinated-' : '';
  return { ...base, ...complement, rule: `${order}${complement.rule}` };
}

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
