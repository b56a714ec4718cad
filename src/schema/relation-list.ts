/** Lists of relations: their filter, their order, and the arguments of every field that lists them. */
import type { Context } from '../context.ts';
import {
  chooseRelationSource,
  compileRelationFilter,
  type RelationFilter,
  type RelationRow,
  relationListing,
} from '../graph/relation.ts';
import type { PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection, type Place } from './connection.ts';
import { ClaimStatusEnum, OccurrenceEnum, RelationTypeEnum } from './enums.ts';
import {
  combineFields,
  DateTimeRange,
  defineEnumSet,
  defineOrder,
  IdSet,
  type OrderInput,
  readOrder,
} from './filter.ts';
import { RelationRef } from './nodes.ts';
import { ReviewStateSet } from './review.ts';

export const RelationConnection = defineConnection(RelationRef, 'Relation');

export const RelationFilterInput = builder.inputRef<RelationFilter>('RelationFilter');

RelationFilterInput.implement({
  description: 'Which relations to list: every field that is given must hold.',
  fields: (t) => ({
    ids: t.idList({ description: 'Has one of these ids; at most 100.' }),
    actor: t.field({ type: IdSet, description: 'Has one of these actors on either side.' }),
    source: t.field({ type: IdSet, description: 'Has one of these actors as a source.' }),
    target: t.field({ type: IdSet, description: 'Has one of these actors as a target.' }),
    type: t.field({
      type: defineEnumSet('RelationType', RelationTypeEnum),
      description: 'Is of one of these types.',
    }),
    claim: t.field({
      type: defineEnumSet('ClaimStatus', ClaimStatusEnum),
      description: 'Is claimed in one of these ways.',
    }),
    occurrence: t.field({
      type: defineEnumSet('Occurrence', OccurrenceEnum),
      description: 'Happens in one of these ways.',
    }),
    time: t.field({ type: DateTimeRange, description: 'Has a known time that overlaps this range.' }),
    firstReportedAt: t.field({
      type: DateTimeRange,
      description: 'Was first reported in this range of time.',
    }),
    lastReportedAt: t.field({ type: DateTimeRange, description: 'Was last reported in this range of time.' }),
    article: t.field({ type: IdSet, description: 'Has evidence in one of these articles.' }),
    evidenceFrom: t.field({
      type: IdSet,
      description: 'Has evidence that one of these actors stands behind.',
    }),
    independentSources: t.int({ description: 'Has at least so many independent sources.' }),
    overdue: t.boolean({ description: 'Whether it is planned although its time has passed.' }),
    review: t.field({ type: ReviewStateSet, description: 'Is in one of these states of review.' }),
    ...combineFields(t, RelationFilterInput),
  }),
});

const RelationOrder = defineOrder('RelationOrder', {
  LAST_REPORTED_AT: 'The date of the latest article that reports it.',
  FIRST_REPORTED_AT: 'The date of the first article that reports it.',
  RECORDED_AT: 'When this database recorded it.',
  INDEPENDENT_SOURCES: 'How many independent sources it has.',
});

export const relationArguments = builder.args((t) => ({
  ...t.connectionArgs(),
  filter: t.field({ type: RelationFilterInput, description: 'Which relations to list.' }),
  orderBy: t.field({
    type: RelationOrder,
    description: 'What to order by: the last reported first unless told.',
  }),
}));

export interface RelationArguments extends PageArguments {
  filter?: RelationFilter | null | undefined;
  orderBy?: OrderInput | null | undefined;
}

/** Lists the relations of a place; without one, those of the index range that the filter makes shortest. */
export function listRelations(context: Context, args: RelationArguments, place?: Place) {
  const filter = args.filter ?? {};
  const { rest, ...chosen } = place ? { ...place, rest: filter } : chooseRelationSource(filter);
  return openConnection<RelationRow>(context, {
    ...chosen,
    listing: relationListing,
    condition: compileRelationFilter(rest, context.graph.moment, chosen.source),
    filter,
    order: readOrder(args.orderBy, { field: 'LAST_REPORTED_AT', descending: true }),
    page: args,
  });
}
