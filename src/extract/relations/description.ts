import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

const maximumWords = 6;
const formers = new Set(['mantan', 'eks', 'calon', 'sang', 'seorang', 'former']);

/** One person: what a description can name. */
const isOne = ({ kinds, form }: Party): boolean =>
  kinds.length === 1 && kinds[0] === 'PERSON' && form !== 'PRONOUN';

/** A group or an unnamed person that a name may specify: "korban", "seorang pedagang". */
const isUnnamed = (party: Party): boolean =>
  party.kinds.every((kind) => kind === 'GROUP' || kind === 'ANONYMOUS');

/**
 * Gives a person the description before the name, so that it is one party: "seorang juru parkir bernama Budi", "korban,
 * Budi (29),". Reads each unit once, and at most 6 words back.
 */
export function joinDescriptions(units: readonly Unit[], lexicon: RelationLexicon): Unit[] {
  const out: Unit[] = [];
  let closed = -1;
  units.forEach((unit, at) => {
    const party = unit.party;
    if (at === closed) return;
    if (!party || !isOne(party)) {
      const described =
        party && out.at(-1)?.kind === 'comma' ? describedBody(out, unit, units[at + 1], lexicon) : 0;
      const start = described > 0 ? out.splice(-described)[0]?.start : undefined;
      out.push(start !== undefined && party ? { ...unit, start, party: { ...party, start } } : unit);
      return;
    }
    const apposition = out.at(-1)?.kind === 'comma';
    const taken = apposition ? apposed(out, units, at, lexicon) : named(out, lexicon);
    // The comma that ends an apposition ends no phrase: "dilaporkan istrinya, Siti, ke polisi".
    const goesOn = lexicon.words.prepositions.has(units[at + 2]?.lower ?? '');
    if (apposition && taken > 0 && units[at + 1]?.kind === 'comma' && goesOn) closed = at + 1;
    const words = taken > 0 ? out.splice(-taken) : [];
    const first = words[0];
    const alias = first?.party && isOne(first.party) ? first.party : null;
    const titles = words.filter((word) => word.kind === 'word').map((word) => word.lower);
    if (!first) out.push(unit);
    else if (alias) out.push({ ...first, end: unit.end });
    else out.push({ ...unit, start: first.start, party: { ...party, start: first.start, titles } });
  });
  return out;
}

const origins = new Set(['asal', 'dari', 'di', 'milik', 'berbasis', 'bermarkas']);

/** How many units before a body's name say what it is: "perusahaan teknologi asal Singapura, PT Contoh," is five. */
function describedBody(
  out: readonly Unit[],
  { party }: Unit,
  after: Unit | undefined,
  { words, verbs }: RelationLexicon,
): number {
  if (party?.actors.length !== 1 || party.form !== 'NAME' || after?.kind !== 'comma') return 0;
  for (let back = 2; back <= maximumWords + 2; back++) {
    const unit = out.at(-back);
    if (!unit || unit.kind === 'comma' || unit.kind === 'boundary') return 0;
    if (unit.party) continue;
    const before = out.at(-1 - back);
    const bound = before?.kind === 'word' && (words.prepositions.has(before.lower) || isVerb(before, verbs));
    if (bound && words.agentNouns.has(unit.lower)) return back;
    if (words.prepositions.has(unit.lower) && !origins.has(unit.lower)) return 0;
  }
  return 0;
}

/** How many units before a name say who bears it: "pria bernama" is two. */
function named(out: readonly Unit[], lexicon: RelationLexicon): number {
  const { lower = '' } = out.at(-1) ?? {};
  if (!lexicon.words.bearers.has(lower)) return 0;
  const before = out.at(-2)?.party;
  if (before && (isUnnamed(before) || isOne(before))) return 2;
  return 1 + countNouns(out, 2, lexicon);
}

/** How many units before the comma of an apposition describe the person that it names; none when the clause goes on. */
function apposed(out: readonly Unit[], units: readonly Unit[], at: number, lexicon: RelationLexicon): number {
  const after = units[at + 1];
  const end = units[at]?.end ?? 0;
  const closed = !after || after.kind === 'comma' || after.kind === 'boundary' || after.start > end + 2;
  if (!closed) return 0;
  const office = out.at(-2 - countCapitals(out));
  if (office !== out.at(-2) && office?.party?.kinds[0] === 'ANONYMOUS') return 2 + countCapitals(out);
  const before = out.at(-2);
  if (before?.party) {
    // "istrinya, Siti,", "kuasa hukum Budi, Andi,": who is described by somebody else.
    const owned = [3, 4].find((back) => isOwned(out.at(-back)?.lower ?? '', lexicon));
    if (owned) return owned + (formers.has(out.at(-1 - owned)?.lower ?? '') ? 1 : 0);
    const single = isUnnamed(before.party) && isDescription(before.text.split(' ')[0] ?? '', lexicon);
    if (!single) return 0;
    return isDescription(out.at(-3)?.lower ?? '', lexicon) ? 3 : 2;
  }
  const count = countNouns(out, 2, lexicon);
  for (let words = 1; words <= count; words++)
    if (isDescription(out.at(-1 - words)?.lower ?? '', lexicon))
      return 1 + words + (formers.has(out.at(-2 - words)?.lower ?? '') ? 1 : 0);
  return 0;
}

const attendants = new Set('pengacara,kuasa,advokat,ajudan,asisten,sahabat,lawyer,aide'.split(','));

/** What somebody is called only by whose they are: "istri", "kuasa hukum". */
const isOwned = (word: string, { words }: RelationLexicon): boolean =>
  attendants.has(word) || (words.ownedNouns.has(word) && words.descriptions.has(word));

/** "Ketua DPC Partai X Kota Solo, Budi": how many words before the comma say where the office is. */
function countCapitals(out: readonly Unit[]): number {
  let count = 0;
  while (count < 3 && out.at(-2 - count)?.kind === 'word' && /^\p{Lu}/u.test(out.at(-2 - count)?.text ?? ''))
    count++;
  return count;
}

function isDescription(word: string, { words }: RelationLexicon): boolean {
  const lower = word.toLowerCase();
  return words.personNouns.has(lower) || words.descriptions.has(lower);
}

/** How many units from the given place back are nouns of one phrase: no verb, name or function word. */
function countNouns(out: readonly Unit[], from: number, { words, verbs, voice }: RelationLexicon): number {
  const functions = [words.prepositions, words.subordinators, words.coordinators, words.relatives];
  let count = 0;
  for (let back = from; back < from + maximumWords; back++) {
    const unit = out.at(-back);
    if (unit?.kind !== 'word' || words.adverbs.has(unit.lower)) break;
    if (functions.some((set) => set.has(unit.lower))) break;
    const listed = voice === 'affix' && /^(?:me|di|ber|ter)\p{L}{3}/u.test(unit.lower);
    if ((listed && !words.notVerbs.has(unit.lower) && !isKept(unit.lower, words)) || isVerb(unit, verbs))
      break;
    count++;
  }
  return count;
}

const isKept = (lower: string, words: RelationLexicon['words']): boolean =>
  words.personNouns.has(lower) || words.descriptions.has(lower) || words.agentNouns.has(lower);

const isVerb = (unit: Unit, verbs: RelationLexicon['verbs']): boolean =>
  verbs.longestAt([unit], 0)?.values.some((entry) => entry.voice !== 'headline') ?? false;
