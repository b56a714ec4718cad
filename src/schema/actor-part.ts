/** The parts of an actor that have no id of their own: names, identifiers, roles and identity judgements. */

import type { ActorName, Identifier } from '../database/generated/client.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import type { JudgementRow, RoleRow } from '../graph/loaders.ts';
import { builder } from './builder.ts';
import { JudgementEnum, NameKindEnum } from './enums.ts';
import { ActorRef } from './nodes.ts';
import { createSpan, expectRow, SpanRef } from './span.ts';

export const ActorNameRef = builder.objectRef<ActorName>('ActorName').implement({
  description: descriptions.ActorName[''],
  fields: (t) => ({
    value: t.exposeString('value', { description: descriptions.ActorName.value }),
    language: t.expose('language', {
      type: 'Locale',
      nullable: true,
      description: descriptions.ActorName.language,
    }),
    kind: t.expose('kind', { type: NameKindEnum, description: descriptions.ActorName.kind }),
  }),
});

export const IdentifierRef = builder.objectRef<Identifier>('Identifier').implement({
  description: descriptions.Identifier[''],
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: descriptions.Identifier.scheme }),
    value: t.exposeString('value', { description: descriptions.Identifier.value }),
  }),
});

export const RoleRef = builder.objectRef<RoleRow>('Role').implement({
  description: descriptions.Role[''],
  fields: (t) => ({
    title: t.exposeString('title', { description: descriptions.Role.title }),
    organisation: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The organisation or state at which the office is held.',
      resolve: ({ organisationId }, _, { graph }) =>
        organisationId === null ? null : graph.load.actor.load(organisationId),
    }),
    evidence: t.field({
      type: SpanRef,
      nullable: true,
      description: 'Where the text says so.',
      resolve: ({ articleId, start, end }) => createSpan(articleId, start, end),
    }),
  }),
});

export const IdentityJudgementRef = builder.objectRef<JudgementRow>('IdentityJudgement').implement({
  description: descriptions.IdentityJudgement[''],
  fields: (t) => ({
    left: t.field({
      type: ActorRef,
      description: 'One of the two actors, as it was recorded.',
      resolve: async ({ leftId }, _, { graph }) => expectRow(await graph.load.recordedActor.load(leftId)),
    }),
    right: t.field({
      type: ActorRef,
      description: 'The other one, as it was recorded.',
      resolve: async ({ rightId }, _, { graph }) => expectRow(await graph.load.recordedActor.load(rightId)),
    }),
    judgement: t.expose('judgement', {
      type: JudgementEnum,
      description: descriptions.IdentityJudgement.judgement,
    }),
    reason: t.exposeString('reason', { nullable: true, description: descriptions.IdentityJudgement.reason }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: descriptions.IdentityJudgement.recordedAt,
    }),
    retractedAt: t.expose('retractedAt', {
      type: 'DateTime',
      nullable: true,
      description: descriptions.IdentityJudgement.retractedAt,
    }),
  }),
});
