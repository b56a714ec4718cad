/** Lists of statements: their filter, their order, and the arguments of every field that lists them. */
import type { Context } from '../context.ts';
import {
  chooseStatementSource,
  compileStatementFilter,
  type StatementFilter,
  type StatementRow,
  statementListing,
} from '../graph/statement.ts';
import type { Order, PageArguments } from '../graph/window.ts';
import { builder } from './builder.ts';
import { defineConnection, openConnection, type Place } from './connection.ts';
import { SpeechActEnum, StatementKindEnum } from './enums.ts';
import {
  combineFields,
  DateTimeRange,
  defineEnumSet,
  defineOrder,
  IdSet,
  LocaleSet,
  type OrderInput,
  readOrder,
  searchSyntax,
} from './filter.ts';
import { StatementRef } from './nodes.ts';
import { ReviewStateSet } from './review.ts';

export const StatementConnection = defineConnection(StatementRef, 'Statement');

export const StatementFilterInput = builder.inputRef<StatementFilter>('StatementFilter');

StatementFilterInput.implement({
  description: 'Which statements to list: every field that is given must hold.',
  fields: (t) => ({
    ids: t.idList({ description: 'Has one of these ids; at most 100.' }),
    speaker: t.field({ type: IdSet, description: 'Is said by one of these actors.' }),
    about: t.field({ type: IdSet, description: 'Is about one of these actors.' }),
    relay: t.field({
      type: IdSet,
      description:
        'Reached its article through one of these actors, who stand in the chain between the publisher and the speaker.',
    }),
    article: t.field({ type: IdSet, description: 'Stands in one of these articles.' }),
    publisher: t.field({ type: IdSet, description: 'Stands in an article of one of these media.' }),
    kind: t.field({
      type: defineEnumSet('StatementKind', StatementKindEnum),
      description: 'Is of one of these kinds.',
    }),
    act: t.field({
      type: defineEnumSet('SpeechAct', SpeechActEnum),
      description: 'Does one of these things.',
    }),
    saidAt: t.field({
      type: DateTimeRange,
      description:
        'Was said in this range of time; what was said "in August" counts on the first of August. Where the text does not tell, the date of the article counts.',
    }),
    language: t.field({ type: LocaleSet, description: 'Stands in an article in one of these languages.' }),
    anonymous: t.boolean({ description: 'Whether an unnamed source stands in its chain.' }),
    review: t.field({ type: ReviewStateSet, description: 'Is in one of these states of review.' }),
    text: t.string({ description: `What it says has ${searchSyntax}` }),
    ...combineFields(t, StatementFilterInput),
  }),
});

const StatementOrder = defineOrder('StatementOrder', {
  SAID_AT: 'When it was said, or the date of the article where the text does not tell.',
  RECORDED_AT: 'When this database recorded it.',
  POSITION: 'The order of ingestion, then that of the text.',
});

export const statementArguments = builder.args((t) => ({
  ...t.connectionArgs(),
  filter: t.field({ type: StatementFilterInput, description: 'Which statements to list.' }),
  orderBy: t.field({
    type: StatementOrder,
    description:
      'What to order by. Unless told, the newest come first, and in an article those that it gives first.',
  }),
}));

export interface StatementArguments extends PageArguments {
  filter?: StatementFilter | null | undefined;
  orderBy?: OrderInput | null | undefined;
}

const newestFirst: Order = { field: 'SAID_AT', descending: true };

/** The order in which an article gives its statements. */
export const readingOrder: Order = { field: 'POSITION', descending: false };

/** Lists the statements of a place; without one, those of the index range that the filter makes shortest. */
export function listStatements(
  context: Context,
  args: StatementArguments,
  place?: Place,
  order = newestFirst,
) {
  const filter = args.filter ?? {};
  const { rest, ...chosen } = place ? { ...place, rest: filter } : chooseStatementSource(filter);
  return openConnection<StatementRow>(context, {
    ...chosen,
    listing: statementListing,
    condition: compileStatementFilter(rest, chosen.source),
    filter,
    order: readOrder(args.orderBy, order),
    page: args,
  });
}
