/** Evidence: the passages that support a relation, contradict it, or do not confirm it. */
import type { Context } from '../context.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import {
  compileEvidenceRole,
  type EvidenceRow,
  evidenceListing,
  evidenceOfRelation,
} from '../graph/relation.ts';
import type { PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection } from './connection.ts';
import { ClaimStatusEnum, EvidenceRoleEnum, OccurrenceEnum } from './enums.ts';
import { ActorRef, StatementRef } from './nodes.ts';
import { SpanRef } from './span.ts';

const EvidenceRef = builder.objectRef<EvidenceRow>('Evidence').implement({
  description: descriptions.Evidence[''],
  fields: (t) => ({
    span: t.field({ type: SpanRef, description: 'The passage.', resolve: (evidence) => evidence }),
    statement: t.field({
      type: StatementRef,
      nullable: true,
      description: 'The statement that the passage belongs to; null where the article itself tells.',
      resolve: ({ statementId }, _, { graph }) =>
        statementId === null ? null : graph.load.statement.load(statementId),
    }),
    assertedBy: t.field({
      type: ActorRef,
      nullable: true,
      description:
        'Who stands behind the passage: the speaker, or the publisher where the article itself tells.',
      resolve: ({ assertedById }, _, { graph }) =>
        assertedById === null ? null : graph.load.actor.load(assertedById),
    }),
    origin: t.field({
      type: ActorRef,
      nullable: true,
      description:
        'Whom the passage goes back to: the last of its chain that can be told apart. The independent sources of a relation are the distinct origins of the passages that support it; where it is null, the article stands for itself.',
      resolve: ({ originId }, _, { graph }) => (originId === null ? null : graph.load.actor.load(originId)),
    }),
    claim: t.expose('claim', { type: ClaimStatusEnum, description: descriptions.Evidence.claim }),
    occurrence: t.expose('occurrence', {
      type: OccurrenceEnum,
      description: descriptions.Evidence.occurrence,
    }),
    role: t.expose('role', { type: EvidenceRoleEnum, description: descriptions.Evidence.role }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: descriptions.Evidence.recordedAt,
    }),
  }),
});

export const EvidenceConnection = defineConnection(EvidenceRef, 'Evidence');

interface EvidenceArguments extends PageArguments {
  role?: EvidenceRow['role'] | null | undefined;
}

/** Lists the evidence of a relation, in the order in which it was recorded. */
export function listEvidence(context: Context, relationId: number, { role, ...page }: EvidenceArguments) {
  return openConnection<EvidenceRow>(context, {
    source: evidenceOfRelation,
    parents: [relationId],
    listing: evidenceListing,
    condition: compileEvidenceRole(role),
    filter: role ?? null,
    order: { field: 'RECORDED', descending: false },
    page,
  });
}
