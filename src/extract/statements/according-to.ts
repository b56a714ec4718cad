import { findAgent, findEnclitic } from './agent.ts';
import { findContentEnd } from './content-end.ts';
import { findQuoteBefore, findQuotedContent, findRest } from './inquit.ts';
import { findPredicate } from './predicate.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse, quotesAt, spanOfItems } from './reading.ts';
import { findClauseStart } from './source.ts';

/** `Menurut S, P` · `P, menurut S` · `menurutnya` · `yang menurut S P` · `Berdasarkan data S, P` · `Mengutip S, P` (S not a medium). */
export function findAccordingTo(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'according', 'according report', 'citing', 'cited');
  if (!use) return undefined;
  const { document, grammar, view } = reading;
  const next = view.items[cue.last + 1];
  if (!use.pronoun && (!next || grammar.cues.excludedAfterAccording.has(next.lower))) return undefined;
  if (use.form === 'according report' && !grammar.cues.reportNouns.has(next?.lower ?? '')) return undefined;
  const speaker = use.pronoun ? findEnclitic(cue) : findAgent(reading, cue);
  if (!speaker || speaker.source.kind === 'elided') return undefined;
  const cites = use.form === 'citing' || use.form === 'cited';
  if (cites && (speaker.source.kind !== 'named' || speaker.source.mentions[0]?.kind === 'MEDIA'))
    return undefined;
  const relative = grammar.relatives.has(view.items[cue.first - 1]?.lower ?? '');
  const lead = findClauseStart(reading, cue.first);
  const initial = lead >= cue.first || relative || isAfterCoordinator(reading, cue);
  const from = findPhraseComma(reading, speaker.end);
  if (cites && hasSpeech(reading, from)) return undefined;
  const base = {
    kind: 'INDIRECT' as const,
    act: use.act,
    link: 'ACCORDING_TO' as const,
    cue: { start: cue.start, end: cue.end },
    source: speaker.source,
    sentence: view.index,
    anaphoric: false,
  };
  if (initial) return findFollowing(reading, base, from, relative, use.pronoun);
  if (cites) return findQuoted(reading, cue, base);
  if (view.items[cue.first - 1]?.lower !== ',') return undefined;
  const before = spanOfItems(document, view, lead, cue.first - 1);
  if (!before) return undefined;
  const rest = findRest(reading, speaker.end, findPredicate(grammar, view, lead, cue.first - 1) >= 0);
  return {
    ...base,
    content: rest ? [before, rest] : [before],
    rule: rest ? 'clause-according-to-clause' : 'clause-according-to',
  };
}

/** `"Q," dikutip dari keterangan S`: nobody else is said to speak. */
function findQuoted(reading: Reading, cue: CueMatch, base: Base): Attribution | undefined {
  const quote = findQuoteBefore(reading, cue.first);
  const said = quote === undefined ? undefined : findQuotedContent(reading, quote, reading.view.items.length);
  return said && { ...base, ...said, rule: 'quote-cited' };
}

/** "Mengutip data S, X mengatakan P": who cites, and not S, says what follows. */
const hasSpeech = ({ cues }: Reading, from: number): boolean =>
  cues.some((cue) => cue.first >= from && findUse(cue, 'verb', 'inquit', 'according'));

const LONGEST_SOURCE = 16;

/** The item after the comma that ends "Menurut S di …," or "Menurut S, dikutip dari R,"; without one the words follow the source directly. */
function findPhraseComma({ grammar, view, cueAt }: Reading, end: number): number {
  const cited = view.items[end]?.lower === ',' ? cueAt.get(end + 1) : undefined;
  if (cited && findUse(cited, 'cited', 'citing')) {
    const comma = view.items.findIndex(({ lower }, at) => at > cited.last && lower === ',');
    if (comma > 0) return comma + 1;
  }
  const relative = view.items[end]?.lower === ',' && grammar.relatives.has(view.items[end + 1]?.lower ?? '');
  if (view.items[end]?.lower === ',' && !relative) return end + 1;
  const next = view.items[relative ? end + 1 : end];
  if (
    !next ||
    !(grammar.prepositions.has(next.lower) || grammar.relatives.has(next.lower) || next.time || next.aside)
  )
    return end;
  const limit = Math.min(view.items.length, end + LONGEST_SOURCE);
  for (let at = relative ? end + 1 : end; at < limit; at++)
    if (view.items[at]?.lower === ',' && !view.items[at]?.aside) return at + 1;
  return end;
}

type Base = Omit<Attribution, 'content' | 'rule'>;

function findFollowing(
  reading: Reading,
  base: Base,
  from: number,
  relative: boolean,
  pronoun: boolean,
): Attribution | undefined {
  const { document, grammar, view } = reading;
  let at = from;
  if (grammar.complementisers.has(view.items[at]?.lower ?? '')) at++;
  const end = findContentEnd(reading, at, false);
  const items = view.items.slice(at, end);
  const quotes = items.filter((item) => item.kind === 'quote');
  const content = spanOfItems(document, view, at, end);
  if (!content || (items.length < 2 && quotes.length === 0)) return undefined;
  const rule = relative ? 'relative-according-to' : pronoun ? 'according-to-pronoun' : 'according-to-clause';
  const direct = quotes.length > 0 && items.every((item) => item.kind !== 'word');
  if (direct) return { ...base, kind: 'DIRECT', content: quotesAt(view, document.text, at, end), rule };
  return { ...base, kind: quotes.length > 0 ? 'PARTIAL' : 'INDIRECT', content: [content], rule };
}

function isAfterCoordinator(reading: Reading, cue: CueMatch): boolean {
  const before = reading.view.items[cue.first - 1];
  return before !== undefined && reading.grammar.complementisers.has(before.lower);
}
