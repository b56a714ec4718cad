import type { Document, Mention } from '../document.ts';
import type { ActorKind, AttributionLinkKind, Span, SpeechAct, StatementKind } from '../draft.ts';
import type { CueForm, CueUse } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Item, SentenceView } from './sentence-view.ts';

/** A cue phrase found in a sentence: item indexes `first` to `last`, inclusive, with everything it may be. */
export interface CueMatch extends Span {
  first: number;
  last: number;
  uses: CueUse[];
}

/** What a matcher reads: one sentence with its cues. `tail` is the item at which trailing attributions begin. */
export interface Reading {
  document: Document;
  grammar: Grammar;
  view: SentenceView;
  cues: CueMatch[];
  cueAt: ReadonlyMap<number, CueMatch>;
  cueEndingAt: ReadonlyMap<number, CueMatch>;
  tail: number;
}

/**
 * Who a statement is attributed to, as the sentence says it. A pronoun or an elided subject is resolved later, from what was
 * read before; `described` is a noun phrase that names nobody: who is meant is looked for first, then its own `mention`, if it has one.
 */
export type Source =
  | { kind: 'named'; mentions: Mention[]; span: Span }
  | { kind: 'pronoun'; number: 'singular' | 'plural'; span: Span; enclitic: boolean }
  | { kind: 'described'; span: Span; definite: boolean; actor: ActorKind; mention?: Mention }
  | { kind: 'elided' };

/** A statement before its speaker is resolved. `sentence` is the sentence of its cue. */
export interface Attribution {
  rule: string;
  kind: StatementKind;
  act: SpeechAct;
  link: AttributionLinkKind;
  cue: Span | null;
  source: Source;
  content: Span[];
  sentence: number;
  /** The sentence is read as attributed as a whole to the sentence before it. */
  anaphoric: boolean;
}

/** A statement that a cue of this sentence attributes; the source says its words, unless `link` tells what else it does with them. */
export function attribute(
  { view }: Reading,
  { start, end }: Span,
  said: Pick<Attribution, 'rule' | 'kind' | 'act' | 'source' | 'content'> &
    Partial<Pick<Attribution, 'link'>>,
): Attribution {
  return { link: 'SAYS', ...said, cue: { start, end }, sentence: view.index, anaphoric: false };
}

/** What a clause is that reports words: partly quoted where a quotation stands in it or behind it. */
export function findClauseKind({ view }: Reading, content: Span): 'PARTIAL' | 'INDIRECT' {
  const partial = view.items.some(({ kind, start }) => kind === 'quote' && start >= content.start);
  return partial ? 'PARTIAL' : 'INDIRECT';
}

/** The use of a cue in one of the given forms, if it has one. */
export function findUse(cue: CueMatch, ...forms: CueForm[]): CueUse | undefined {
  return cue.uses.find((use) => forms.includes(use.form));
}

/** The longest cue phrase; what can only be refused ("membenarkan kabar") counts by its first word where nothing refuses it. */
function findMatch(document: Document, grammar: Grammar, token: number, before: CueMatch | undefined) {
  const { index } = grammar.cues;
  const match = index.longestAt(document.tokens, token);
  if (!match || match.last === token || match.values.some(({ form }) => form !== 'refused')) return match;
  if (before && findUse(before, 'refusal')) return match;
  const word = index.longestAt(document.tokens.slice(token, token + 1), 0);
  return word && { ...word, last: token };
}

/** Every cue of a sentence, left to right; words inside quotation marks, brackets and names are no cues. */
export function findCues(document: Document, grammar: Grammar, view: SentenceView): CueMatch[] {
  const cues: CueMatch[] = [];
  const { items } = view;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.kind !== 'word' || item.aside || item.inMention || item.mention?.form === 'NAME') continue;
    const match = findMatch(
      document,
      grammar,
      item.token,
      cues.at(-1)?.last === at - 1 ? cues.at(-1) : undefined,
    );
    if (!match) continue;
    let last = at;
    while (last + 1 < items.length && (items[last + 1] as Item).token <= match.last) last++;
    const end = items[last] as Item;
    if (end.kind !== 'word' || end.token !== match.last) continue;
    const uses = isNoun(grammar, items[last + 1]) ? match.values.filter(isNotInquit) : match.values;
    cues.push({ first: at, last, uses, start: item.start, end: end.end });
    at = last;
  }
  return cues;
}

/** "perintah itu", "usul tersebut": a demonstrative follows a noun, and no verb without a prefix. */
const isNoun = ({ demonstratives }: Grammar, next: Item | undefined): boolean =>
  next !== undefined && demonstratives.has(next.lower);

const isNotInquit = ({ form, pronoun }: CueUse): boolean => pronoun || !form.endsWith('inquit');

/** The verb that a refusal refuses: "enggan (juga) merinci". */
export function findRefusedVerb(
  { grammar, view, cueAt }: Reading,
  cue: CueMatch,
  ...others: CueForm[]
): CueMatch | undefined {
  if (!findUse(cue, 'refusal')) return undefined;
  let next = cue.last + 1;
  while (grammar.adverbs.has(view.items[next]?.lower ?? '') && next - cue.last < 3) next++;
  const verb = cueAt.get(next);
  return verb && findUse(verb, 'refused', ...others) ? verb : undefined;
}

const TRAILING = /[\s,.;:"”“’'»«\])}–—-]+$/u;
const LEADING = /^[\s,.;:"”“’'»«\])}–—-]+/u;

/** The text of items `from` to `to` (exclusive) as a span without punctuation around it, or null when nothing is left. */
export function spanOfItems(document: Document, view: SentenceView, from: number, to: number): Span | null {
  const first = view.items[from];
  const last = view.items[to - 1];
  if (!first || !last || from >= to) return null;
  return trimSpan(document.text, { start: first.start, end: last.end });
}

/** Drops quote marks, commas and final full stops around a span; question and exclamation marks stay. */
function trimSpan(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(words)?.[0].length ?? 0);
  let end = span.end - (TRAILING.exec(words)?.[0].length ?? 0);
  if (end <= start) return null;
  const closing = text[end];
  const inner = text.slice(start, end);
  if (closing === ')' && inner.lastIndexOf('(') > inner.lastIndexOf(')')) end++;
  return { start, end };
}

/** The words inside the quotations among items `from` to `to` (exclusive). */
export function quotesAt(view: SentenceView, text: string, from: number, to: number): Span[] {
  return view.items.slice(from, to).flatMap(({ quote }) => {
    const span = quote && trimSpan(text, { start: quote.start, end: quote.end });
    return span ? [span] : [];
  });
}
