import type { DraftActor } from '../draft.ts';
import { findArguments } from './argument.ts';
import type { Clause } from './clause.ts';
import { actingParty } from './frame-party.ts';
import type { Telling } from './merge.ts';
import { findJudgement } from './naming.ts';
import type { Unit } from './unit.ts';

/** A denial of what was told before: who denies, where, and the accusations and alleged acts that it answers. */
interface Denial {
  actors: number[];
  start: number;
  end: number;
  label: string;
  accusations: Telling[];
  alleged: Telling[];
}

/** What somebody says of somebody: judging it answers who said it. */
export const accusations: ReadonlySet<string> = new Set(
  'tuduhan,tudingan,klaim,laporan,kabar,dugaan,pernyataan,accusation,accusations,allegation,allegations,claim,claims,report,reports,charge,charges'.split(
    ',',
  ),
);
const pointers = new Set('itu,tersebut,ini,the,that,those,these'.split(','));
const maximumBack = 15;

/**
 * Finds where somebody denies what the tellings before say of him or his side without repeating it ("B membantah tuduhan
 * itu"). Looks at the last 15 tellings.
 */
export function findDenials(
  clause: Clause,
  before: readonly Telling[],
  actors: readonly DraftActor[],
): Denial[] {
  const { units, clauses, lexicon } = clause;
  const found: Denial[] = [];
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
    const recent = before.slice(-maximumBack);
    const last = units[judgement?.end ?? after.end] as Unit;
    found.push({
      actors: subject.actors,
      start: subject.start,
      end: last.end,
      label: `${verb.text} ${noun}`,
      accusations: recent
        .filter(({ relation }) => relation.type === 'ACCUSE' && relation.targets.some(isSide))
        .slice(-1),
      alleged: recent.filter(
        ({ relation }) =>
          relation.claim === 'ALLEGED' && [...relation.sources, ...relation.targets].some(isSide),
      ),
    });
  }
  return found;
}

/** What a denial tells: that the accuser is rejected, and against each alleged act that its side denies it. */
export function tellDenial({ actors, start, end, label, accusations, alleged }: Denial): Telling[] {
  const span = { start, end };
  const assertedBy = actors[0] ?? null;
  const rejections = accusations.map(
    ({ relation }): Telling => ({
      vague: false,
      relation: {
        ...relation,
        type: 'REJECT',
        mode: null,
        label,
        sources: actors,
        targets: relation.sources,
        claim: 'REPORTED',
        occurrence: 'OCCURRED',
        time: null,
        evidence: [{ span, statement: null, assertedBy: null, role: 'SUPPORTS' }],
        rule: 'denial',
      },
    }),
  );
  const denials = alleged.map(
    ({ relation, vague }): Telling => ({
      vague,
      relation: {
        ...relation,
        claim: 'DENIED',
        time: null,
        evidence: [{ span, statement: null, assertedBy, role: 'CONTRADICTS' }],
        rule: 'denial',
      },
    }),
  );
  return [...rejections, ...denials];
}
