import type { ActorKind, MentionForm, NameKind, Span } from '../draft.ts';
import type { Chunk } from './chunk.ts';
import type { Use } from './use.ts';
import type { KnownActor } from './vocabulary.ts';

/** A form by which the text names an actor. */
export interface Form {
  value: string;
  kind: NameKind;
}

/** A title of an actor, where it is written, and the actor it is over when the text names one. */
interface Role {
  title: string;
  span: Span;
  heads: readonly string[];
  organisation: Entry | null;
  country: string | null;
}

/** A mention before actors have their index. */
interface Sighting extends Span {
  form: MentionForm;
  metonym: boolean;
  rule: string;
  title: Span | null;
  /** Inside a quotation: such a mention is nobody that the paper's own words point back at. */
  quoted: boolean;
}

/** An actor while the text is read. */
export interface Entry {
  order: number;
  kind: ActorKind;
  known: KnownActor | null;
  country: string | null;
  forms: Map<string, Form>;
  /** The words of the fullest personal name, in small letters; empty for others. */
  words: string[];
  roles: Role[];
  sightings: Sighting[];
  /** How much speaks for its being an actor of this article: 1 is enough. */
  weight: number;
  partOf: Entry | null;
  /** The entry that turned out to be the same actor. */
  mergedInto: Entry | null;
}

/** What the text has named so far, with the indexes that coreference asks. */
export interface Registry {
  entries: Entry[];
  byForm: Map<string, Entry>;
  byKnown: Map<KnownActor, Entry>;
  /** People by each word of their names, the latest introduced or seen last. */
  byWord: Map<string, Entry[]>;
  latest: Map<ActorKind, Entry>;
  latestByHead: Map<string, Entry>;
  /** The person who spoke or acted last in the paper's own words. */
  latestSpeaker: Entry | null;
  /** Offices that stood alone before the text named a holder. */
  pending: { chunk: Chunk; use: Use }[];
  /** States in the order of their last sightings, the latest last. */
  recentStates: Entry[];
  /** People in the same way, quotations aside. */
  recentPeople: Entry[];
}

export const createRegistry = (): Registry => ({
  entries: [],
  byForm: new Map(),
  byKnown: new Map(),
  byWord: new Map(),
  latest: new Map(),
  latestByHead: new Map(),
  latestSpeaker: null,
  pending: [],
  recentStates: [],
  recentPeople: [],
});

/** The key under which two spellings are one form: case, quotes and white space aside. */
export function formKey(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a personal name as coreference compares them; the article "al-" is dropped. */
export function nameWords(name: string): string[] {
  return formKey(name.replace(/\b(?:al|el|as|ad|an|ar|at|az)-/giu, ''))
    .split(' ')
    .filter(Boolean);
}

/** The entry that stands for this one after merges. */
export function resolved(entry: Entry): Entry {
  let current = entry;
  while (current.mergedInto) current = current.mergedInto;
  return current;
}

/** Adds an actor to the registry. */
export function addEntry(
  registry: Registry,
  kind: ActorKind,
  known: KnownActor | null,
  country: string | null,
): Entry {
  const entry: Entry = {
    order: registry.entries.length,
    kind,
    known,
    country,
    forms: new Map(),
    words: [],
    roles: [],
    sightings: [],
    weight: 0,
    partOf: null,
    mergedInto: null,
  };
  registry.entries.push(entry);
  if (known) registry.byKnown.set(known, entry);
  return entry;
}

/** Notes a form of an actor; the first spelling is kept, and a fuller personal name replaces the words compared. */
export function addForm(registry: Registry, entry: Entry, value: string, kind: NameKind): void {
  const key = formKey(value);
  if (!key) return;
  if (!entry.forms.has(key)) entry.forms.set(key, { value, kind });
  if (entry.kind !== 'ANONYMOUS' && entry.kind !== 'GROUP' && !registry.byForm.has(key))
    registry.byForm.set(key, entry);
  if (entry.kind !== 'PERSON') return;
  const words = nameWords(value);
  if (words.length > entry.words.length) entry.words = words;
  for (const word of words) {
    const list = registry.byWord.get(word) ?? [];
    if (!list.includes(entry)) registry.byWord.set(word, [...list, entry].slice(-LONGEST_LIST));
  }
}

/** More people of one name than this are not told apart, which keeps look-ups short in any text. */
const LONGEST_LIST = 12;
/** "ketiga negara" and the like never reach further back than this many states. */
const LONGEST_MEMORY = 8;

/** Notes a mention and makes the actor the latest of its kind. */
export function addSighting(registry: Registry, entry: Entry, sighting: Sighting): void {
  entry.sightings.push(sighting);
  if (!sighting.quoted || !registry.latest.has(entry.kind)) registry.latest.set(entry.kind, entry);
  for (const role of entry.roles) for (const head of role.heads) registry.latestByHead.set(head, entry);
  const recall = (list: readonly Entry[]): Entry[] =>
    [...list.filter((each) => each !== entry), entry].slice(-LONGEST_MEMORY);
  if (entry.kind === 'STATE') registry.recentStates = recall(registry.recentStates);
  if (entry.kind === 'PERSON' && !sighting.quoted) registry.recentPeople = recall(registry.recentPeople);
  if (entry.kind === 'PERSON') {
    for (const word of entry.words) {
      const list = registry.byWord.get(word);
      if (list && list.length > 1 && list.at(-1) !== entry)
        registry.byWord.set(word, [...list.filter((each) => each !== entry), entry]);
    }
  }
}

/** Makes one actor of two: the forms, roles and mentions of `from` move to `into`. */
export function mergeEntries(registry: Registry, from: Entry, into: Entry): void {
  if (from === into) return;
  from.mergedInto = into;
  for (const form of from.forms.values()) addForm(registry, into, form.value, form.kind);
  into.roles.push(...from.roles);
  into.sightings.push(...from.sightings);
  into.weight += from.weight;
  into.country ??= from.country;
  into.known ??= from.known;
  if (from.known) registry.byKnown.set(from.known, into);
  for (const key of from.forms.keys()) if (registry.byForm.get(key) === from) registry.byForm.set(key, into);
}
