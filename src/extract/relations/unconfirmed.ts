import type { DraftActor, DraftRelation, DraftStatement } from '../draft.ts';

/**
 * Marks what only an unnamed source tells and a body that was asked about it did not confirm: claim UNCONFIRMED, with the
 * refusal as evidence of the role NOT_CONFIRMED. The body must be a party or belong to the same country as one.
 */
export function markUnconfirmed(
  relations: readonly DraftRelation[],
  statements: readonly DraftStatement[],
  actors: readonly DraftActor[],
): DraftRelation[] {
  const refusals = statements.filter(
    (statement) => statement.cue && (statement.kind === 'NO_COMMENT' || statement.act === 'NOT_CONFIRM'),
  );
  if (refusals.length === 0) return [...relations];
  return relations.map((relation) => {
    const anonymous = relation.evidence.some(
      ({ statement }) =>
        statement !== null &&
        statements[statement]?.speakers.some((one) => actors[one]?.kind === 'ANONYMOUS'),
    );
    if (!anonymous || relation.claim !== 'REPORTED') return relation;
    const parties = [...relation.sources, ...relation.targets];
    const countries = new Set(parties.map((one) => actors[one]?.country).filter(Boolean));
    const after = relation.evidence.at(-1)?.span.end ?? 0;
    const refusal = refusals.find(
      (statement) =>
        (statement.cue?.start ?? 0) > after &&
        statement.speakers.some((one) => parties.includes(one) || countries.has(actors[one]?.country ?? '')),
    );
    if (!refusal?.cue) return relation;
    const index = statements.indexOf(refusal);
    return {
      ...relation,
      claim: 'UNCONFIRMED' as const,
      evidence: [
        ...relation.evidence,
        {
          span: refusal.cue,
          statement: index,
          assertedBy: refusal.speakers[0] ?? null,
          role: 'NOT_CONFIRMED' as const,
        },
      ],
    };
  });
}
