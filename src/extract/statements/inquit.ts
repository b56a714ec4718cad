import type { Span } from '../draft.ts';
import type { Agent } from './agent.ts';
import { findAgent, findEnclitic } from './agent.ts';
import { findContentEnd } from './content-end.ts';
import type { CueUse } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { findPredicate } from './predicate.ts';
import type { Attribution, CueMatch, Reading } from './reading.ts';
import { findUse, quotesAt, spanOfItems } from './reading.ts';
import type { Item } from './sentence-view.ts';
import { findClauseStart } from './source.ts';

/** Words said before their cue, or around it: `"Q," kata S`, `"Q," ujarnya`, `P, kata S`, `P1, kata S, P2`, `Kata S, P`. */
export function findInquit(reading: Reading, cue: CueMatch): Attribution | undefined {
  const use = findUse(cue, 'inquit', 'guarded inquit');
  if (!use || introduces(reading, cue)) return undefined;
  const before = reading.grammar.demonstratives.has(reading.view.items[cue.first - 1]?.lower ?? '')
    ? cue.first - 1
    : cue.first;
  const quote = findQuoteBefore(reading, before);
  const initial = quote === undefined && findClauseStart(reading, cue.first) >= cue.first;
  if (quote === undefined && !initial && reading.view.items[before - 1]?.lower !== ',') return undefined;
  const agent = findSpeaker(reading, cue, use, quote !== undefined);
  if (
    !agent ||
    (quote === undefined && use.form === 'guarded inquit' && !isPlainSpeaker(reading, cue, agent))
  )
    return undefined;
  const base = {
    act: use.act,
    link: 'SAYS' as const,
    cue: { start: cue.start, end: cue.end },
    source: agent.source,
    sentence: reading.view.index,
    anaphoric: false,
  };
  const suffix = agent.source.kind === 'pronoun' && agent.source.enclitic ? 'pronoun' : 'speaker';
  if (quote === undefined) return findPostposed(reading, Math.max(before - 1, 0), base, agent, suffix);
  const content = findQuotedContent(reading, quote, agent.end);
  return (
    content && {
      ...base,
      ...content,
      rule: content.kind === 'PARTIAL' ? `fragment-cue-${suffix}` : `quote-cue-${suffix}`,
    }
  );
}

/** "demikian kata S", "begitu menurut S": the word before a cue only leads to it. */
function introduces({ grammar, view, cueAt }: Reading, cue: CueMatch): boolean {
  const next = cueAt.get(cue.last + 1);
  return (
    grammar.demonstratives.has(view.items[cue.first]?.lower ?? '') &&
    next !== undefined &&
    findUse(next, 'inquit', 'guarded inquit', 'passive', 'according', 'cited') !== undefined
  );
}

/** The quotation that a cue at item `at` follows directly, or across a comma. */
export function findQuoteBefore(reading: Reading, at: number): number | undefined {
  const { items } = reading.view;
  const before = items[at - 1];
  if (before?.kind === 'quote') return at - 1;
  if (before?.kind === 'mark' && items[at - 2]?.kind === 'quote' && /^[,.!?…–—-]+$/u.test(before.text))
    return at - 2;
  return undefined;
}

function findSpeaker(reading: Reading, cue: CueMatch, use: CueUse, quoted: boolean): Agent | undefined {
  if (use.pronoun) return findEnclitic(cue);
  const agent = findAgent(reading, cue);
  if (agent) return agent;
  return quoted && use.form === 'inquit' ? { source: { kind: 'elided' }, end: cue.last + 1 } : undefined;
}

type Said = Pick<Attribution, 'kind' | 'content'>;

/** The quotation before a cue with those next to it; a fragment in quote marks takes its clause with it. */
export function findQuotedContent(reading: Reading, quote: number, after: number): Said | undefined {
  const { document, view } = reading;
  let first = quote;
  while (first > 0 && isQuoteOrMark(view.items[first - 1] as Item)) first--;
  const lead = findClauseStart(reading, first);
  const item = view.items[quote] as Item;
  if (first - lead >= 2 && isFragment(reading, item)) {
    const span = spanOfItems(document, view, lead, quote + 1);
    return span ? { kind: 'PARTIAL', content: [span] } : undefined;
  }
  const content = quotesAt(view, document.text, first, quote + 1);
  const following = view.items[after]?.kind === 'mark' ? after + 1 : after;
  const second = view.items[following];
  if (second?.kind === 'quote' && !cueFollows(reading, following))
    content.push(...quotesAt(view, document.text, following, following + 1));
  return content.length > 0 ? { kind: 'DIRECT', content } : undefined;
}

const isQuoteOrMark = (item: Item): boolean =>
  item.kind === 'quote' || (item.kind === 'mark' && item.lower !== ':');

function isFragment(reading: Reading, item: Item): boolean {
  if (!item.quote) return false;
  const words = reading.document.text.slice(item.quote.start, item.quote.end);
  return item.quote.scare || /^\s*\p{Ll}/u.test(words);
}

function cueFollows(reading: Reading, quote: number): boolean {
  const { cueAt } = reading;
  const cue = cueAt.get(quote + 1) ?? cueAt.get(quote + 2);
  return cue !== undefined && findUse(cue, 'inquit', 'guarded inquit') !== undefined;
}

type Base = Omit<Attribution, 'kind' | 'content' | 'rule'>;

function findPostposed(
  reading: Reading,
  comma: number,
  base: Base,
  agent: Agent,
  suffix: string,
): Attribution | undefined {
  const { document, grammar, view } = reading;
  const from = Math.min(findClauseStart(reading, comma), comma);
  const before = spanOfItems(document, view, from, comma);
  const predicate = findPredicate(grammar, view, from, comma) >= 0;
  const rest = findRest(reading, agent.end, predicate);
  const content = [...(before ? [before] : []), ...(rest ? [rest] : [])];
  if (content.length === 0 || (!rest && (!predicate || comma - from < 2))) return undefined;
  const words = view.items.slice(agent.end + 1).filter(({ kind }) => kind !== 'mark');
  if (!before && words.length === 1 && words[0]?.quote)
    return { ...base, kind: 'DIRECT', content, rule: `cue-${suffix}-quote` };
  const quoted = view.items.some((item) => item.kind === 'quote');
  return {
    ...base,
    kind: quoted ? 'PARTIAL' : 'INDIRECT',
    content,
    rule: `clause-cue-${suffix}${rest ? '-clause' : ''}`,
  };
}

/** What goes on after `P1, kata S,`: a clause, not an apposition, a date or a further source. */
export function findRest(reading: Reading, comma: number, complete: boolean): Span | null {
  const { document, grammar, view, cueAt } = reading;
  const next = view.items[comma + 1];
  if (!/^[,:]$/u.test(view.items[comma]?.lower ?? '') || !next || next.time) return null;
  if (cueAt.get(comma + 1)?.uses.some(({ form }) => form === 'citing' || form === 'cited')) return null;
  const end = findContentEnd(reading, comma + 1, false);
  if (grammar.complementisers.has(next.lower)) return spanOfItems(document, view, comma + 2, end);
  if (complete && REASONS.has(next.lower)) return spanOfItems(document, view, comma + 1, end);
  if (complete && (isAdjunctStart(grammar, next) || findPredicate(grammar, view, comma + 1, end) < 0))
    return null;
  return spanOfItems(document, view, comma + 1, end);
}

/** Behind "P, kata S," these go on with what S says, and not with how he says it. */
const REASONS: ReadonlySet<string> = new Set(
  'karena,sebab,lantaran,agar,supaya,sehingga,jika,bila,apabila,meski,meskipun,walau,walaupun,kendati,padahal,tetapi,tapi,melainkan,because,although,unless'.split(
    ',',
  ),
);

const isAdjunctStart = (grammar: Grammar, { lower, mention }: Item): boolean =>
  !mention && (grammar.prepositions.has(lower) || grammar.relatives.has(lower));

/** "…, jelas dia", "…, tulis Reuters": after a comma an ambiguous word is a cue only when a pronoun, a person or a medium follows at once. */
function isPlainSpeaker(reading: Reading, cue: CueMatch, { source }: Agent): boolean {
  if (source.kind === 'pronoun') return true;
  const kind = reading.view.items[cue.last + 1]?.mention?.kind;
  return source.kind === 'named' && (kind === 'PERSON' || kind === 'MEDIA');
}
