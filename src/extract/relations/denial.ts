import type { DraftActor } from '../draft.ts';
import { findArguments } from './argument.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import type { Telling } from './merge.ts';
import { findJudgement } from './naming.ts';
import type { Unit } from './unit.ts';

/** What somebody says of somebody: judging it answers who said it. */
export const accusations: ReadonlySet<string> = new Set(
  'tuduhan,tudingan,klaim,laporan,kabar,dugaan,pernyataan,accusation,accusations,allegation,allegations,claim,claims,report,reports,charge,charges'.split(
    ',',
  ),
);
const pointers = new Set('itu,tersebut,ini,the,that,those,these'.split(','));
const maximumBack = 15;

/**
 * Finds where somebody denies what was alleged of him or his side without repeating it ("B membantah tuduhan itu"), and
 * tells the alleged acts again as denied. Looks at the last 15 tellings.
 */
export function findDenials(
  clause: Clause,
  before: readonly Telling[],
  actors: readonly DraftActor[],
): Telling[] {
  const { units, clauses, lexicon } = clause;
  const found: Telling[] = [];
  for (const verb of clauses.verbs) {
    const denies = verb.entries.some(({ governor }) => governor === 'deny' || governor === 'refuse');
    const names = lexicon.words.naming.has(verb.text);
    if (verb.voice !== 'active' || (!denies && !names)) continue;
    const subject = actingParty(verb.subject, false);
    const after = findArguments(clause, verb.last + 1);
    const noun = after.words.find((word) => accusations.has(word));
    if (!subject || after.list.length > 0 || !noun) continue;
    const phrase = units.slice(verb.last + 1, after.end + 1);
    const pointed = phrase.findIndex((unit) => pointers.has(unit.lower));
    if (pointed < 0) continue;
    // "menyebut tuduhan itu tidak berdasar" denies as "membantah tuduhan itu" does.
    const judgement = denies ? null : findJudgement(clause, verb.last + 2 + pointed);
    if (!denies && judgement?.value !== 'negative') continue;
    const countries = new Set(subject.actors.map((actor) => actors[actor]?.country).filter(Boolean));
    const isSide = (actor: number) =>
      subject.actors.includes(actor) || countries.has(actors[actor]?.country ?? '');
    const last = units[judgement?.end ?? after.end] as Unit;
    for (const { relation, vague } of before.slice(-maximumBack)) {
      if (relation.claim !== 'ALLEGED' || ![...relation.sources, ...relation.targets].some(isSide)) continue;
      const span = { start: subject.start, end: last.end };
      const assertedBy = subject.actors[0] ?? null;
      const evidence = [{ span, statement: null, assertedBy, role: 'CONTRADICTS' as const }];
      found.push({ vague, relation: { ...relation, claim: 'DENIED', time: null, evidence, rule: 'denial' } });
    }
  }
  return found;
}
