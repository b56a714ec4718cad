/** The actor: its names, its place among others, and what it says and does. Its lists are in actor-list.ts. */

import type { Context } from '../context.ts';
import { descriptions } from '../database/generated/descriptions.ts';
import { partsOfActor } from '../graph/actor.ts';
import { articlesOfActor } from '../graph/article.ts';
import { InvalidArgumentError } from '../graph/errors.ts';
import { readId } from '../graph/id.ts';
import { mentionsOfActor } from '../graph/mention.ts';
import { relationsFromActor, relationsOfActor, relationsToActor } from '../graph/relation.ts';
import { statementsAboutActor, statementsOfSpeaker } from '../graph/statement.ts';
import { ActorConnection, actorArguments, IdentifierInput, listActors } from './actor-list.ts';
import { ActorNameRef, IdentifierRef, IdentityJudgementRef, RoleRef } from './actor-part.ts';
import { ArticleConnection, articleArguments, listArticles } from './article-list.ts';
import { builder } from './builder.ts';
import { ActorKindEnum } from './enums.ts';
import { listMentions, MentionConnection } from './mention.ts';
import { ActorRef } from './nodes.ts';
import { listRelations, RelationConnection, relationArguments } from './relation-list.ts';
import { listStatements, StatementConnection, statementArguments } from './statement-list.ts';

const described = descriptions.Actor;

const DirectionEnum = builder.enumType('Direction', {
  description: 'The side of its relations on which an actor stands.',
  values: {
    OUTGOING: { description: 'It acts, or takes part in a mutual relation.' },
    INCOMING: { description: 'It is acted upon.' },
    BOTH: { description: 'Either.' },
  } as const,
});

const relationSources = { OUTGOING: relationsFromActor, INCOMING: relationsToActor, BOTH: relationsOfActor };

builder.node(ActorRef, {
  id: { resolve: ({ id }) => id },
  description: described[''],
  fields: (t) => ({
    name: t.exposeString('name', { description: described.name }),
    kind: t.expose('kind', { type: ActorKindEnum, description: described.kind }),
    description: t.exposeString('description', { nullable: true, description: described.description }),
    country: t.expose('country', { type: 'CountryCode', nullable: true, description: described.country }),
    names: t.field({
      type: [ActorNameRef],
      description: 'All names by which texts call it, those of the actors joined with it included.',
      resolve: ({ id }, _, { graph }) => graph.load.names.load(id),
    }),
    identifiers: t.field({
      type: [IdentifierRef],
      description: 'Its identifiers in other registers.',
      resolve: ({ id }, _, { graph }) => graph.load.identifiers.load(id),
    }),
    roles: t.field({
      type: [RoleRef],
      description: 'The titles and offices that texts give it, as written.',
      resolve: ({ id }, _, { graph }) => graph.load.roles.load(id),
    }),
    partOf: t.field({
      type: ActorRef,
      nullable: true,
      description: described.partOfId,
      resolve: ({ partOfId }, _, { graph }) => (partOfId === null ? null : graph.load.actor.load(partOfId)),
    }),
    parts: t.field({
      type: ActorConnection,
      description: 'The actors that are a part of it.',
      args: actorArguments,
      resolve: ({ id }, args, context) => listActors(context, args, { source: partsOfActor, parents: [id] }),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What it said, the newest first unless told.',
      args: statementArguments,
      resolve: ({ id }, args, context) =>
        listStatements(context, args, { source: statementsOfSpeaker, parents: [id] }),
    }),
    statementsAbout: t.field({
      type: StatementConnection,
      description: 'What was said about it, the newest first unless told.',
      args: statementArguments,
      resolve: ({ id }, args, context) =>
        listStatements(context, args, { source: statementsAboutActor, parents: [id] }),
    }),
    relations: t.field({
      type: RelationConnection,
      description: 'Its relations with other actors, the last reported first unless told.',
      args: {
        ...relationArguments,
        direction: t.arg({
          type: DirectionEnum,
          defaultValue: 'BOTH',
          description: 'The side on which it stands.',
        }),
      },
      resolve: ({ id }, { direction, ...args }, context) =>
        listRelations(context, args, { source: relationSources[direction ?? 'BOTH'], parents: [id] }),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The places where texts name it or refer to it, the last recorded first.',
      args: t.arg.connectionArgs(),
      resolve: ({ id }, args, context) =>
        listMentions(context, args, { source: mentionsOfActor, parents: [id] }, 'RECORDED'),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that mention it, the newest first unless told.',
      args: articleArguments,
      resolve: ({ id }, args, context) =>
        listArticles(context, args, { source: articlesOfActor, parents: [id] }),
    }),
    judgements: t.field({
      type: [IdentityJudgementRef],
      description: 'The judgements on whether it is the same as another actor, undone ones included.',
      resolve: ({ id }, _, { graph }) => graph.load.judgements.load(id),
    }),
    joined: t.field({
      type: [ActorRef],
      description: 'The other actors that are judged to be this one, as they were recorded.',
      resolve: ({ id }, _, { graph }) => graph.load.joined.load(id),
    }),
  }),
});

builder.queryFields((t) => ({
  actor: t.field({
    type: ActorRef,
    nullable: true,
    description: 'One actor, by exactly one of these arguments; null where there is none.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      name: t.arg.string({
        description:
          'Any of its names, whatever the case and accents. Where several actors bear it, the one that it names first of all answers.',
      }),
      identifier: t.arg({ type: IdentifierInput, description: 'One of its identifiers.' }),
    },
    resolve: (_, args, context) => findActor(args, context),
  }),
  actors: t.field({
    type: ActorConnection,
    description: 'Actors, by name unless told.',
    args: actorArguments,
    resolve: (_, args, context) => listActors(context, args),
  }),
}));

interface ActorKey {
  id?: string | null | undefined;
  name?: string | null | undefined;
  identifier?: { scheme: string; value: string } | null | undefined;
}

function findActor({ id, name, identifier }: ActorKey, { graph }: Context) {
  if ([id, name, identifier].filter((key) => key != null).length !== 1) {
    throw new InvalidArgumentError('INVALID_ARGUMENTS', 'Pass exactly one of id, name and identifier.');
  }
  if (id != null) return graph.load.actor.load(readId('Actor', id));
  return identifier ? graph.load.actorByIdentifier.load(identifier) : graph.load.actorByName.load(name ?? '');
}
