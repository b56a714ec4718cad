/** The parts of an article that have no id of their own: segments, credits and sources of copy. */

import type { Contributor, InfoSource, Segment } from '../database/generated/client.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import type { Stored } from '../graph/row.ts';
import { builder } from './builder.ts';
import { ContributorRoleEnum, SegmentKindEnum } from './enums.ts';
import { ActorRef } from './nodes.ts';
import { createSpan, expectRow, SpanRef } from './span.ts';

export const SegmentRef = builder.objectRef<Segment>('Segment').implement({
  description: descriptions.Segment[''],
  fields: (t) => ({
    kind: t.expose('kind', { type: SegmentKindEnum, description: descriptions.Segment.kind }),
    span: t.field({
      type: SpanRef,
      description: 'The characters of the part.',
      resolve: (segment) => segment,
    }),
  }),
});

export const ContributorRef = builder.objectRef<Contributor>('Contributor').implement({
  description: descriptions.Contributor[''],
  fields: (t) => ({
    role: t.expose('role', { type: ContributorRoleEnum, description: descriptions.Contributor.role }),
    name: t.exposeString('name', { description: descriptions.Contributor.name }),
    span: t.field({
      type: SpanRef,
      description: 'Where the name stands.',
      resolve: (contributor) => contributor,
    }),
  }),
});

export const InfoSourceRef = builder.objectRef<Stored<InfoSource>>('InfoSource').implement({
  description: descriptions.InfoSource[''],
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'The agency or outlet.',
      resolve: async ({ actorId }, _, { graph }) => expectRow(await graph.load.actor.load(actorId)),
    }),
    explicit: t.boolean({
      description: descriptions.InfoSource.explicit,
      resolve: ({ explicit }) => explicit === 1,
    }),
    span: t.field({
      type: SpanRef,
      nullable: true,
      description: 'Where the text says so.',
      resolve: ({ articleId, start, end }) => createSpan(articleId, start, end),
    }),
  }),
});
