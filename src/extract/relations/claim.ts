import type { ClaimStatus, DraftActor, DraftStatement } from '../draft.ts';
import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import { lowerBound } from './lower-bound.ts';
import type { RelationLexicon } from './relation-lexicon.ts';
import type { Unit } from './unit.ts';

const reach = 14;

/**
 * Who stands behind a relation: a word such as "diduga" or "tuduhan" before it, the verb that governs it, else the act of
 * the statement around it; REPORTED when nothing questions it.
 */
export function findClaim(
  candidate: Candidate,
  clause: Clause | null,
  statement: DraftStatement | null,
  actors: readonly DraftActor[],
  text: string,
): ClaimStatus {
  if (candidate.claim) return candidate.claim;
  if (statement && isUnconfirmed(statement, text)) return 'UNCONFIRMED';
  const hedge = clause && hedgeBefore(candidate, clause);
  if (hedge) return hedge;
  if (!statement || candidate.rule.startsWith('spoken') || candidate.rule === 'statement-act')
    return 'REPORTED';
  if (statement.act === 'ALLEGE') return 'ALLEGED';
  if (statement.act === 'DENY') return 'DENIED';
  const parties = [...candidate.sources, ...candidate.targets];
  if (statement.act === 'CONFIRM' && speaksFor(statement.speakers, parties, actors)) return 'CONFIRMED';
  return 'REPORTED';
}

const confirming = /onfirm|[mp]asti|benar|verifi|iyakan|corroborat/iu;

/** What a statement withholds is confirmation: "enggan berkomentar soal pertemuan itu" tells of a meeting nobody doubts. */
const isUnconfirmed = ({ act, cue }: DraftStatement, text: string): boolean =>
  act === 'NOT_CONFIRM' && cue !== null && confirming.test(text.slice(cue.start, cue.end));

const selfEvident = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

const contents = new Set('bahwa,agar,supaya,apakah,jika,kalau,that,whether,if'.split(','));
const moments = new Set(
  'setelah,usai,seusai,sesudah,sebelum,sejak,saat,ketika,after,before,while,when,since'.split(','),
);

/** "tuduhan itu muncul setelah A bertemu B": what is told beside a hedged clause is not hedged. */
const opensAside = ({ lower }: Unit, { words }: RelationLexicon): boolean =>
  moments.has(lower) || (words.subordinators.has(lower) && !contents.has(lower));

function hedgeBefore(candidate: Candidate, { units, clauses, lexicon }: Clause): ClaimStatus | null {
  if (selfEvident.has(candidate.type)) return null;
  const trigger = candidate.verb
    ? candidate.verb.first
    : lowerBound(units.length, (at) => units[at]?.end ?? 0, candidate.end);
  let commas = 0;
  for (let at = trigger - 1; at >= 0 && at >= trigger - reach; at--) {
    const unit = units[at];
    if (!unit || unit.kind === 'boundary') return null;
    if (unit.kind === 'comma' && ++commas > 1) return null;
    if (unit.kind === 'word' && opensAside(unit, lexicon)) return null;
    // "Kim, yang dituduh berbohong, bertemu ..."
    if (commas > 0 && clauses.verbAt.get(at)?.relative) continue;
    const claim = unit.kind === 'word' ? lexicon.claim.get(unit.lower) : undefined;
    if (claim && lexicon.occurrence.get(units[at - 1]?.lower ?? '') !== 'NOT_OCCURRED') return claim;
  }
  return null;
}

/** True when somebody is one of the parties, or belongs to the country or the body of one. */
export function speaksFor(
  speakers: readonly number[],
  parties: readonly number[],
  actors: readonly DraftActor[],
): boolean {
  const sides = new Set(parties.flatMap((party) => sidesOf(party, actors)));
  const countries = new Set(parties.map((party) => actors[party]?.country).filter(Boolean));
  return speakers.some(
    (speaker) =>
      countries.has(actors[speaker]?.country ?? '') ||
      sidesOf(speaker, actors).some((side) => sides.has(side)),
  );
}

/** The actor itself, what it is part of, and the bodies in which it holds office. */
function sidesOf(index: number, actors: readonly DraftActor[]): number[] {
  const { partOf = null, roles = [] } = actors[index] ?? {};
  const bodies = roles.map(({ organisation }) => organisation);
  return [index, partOf, ...bodies].filter((one) => one !== null);
}
