/** The statement: its words, who says them, through which chain, and about whom. Its lists are in statement-list.ts. */
import { descriptions } from '../database/generated/descriptions.ts';
import { readId } from '../graph/id.ts';
import type { LinkRow } from '../graph/loaders.ts';
import { relationsOfStatement } from '../graph/relation.ts';
import { asOfDescription } from './as-of.ts';
import { builder } from './builder.ts';
import { AttributionLinkKindEnum, ReviewStateEnum, SpeechActEnum, StatementKindEnum } from './enums.ts';
import { ActorRef, ArticleRef, StatementRef } from './nodes.ts';
import { listRelations, RelationConnection, relationArguments } from './relation-list.ts';
import { createSpan, expectRow, SpanRef } from './span.ts';
import { listStatements, StatementConnection, statementArguments } from './statement-list.ts';
import { TimeValueRef } from './time.ts';

/** A link with the article that its cue stands in. */
interface Link extends LinkRow {
  articleId: number;
}

const AttributionLinkRef = builder.objectRef<Link>('AttributionLink').implement({
  description: descriptions.AttributionLink[''],
  fields: (t) => ({
    position: t.exposeInt('position', { description: descriptions.AttributionLink.position }),
    actor: t.field({
      type: ActorRef,
      description: 'The actor at this place of the chain.',
      resolve: async ({ actorId }, _, { graph }) => expectRow(await graph.load.actor.load(actorId)),
    }),
    kind: t.expose('kind', { type: AttributionLinkKindEnum, description: descriptions.AttributionLink.kind }),
    explicit: t.boolean({
      description: descriptions.AttributionLink.explicit,
      resolve: ({ explicit }) => explicit === 1,
    }),
    cue: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words that make the link.',
      resolve: ({ articleId, cueStart, cueEnd }) => createSpan(articleId, cueStart, cueEnd),
    }),
  }),
});

const described = descriptions.Statement;

builder.node(StatementRef, {
  id: { resolve: ({ id }) => id },
  description: described[''],
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The article that it stands in.',
      resolve: async ({ articleId }, _, { graph }) => expectRow(await graph.load.article.load(articleId)),
    }),
    kind: t.expose('kind', { type: StatementKindEnum, description: described.kind }),
    act: t.expose('act', { type: SpeechActEnum, description: described.act }),
    text: t.exposeString('text', { description: described.text }),
    content: t.field({
      type: [SpanRef],
      description: 'The passages that hold the content: two where the cue splits a quotation.',
      resolve: async ({ id, articleId }, _, { graph }) =>
        (await graph.load.content.load(id)).map(({ start, end }) => ({ articleId, start, end })),
    }),
    cue: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The reporting words, such as "kata" or "mengatakan".',
      resolve: ({ articleId, cueStart, cueEnd }) => createSpan(articleId, cueStart, cueEnd),
    }),
    source: t.field({
      type: SpanRef,
      nullable: true,
      description: 'The words that name the speaker next to the cue.',
      resolve: ({ articleId, sourceStart, sourceEnd }) => createSpan(articleId, sourceStart, sourceEnd),
    }),
    speakers: t.field({
      type: [ActorRef],
      description: 'Who says it; several when they speak jointly.',
      resolve: ({ id }, _, { graph }) => graph.load.speakers.load(id),
    }),
    chain: t.field({
      type: [AttributionLinkRef],
      description: 'The chain of sources, from the publisher (position 0) to the origin (last).',
      resolve: async ({ id, articleId }, _, { graph }) =>
        (await graph.load.chain.load(id)).map((link) => ({ ...link, articleId })),
    }),
    about: t.field({
      type: [ActorRef],
      description: 'Whom it praises, blames, demands something from, or plainly speaks about.',
      resolve: ({ id }, _, { graph }) => graph.load.about.load(id),
    }),
    saidAt: t.field({
      type: TimeValueRef,
      nullable: true,
      description: 'When it was said, where the text tells.',
      resolve: ({ saidAtId }, _, { graph }) => (saidAtId === null ? null : graph.load.time.load(saidAtId)),
    }),
    relations: t.field({
      type: RelationConnection,
      description: 'The relations that it is evidence for.',
      args: relationArguments,
      resolve: ({ id }, args, context) =>
        listRelations(context, args, { source: relationsOfStatement, parents: [id] }),
    }),
    confidence: t.exposeFloat('confidence', { description: described.confidence }),
    extractor: t.exposeString('extractor', { description: described.extractor }),
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
  statement: t.field({
    type: StatementRef,
    nullable: true,
    description: 'One statement; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { id }, { graph }) => graph.load.statement.load(readId('Statement', id)),
  }),
  statements: t.field({
    type: StatementConnection,
    description: 'Statements, the newest first unless told.',
    args: { ...statementArguments, asOf: t.arg({ type: 'DateTime', description: asOfDescription }) },
    resolve: (_, args, context) => listStatements(context, args),
  }),
}));
