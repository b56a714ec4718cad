import type { Occurrence } from '../draft.ts';
import type { Clause } from './clause.ts';
import { occurrenceOf, verbOccurrence } from './governance.ts';
import type { NounContext } from './noun-context.ts';

const window = 3;
const called = new Set(['batal', 'urung']);

/** Whether what a noun tells happened: by the verb over it, by a word such as "rencana" before it, else left vague. */
export function nounOccurrence(
  { units, clauses, lexicon }: Clause,
  context: NounContext,
  lasts: boolean,
): { occurrence: Occurrence; vague: boolean } {
  const { first, verb, governed, governor, light, next } = context;
  const definite = (occurrence: Occurrence) => ({ occurrence, vague: false });
  // "Kunjungan A ke B batal", "... dibatalkan"
  const over = governed ? verb : next?.subject?.at === first || next?.voice === 'passive' ? next : null;
  const cancelled = over?.entries.some((entry) => entry.governor === 'cancel');
  if (cancelled || context.after.words.some((word) => called.has(word))) return definite('NOT_OCCURRED');
  for (let at = first - 1; at >= first - window; at--) {
    const unit = units[at];
    if (unit?.kind !== 'word' || clauses.verbAt.has(at)) break;
    const stated = lexicon.occurrence.get(unit.lower);
    if (stated === 'PLANNED' || stated === 'HYPOTHETICAL' || stated === 'ONGOING') return definite(stated);
  }
  if (verb && governed) {
    if (verb.entries.some(({ frame }) => frame?.mode === 'mediate')) return definite('HYPOTHETICAL');
    if (governor === 'commit') return definite('HYPOTHETICAL');
    if (governor === 'request' || governor === 'plan') return definite('PLANNED');
    const stated = verbOccurrence(verb, lexicon);
    if (stated && (light === 'act' || light === 'get')) return definite(stated);
    if (lexicon.occurrence.get(context.verbText) === 'ONGOING') return definite('ONGOING');
  }
  // "Pertemuan A dan B akan digelar", "serangan yang masih berlanjut"
  const about =
    next?.subject && (next.relative ? next.subject.at >= first : next.subject.head === units[first]?.lower);
  const own = about ? occurrenceOf(next.marks, lexicon) : null;
  if (own && own !== 'OCCURRED') return definite(own);
  return { occurrence: lasts ? 'ONGOING' : 'OCCURRED', vague: true };
}
