import type { DraftStatement, RelationType, Span, SpeechAct } from '../draft.ts';
import { namesOthers } from './argument.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { findJudgement } from './naming.ts';
import type { Unit } from './unit.ts';

/** What is said at an offset: the speakers of the statement around it, or none. */
export type SpeakersAt = (offset: number) => readonly number[];

/**
 * Finds what a speaker does to somebody by speaking of them: "B harus ..." asks, "tindakan B keterlaluan" blames. Reads
 * only inside the content of statements.
 */
export function findSpokenRelations(clause: Clause, speakersAt: SpeakersAt): Candidate[] {
  const { units, lexicon } = clause;
  const { words } = lexicon;
  const found: Candidate[] = [];
  let heads: string[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind !== 'party' || !unit.party) {
      const plain =
        unit.kind === 'word' && !words.prepositions.has(unit.lower) && !words.transparent.has(unit.lower);
      heads =
        plain && !words.adverbs.has(unit.lower) && !words.subordinators.has(unit.lower)
          ? [...heads.slice(-3), unit.lower]
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
    if (speakers.length === 0 || targets.length === 0 || namesOthers(owned, lexicon)) continue;
    const make = (type: RelationType, label: string, until: Unit, rule: string): Candidate => ({
      type,
      mode: type === 'ACCUSE' ? 'disapprove' : type === 'REQUEST' ? 'change' : null,
      label,
      sources: [...speakers],
      targets,
      symmetric: false,
      occurrence: 'OCCURRED',
      vague: false,
      claim: null,
      start: unit.start,
      end: until.end,
      rule,
      verb: null,
    });
    const obligation = findObligation(clause, at + 1);
    if (obligation && owned.length === 0) {
      found.push(
        make(
          'REQUEST',
          lexicon.voice === 'affix' ? 'menuntut' : 'demand of',
          obligation,
          'spoken-obligation',
        ),
      );
      continue;
    }
    const judgement = findJudgement(clause, at + 1);
    const until = judgement && units[judgement.end];
    if (judgement && until)
      found.push(
        make(
          judgement.value === 'negative' ? 'ACCUSE' : 'SUPPORT',
          `${until.lower}`,
          until,
          'spoken-judgement',
        ),
      );
  }
  return found;
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

/** Other adverbs ("kini harus") tell a fact and ask nothing. */
const emphases = new Set(['juga', 'pun', 'tetap', 'also', 'still']);

const relationOfAct: Partial<Record<SpeechAct, RelationType>> = {
  CRITICISE: 'ACCUSE',
  ALLEGE: 'ACCUSE',
  PRAISE: 'SUPPORT',
  THANK: 'SUPPORT',
  DEMAND: 'REQUEST',
  REQUEST: 'REQUEST',
  THREATEN: 'THREATEN',
};

/** How far into the content the addressee may stand, in characters: a title before it, or the start of its first clause. */
const maximumTitle = 30;
const maximumLead = 70;

/** Turns a statement whose act is aimed at somebody ("mengkritik", "menuntut") into the relation that the act is. */
export function relationOfStatement(
  statement: DraftStatement,
  text: string,
  firstMention: (actor: number, within: Span) => number | null,
): Candidate | null {
  const type = relationOfAct[statement.act];
  const target = statement.about.find((actor) => !statement.speakers.includes(actor));
  const span = statement.content[0];
  if (!type || !span || !statement.cue || statement.speakers.length === 0 || target === undefined)
    return null;
  const lead = firstMention(target, span);
  if (lead === null || lead - span.start > (type === 'REQUEST' ? maximumTitle : maximumLead)) return null;
  return {
    type,
    mode: null,
    label: text.slice(statement.cue.start, statement.cue.end).toLowerCase(),
    sources: statement.speakers,
    targets: [target],
    symmetric: false,
    occurrence: 'OCCURRED',
    vague: false,
    claim: null,
    start: span.start,
    end: span.end,
    rule: 'statement-act',
    verb: null,
  };
}
