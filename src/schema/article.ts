/** The article: its text, its parts, and what was found in it. Its lists are in article-list.ts, ingestion in ingest.ts. */

import type { Context } from '../context.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import { actorsOfArticle } from '../graph/actor.ts';
import { InvalidArgumentError } from '../graph/errors.ts';
import { readId } from '../graph/id.ts';
import { mentionsOfArticle } from '../graph/mention.ts';
import { relationsOfArticle } from '../graph/relation.ts';
import { statementsOfArticle } from '../graph/statement.ts';
import { ActorConnection, actorArguments, listActors } from './actor-list.ts';
import { ArticleConnection, articleArguments, listArticles } from './article-list.ts';
import { ContributorRef, InfoSourceRef, SegmentRef } from './article-part.ts';
import { builder } from './builder.ts';
import { listMentions, MentionConnection } from './mention.ts';
import { ActorRef, ArticleRef } from './nodes.ts';
import { listRelations, RelationConnection, relationArguments } from './relation-list.ts';
import { expectRow } from './span.ts';
import { listStatements, readingOrder, StatementConnection, statementArguments } from './statement-list.ts';
import { TimeExpressionRef } from './time.ts';

const described = descriptions.Article;

builder.node(ArticleRef, {
  id: { resolve: ({ id }) => id },
  description: described[''],
  fields: (t) => ({
    headline: t.exposeString('headline', { nullable: true, description: described.headline }),
    text: t.string({
      description: described.text,
      resolve: async ({ id }, _, { graph }) => expectRow(await graph.load.articleText.load(id)).text,
    }),
    language: t.expose('language', { type: 'Locale', description: described.language }),
    url: t.expose('url', { type: 'URL', nullable: true, description: described.url }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: described.publishedAt,
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: described.ingestedAt }),
    contentHash: t.exposeString('contentHash', { description: described.contentHash }),
    dateline: t.exposeString('dateline', { nullable: true, description: described.dateline }),
    datelinePlaces: t.stringList({
      description: 'The places that the dateline names.',
      resolve: async ({ id }, _, { graph }) => (await graph.load.places.load(id)).map(({ name }) => name),
    }),
    section: t.exposeString('section', { nullable: true, description: described.section }),
    publisher: t.field({
      type: ActorRef,
      nullable: true,
      description: described.publisherId,
      resolve: ({ publisherId }, _, { graph }) =>
        publisherId === null ? null : graph.load.actor.load(publisherId),
    }),
    contributors: t.field({
      type: [ContributorRef],
      description: 'Who is credited with work on it, in the order of the text.',
      resolve: ({ id }, _, { graph }) => graph.load.contributors.load(id),
    }),
    infoSources: t.field({
      type: [InfoSourceRef],
      description: 'The agencies and outlets that its copy comes from [ninjs].',
      resolve: ({ id }, _, { graph }) => graph.load.infoSources.load(id),
    }),
    segments: t.field({
      type: [SegmentRef],
      description: 'The parts of the page, in the order of the text.',
      resolve: ({ id }, _, { graph }) => graph.load.segments.load(id),
    }),
    times: t.field({
      type: [TimeExpressionRef],
      description: 'Every expression of time in it that means a calendar value, in the order of the text.',
      resolve: ({ id }, _, { graph }) => graph.load.times.load(id),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The places where it names an actor or refers to one, in the order of the text.',
      args: t.arg.connectionArgs(),
      resolve: ({ id }, args, context) =>
        listMentions(context, args, { source: mentionsOfArticle, parents: [id] }, 'POSITION'),
    }),
    actors: t.field({
      type: ActorConnection,
      description: 'The actors that it mentions.',
      args: actorArguments,
      resolve: ({ id }, args, context) =>
        listActors(context, args, { source: actorsOfArticle, parents: [id] }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What it says that somebody said, in the order of the text unless told.',
      args: statementArguments,
      resolve: ({ id }, args, context) =>
        listStatements(context, args, { source: statementsOfArticle, parents: [id] }, readingOrder),
    }),
    relations: t.field({
      type: RelationConnection,
      description: 'The relations that it gives evidence for.',
      args: relationArguments,
      resolve: ({ id }, args, context) =>
        listRelations(context, args, { source: relationsOfArticle, parents: [id] }),
    }),
    supersedes: t.field({
      type: ArticleRef,
      nullable: true,
      description: described.supersedesId,
      resolve: ({ supersedesId }, _, { graph }) =>
        supersedesId === null ? null : graph.load.article.load(supersedesId),
    }),
    supersededBy: t.field({
      type: ArticleRef,
      nullable: true,
      description: 'The later article whose text replaces this one.',
      resolve: ({ id }, _, { graph }) => graph.load.supersededBy.load(id),
    }),
    extractor: t.exposeString('extractor', { description: described.extractor }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description: 'One article, by exactly one of these arguments; null where there is none.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      url: t.arg({ type: 'URL', description: 'Where it was published; the latest version answers.' }),
      contentHash: t.arg.string({ description: 'The SHA-256 in hexadecimal of its text as it is kept.' }),
    },
    resolve: (_, args, context) => findArticle(args, context),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'Articles, the newest first unless told.',
    args: articleArguments,
    resolve: (_, args, context) => listArticles(context, args),
  }),
}));

interface ArticleKey {
  id?: string | null | undefined;
  url?: string | null | undefined;
  contentHash?: string | null | undefined;
}

function findArticle({ id, url, contentHash }: ArticleKey, { graph }: Context) {
  if ([id, url, contentHash].filter((key) => key != null).length !== 1) {
    throw new InvalidArgumentError('INVALID_ARGUMENTS', 'Pass exactly one of id, url and contentHash.');
  }
  if (id != null) return graph.load.article.load(readId('Article', id));
  return url == null ? graph.load.articleByHash.load(contentHash ?? '') : graph.load.articleByUrl.load(url);
}
