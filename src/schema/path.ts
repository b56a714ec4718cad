/** Paths: how one actor is connected with another. */
import type { Context } from '../context.ts';
import { readId } from '../graph/id.ts';
import { checkPathLimits, findPaths, type Path } from '../graph/path.ts';
import { compileRelationFilter } from '../graph/relation.ts';
import { builder } from './builder.ts';
import { ActorRef, RelationRef } from './nodes.ts';
import { RelationFilterInput } from './relation-list.ts';
import { expectRow } from './span.ts';

const PathRef = builder.objectRef<Path>('Path').implement({
  description: 'A way from one actor to another through relations, whichever way they point.',
  fields: (t) => ({
    length: t.int({
      description: 'How many relations it has.',
      resolve: ({ relationIds }) => relationIds.length,
    }),
    actors: t.field({
      type: [ActorRef],
      description: 'The actors in their order, both ends included.',
      resolve: ({ actorIds }, _, { graph }) =>
        Promise.all(actorIds.map(async (id) => expectRow(await graph.load.actor.load(id)))),
    }),
    relations: t.field({
      type: [RelationRef],
      description: 'Between each two actors that follow each other, the relation that was reported last.',
      resolve: ({ relationIds }, _, { graph }) =>
        Promise.all(relationIds.map(async (id) => expectRow(await graph.load.relation.load(id)))),
    }),
  }),
});

/** Loads the ids of the actors that stand for these; null for one that is not there. */
async function loadCanonicalIds({ graph }: Context, ids: string[]): Promise<(number | null)[]> {
  const rows = await Promise.all(ids.map((id) => graph.load.actor.load(readId('Actor', id))));
  return rows.map((row) => row?.id ?? null);
}

builder.queryField('paths', (t) =>
  t.field({
    type: [PathRef],
    description:
      'The ways from one actor to another, the shortest first; actors that were joined count as one. None between the same or unknown actors. In a very dense graph the search stops with what it has found after looking at twenty thousand actors.',
    args: {
      from: t.arg.id({ required: true, description: 'The actor to start from.' }),
      to: t.arg.id({ required: true, description: 'The actor to reach.' }),
      maxLength: t.arg.int({
        defaultValue: 3,
        description: 'How many relations a path may have: up to 6.',
      }),
      filter: t.arg({ type: RelationFilterInput, description: 'Which relations a path may use.' }),
      first: t.arg.int({ defaultValue: 5, description: 'How many paths to give: up to 20.' }),
    },
    // A search that spends its budget takes a quarter of a second.
    extensions: { work: 8_000 },
    resolve: async (_, { from, to, filter, maxLength, first }, context) => {
      const search = { database: context.database, condition: compileRelationFilter(filter ?? {}) };
      const checked = checkPathLimits({ maxLength: maxLength ?? 3, first: first ?? 5 });
      const [start, end] = await loadCanonicalIds(context, [from, to]);
      return start == null || end == null ? [] : findPaths(search, start, end, checked);
    },
  }),
);
