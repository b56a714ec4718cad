import { findArguments, namesOthers } from './argument.ts';
import { type Candidate, extent } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Verb } from './clause-state.ts';
import { actingParty } from './frame-party.ts';
import { verbOccurrence } from './governance.ts';
import type { RelationLexicon } from './relation-lexicon.ts';

const connectors = new Set(
  'sebagai,adalah,ialah,merupakan,sebuah,suatu,sesuatu,seorang,yang,aksi,bentuk,hal,salah,satu,upaya,sebagian,as,a,an,the,is,are,was,be'.split(
    ',',
  ),
);
const pivots = new Set(['sebagai', 'adalah', 'merupakan', 'as']);
const negations = new Set(['tidak', 'tak', 'bukan', 'belum', 'not', 'never']);
const maximumReach = 14;

/** The judgement that follows a noun phrase ending before unit `from`, and the unit where it ends. */
export function findJudgement(
  clause: Clause,
  from: number,
): { value: 'negative' | 'positive'; end: number; text: string } | null {
  const { units, lexicon } = clause;
  let near = true;
  let negated = false;
  for (let at = from; at < from + maximumReach; at++) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary' || unit.kind === 'comma') return null;
    const label = near ? lexicon.labels.longestAt(units, at) : undefined;
    if (label) {
      const text = units.slice(at, label.last + 1).map((word) => word.lower);
      return negated ? null : { value: label.values[0] ?? 'negative', end: label.last, text: text.join(' ') };
    }
    const verb = near ? clause.clauses.verbAt.get(at) : undefined;
    if (verb?.voice === 'active' && lexicon.words.wrongs.has(verb.text))
      return isDone(verb, lexicon) ? { value: 'negative', end: verb.last, text: verb.text } : null;
    if (pivots.has(unit.lower)) near = true;
    else if (negations.has(unit.lower)) negated = true;
    else if (!connectors.has(unit.lower) && !lexicon.words.adverbs.has(unit.lower)) {
      near = false;
      negated = false;
    }
  }
  return null;
}

/** Whether nothing denies a deed or only fears it. */
export function isDone(verb: Verb, lexicon: RelationLexicon): boolean {
  const stated = verbOccurrence(verb, lexicon);
  return stated === null || stated === 'OCCURRED' || stated === 'ONGOING';
}

/** Finds who is praised or blamed by the name given to them: "A menyebut langkah B berbahaya". */
export function findNamingRelations(clause: Clause): Candidate[] {
  const { units, clauses, lexicon } = clause;
  const found: Candidate[] = [];
  for (const verb of clauses.verbs) {
    const unit = units[verb.first];
    if (!unit || !lexicon.words.naming.has(unit.lower)) continue;
    const source = actingParty(verb.subject, false);
    const object = findArguments(clause, verb.last + 1).list[0];
    if (!source || !object || namesOthers(object.heads, lexicon)) continue;
    const judgement = findJudgement(clause, object.at + 1);
    const targets = object.party.actors.filter((actor) => !source.actors.includes(actor));
    if (!judgement || targets.length === 0) continue;
    const stated = verbOccurrence(verb, lexicon);
    found.push({
      type: judgement.value === 'negative' ? 'ACCUSE' : 'SUPPORT',
      mode: judgement.value === 'negative' ? 'disapprove' : null,
      label: `${unit.lower} ${judgement.text}`,
      sources: source.actors,
      targets,
      symmetric: false,
      acting: source.actors.length,
      occurrence: stated ?? 'OCCURRED',
      vague: stated === null,
      lasts: false,
      claim: null,
      ...extent(source, unit, object.party, units[judgement.end]),
      rule: `naming-${judgement.value}`,
      verb,
    });
  }
  return found;
}
