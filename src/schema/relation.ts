/** The relation: what happens between whom, who stands behind it, and whether it happened. Its lists are in relation-list.ts. */
import type { Context } from '../context.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import { readId } from '../graph/id.ts';
import type { RelationRow } from '../graph/relation.ts';
import { asOfDescription, asOfWork } from './as-of.ts';
import { builder } from './builder.ts';
import {
  ClaimStatusEnum,
  EvidenceRoleEnum,
  OccurrenceEnum,
  RelationTypeEnum,
  ReviewStateEnum,
} from './enums.ts';
import { EvidenceConnection, listEvidence } from './evidence.ts';
import { ActorRef, RelationRef } from './nodes.ts';
import { listRelations, RelationConnection, relationArguments } from './relation-list.ts';
import { TimeValueRef } from './time.ts';

const described = descriptions.Relation;

async function loadParticipants({ id }: RelationRow, { graph }: Context, side: 'SOURCE' | 'TARGET') {
  return (await graph.load.participants.load(id)).filter(({ role }) => role === side);
}

builder.node(RelationRef, {
  id: { resolve: ({ id }) => id },
  description: described[''],
  fields: (t) => ({
    type: t.expose('type', { type: RelationTypeEnum, description: described.type }),
    mode: t.exposeString('mode', { nullable: true, description: described.mode }),
    label: t.exposeString('label', { description: described.label }),
    sources: t.field({
      type: [ActorRef],
      description: 'Who acts; every party where the relation is mutual.',
      resolve: (relation, _, context) => loadParticipants(relation, context, 'SOURCE'),
    }),
    targets: t.field({
      type: [ActorRef],
      description: 'Who is acted upon; nobody where the relation is mutual.',
      resolve: (relation, _, context) => loadParticipants(relation, context, 'TARGET'),
    }),
    symmetric: t.boolean({ description: described.symmetric, resolve: ({ symmetric }) => symmetric === 1 }),
    claim: t.expose('claim', { type: ClaimStatusEnum, description: described.claim }),
    occurrence: t.expose('occurrence', { type: OccurrenceEnum, description: described.occurrence }),
    time: t.field({
      type: TimeValueRef,
      nullable: true,
      description: 'When it happened or is to happen, where a text tells.',
      resolve: ({ timeId }, _, { graph }) => (timeId === null ? null : graph.load.time.load(timeId)),
    }),
    evidence: t.field({
      type: EvidenceConnection,
      description: 'The passages behind it, in the order in which they were recorded.',
      args: {
        ...t.arg.connectionArgs(),
        role: t.arg({ type: EvidenceRoleEnum, description: 'Only passages with this role.' }),
      },
      resolve: ({ id }, args, context) => listEvidence(context, id, args),
    }),
    independentSources: t.exposeInt('independentSources', { description: described.independentSources }),
    firstReportedAt: t.expose('firstReportedAt', {
      type: 'DateTime',
      description: described.firstReportedAt,
    }),
    lastReportedAt: t.expose('lastReportedAt', { type: 'DateTime', description: described.lastReportedAt }),
    contradicts: t.field({
      type: [RelationRef],
      description:
        'The relations that say the opposite: the same between the same actors, but whether it happened.',
      resolve: ({ id }, _, { graph }) => graph.load.contradicts.load(id),
    }),
    confidence: t.exposeFloat('confidence', { description: described.confidence }),
    review: t.expose('review', { type: ReviewStateEnum, description: described.review }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: described.recordedAt }),
    retractedAt: t.expose('retractedAt', {
      type: 'DateTime',
      nullable: true,
      description: described.retractedAt,
    }),
  }),
});

builder.queryFields((t) => ({
  relation: t.field({
    type: RelationRef,
    nullable: true,
    description: 'One relation; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { id }, { graph }) => graph.load.relation.load(readId('Relation', id)),
  }),
  relations: t.field({
    type: RelationConnection,
    description: 'Relations, the last reported first unless told.',
    args: {
      ...relationArguments,
      asOf: t.arg({ type: 'DateTime', description: asOfDescription, extensions: { work: asOfWork } }),
    },
    resolve: (_, args, context) => listRelations(context, args),
  }),
}));
