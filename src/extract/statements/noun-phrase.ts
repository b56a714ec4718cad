import type { Mention } from '../document.ts';
import type { Grammar } from './grammar.ts';
import type { Item, SentenceView } from './sentence-view.ts';

/** A mention at an item of the sentence. */
export interface PlacedMention {
  mention: Mention;
  first: number;
  last: number;
}

/** The mentions that begin at items `from` to `to` (exclusive), outside brackets. */
export function findMentions(view: SentenceView, from: number, to: number): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let at = Math.max(from, 0); at < to; at++) {
    const item = view.items[at];
    if (!item?.mention || item.aside) continue;
    let last = at;
    while (view.items[last + 1]?.inMention) last++;
    found.push({ mention: item.mention, first: at, last });
    at = last;
  }
  return found;
}

/**
 * The actors a noun phrase stands for: the person after his title and office ("Duta Besar Jepang untuk ASEAN Kiya
 * Masahiko"), else its first actor; joint heads are joined by dan/and. Empty when no actor in it can be its head.
 */
export function findHead(grammar: Grammar, view: SentenceView, from: number, to: number): PlacedMention[] {
  const open = findMentions(view, from, to).filter((placed) => isOpen(grammar, view, from, placed));
  const person = findPersonAfterOffice(view, open);
  if (person && grammar.relations.has(view.items[person.first - 1]?.lower ?? '') && person.first > from)
    return [];
  const free = open.filter((placed) => !followsPreposition(grammar, view, from, placed));
  let head = person ?? free[0];
  if (!head) return [];
  if (!person) {
    for (const next of free) {
      if (next.first === head.last + 1 && next.mention.kind !== 'STATE') head = next;
    }
  }
  const heads = open.filter(
    (placed, index) => placed === head || !isOfTitle(grammar, view, placed, open[index + 1]),
  );
  return findJoined(grammar, view, heads, head).flatMap((placed) => withTwins(view, placed));
}

/** "kedua pemimpin": a mention with the further actors that the same words stand for. */
const withTwins = (view: SentenceView, placed: PlacedMention): PlacedMention[] => [
  placed,
  ...(view.items[placed.first]?.twins ?? []).map((mention) => ({ ...placed, mention })),
];

const LONGEST_RANK = 3;

/** The first person, or the one after his office where that took a place for a name: "Kapolsek Coblong Kompol X". */
function findPersonAfterOffice(
  view: SentenceView,
  open: readonly PlacedMention[],
): PlacedMention | undefined {
  let person = open.find(({ mention }) => mention.kind === 'PERSON');
  for (const next of open) {
    if (!person || next.first <= person.last || next.mention.kind !== 'PERSON') continue;
    const between = view.items.slice(person.last + 1, next.first);
    const ranked = between.every(
      ({ kind, aside, text }) => kind === 'word' && !aside && /^\p{Lu}/u.test(text),
    );
    if (!ranked || between.length === 0 || between.length > LONGEST_RANK) break;
    person = next;
  }
  return person;
}

/** The office of the person named after it: "Ketua KPK Firli Bahuri" names one speaker. */
function isOfTitle(
  grammar: Grammar,
  view: SentenceView,
  placed: PlacedMention,
  next: PlacedMention | undefined,
): boolean {
  if (next?.mention.kind !== 'PERSON' || placed.mention.kind === 'PERSON') return false;
  return view.items
    .slice(placed.last + 1, next.first)
    .every((item) => item.aside || (item.kind === 'word' && !grammar.joiners.has(item.lower)));
}

/** The head with the actors named together with it: "A dan B", "A, B, dan C". */
function findJoined(
  grammar: Grammar,
  view: SentenceView,
  open: readonly PlacedMention[],
  head: PlacedMention,
): PlacedMention[] {
  const at = open.indexOf(head);
  let first = at;
  while (first > 0 && joinOf(grammar, view, open[first - 1], open[first]) !== 'none') first--;
  let last = at;
  while (last + 1 < open.length && joinOf(grammar, view, open[last], open[last + 1]) !== 'none') last++;
  const run = open.slice(first, last + 1);
  const conjoined = run.some(
    (placed, index) => index > 0 && joinOf(grammar, view, run[index - 1], placed) === 'conjunction',
  );
  return conjoined ? run : [head];
}

/** "Dengan nada kesal X mengatakan": an adjunct of its own may open the clause before the subject. */
const SHORTEST_ADJUNCT = 2;

/** Not inside a relative clause or a phrase such as "kepada X", "bersama X", "terhadap X" of the same noun phrase. */
function isOpen(grammar: Grammar, view: SentenceView, from: number, placed: PlacedMention): boolean {
  for (let at = placed.first - 1; at >= from; at--) {
    const item = view.items[at] as Item;
    if (item.aside || item.inMention || item.mention) continue;
    if (item.kind === 'mark') return true;
    if (grammar.relatives.has(item.lower)) return false;
    if (!grammar.prepositions.has(item.lower) || grammar.titlePrepositions.has(item.lower)) continue;
    return at === from && placed.first - at > SHORTEST_ADJUNCT;
  }
  return true;
}

function followsPreposition(
  grammar: Grammar,
  view: SentenceView,
  from: number,
  placed: PlacedMention,
): boolean {
  const before = view.items[placed.first - 1];
  if (!before || placed.first - 1 < from) return false;
  if (!grammar.prepositions.has(before.lower)) return false;
  const head = view.items[placed.first - 2];
  return !(head && placed.first - 2 >= from && grammar.reportNouns.has(head.lower));
}

const MAXIMUM_TITLE = 8;

/** How two names in a row are connected: by a conjunction (and the words of the second one's title), by a comma, or not. */
function joinOf(
  grammar: Grammar,
  view: SentenceView,
  left: PlacedMention | undefined,
  right: PlacedMention | undefined,
): 'conjunction' | 'comma' | 'none' {
  if (!left || !right || right.first - left.last > MAXIMUM_TITLE) return 'none';
  let join: 'conjunction' | 'comma' | 'none' = 'none';
  for (let at = left.last + 1; at < right.first; at++) {
    const item = view.items[at] as Item;
    if (item.aside) continue;
    if (grammar.joiners.has(item.lower)) join = 'conjunction';
    else if (item.lower === ',' && join === 'none') join = 'comma';
    else if (join === 'comma' && right.mention.kind === 'PERSON' && isOfOffice(grammar, item)) continue;
    else if (join !== 'conjunction' || item.kind !== 'word' || isClauseWord(grammar, item)) return 'none';
  }
  return join;
}

/** "Presiden X, Ketua Y, dan Direktur Z": the words of an office between a comma and the next name. */
const isOfOffice = (grammar: Grammar, item: Item): boolean =>
  item.inMention || item.mention !== undefined || (item.kind === 'word' && !isClauseWord(grammar, item));

function isClauseWord(grammar: Grammar, { lower }: Item): boolean {
  const classes = [grammar.prepositions, grammar.relatives, grammar.predicates, grammar.subordinators];
  return classes.some((words) => words.has(lower));
}
