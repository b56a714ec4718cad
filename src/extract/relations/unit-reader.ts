import type { Document, Sentence, Token } from '../document.ts';
import type { DraftActor, DraftTime, Span } from '../draft.ts';
import { createStateReader } from '../represented-state.ts';
import type { OfficeReader } from './office.ts';
import type { FirstPerson, PartyReader } from './party-reader.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import { createUnit, type Party, type Unit } from './unit.ts';

const hardMark = /^[.!?;:…]+$/u;
const quoteMark = /^["“”„«»]+$/u;
const dash = /^[-–—&/]+$/u;
const maximumAside = 15;
const joint = new Set(['kami', 'kita', 'we']);

/** A letter or digit of ASCII, as nearly every word begins. */
const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The quotation marks that end a clause: a quoted fragment inside a sentence does not. */
function findHardQuotes(document: Document): Set<number> {
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
  parties: PartyReader;
  actors: readonly DraftActor[];
  officeOf: OfficeReader;
  times: readonly DraftTime[];
  lexicon: RelationLexicon;
  firstPerson: FirstPerson;
}

/** Reads sentences as units, to be called in order; times must be sorted by start. */
export function createUnitReader(reader: Reader): (sentence: Sentence) => Unit[] {
  const { document, parties, lexicon } = reader;
  const hardQuotes = findHardQuotes(document);
  const timeAt = createTimeReader(reader.times);
  const stateOf = createStateReader(reader.actors);

  const firstPersonAt = ({ start, end, lower }: Token): Party | null => {
    const actors = lexicon.words.firstPersons.has(lower) ? reader.firstPerson(start) : [];
    if (actors.length === 0) return null;
    const kindOf = (actor: number) => reader.actors[actor]?.kind ?? 'PERSON';
    const standFor = (actor: number | null) => actor !== null && { actors: [actor], kinds: [kindOf(actor)] };
    const party: Party = { start, end, actors, kinds: actors.map(kindOf), form: 'PRONOUN', titles: [] };
    if (!joint.has(lower)) return party;
    const body = standFor(reader.officeOf(actors[0] ?? -1));
    const state = standFor(stateOf(actors[0] ?? -1));
    return { ...party, ...(body && { body }), ...(state && { state }) };
  };

  const readMark = (token: Token): Unit | null => {
    if (token.text === ',') return createUnit(token, 'comma');
    if (hardMark.test(token.text)) return createUnit(token, 'boundary');
    if (quoteMark.test(token.text)) return hardQuotes.has(token.start) ? createUnit(token, 'boundary') : null;
    return dash.test(token.text) ? createUnit(token, 'word') : null;
  };

  const readWord = (token: Token): Unit[] => {
    const inner = parties.inside(token);
    const enclitic = inner === null ? null : parties.at(inner);
    if (inner === null || !enclitic) return [splitEnclitic(createUnit(token, 'word'), lexicon)];
    const length = inner - token.start;
    const text = token.text.slice(0, length);
    const stem = { ...token, end: inner, text, lower: token.lower.slice(0, length) };
    return [createUnit(stem, 'word'), createUnit(token, 'party', enclitic)];
  };

  return (sentence) => {
    const units: Unit[] = [];
    let skipTo = -1;
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = document.tokens[at];
      if (!token || token.start < skipTo || token.text === ')') continue;
      if (token.text === '(') {
        const close = units.at(-1)?.kind === 'party' ? closingAt(document.tokens, at, sentence.last) : null;
        skipTo = close ?? skipTo;
        continue;
      }
      const aside = parties.asideAt(token.start) ?? timeAt(token.start);
      const party = aside === null ? (parties.at(token.start) ?? firstPersonAt(token)) : null;
      if (party && isAdjective(token, party, units.at(-1), lexicon)) units.push(createUnit(token, 'word'));
      else if (party)
        units.push(
          createUnit({ ...token, text: document.text.slice(party.start, party.end) }, 'party', party),
        );
      else if (aside !== null) units.push(createUnit({ ...token, end: aside }, 'time'));
      else if (isPlainLetter(token.text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(token.text))
        units.push(...(isComparison(token, units.at(-1)) ? [] : readWord(token)));
      else {
        const mark = readMark(token);
        if (mark) units.push(mark);
      }
      skipTo = party?.end ?? aside ?? skipTo;
    }
    return units;
  };
}

/** "hubungan militer", "bantuan militer": the word says of what kind the noun before it is, and names no forces. */
function isAdjective(
  token: Token,
  party: Party,
  before: Unit | undefined,
  { words }: RelationLexicon,
): boolean {
  if (token.text !== 'militer' || party.end !== token.end || before?.kind !== 'word') return false;
  const { lower } = before;
  const closed = [
    words.prepositions,
    words.coordinators,
    words.subordinators,
    words.adverbs,
    words.relatives,
  ];
  return !closed.some((set) => set.has(lower)) && !/^(?:me|di|ber|ter)\p{L}{3}/u.test(lower);
}

/** "lebih dari 600 korban", "kurang dari lima": the word says how many and opens no phrase. */
function isComparison({ lower }: Token, before: Unit | undefined): boolean {
  return lower === 'dari' && (before?.lower === 'lebih' || before?.lower === 'kurang');
}

/** Reads where the time expression around an ascending offset ends. */
function createTimeReader(times: readonly DraftTime[]): (offset: number) => number | null {
  let next = 0;
  return (offset) => {
    let span: Span | null | undefined = times[next]?.span;
    while (span !== undefined && (span === null || span.end <= offset)) span = times[++next]?.span;
    return span && span.start <= offset ? span.end : null;
  };
}

/** "pertemuannya" is looked up as "pertemuan"; words that merely end in "-nya" stay as they are. */
function splitEnclitic(unit: Unit, { voice, words }: RelationLexicon): Unit {
  const { lower } = unit;
  if (voice !== 'affix' || lower.length < 7 || !lower.endsWith('nya')) return unit;
  const whole = [
    words.adverbs,
    words.transparent,
    words.collectives,
    words.notVerbs,
    words.prepositions,
    words.subordinators,
  ];
  if (whole.some((set) => set.has(lower))) return unit;
  return { ...unit, lower: lower.slice(0, -3), enclitic: true };
}

/** Where the parenthesis that opens at a token ends, or null when it is too long to be an aside. */
function closingAt(tokens: readonly Token[], open: number, last: number): number | null {
  const end = Math.min(last, open + maximumAside);
  for (let at = open + 1; at <= end; at++) if (tokens[at]?.text === ')') return tokens[at]?.end ?? null;
  return null;
}
