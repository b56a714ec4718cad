import type { Document, Mention, Sentence, Token } from '../document.ts';
import type { ActorKind, DraftStatement, DraftTime, MentionForm, Span } from '../draft.ts';
import type { RelationLexicon } from './relation-lexicon.ts';

/** The actors named by one noun phrase: one, or several that are coordinated or share a collective name. */
export interface Party extends Span {
  actors: number[];
  kinds: ActorKind[];
  form: MentionForm;
  /** Title and body words before the name that belong to it: "menteri", "tentara". */
  titles: string[];
}

/** What clauses are read from: a word, a party or a time in one piece, a comma, or a boundary no clause crosses. */
export interface Unit extends Token {
  kind: 'word' | 'party' | 'time' | 'comma' | 'boundary';
  party: Party | null;
  /** The word carried an enclitic "-nya" that nobody resolved. */
  enclitic: boolean;
}

/** Finds the actors behind a first person at an offset; offsets must be asked for in ascending order. */
export type FirstPerson = (offset: number) => number[];

/** Reads "saya" and "kami" inside quoted content as the speaker of the statement around them. */
export function createFirstPerson(statements: readonly DraftStatement[]): FirstPerson {
  const spans = statements
    .filter((statement) => statement.kind === 'DIRECT' || statement.kind === 'PARTIAL')
    .flatMap((statement) => statement.content.map((span) => ({ ...span, speakers: statement.speakers })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return (offset) => {
    let span = spans[at];
    while (span && span.end <= offset) span = spans[++at];
    return span && span.start <= offset ? span.speakers : [];
  };
}

const hardMark = /^[.!?;:…]+$/u;
const quoteMark = /^["“”„«»]+$/u;
const maximumAside = 15;

/** The quotation marks that end a clause: a quoted fragment inside a sentence does not. */
export function findHardQuotes(document: Document): Set<number> {
  const hard = new Set<number>();
  for (const quote of document.quotes) {
    const fragment = quote.scare || /^\p{Ll}/u.test(document.text.slice(quote.start, quote.start + 2));
    if (fragment) continue;
    hard.add(quote.outer.start);
    hard.add(quote.outer.end - 1);
  }
  return hard;
}

interface Reader {
  document: Document;
  mentions: readonly Mention[];
  times: readonly DraftTime[];
  actorKinds: readonly ActorKind[];
  lexicon: RelationLexicon;
  firstPerson: FirstPerson;
  hardQuotes: ReadonlySet<number>;
}

/** Reads sentences in order as units; mentions and times must be sorted by start. */
export function createUnitReader(reader: Reader): (sentence: Sentence) => Unit[] {
  const { document, mentions, lexicon } = reader;
  const { words } = lexicon;
  let next = 0;
  let nextTime = 0;

  const timeAt = (offset: number): Span | null => {
    let span = reader.times[nextTime]?.span;
    while (span !== undefined && (span === null || span.end <= offset)) span = reader.times[++nextTime]?.span;
    return span && span.start <= offset ? span : null;
  };

  const partyAt = (offset: number): Party | null => {
    let mention = mentions[next];
    while (mention && mention.start < offset) mention = mentions[++next];
    if (!mention || mention.start !== offset) return null;
    let outer = mention;
    const group: Mention[] = [];
    for (; mention && mention.start < outer.end; mention = mentions[++next]) {
      if (mention.end > outer.end && mention.start === outer.start) outer = mention;
      group.push(mention);
    }
    const same = group.filter((one) => one.start === outer.start && one.end === outer.end);
    const actors = [...new Set(same.map((one) => one.actor))];
    return {
      start: outer.start,
      end: outer.end,
      actors,
      kinds: actors.map((actor) => reader.actorKinds[actor] ?? outer.kind),
      form: outer.form,
      titles: [],
    };
  };

  const encliticFree = (lower: string): boolean =>
    lexicon.voice !== 'affix' ||
    !lower.endsWith('nya') ||
    lower.length < 7 ||
    words.adverbs.has(lower) ||
    words.transparent.has(lower) ||
    words.collectives.has(lower) ||
    words.notVerbs.has(lower) ||
    words.prepositions.has(lower) ||
    words.subordinators.has(lower);

  return (sentence) => {
    const units: Unit[] = [];
    const push = (token: Token, kind: Unit['kind'], party: Party | null = null, lower = token.lower) =>
      units.push({
        ...token,
        kind,
        party,
        lower: party ? '\u0000' : lower,
        enclitic: lower !== token.lower,
        ...(party ? { start: party.start, end: party.end } : {}),
      });
    let skipTo = -1;
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = document.tokens[at];
      if (!token || token.start < skipTo) continue;
      if (token.text === '(') {
        const close = closingAt(document.tokens, at, sentence.last);
        if (close > 0 && units.at(-1)?.kind === 'party') skipTo = document.tokens[close]?.end ?? skipTo;
        continue;
      }
      if (token.text === ')') continue;
      const party = partyAt(token.start);
      if (party) {
        push(token, 'party', party);
        skipTo = party.end;
        continue;
      }
      const time = timeAt(token.start);
      if (time) {
        push({ ...token, end: time.end }, 'time');
        skipTo = time.end;
        continue;
      }
      if (token.text === ',') {
        push(token, 'comma');
        continue;
      }
      if (hardMark.test(token.text)) {
        push(token, 'boundary');
        continue;
      }
      if (quoteMark.test(token.text)) {
        if (reader.hardQuotes.has(token.start)) push(token, 'boundary');
        continue;
      }
      if (!/[\p{L}\p{N}]/u.test(token.text) && !/^[-–—&/]+$/u.test(token.text)) continue;
      if (words.firstPersons.has(token.lower)) {
        const actors = reader.firstPerson(token.start);
        if (actors.length > 0) {
          push(token, 'party', {
            start: token.start,
            end: token.end,
            actors,
            kinds: actors.map((actor) => reader.actorKinds[actor] ?? 'PERSON'),
            form: 'PRONOUN',
            titles: [],
          });
          continue;
        }
      }
      const inner = mentions[next];
      if (inner && inner.start > token.start && inner.end <= token.end) {
        const cut = inner.start - token.start;
        push(
          { ...token, end: inner.start, text: token.text.slice(0, cut) },
          'word',
          null,
          token.lower.slice(0, cut),
        );
        const enclitic = partyAt(inner.start);
        if (enclitic) push(token, 'party', enclitic);
        continue;
      }
      push(token, 'word', null, encliticFree(token.lower) ? token.lower : token.lower.slice(0, -3));
    }
    return units;
  };
}

function closingAt(tokens: readonly Token[], open: number, last: number): number {
  const end = Math.min(last, open + maximumAside);
  for (let at = open + 1; at <= end; at++) if (tokens[at]?.text === ')') return at;
  return -1;
}
