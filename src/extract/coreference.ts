/**
 * Pronouns and elided subjects, resolved by ordered sieves over what has been read so far: the speaker in the same sentence, the
 * last speaker of the paragraph, the subject of the sentence before, the last speaker at all.
 */
import type { Document, Mention } from './document.ts';
import type { ActorKind, DraftActor } from './draft.ts';
import { ARTICLES } from './statements/description.ts';
import type { Grammar } from './statements/grammar.ts';
import { findNamesake } from './statements/namesake.ts';
import { findHead, findMentions } from './statements/noun-phrase.ts';
import { isOneOf, isVerb } from './statements/predicate.ts';
import type { Source } from './statements/reading.ts';
import type { Item, SentenceView } from './statements/sentence-view.ts';
import { findItem } from './statements/sentence-view.ts';
import { skipLead } from './statements/source.ts';

/** A person or body that was said to speak, and where. */
interface Turn {
  sentence: number;
  paragraph: number;
  speakers: number[];
}

/** What has been read so far: who spoke, and what sentences were about. */
export interface Discourse {
  /** Records who spoke in a sentence. */
  speak(view: SentenceView, speakers: readonly number[]): void;
  /**
   * The actors a pronoun or an elided subject in a sentence stands for; empty when nothing fits. `mentioned` is true for a pronoun
   * that is not the source of a statement: "mereka" is then looked for in its own sentence, and never taken for the last speakers.
   */
  resolve(source: Source, view: SentenceView, mentioned?: boolean): number[];
  /** Who spoke last, in the same or the previous paragraphs. */
  lastSpeakers(): number[];
}

const PEOPLE: ReadonlySet<ActorKind> = new Set<ActorKind>(['PERSON', 'ANONYMOUS']);

/** Starts a discourse over the sentences of a text; `actors` may grow while it is read. */
export function createDiscourse(
  document: Document,
  grammar: Grammar,
  views: readonly SentenceView[],
  actors: readonly DraftActor[],
): Discourse {
  const kindOf = (actor: number): ActorKind | undefined => actors[actor]?.kind;
  const recent: number[] = [];
  let last: Turn | undefined;
  let lastPerson: Turn | undefined;
  let lastGroup: Turn | undefined;
  const subjects = new Map<number, Mention[]>();
  const subjectOf = (index: number): Mention[] => {
    const known = subjects.get(index);
    if (known) return known;
    const view = views[index];
    const found = view ? findSentenceSubject(document, grammar, view) : [];
    subjects.set(index, found);
    return found;
  };
  const isPerson = (actor: number): boolean => PEOPLE.has(kindOf(actor) ?? 'GROUP');
  const isGroup = (actors: readonly number[]): boolean =>
    actors.length > 1 || actors.some((actor) => !isPerson(actor));
  const actorsOf = (mentions: readonly Mention[]): number[] => mentions.map(({ actor }) => actor);

  function resolveSingular(view: SentenceView, offset: number): number[] {
    if (lastPerson?.sentence === view.index) return lastPerson.speakers;
    for (let back = 1; back <= 2; back++) {
      const before = views[view.index - back];
      if (!before || before.paragraph !== view.paragraph) break;
      if (lastPerson?.sentence === before.index) return lastPerson.speakers;
      const subject = subjectOf(before.index).filter(({ actor }) => isPerson(actor));
      if (subject.length === 1) return actorsOf(subject);
    }
    if (lastPerson?.paragraph === view.paragraph) return lastPerson.speakers;
    if (last && last.sentence > (lastPerson?.sentence ?? -1)) {
      const subject = subjectOf(view.index - 1).filter(({ actor }) => isPerson(actor));
      if (subject.length === 1) return actorsOf(subject);
    }
    if (lastPerson) return lastPerson.speakers;
    const near = findPersonBefore(view, offset);
    if (near.length > 0) return near;
    return last && !last.speakers.some((actor) => kindOf(actor) === 'MEDIA')
      ? last.speakers
      : actorsOf(subjectOf(view.index - 1));
  }

  /** The person named last before a pronoun in its sentence or the one before, where nobody has spoken yet. */
  function findPersonBefore(view: SentenceView, offset: number): number[] {
    for (const each of [view, views[view.index - 1]]) {
      if (!each) break;
      const to = findItem(each, offset);
      const person = findMentions(each, to - LONGEST_START, to).findLast(
        ({ mention }) => mention.kind === 'PERSON',
      );
      if (person) return [person.mention.actor];
    }
    return [];
  }

  function resolveEnclitic(view: SentenceView, offset: number): number[] {
    if (last && last.paragraph === view.paragraph) return last.speakers;
    return resolveSingular(view, offset);
  }

  /** "pejabat itu", "Koalisi", "perusahaan": the last speaker who is called so, else the body of that name, else the last person. */
  function resolveDescribed(
    view: SentenceView,
    { span, definite }: Source & { kind: 'described' },
  ): number[] {
    const all = document.text.slice(span.start, span.end).toLowerCase().split(/\s+/u);
    const words = ARTICLES.has(all[0] ?? '') && !grammar.epithets[all.join(' ')] ? all.slice(1) : all;
    const [noun = ''] = words;
    const named = findNamesake(grammar, words, recent, actors, definite);
    if (named !== undefined) return [named];
    return definite && !grammar.anonymousNouns.has(noun) && !isKin(noun, all)
      ? resolveSingular(view, span.start)
      : [];
  }

  /** "sang istri" is not who spoke before. */
  const isKin = (noun: string, phrase: readonly string[]): boolean =>
    ARTICLES.has(phrase[0] ?? '') && grammar.relations.has(noun);

  function resolvePlural(view: SentenceView, mentioned: boolean, offset: number): number[] {
    if (lastGroup?.sentence === view.index) return lastGroup.speakers;
    const own = mentioned ? findGroupBefore(view, offset) : [];
    if (own.length > 0) return own;
    const subject = actorsOf(subjectOf(view.index - 1));
    if (isGroup(subject)) return subject;
    if (mentioned || lastGroup) return mentioned ? [] : (lastGroup?.speakers ?? []);
    // "Keduanya": two who spoke one after the other.
    const both = [...new Set(recent)].slice(0, 2);
    return /^(?:keduanya|both)/iu.test(document.text.slice(offset, offset + 8)) && both.length === 2
      ? both
      : [];
  }

  /** The subject of the same sentence, else the last group named in it before the pronoun. */
  function findGroupBefore(view: SentenceView, offset: number): number[] {
    const subject = subjectOf(view.index);
    if (isGroup(actorsOf(subject)) && subject.every(({ end }) => end <= offset)) return actorsOf(subject);
    const at = findItem(view, offset);
    const before = findMentions(view, at - LONGEST_START, at).filter(
      ({ mention }) => mention.end <= offset && isGroup([mention.actor]),
    );
    const last = before.at(-1)?.mention;
    return last && last.kind !== 'MEDIA' ? [last.actor] : [];
  }

  function resolveElided(view: SentenceView): number[] {
    if (last?.sentence === view.index) return last.speakers;
    const subject = actorsOf(subjectOf(view.index));
    if (subject.length > 0) return subject;
    return last?.paragraph === view.paragraph ? last.speakers : [];
  }

  return {
    speak(view, speakers) {
      if (speakers.length === 0) return;
      const turn = { sentence: view.index, paragraph: view.paragraph, speakers: [...speakers] };
      last = turn;
      recent.unshift(...speakers);
      recent.length = Math.min(recent.length, REMEMBERED);
      if (speakers.length === 1 && speakers.every(isPerson)) lastPerson = turn;
      else lastGroup = turn;
    },
    resolve(source, view, mentioned = false) {
      if (source.kind === 'elided') return resolveElided(view);
      if (source.kind === 'described') return resolveDescribed(view, source);
      if (source.kind !== 'pronoun') return [];
      if (source.enclitic) return resolveEnclitic(view, source.span.start);
      return source.number === 'plural'
        ? resolvePlural(view, mentioned, source.span.start)
        : resolveSingular(view, source.span.start);
    },
    lastSpeakers: () => last?.speakers ?? [],
  };
}

const LONGEST_START = 60;

/** Speakers further back are not meant by "pejabat itu". */
const REMEMBERED = 20;

/** The subject of a sentence: the head of its first phrase that is no adjunct and no source ("Dilansir R, Kamis (1/2),"). */
function findSentenceSubject(document: Document, grammar: Grammar, view: SentenceView): Mention[] {
  let from = 0;
  const limit = Math.min(view.items.length, LONGEST_START);
  while (from < limit) {
    const lead = skipLead(document, grammar, view, from, limit);
    const first = view.items[lead];
    if (!first) return [];
    let end = lead;
    while (end < limit && (isOneOf(view.items, end) || !isEnd(grammar, view.items[end] as Item))) end++;
    if (!isAdjunct(document, grammar, first)) {
      const head = findHead(grammar, view, lead, end);
      // "Ibu korban yang tewas itu, X, menunggu": the name follows the relative clause.
      if (head.length === 0 && grammar.relatives.has(view.items[end]?.lower ?? ''))
        end = findComma(view, end, limit);
      const name = view.items[end]?.lower === ',' ? view.items[end + 1]?.mention : undefined;
      if (name?.kind === 'PERSON' && !head.some(({ mention }) => mention.kind === 'PERSON')) return [name];
      return head.map(({ mention }) => mention);
    }
    from = findComma(view, end, limit) + 1;
  }
  return [];
}

function findComma(view: SentenceView, from: number, limit: number): number {
  let at = from;
  while (at < limit && view.items[at]?.lower !== ',') at++;
  return at;
}

function isAdjunct(document: Document, grammar: Grammar, first: Item): boolean {
  if (first.mention) return false;
  if (grammar.prepositions.has(first.lower) || grammar.subordinators.has(first.lower)) return true;
  const uses = grammar.cues.index.longestAt(document.tokens, first.token)?.values ?? [];
  return uses.some(({ form }) => form === 'citing' || form === 'cited' || form === 'according');
}

function isEnd(grammar: Grammar, item: Item): boolean {
  if (item.aside || item.mention || item.inMention) return false;
  return item.kind !== 'word' || grammar.relatives.has(item.lower) || isVerb(grammar, item.lower);
}
