import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

const maximumTitle = 9;
const maximumList = 12;

/**
 * Gives every party the words that belong to its name ("Menteri Luar Negeri Rusia" before "Sergei Lavrov", "tentara"
 * before "Israel") and joins enumerations ("A, B dan C") into one party.
 */
export function joinParties(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  return joinLists(absorbTitles(units, lexicon), lexicon);
}

const isPerson = (party: Party): boolean => party.kinds.length === 1 && party.kinds[0] === 'PERSON';

function absorbTitles(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  const { words } = lexicon;
  const out: Unit[] = [];
  for (const unit of units) {
    const party = unit.party;
    if (!party || party.form === 'PRONOUN') {
      out.push(unit);
      continue;
    }
    const titles: string[] = [];
    let { start } = unit;
    let taken = 0;
    let before = out.at(-1);
    if (isPerson(party)) {
      if (before?.kind === 'comma' && isTitled(out.at(-2))) {
        out.pop();
        before = out.at(-1);
      }
      if (before?.party && !isPerson(before.party) && before.party.form !== 'PRONOUN') {
        titles.push(...before.party.titles);
        start = before.start;
        out.pop();
      }
    }
    for (before = out.at(-1); before?.kind === 'word' && taken < maximumTitle; before = out.at(-1), taken++) {
      const capital = /^\p{Lu}/u.test(before.text) && out.length > 1 && out.at(-2)?.kind === 'word';
      const word = before.lower;
      const title = words.agentNouns.has(word) || (isPerson(party) && capital && !isFunction(word, lexicon));
      if (!title) break;
      titles.unshift(word);
      start = before.start;
      out.pop();
    }
    out.push({ ...unit, start, party: { ...party, start, titles } });
  }
  return out;
}

/** A state or body that stands inside a title, so that a name after its comma is who holds the title. */
function isTitled(unit: Unit | undefined): boolean {
  return (
    unit?.party !== null && unit?.party !== undefined && unit.party.titles.length > 0 && !isPerson(unit.party)
  );
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
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (!unit.party) {
      out.push(unit);
      continue;
    }
    let { party } = unit;
    let last = at;
    let commas: number[] = [];
    for (let ahead = at + 1; ahead < units.length && commas.length < maximumList; ) {
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
        commas = [];
        last = link;
      } else commas.push(link);
      ahead = link + 1;
    }
    out.push({ ...unit, end: party.end, party });
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
  if (!governor || governor.kind !== 'word' || !words.prepositions.has(governor.lower)) return false;
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
