import { findMentions } from './noun-phrase.ts';
import { findPredicate } from './predicate.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { attribute, findUse, spanOfItems } from './reading.ts';
import { findClauseStart } from './source.ts';

const LONGEST_SUBJECT = 14;

/** The comma before an English attribution behind its words, "P, (the) S said": nothing but the subject stands between. */
export function findTrailingComma({ document, grammar, view, cueAt }: Reading, cue: CueMatch): number {
  if (document.language !== 'en' || !findUse(cue, 'verb')?.takes.has('clause')) return -1;
  const next = view.items[cue.last + 1];
  const ends = !next || next.kind === 'mark' || next.time || cueAt.has(cue.last + 1);
  if (!ends && !grammar.prepositions.has(next.lower)) return -1;
  for (let at = cue.first - 1; at > 1 && at >= cue.first - LONGEST_SUBJECT; at--) {
    const item = view.items[at];
    if (item?.aside) continue;
    if (item?.kind === 'quote' || grammar.complementisers.has(item?.lower ?? '')) return -1;
    if (item?.lower !== ',') continue;
    const from = Math.min(findClauseStart({ document, grammar, view, cueAt }, at), at);
    const told = view.items[at - 1]?.kind !== 'quote' && findPredicate(grammar, view, from, at) >= 0;
    const named = findMentions(view, at + 1, cue.first).length > 0;
    // "The talks, Japan said, ...", but not "X, the minister who resigned, said"
    return told && named && findPredicate(grammar, view, at + 1, cue.first) < 0 ? at : -1;
  }
  return -1;
}

/** English words before their source: `P, S said`, `P, the R news agency reported`. */
export function findTrailing(reading: Reading, cue: CueMatch): Attribution | undefined {
  const { document, view } = reading;
  const use = findUse(cue, 'verb');
  const comma = findTrailingComma(reading, cue);
  const last = comma < 0 ? undefined : findMentions(view, comma + 1, cue.first).at(-1);
  if (!use || !last) return undefined;
  const start = Math.min(findClauseStart(reading, comma), comma);
  const content = spanOfItems(document, view, start, comma);
  const span = spanOfItems(document, view, last.first, last.last + 1);
  if (!content || !span) return undefined;
  const medium = last.mention.kind === 'MEDIA';
  const quoted = view.items.slice(start, comma).some((item) => item.kind === 'quote');
  return attribute(reading, cue, {
    rule: 'clause-subject-cue',
    kind: quoted ? 'PARTIAL' : 'INDIRECT',
    act: use.act,
    link: medium ? 'REPORTS' : 'SAYS',
    source: { kind: 'named', mentions: [last.mention], span },
    content: [content],
  });
}
