import type { Document, Mention } from '../document.ts';
import type { ActorKind } from '../draft.ts';
import { findDescription } from './description.ts';
import type { Grammar } from './grammar.ts';
import type { PlacedMention } from './noun-phrase.ts';
import { findHead } from './noun-phrase.ts';
import type { Reading, Source } from './reading.ts';
import { spanOfItems } from './reading.ts';
import type { Item, SentenceView } from './sentence-view.ts';

/** The pronoun at an item as a source, if the item is one. */
export function findPronoun(grammar: Grammar, item: Item | undefined): Source | undefined {
  if (item?.kind !== 'word') return undefined;
  const span = { start: item.start, end: item.end };
  if (grammar.singularPronouns.has(item.lower))
    return { kind: 'pronoun', number: 'singular', span, enclitic: false };
  if (grammar.pluralPronouns.has(item.lower))
    return { kind: 'pronoun', number: 'plural', span, enclitic: false };
  return undefined;
}

/** A third-person form that cannot be a subject ("him", "them") as a source. */
export function toPronoun(grammar: Grammar, item: Item): Source {
  const plural = grammar.pluralPronouns.has(item.lower) || item.lower === 'them';
  return {
    kind: 'pronoun',
    number: plural ? 'plural' : 'singular',
    span: { start: item.start, end: item.end },
    enclitic: false,
  };
}

/** The noun phrase at items `from` to `to` (exclusive) as a source: its head actors, or a description that names nobody. */
export function findNominalSource(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  from: number,
  to: number,
): Source | undefined {
  const start = skipLead(document, grammar, view, from, to);
  const span = spanOfItems(document, view, start, to);
  if (!span) return undefined;
  const heads = findHead(grammar, view, start, to);
  if (heads.length > 0) {
    const first = heads[0] as PlacedMention;
    const pointing = heads.length === 1 ? findPointing(grammar, view, start, to, first) : undefined;
    if (pointing) return { kind: 'described', span, ...pointing };
    const from = firstOfPhrase(grammar, view, start, first);
    const source = spanOfItems(document, view, from, (heads.at(-1) as PlacedMention).last + 1) ?? span;
    return { kind: 'named', mentions: heads.map(({ mention }) => mention), span: source };
  }
  return findDescription(document, grammar, view, start, to);
}

/**
 * "pemilik toko itu", "ekonom berkacamata tersebut", "politikus PDIP itu": whoever was last said to speak is meant, not
 * somebody new and not the body or place in it. A mention of the whole phrase says who is meant where nobody spoke.
 */
function findPointing(
  grammar: Grammar,
  view: SentenceView,
  from: number,
  to: number,
  { mention, first }: PlacedMention,
): { definite: true; actor: ActorKind; mention?: Mention } | undefined {
  const [lead, last] = [view.items[from] as Item, view.items[to - 1] as Item];
  if (!grammar.demonstratives.has(last.lower) || grammar.determiners.has(lead.lower)) return undefined;
  const { form, kind } = mention;
  if (
    kind === 'ANONYMOUS' ||
    (kind === 'GROUP' && !grammar.collectives.has(lead.lower)) ||
    (kind === 'PERSON' && form === 'NOMINAL')
  )
    return { definite: true, actor: kind, mention };
  // "Menteri X yang membuka rapat itu": the demonstrative belongs to the relative clause.
  const relative = view.items.slice(first, to).some(({ lower }) => grammar.relatives.has(lower));
  return first > from && form === 'NAME' && !relative && grammar.humanNouns.has(lead.lower)
    ? { definite: true, actor: 'ANONYMOUS' }
    : undefined;
}

/** Skips connectives, adverbs and times at the start of a clause. */
export function skipLead(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  from: number,
  to: number,
): number {
  let at = from;
  while (at < to) {
    const item = view.items[at] as Item;
    if (item.mention) return at;
    const connective = grammar.connectives.longestAt(document.tokens, item.token);
    if (connective) {
      while (at < to && (view.items[at] as Item).token <= connective.last) at++;
      continue;
    }
    const next = view.items[at + 1];
    const beforeTime = grammar.prepositions.has(item.lower) && next?.time;
    if (item.time || item.kind === 'mark' || item.aside || beforeTime || grammar.adverbs.has(item.lower))
      at++;
    else if (item.lower === 'hari' && next?.time) at++;
    else return at;
  }
  return at;
}

/** The title before a name belongs to the source; a leading adjunct before it ("di Jakarta", "dalam pidato") does not. */
function firstOfPhrase(grammar: Grammar, view: SentenceView, from: number, head: PlacedMention): number {
  const item = view.items[from];
  if (!item || !grammar.prepositions.has(item.lower)) return from;
  return head.first;
}

/** Where the clause of a sentence begins: past connectives, adverbs and times, and past a leading "Dilansir R, Jumat (1/3),". */
export function findClauseStart(
  reading: Pick<Reading, 'document' | 'grammar' | 'view' | 'cueAt'>,
  to: number,
): number {
  const { document, grammar, view, cueAt } = reading;
  let at = skipLead(document, grammar, view, 0, to);
  while (cueAt.get(at)?.uses.some(({ form }) => form === 'citing' || form === 'cited')) {
    let comma = at;
    while (comma < to && view.items[comma]?.lower !== ',') comma++;
    if (comma >= to) return at;
    at = skipLead(document, grammar, view, comma, to);
  }
  return at;
}
