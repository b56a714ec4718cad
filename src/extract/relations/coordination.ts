import { isBetween } from './argument.ts';
import { joinDescriptions } from './description.ts';
import { joinMembers } from './member.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

const maximumTitle = 9;
const maximumList = 12;

/**
 * Gives every party the words that belong to its name ("Menteri Luar Negeri Rusia" before "Sergei Lavrov", "tentara"
 * before "Israel") and joins enumerations ("A, B dan C") into one party.
 */
export function joinParties(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  const described = joinMembers(joinDescriptions(units, lexicon), lexicon);
  const bodies = lexicon.voice === 'auxiliary' ? absorbBodies(described, lexicon) : described;
  return joinLists(absorbTitles(bodies, lexicon), lexicon);
}

const isPerson = (party: Party): boolean => party.kinds.length === 1 && party.kinds[0] === 'PERSON';

/** English: "Chinese officials" and "Israeli military" stand for the state, unless a name follows. */
function absorbBodies(units: readonly Unit[], { words }: RelationLexicon): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    let end = at;
    if (unit.party && !isPerson(unit.party))
      for (let next = at + 1; next <= at + 3 && units[next]?.kind === 'word'; next++) {
        const lower = units[next]?.lower ?? '';
        if (words.agentNouns.has(lower)) end = next;
        else if (!words.titleParts.has(lower)) break;
      }
    const named = units[end + 1]?.party;
    if (end > at && unit.party && !(named && isPerson(named))) {
      out.push({ ...unit, end: units[end]?.end ?? unit.end });
      at = end;
    } else out.push(unit);
  }
  return out;
}

function absorbTitles(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const party = unit.party;
    if (!party || party.form === 'PRONOUN') {
      out.push(unit);
      continue;
    }
    const titles: string[] = [];
    let { start } = unit;
    const takeBody = (): boolean => {
      const before = out.at(-1);
      if (!before?.party || isPerson(before.party) || before.party.form === 'PRONOUN') return false;
      titles.unshift(...before.party.titles);
      start = before.start;
      out.pop();
      return true;
    };
    if (isPerson(party)) {
      const place = out.at(-1)?.kind === 'comma' ? countPlace(out) : 0;
      if (out.at(-1)?.kind === 'comma' && isTitled(out.at(-2 - place))) out.splice(-1 - place);
      while (takeBody());
      // "utusan khusus AS untuk Korea Utara Sung Kim": the body he is sent to, then the one that sends him.
      if (start < unit.start && assignments.has(out.at(-1)?.lower ?? '') && isTitled(out.at(-2))) {
        out.pop();
        takeBody();
      }
    }
    const taken = countTitle(out, isPerson(party), lexicon);
    const words = taken > 0 ? out.splice(-taken) : [];
    titles.unshift(...words.map((word) => word.lower));
    start = words[0]?.start ?? start;
    // "Kelompok Contoh pimpinan Budi": the group acts, not who leads it.
    const group = out.at(-1);
    if (words[0]?.lower === 'pimpinan' && group?.party && !isPerson(group.party)) {
      out[out.length - 1] = { ...group, end: unit.end };
      continue;
    }
    // "Russian President Vladimir Putin": the adjective belongs to the title.
    if (lexicon.voice === 'auxiliary' && isPerson(party) && taken > 0) takeBody();
    out.push({ ...unit, start, party: { ...party, start, titles } });
  }
  return out;
}

const assignments = new Set(['untuk', 'bagi', 'to', 'for']);

/** How many of the last units are a title: up to its head noun, or (before a person) capitalised words. */
function countTitle(out: readonly Unit[], person: boolean, lexicon: RelationLexicon): number {
  const { words } = lexicon;
  let count = 0;
  for (let back = 1; back <= maximumTitle; back++) {
    const unit = out.at(-back);
    if (unit?.kind !== 'word') break;
    const capital = person && /^\p{Lu}/u.test(unit.text) && out.at(-back - 1)?.kind === 'word';
    const noun = words.agentNouns.has(unit.lower) || (person && words.personNouns.has(unit.lower));
    if (noun || (capital && !isFunction(unit.lower, lexicon))) count = back;
    else if (!words.titleParts.has(unit.lower)) break;
  }
  return count;
}

/** A state or body that stands inside a title, so that a name after its comma is who holds the title. */
function isTitled(unit: Unit | undefined): boolean {
  return (
    unit?.party !== null && unit?.party !== undefined && unit.party.titles.length > 0 && !isPerson(unit.party)
  );
}

/** "Ketua DPC Partai X Kota Solo, Budi": how many words before the comma say where the body is. */
function countPlace(out: readonly Unit[]): number {
  for (let count = 0; count <= 3; count++) {
    const unit = out.at(-2 - count);
    if (unit?.party) return count;
    if (unit?.kind !== 'word' || !/^\p{Lu}/u.test(unit.text)) return 0;
  }
  return 0;
}

function isFunction(word: string, { words }: RelationLexicon): boolean {
  return (
    words.prepositions.has(word) ||
    words.subordinators.has(word) ||
    words.coordinators.has(word) ||
    words.adverbs.has(word) ||
    words.relatives.has(word)
  );
}

function joinLists(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  const { words } = lexicon;
  const out: Unit[] = [];
  // Names in a row without a conjunction are looked through once, not again from each of them.
  let barren = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (!unit.party || at < barren) {
      out.push(unit);
      continue;
    }
    let { party } = unit;
    let last = at;
    let commas: number[] = [];
    let joined = 0;
    for (let ahead = at + 1; ahead < units.length && commas.length + joined < maximumList; ) {
      let link = ahead;
      const comma = units[link]?.kind === 'comma';
      if (comma) link++;
      const conjunction =
        words.lists.has(units[link]?.lower ?? '') || /^[-–—/]+$/u.test(units[link]?.text ?? '');
      if (conjunction) link++;
      const other = units[link]?.party;
      if (!other || (!comma && !conjunction) || other.form === 'PRONOUN') break;
      if (conjunction) {
        if (startsClause(units, at, link, lexicon)) break;
        for (const index of [...commas, link]) party = merge(party, units[index]?.party ?? party);
        joined += commas.length + 1;
        commas = [];
        last = link;
      } else commas.push(link);
      ahead = link + 1;
    }
    out.push({ ...unit, end: party.end, party });
    if (commas.length === maximumList) barren = commas.at(-1) ?? 0;
    at = last;
  }
  return out;
}

/** "bertemu dengan A dan B mengatakan": the last name opens a clause of its own. */
function startsClause(
  units: readonly Unit[],
  first: number,
  last: number,
  lexicon: RelationLexicon,
): boolean {
  const { words, verbs } = lexicon;
  const governor = units[first - 1];
  if (governor?.kind !== 'word' || !words.prepositions.has(governor.lower) || isBetween(governor.lower))
    return false;
  let at = last + 1;
  while (units[at]?.kind === 'word' && words.adverbs.has(units[at]?.lower ?? '')) at++;
  const affix = lexicon.voice === 'affix' && /^me[a-z]{4}/u.test(units[at]?.lower ?? '');
  return affix || (lexicon.voice === 'auxiliary' && verbs.longestAt(units, at) !== undefined);
}

function merge(a: Party, b: Party): Party {
  const actors = [...a.actors];
  const kinds = [...a.kinds];
  b.actors.forEach((actor, index) => {
    if (actors.includes(actor)) return;
    actors.push(actor);
    kinds.push(b.kinds[index] ?? 'GROUP');
  });
  return { ...a, actors, kinds, end: Math.max(a.end, b.end) };
}
