/** Statistics: statements and relations counted in groups, each with the filter that lists its members. */
import { InvalidArgumentError } from '../graph/errors.ts';
import { type Group, readGroupCount } from '../graph/group.ts';
import { encodeId } from '../graph/id.ts';
import {
  countRelations,
  type RelationDimension,
  readGroupActors,
  writeRelationGroupFilter,
} from '../graph/relation-stats.ts';
import {
  actorDimensions,
  countStatements,
  type StatementDimension,
  writeStatementGroupFilter,
} from '../graph/statement-stats.ts';
import { narrowFilter, type WrittenFilter } from '../graph/written-filter.ts';
import { builder } from './builder.ts';
import { ActorRef } from './nodes.ts';
import { RelationFilterInput } from './relation-list.ts';
import { readLocale } from './scalars.ts';
import { expectRow } from './span.ts';
import { StatementFilterInput } from './statement-list.ts';

builder.scalarType('FilterValue', {
  description: 'A filter as a value: pass it as the argument `filter` of the list that it belongs to.',
  serialize: (value) => value,
  parseValue: () => {
    throw new InvalidArgumentError('INVALID_ARGUMENTS', 'A FilterValue is only ever answered.');
  },
});

const StatementDimensionEnum = builder.enumType('StatementDimension', {
  description: 'What statements are grouped by.',
  values: {
    SPEAKER: { description: 'Who says them; a joint statement counts for each speaker.' },
    ACT: { description: 'What the speaker does.' },
    KIND: { description: 'How the article presents them.' },
    PUBLISHER: { description: 'The medium that published the article; articles without one are left out.' },
    RELAY: {
      description:
        'Who stands in the chain between the publisher and the speaker; statements without one are left out.',
    },
    LANGUAGE: { description: 'The language of the article.' },
    DAY: {
      description:
        'The day on which they were said, or that of the article; what was said "in August" counts on the first of August.',
    },
    MONTH: { description: 'The month in which they were said, or that of the article.' },
    YEAR: { description: 'The year in which they were said, or that of the article.' },
  } as const,
});

const RelationDimensionEnum = builder.enumType('RelationDimension', {
  description: 'What relations are grouped by.',
  values: {
    TYPE: { description: 'What happens.' },
    CLAIM: { description: 'Who stands behind them.' },
    OCCURRENCE: { description: 'Whether they happened.' },
    ACTOR: { description: 'Who takes part; a relation counts for each participant.' },
    PAIR: { description: 'Which two actors take part, on whichever side.' },
    DAY: { description: 'The day on which they were first reported.' },
    MONTH: { description: 'The month in which they were first reported.' },
    YEAR: { description: 'The year in which they were first reported.' },
  } as const,
});

/** A group as it is answered: what its key says of this database's rows is told by global ids. */
interface FilteredGroup extends Group {
  filter: WrittenFilter;
  actorIds: number[];
}

const GroupInterface = builder.interfaceRef<FilteredGroup>('Group').implement({
  description: 'Rows that have something in common, counted.',
  fields: (t) => ({
    key: t.string({
      description:
        'What the members have in common: a value, a day as 2023-10-17, a month as 2023-10, or ids.',
      resolve: ({ key, actorIds }) =>
        actorIds.length > 0 ? actorIds.map((id) => encodeId('Actor', id)).join(' ') : readLocale(key),
    }),
    count: t.exposeInt('count', { description: 'How many members the group has.' }),
    actors: t.field({
      type: [ActorRef],
      description: 'The actors that the members have in common, where they are grouped by actors.',
      resolve: ({ actorIds }, _, { graph }) =>
        Promise.all(actorIds.map(async (id) => expectRow(await graph.load.actor.load(id)))),
    }),
    filter: t.expose('filter', {
      type: 'FilterValue',
      description: 'The filter that lists exactly the members, so that a chart can be clicked.',
    }),
  }),
});

const StatementGroup = builder.objectRef<FilteredGroup>('StatementGroup').implement({
  description: 'Statements that have something in common, counted.',
  interfaces: [GroupInterface],
});

const RelationGroup = builder.objectRef<FilteredGroup>('RelationGroup').implement({
  description: 'Relations that have something in common, counted.',
  interfaces: [GroupInterface],
});

const howMany =
  'How many groups: up to 1000, 100 unless told. The largest come first; those of time are the latest, in its order.';

/** Counting 100,000 rows takes a tenth of a second, as long as making so many objects. */
const countingWork = 3_000;

builder.queryFields((t) => ({
  statementStats: t.field({
    type: [StatementGroup],
    description: 'Counts statements in groups.',
    args: {
      groupBy: t.arg({ type: StatementDimensionEnum, required: true, description: 'What to group by.' }),
      filter: t.arg({ type: StatementFilterInput, description: 'Which statements to count.' }),
      first: t.arg.int({ description: howMany }),
    },
    extensions: { work: countingWork },
    resolve: (_, { groupBy, filter, first }, { database }) =>
      countStatements(database, groupBy, filter ?? {}, readGroupCount(first)).map((group) => ({
        ...group,
        actorIds: actorDimensions.has(groupBy) ? [Number(group.key)] : [],
        filter: narrowFilter(
          filter ?? {},
          writeStatementGroupFilter(groupBy as StatementDimension, group.key),
        ),
      })),
  }),
  relationStats: t.field({
    type: [RelationGroup],
    description: 'Counts relations in groups.',
    args: {
      groupBy: t.arg({ type: RelationDimensionEnum, required: true, description: 'What to group by.' }),
      filter: t.arg({ type: RelationFilterInput, description: 'Which relations to count.' }),
      first: t.arg.int({ description: howMany }),
    },
    extensions: { work: countingWork },
    resolve: (_, { groupBy, filter, first }, { database }) =>
      countRelations(database, groupBy, filter ?? {}, readGroupCount(first)).map((group) => ({
        ...group,
        actorIds: readGroupActors(groupBy as RelationDimension, group.key),
        filter: narrowFilter(filter ?? {}, writeRelationGroupFilter(groupBy as RelationDimension, group.key)),
      })),
  }),
}));
