import type { RelationType } from '../draft.ts';
import { namesOthers } from './argument.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { findJudgement, isDone } from './naming.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Party, Unit } from './unit.ts';

/** What is said at an offset: the speakers of the statement around it, or none. */
type SpeakersAt = (offset: number) => readonly number[];

/**
 * Finds what a speaker does to somebody by speaking of them: "B harus ..." asks, "tindakan B keterlaluan" blames. Reads
 * only inside the content of statements.
 */
export function findSpokenRelations(clause: Clause, speakersAt: SpeakersAt): Candidate[] {
  const { units, lexicon } = clause;
  const { words } = lexicon;
  const found: Candidate[] = [];
  let heads: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind !== 'party' || !unit.party) {
      heads =
        isNoun(unit, lexicon) && !clause.clauses.verbAt.has(at)
          ? [...heads.slice(1 - maximumHeads), unit]
          : [];
      continue;
    }
    const owned = heads;
    heads = [];
    const before = units[at - 1];
    if (unit.party.form === 'PRONOUN' || (before?.kind === 'word' && words.prepositions.has(before.lower)))
      continue;
    const speakers = speakersAt(unit.start);
    const targets = unit.party.actors.filter((actor) => !speakers.includes(actor));
    if (speakers.length === 0 || targets.length === 0) continue;
    if (
      namesOthers(
        owned.map((head) => head.lower),
        lexicon,
      )
    )
      continue;
    const make = (type: RelationType, label: string, until: Unit, rule: string): Candidate => ({
      type,
      mode: type === 'ACCUSE' ? 'disapprove' : type === 'REQUEST' ? 'change' : null,
      label,
      sources: [...speakers],
      targets,
      symmetric: false,
      acting: speakers.length,
      occurrence: 'OCCURRED',
      vague: false,
      lasts: false,
      claim: null,
      start: owned[0]?.start ?? unit.start,
      end: until.end,
      rule,
      verb: null,
    });
    const obligation = owned.length === 0 ? findObligation(clause, at + 1) : null;
    const judgement = obligation ? null : findJudgement(clause, at + 1);
    const until = judgement && units[judgement.end];
    const wrong = owned.length === 0 ? findWrong(clause, unit.party, at + 1) : null;
    if (wrong) {
      const label = lexicon.voice === 'affix' ? 'menuding' : 'accuse';
      found.push(make('ACCUSE', `${label} ${wrong.lower}`, wrong, 'spoken-wrong'));
    } else if (obligation) {
      const label = lexicon.voice === 'affix' ? 'menuntut' : 'demand of';
      found.push(make('REQUEST', label, obligation, 'spoken-obligation'));
    } else if (judgement && until) {
      const type = judgement.value === 'negative' ? 'ACCUSE' : 'SUPPORT';
      const label = lexicon.voice === 'affix' ? 'menyebut' : 'call';
      found.push(make(type, `${label} ${judgement.text}`, until, 'spoken-judgement'));
    }
  }
  return found;
}

const maximumHeads = 4;

function isNoun(unit: Unit, { words }: RelationLexicon): boolean {
  if (unit.kind !== 'word') return false;
  return ![words.prepositions, words.transparent, words.adverbs, words.subordinators].some((set) =>
    set.has(unit.lower),
  );
}

function findObligation({ units, clauses, lexicon }: Clause, from: number): Unit | null {
  for (let at = from; at < from + 3; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word') return null;
    if (lexicon.words.obligations.has(unit.lower))
      return clauses.verbAt.has(at + 1) || units[at + 1] ? unit : null;
    if (!emphases.has(unit.lower)) return null;
  }
  return null;
}

/** "PT Contoh mencemari sungai": the verb of a wrong that the party does, when nothing denies or only fears it. */
function findWrong({ units, clauses, lexicon }: Clause, party: Party, from: number): Unit | null {
  for (let at = from; at < from + maximumHeads; at++) {
    const verb = clauses.verbAt.get(at);
    const unit = units[at];
    if (!verb) {
      if (unit?.kind !== 'word' || !lexicon.words.adverbs.has(unit.lower)) return null;
      continue;
    }
    const wrong =
      verb.voice === 'active' && lexicon.words.wrongs.has(verb.text) && verb.subject?.party === party;
    return wrong && isDone(verb, lexicon) ? (unit ?? null) : null;
  }
  return null;
}

/** Other adverbs ("kini harus") tell a fact and ask nothing. */
const emphases = new Set(['juga', 'pun', 'tetap', 'also', 'still']);
