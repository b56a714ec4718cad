import type { DraftActor, DraftRelation, DraftStatement } from '../draft.ts';
import { speaksFor } from './claim.ts';
import { lowerBound } from './lower-bound.ts';

interface Refusal {
  statement: number;
  start: number;
  end: number;
  speakers: readonly number[];
}

/** How many refusals after a relation are looked at. */
const maximumAhead = 5;

/**
 * Marks what only an unnamed source tells and a body that was asked about it did not confirm: claim UNCONFIRMED, with the
 * refusal as evidence of the role NOT_CONFIRMED. The body must be a party or belong to the same country as one.
 */
export function markUnconfirmed(
  relations: readonly DraftRelation[],
  statements: readonly DraftStatement[],
  actors: readonly DraftActor[],
): DraftRelation[] {
  const refusals: Refusal[] = statements
    .flatMap(({ kind, act, cue, speakers }, statement) =>
      cue && (kind === 'NO_COMMENT' || act === 'NOT_CONFIRM') ? [{ ...cue, statement, speakers }] : [],
    )
    .sort((a, b) => a.start - b.start);
  return relations.map((relation) => {
    const refusal = isAnonymous(relation, statements, actors)
      ? findRefusal(relation, refusals, actors)
      : undefined;
    if (!refusal) return relation;
    const { start, end, statement, speakers } = refusal;
    const answer = {
      span: { start, end },
      statement,
      assertedBy: speakers[0] ?? null,
      role: 'NOT_CONFIRMED' as const,
    };
    return { ...relation, claim: 'UNCONFIRMED', evidence: [...relation.evidence, answer] };
  });
}

function isAnonymous(
  { claim, evidence }: DraftRelation,
  statements: readonly DraftStatement[],
  actors: readonly DraftActor[],
): boolean {
  if (claim !== 'REPORTED') return false;
  return evidence.some(({ statement }) =>
    statements[statement ?? -1]?.speakers.some((speaker) => actors[speaker]?.kind === 'ANONYMOUS'),
  );
}

function findRefusal(
  { sources, targets, evidence }: DraftRelation,
  refusals: readonly Refusal[],
  actors: readonly DraftActor[],
): Refusal | undefined {
  const parties = [...sources, ...targets];
  const end = evidence.at(-1)?.span.end ?? 0;
  const first = lowerBound(refusals.length, (at) => refusals[at]?.start ?? 0, end);
  return refusals
    .slice(first, first + maximumAhead)
    .find(({ speakers }) => speaksFor(speakers, parties, actors));
}
