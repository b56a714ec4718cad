import type { Document } from '../document.ts';
import type { ActorKind } from '../draft.ts';
import type { Grammar } from './grammar.ts';
import type { Source } from './reading.ts';
import { spanOfItems } from './reading.ts';
import type { Item, SentenceView } from './sentence-view.ts';

const LONGEST_DESCRIPTION = 9;
const LONGEST_NAME = 4;

const CAPITALISED = /^\p{Lu}/u;

/**
 * A noun phrase that names no known actor as a speaker: "seorang pedagang", "pihak kampus", "Toko A", or a name that nothing
 * introduced. Undefined when its head can hardly speak.
 */
export function findDescription(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  from: number,
  to: number,
): Source | undefined {
  const some = findSomeOfThem(document, grammar, view, from);
  if (some) return some;
  const named = skipReport(grammar, view, from, to);
  if (named > from) return findDescription(document, grammar, view, named, to);
  let end = from;
  while (end < to && end - from <= LONGEST_DESCRIPTION && isInside(grammar, view.items, end)) end++;
  const items = view.items.slice(from, end);
  const [first] = items;
  const same = isSame(view, end);
  const span = spanOfItems(document, view, from, same ? end + 2 : end);
  if (!first || !span || items.length > LONGEST_DESCRIPTION) return undefined;
  const determined = grammar.determiners.has(first.lower);
  const article = ARTICLES.has(first.lower);
  const definite =
    !determined && (same || article || grammar.demonstratives.has((view.items[to - 1] as Item).lower));
  const several = determined && !SINGLE.has(first.lower) && !UNNAMED.has(items[1]?.lower ?? '');
  const collective = grammar.collectives.has(first.lower) || several;
  const human = items.some(({ lower }) => grammar.humanNouns.has(lower));
  const head = article ? items[1] : first;
  if ((head && isHuman(grammar, head.lower)) || (determined && human)) {
    return { kind: 'described', span, definite, actor: collective ? 'GROUP' : 'ANONYMOUS' };
  }
  const kind = findKindOfName(document, grammar, view, from, items);
  const name = determined ? spanOfItems(document, view, from + 1, end) : span;
  return kind && name ? { kind: 'described', span: name, definite: false, actor: kind } : undefined;
}

/** "sang ibu", "si pelaku": somebody told of before. */
export const ARTICLES: ReadonlySet<string> = new Set(['sang', 'si']);

/** "pejabat", "istri", and with their owner "istrinya", "ajudannya". */
function isHuman({ humanNouns, relations, pronounSuffix }: Grammar, lower: string): boolean {
  if (humanNouns.has(lower) || relations.has(lower)) return true;
  if (!pronounSuffix || !lower.endsWith(pronounSuffix)) return false;
  const noun = lower.slice(0, -pronounSuffix.length);
  return humanNouns.has(noun) || relations.has(noun);
}

/** "narasumber yang sama": somebody who spoke before. */
const isSame = ({ items }: SentenceView, at: number): boolean =>
  items[at]?.lower === 'yang' && items[at + 1]?.lower === 'sama';

/** "laporan The Record", "survei Litbang Contoh": who made the report speaks by it. */
function skipReport(grammar: Grammar, { items }: SentenceView, from: number, to: number): number {
  let at = from;
  const { reportNouns, cues } = grammar;
  while (at < to && (reportNouns.has(items[at]?.lower ?? '') || cues.reportNouns.has(items[at]?.lower ?? '')))
    at++;
  const [{ text = '', lower = '' } = {}] = items.slice(at, to);
  return CAPITALISED.test(text) || (at > from && isHuman(grammar, lower)) ? at : from;
}

/** "dua di antaranya", "salah satu di antara mereka": some of those just named. */
function findSomeOfThem(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  from: number,
): Source | undefined {
  const first = view.items[from];
  if (!first || !grammar.determiners.has(first.lower)) return undefined;
  const at = /^(?:di|dari)$/u.test(view.items[from + 1]?.lower ?? '') ? from + 1 : from + 2;
  const phrase = view.items.slice(at, at + 3).map(({ lower }) => lower);
  const length = /^(?:di antaranya|(?:di antara|dari) mereka)/u.exec(phrase.join(' '))?.[0].split(' ').length;
  const span = length ? spanOfItems(document, view, from, at + length) : null;
  const one = SINGLE.has(first.lower);
  return span ? { kind: 'described', span, definite: false, actor: one ? 'ANONYMOUS' : 'GROUP' } : undefined;
}

/** Several of these are still a source without a name. */
const UNNAMED: ReadonlySet<string> = new Set([
  'sumber',
  'narasumber',
  'pejabat',
  'diplomat',
  'sources',
  'officials',
]);

const SINGLE: ReadonlySet<string> = new Set(['seorang', 'salah', 'satu']);

function isInside(grammar: Grammar, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (isNameParticle(grammar, items, at)) return true;
  const classes = [grammar.subordinators, grammar.prepositions, grammar.relatives];
  return item.kind === 'word' && !classes.some((words) => words.has(item.lower));
}

/** "Bank of England": a small word between two capitalised ones belongs to the name. */
export function isNameParticle(grammar: Grammar, items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (!before || !item || !after || !grammar.nameParticles.has(item.lower)) return false;
  return CAPITALISED.test(before.text) && CAPITALISED.test(after.text);
}

/** Capitalised words that are not only capitalised because the sentence begins. */
function findKindOfName(
  document: Document,
  grammar: Grammar,
  view: SentenceView,
  from: number,
  all: Item[],
): ActorKind | undefined {
  const determined = grammar.determiners.has(all[0]?.lower ?? '');
  const items = determined ? all.slice(1) : all;
  const first = items[0];
  if (
    !first ||
    items.length > LONGEST_NAME ||
    !items.every(({ text, lower }) => CAPITALISED.test(text) || grammar.nameParticles.has(lower))
  )
    return undefined;
  if (grammar.reportNouns.has(first.lower) || grammar.frameNouns.has(first.lower)) return undefined;
  const opens = view.items.slice(0, from).every(({ kind }) => kind !== 'word');
  if (opens && items.length === 1 && (isDerived(first.lower) || lowercaseWords(document).has(first.lower)))
    return undefined;
  return determined || items.some(({ text }) => text.length < 2 || text === text.toUpperCase())
    ? 'ORGANISATION'
    : 'PERSON';
}

/** Indonesian nouns of action ("Penjualan", "Kebijakan") open sentences more often than names of their shape do. */
const isDerived = (lower: string): boolean => /^(?:pe|ke|per|se)\p{L}+an$|(?:nya|lah)$/u.test(lower);

const known = new WeakMap<Document, ReadonlySet<string>>();

function lowercaseWords(document: Document): ReadonlySet<string> {
  let words = known.get(document);
  if (!words) {
    words = new Set(document.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
    known.set(document, words);
  }
  return words;
}
