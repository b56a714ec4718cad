/** The graph around an actor, ready to draw, and its counterparts. */
import type { Context } from '../context.ts';
import type { CounterpartRow } from '../graph/counterpart.ts';
import { readGroupCount } from '../graph/group.ts';
import { readId } from '../graph/id.ts';
import {
  checkNeighbourhoodLimits,
  type EdgeRow,
  findNeighbourhood,
  type Neighbourhood,
} from '../graph/neighbourhood.ts';
import { compileRelationFilter } from '../graph/relation.ts';
import { builder } from './builder.ts';
import { RelationTypeEnum } from './enums.ts';
import { ActorRef } from './nodes.ts';
import { RelationFilterInput } from './relation-list.ts';
import { expectRow } from './span.ts';

type RelationTypeName = (typeof RelationTypeEnum)['$inferType'];

function readTypes(types: string): RelationTypeName[] {
  return types.split(',').sort() as RelationTypeName[];
}

const loadActor = (id: number, { graph }: Context) => graph.load.actor.load(id).then(expectRow);

const GraphEdgeRef = builder.objectRef<EdgeRow>('GraphEdge').implement({
  description: 'The relations from one actor to another, drawn as one line.',
  fields: (t) => ({
    source: t.field({
      type: ActorRef,
      description: 'Who acts.',
      resolve: ({ sourceId }, _, context) => loadActor(sourceId, context),
    }),
    target: t.field({
      type: ActorRef,
      description: 'Who is acted upon.',
      resolve: ({ targetId }, _, context) => loadActor(targetId, context),
    }),
    symmetric: t.boolean({
      description: 'Whether the relations are mutual: then the line has no direction.',
      resolve: ({ symmetric }) => symmetric === 1,
    }),
    count: t.exposeInt('count', { description: 'How many relations there are.' }),
    types: t.field({
      type: [RelationTypeEnum],
      description: 'What they are.',
      resolve: ({ types }) => readTypes(types),
    }),
    lastReportedAt: t.expose('lastReportedAt', {
      type: 'DateTime',
      description: 'The date of the latest article that reports one of them.',
    }),
  }),
});

const GraphRef = builder.objectRef<Neighbourhood>('Graph').implement({
  description: 'A part of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.field({
      type: [ActorRef],
      description: 'The actors, the one asked for first, then the nearer ones.',
      resolve: ({ actorIds }, _, context) => Promise.all(actorIds.map((id) => loadActor(id, context))),
    }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: 'The relations between them; the strongest lines first.',
      resolve: ({ edges }) => edges,
    }),
  }),
});

builder.queryField('neighbourhood', (t) =>
  t.field({
    type: GraphRef,
    description: 'The actors around one and all relations between them. Empty for an unknown actor.',
    args: {
      of: t.arg.id({ required: true, description: 'The actor in the middle.' }),
      depth: t.arg.int({
        defaultValue: 1,
        description: 'How many steps away to look: up to 3.',
      }),
      filter: t.arg({ type: RelationFilterInput, description: 'Which relations to follow and to draw.' }),
      limit: t.arg.int({
        defaultValue: 100,
        description: 'How many actors to draw: up to 500.',
      }),
    },
    // Around a hub it looks at as many relations as a search for paths.
    extensions: { work: 8_000 },
    resolve: async (_, { of, filter, depth, limit }, { database, graph }) => {
      const search = { database, condition: compileRelationFilter(filter ?? {}) };
      const checked = checkNeighbourhoodLimits({ depth: depth ?? 1, limit: limit ?? 100 });
      const actor = await graph.load.actor.load(readId('Actor', of));
      return actor ? findNeighbourhood(search, actor.id, checked) : { actorIds: [], edges: [] };
    },
  }),
);

const CounterpartRef = builder.objectRef<CounterpartRow>('Counterpart').implement({
  description: 'An actor that shares relations with another one.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'The other actor.',
      resolve: ({ actorId }, _, context) => loadActor(actorId, context),
    }),
    count: t.exposeInt('count', { description: 'How many relations they share.' }),
    types: t.field({
      type: [RelationTypeEnum],
      description: 'What they are.',
      resolve: ({ types }) => readTypes(types),
    }),
    lastReportedAt: t.expose('lastReportedAt', {
      type: 'DateTime',
      description: 'The date of the latest article that reports one of them.',
    }),
  }),
});

builder.objectField(ActorRef, 'counterparts', (t) =>
  t.field({
    type: [CounterpartRef],
    description: 'The actors with which it shares relations, the most connected first.',
    args: {
      filter: t.arg({ type: RelationFilterInput, description: 'Which relations to count.' }),
      first: t.arg.int({ description: 'How many to give: up to 1000, 100 unless told.' }),
    },
    resolve: ({ id }, { filter, first }, { graph }) =>
      graph.load.counterparts.load({
        actorId: id,
        condition: compileRelationFilter(filter ?? {}, graph.moment),
        key: JSON.stringify(filter ?? {}),
        first: readGroupCount(first),
      }),
  }),
);
