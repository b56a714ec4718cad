import type { DraftActor } from '../draft.ts';
import { isBetween, isPersonal, isStatal } from './argument.ts';
import type { Clauses } from './clause.ts';
import type { OfficeReader } from './office.ts';
import { isAimed, isOnePerson, isPlural, opens } from './pronoun.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Referent, Unit } from './unit.ts';

const singular = new Set(['ia', 'dia', 'beliau', 'dirinya', 'he', 'she']);
const plural = new Set(['mereka', 'they']);
const own = new Set(['pihaknya']);
const maximumAge = 6;
const maximumSpan = 25;
const maximumNamed = 6;
const sided = /^(?:kedua|ketiga|both|the two|two)(?: belah)? (?:pihak|kubu|sides)$/u;
const peopled = new Set(['keduanya', 'ketiganya', 'keempatnya', 'kelimanya', 'both']);
const maximumTold = 5;

/** Follows who is spoken of from sentence to sentence, for pronouns and collectives that no earlier stage resolved. */
interface ReferenceReader {
  /** Turns "ia" and "mereka" into parties; what stands inside a quotation is left alone. */
  resolvePronouns(units: readonly Unit[], isQuoted: (offset: number) => boolean): Unit[];
  /** Turns "kedua negara" into the states told together before. */
  resolveCollectives(units: readonly Unit[]): Unit[];
  /** Takes note of two bodies that deal with each other, for "kedua pihak". */
  pair(actors: readonly number[]): void;
  /** Takes note of the subject and the speaker of a sentence that has been read. */
  advance(units: readonly Unit[], clauses: Clauses, speaker: Referent | null): void;
}

/** Starts with nobody spoken of. */
export function createReferenceReader(
  lexicon: RelationLexicon,
  actors: readonly DraftActor[],
  officeOf: OfficeReader,
): ReferenceReader {
  let person: Referent | null = null;
  let latest: Referent | null = null;
  let group: (Referent & { sentence: number }) | null = null;
  let sentence = 0;
  let persons: number[][] = [];
  const stateOf = new Map<string, number>();
  actors.forEach((actor, index) => {
    if (actor.kind === 'STATE' && actor.country && !stateOf.has(actor.country))
      stateOf.set(actor.country, index);
  });
  const sets = new Map<number, { referent: Referent; sentence: number }>();
  let states: { actor: number; sentence: number }[] = [];
  let dealing: { referent: Referent; sentence: number } | null = null;

  const note = (party: Referent): void => {
    if (party.kinds.every((kind) => kind !== 'MEDIA')) latest = party;
    if (party.actors.length === 1 && party.kinds[0] === 'PERSON') person = party;
    else if (party.kinds.every((kind) => kind !== 'MEDIA'))
      group = { actors: party.actors, kinds: party.kinds, sentence };
  };

  /** "Pihaknya" is the body a speaker holds office in, or the speaker. */
  const sideOf = (speaker: Referent | null): Referent | null => {
    const body = officeOf(speaker?.actors[0] ?? -1);
    return body === null ? speaker : { actors: [body], kinds: [actors[body]?.kind ?? 'ORGANISATION'] };
  };

  const toParty = (first: Unit, last: Unit, referent: Referent): Unit => {
    const party: Party = {
      start: first.start,
      end: last.end,
      actors: referent.actors,
      kinds: referent.kinds,
      form: 'PRONOUN',
      titles: [],
    };
    return { ...first, end: last.end, kind: 'party', lower: '\u0000', party };
  };

  /** The states of the two or three countries whose people a sentence has named so far: "Lee menjamu Trump ... kedua negara". */
  const countriesIn = (units: readonly Unit[], size: number): Referent | null => {
    const named = units.flatMap((unit) => unit.party?.actors ?? []).map((actor) => actors[actor]?.country);
    const countries = [...new Set(named.filter((country) => country !== null && country !== undefined))];
    const states = countries.map((country) => stateOf.get(country) ?? -1);
    if (states.length !== size || states.includes(-1)) return null;
    return { actors: states, kinds: states.map(() => 'STATE') };
  };

  /** The persons that the sentences before named, for "keduanya": as few sentences back as name so many; else a group. */
  const personsBefore = (size: number): Referent | null => {
    const told = new Set<number>();
    for (const named of persons) {
      for (const person of named) told.add(person);
      if (told.size >= size) break;
    }
    if (told.size === size) return { actors: [...told], kinds: [...told].map(() => 'PERSON') };
    return size > 2 && group?.kinds[0] === 'GROUP' && sentence - group.sentence <= maximumTold ? group : null;
  };

  const collective = (size: number): Referent | null => {
    const set = sets.get(size);
    if (set && sentence - set.sentence <= maximumAge) return set.referent;
    const recent = states.slice(-size);
    if (recent.length < size || recent.some((one) => sentence - one.sentence > 1)) return null;
    return { actors: recent.map((one) => one.actor), kinds: recent.map(() => 'STATE') };
  };

  /** "Kedua pihak" are never the one who speaks of them; "kedua negara" may well be. */
  const resolve = (words: string, before: readonly Unit[], size: number): Referent | null => {
    const set = collective(size);
    if (sided.test(words)) {
      const pair =
        size === 2 && dealing && sentence - dealing.sentence <= maximumAge ? dealing.referent : null;
      if (pair) return pair;
      const here = new Set(before.flatMap((unit) => unit.party?.actors ?? []));
      return set?.actors.some((actor) => here.has(actor)) ? null : set;
    }
    const people = peopled.has(words) ? personsBefore(size) : null;
    return people ?? countriesIn(before.slice(-maximumSpan), size) ?? set;
  };

  /** Parties named together count when they are the topic, not when they qualify somebody ("rekan dari A dan B"). */
  const remember = (party: Party, before: string): void => {
    if (!isStatal(party)) return;
    const topic = isBetween(before) || !lexicon.words.prepositions.has(before);
    if (topic && party.actors.length > 1) sets.set(party.actors.length, { referent: party, sentence });
    party.actors.forEach((actor, index) => {
      if (party.kinds[index] !== 'STATE') return;
      states = [...states.filter((one) => one.actor !== actor), { actor, sentence }].slice(-3);
    });
  };

  return {
    resolvePronouns(units, isQuoted) {
      let local: Referent | null = null;
      let subject: Referent | null = null;
      let named: Referent[] = [];
      /** Whom an object pronoun means: the last one named here who does not act, else the one spoken of before. */
      const objectOf = (fits: (referent: Referent) => boolean, before: Referent | null): Referent | null => {
        const free = (one: Referent): boolean => !one.actors.some((actor) => subject?.actors.includes(actor));
        const here = named.findLast((one) => free(one) && fits(one));
        return here ?? (before && free(before) ? before : null);
      };
      const out: Unit[] = [];
      for (let at = 0; at < units.length; at++) {
        const unit = units[at];
        if (!unit) continue;
        const { party, lower } = unit;
        const before = units[at - 1];
        if (unit.kind === 'boundary') [subject, named] = [null, []];
        const spelled = party?.form === 'PRONOUN' ? unit.text.toLowerCase() : lower;
        if (
          plural.has(spelled) &&
          before?.kind === 'word' &&
          !opens(before, lexicon) &&
          !isQuoted(unit.start)
        ) {
          const told = isAimed(before, lexicon) && group && sentence - group.sentence <= 1 ? group : null;
          const referent = objectOf(isPlural, told);
          if (referent) {
            out.push(toParty(unit, unit, referent));
            continue;
          }
        }
        if (party) {
          const oblique = before?.kind === 'word' && lexicon.words.prepositions.has(before.lower);
          if (isOnePerson(party) && !oblique) local ??= party;
          if (subject) named = [...named.slice(1 - maximumNamed), party];
          else if (!oblique) subject = party;
          out.push(own.has(spelled) ? toParty(unit, unit, sideOf(party) ?? party) : unit);
        } else if (unit.kind !== 'word') {
          out.push(unit);
        } else if (unit.enclitic && own.has(`${lower}nya`)) {
          const referent = sideOf(local ?? latest);
          out.push(referent && !isQuoted(unit.start) ? toParty(unit, unit, referent) : unit);
        } else if (unit.enclitic) {
          const referent =
            isAimed(unit, lexicon) && !isQuoted(unit.start) ? objectOf(isOnePerson, person) : null;
          const enclitic = { ...unit, start: unit.end - 3 };
          if (referent)
            out.push({ ...unit, end: unit.end - 3, enclitic: false }, toParty(enclitic, enclitic, referent));
          else out.push(unit);
        } else {
          const referent = singular.has(lower)
            ? (local ?? person)
            : plural.has(lower) && group && sentence - group.sentence <= 1
              ? group
              : null;
          out.push(referent && !isQuoted(unit.start) ? toParty(unit, unit, referent) : unit);
        }
      }
      return out;
    },
    resolveCollectives(units) {
      const out: Unit[] = [];
      for (let at = 0; at < units.length; at++) {
        const unit = units[at];
        if (!unit) continue;
        const match = lexicon.collectives.longestAt(units, at);
        const told =
          unit.party?.form === 'NOMINAL' && unit.party.actors.length > 1 ? unit.party.actors.length : 0;
        const size = match?.values[0] ?? told;
        const words = match
          ? units
              .slice(at, match.last + 1)
              .map((one) => one.lower)
              .join(' ')
          : unit.text.toLowerCase();
        const referent =
          size > 0 && !(unit.party && isPersonal(unit.party)) ? resolve(words, out, size) : null;
        if (referent) {
          out.push(toParty(unit, units[match?.last ?? at] ?? unit, referent));
          if (match) at = match.last;
          continue;
        }
        if (told > 0 && sided.test(words)) {
          out.push({ ...unit, kind: 'word', party: null, lower: words });
          continue;
        }
        if (unit.party) remember(unit.party, units[at - 1]?.lower ?? '');
        out.push(unit);
      }
      return out;
    },
    pair(told) {
      const kinds = told.map((actor) => actors[actor]?.kind ?? 'PERSON');
      const bodies = kinds.every((kind) => !['PERSON', 'GROUP', 'ANONYMOUS', 'STATE'].includes(kind));
      if (told.length === 2 && bodies) dealing = { referent: { actors: [...told], kinds }, sentence };
    },
    advance(units, clauses, speaker) {
      const named = new Set<number>();
      for (const { party } of units)
        party?.kinds.forEach((kind, at) => {
          const actor = party.actors[at];
          if (kind === 'PERSON' && actor !== undefined) named.add(actor);
        });
      const [only] = named;
      if (only !== undefined && named.size === 1) person = { actors: [only], kinds: ['PERSON'] };
      if (named.size > 0) persons = [[...named], ...persons].slice(0, maximumTold);
      const verb = clauses.verbs.find((one) => one.subject?.party && one.subject.head === null);
      if (verb?.subject?.party) note(verb.subject.party);
      if (speaker) note(speaker);
      sentence++;
    },
  };
}
