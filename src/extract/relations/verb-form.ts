import type { RelationLexicon, VerbEntry, Voice } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

/** A verb form found at a unit: `last` is the last unit of a phrase such as "bekerja sama". */
export interface VerbForm {
  last: number;
  voice: Voice;
  entries: readonly VerbEntry[];
}

const initials = new Set(Array.from('mdbt', (letter) => letter.charCodeAt(0)));
const affixed = /^(?:me(?:ng|ny|[mnlrwy])|di|ber|ter)\p{L}{3,}$/u;

/**
 * Reads the unit as a verb: by the lexicon, else (Indonesian) by its prefix. Bare stems count in headlines and after
 * "yang" with the agent before them ("yang Israel serang").
 */
export function readVerb(
  units: readonly Unit[],
  at: number,
  lexicon: RelationLexicon,
  bare: boolean,
): VerbForm | null {
  const unit = units[at];
  if (unit?.kind !== 'word') return null;
  const { words } = lexicon;
  const match = lexicon.verbs.longestAt(units, at);
  if (words.adverbs.has(unit.lower) && !(match && (match.last > at || isFull(units, at, lexicon))))
    return null;
  if (match && !isNounHere(units, at, lexicon)) {
    const voice = lexicon.voice === 'auxiliary' ? auxiliaryVoice(units, at, match.last, lexicon) : null;
    const entries = match.values.filter((entry) =>
      voice ? entry.voice === voice || !entry.frame : bare || entry.voice !== 'headline',
    );
    if (entries.length > 0) {
      return { last: match.last, entries, voice: voice ?? entries[0]?.voice ?? 'active' };
    }
  }
  if (words.statives.has(unit.lower)) return { last: at, entries: [], voice: 'active' };
  // Most words end here: no prefix of a verb begins with another letter.
  if (lexicon.voice !== 'affix' || !initials.has(unit.lower.charCodeAt(0))) return null;
  if (words.notVerbs.has(unit.lower) || words.agentNouns.has(unit.lower)) return null;
  if (words.prepositions.has(unit.lower) || words.subordinators.has(unit.lower)) return null;
  const lowercase = /^\p{Ll}/u.test(unit.text) || at === 0 || units[at - 1]?.kind === 'boundary';
  if (!lowercase || !affixed.test(unit.lower)) return null;
  return { last: at, entries: [], voice: unit.lower.startsWith('di') ? 'passive' : 'active' };
}

/** "dilaporkan" and "disebut" are verbs before who does it or where to, and adverbs before another verb. */
function isFull(units: readonly Unit[], at: number, { words }: RelationLexicon): boolean {
  const next = units[at + 1];
  return next?.kind === 'party' || (next?.kind === 'word' && words.prepositions.has(next.lower));
}

/**
 * English "attack", "sanctions" and "support" are nouns unless a subject, an auxiliary or "to" stands right before them.
 */
function isNounHere(units: readonly Unit[], at: number, lexicon: RelationLexicon): boolean {
  if (lexicon.voice !== 'auxiliary') return false;
  if (isDetermined(units, at)) return true;
  if (!lexicon.eventNouns.longestAt(units, at)) return false;
  const before = units[at - 1];
  if (before?.kind !== 'word') return before?.kind === 'boundary' || !before;
  if (before.lower === "'s") return true;
  const { words } = lexicon;
  return ![words.adverbs, words.purposes, words.relatives, words.coordinators].some((set) =>
    set.has(before.lower),
  );
}

const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that', 'any', 'no']);

/** "the launch" and "a missile launch" name a thing; "the group attacked" and "the leaders meet" do not. */
function isDetermined(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  if (/(?:ed|ing)$/u.test(lower)) return false;
  const before = units[at - 1];
  if (before?.kind !== 'word') return false;
  if (determiners.has(before.lower)) return true;
  return (
    !before.lower.endsWith('s') &&
    determiners.has(units[at - 2]?.lower ?? '') &&
    /^(?:missile|drone|rocket|air|ground|military|trade|peace|police|joint|bilateral|new|latest|recent|planned|deadly)$/u.test(
      before.lower,
    )
  );
}

const formsOfBe = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);

function auxiliaryVoice(
  units: readonly Unit[],
  first: number,
  last: number,
  { words }: RelationLexicon,
): Voice {
  if (words.agents.has(units[last + 1]?.lower ?? '')) return 'passive';
  for (let at = first - 1, seen = 0; at >= 0 && seen < 4; at--, seen++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || !words.adverbs.has(unit.lower)) return 'active';
    if (formsOfBe.has(unit.lower)) return units[first]?.lower.endsWith('ing') ? 'active' : 'passive';
  }
  return 'active';
}
