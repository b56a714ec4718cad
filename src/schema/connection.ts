/**
 * Lists as Relay connections. How a list is read is graph/page.ts; here are its arguments and its answer.
 * Nothing is read before a field of the connection is asked for: a count alone reads no rows.
 */
import type { ObjectRef } from '@pothos/core';
import type { Context } from '../context.ts';
import type { List, ListRequest } from '../graph/graph.ts';
import type { Page, Source } from '../graph/page.ts';
import { type BuilderTypes, builder } from './builder.ts';

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description:
      'The number of rows in the whole list, whatever the page. It is counted only when asked for.',
    resolve: (parent) => parent.totalCount,
  }),
);

/** Where a list hangs: how its rows are reached, and from which parents. */
export interface Place {
  source: Source;
  parents: readonly number[];
}

/** A connection whose parts are read when they are asked for. */
export class Connection<Row> {
  readonly #list: List<Row>;

  constructor(list: List<Row>) {
    this.#list = list;
  }

  get edges() {
    return this.#list.page().then((page) =>
      page.rows.map((node) => ({
        node,
        get cursor() {
          return page.cursorOf(node);
        },
      })),
    );
  }

  get nodes() {
    return this.#list.page().then(({ rows }) => rows);
  }

  get pageInfo() {
    return this.#list.page().then(describePage);
  }

  get totalCount() {
    return this.#list.total();
  }
}

/** Says where a page stands in its list. */
export function describePage<Row>({ rows, hasNextPage, hasPreviousPage, cursorOf }: Page<Row>) {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: first === undefined ? null : cursorOf(first),
    endCursor: last === undefined ? null : cursorOf(last),
  };
}

/**
 * Opens a list for a connection field.
 * @throws InvalidArgumentError when an argument is out of range or a cursor belongs to another list
 */
export function openConnection<Row extends { id: number }>(
  context: Context,
  request: ListRequest,
): Connection<Row> {
  return new Connection(context.graph.list<Row>(request));
}

/** Defines the connection and edge types of a row type, such as ActorConnection and ActorEdge. */
export function defineConnection<Row>(ref: ObjectRef<BuilderTypes, Row>, name: string) {
  return builder.connectionObject(
    {
      type: ref,
      name: `${name}Connection`,
      description: `A page of a list of ${name} rows.`,
      fields: (t) => ({
        // Not by way of the edges, as the plugin would: a page of nodes needs no cursors.
        nodes: t.field({
          type: [ref],
          description: 'The rows of this page, without their cursors.',
          resolve: (connection) => (connection as unknown as Connection<Row>).nodes,
        }),
      }),
    },
    { name: `${name}Edge`, description: `One of a list of ${name} rows, and its place in the list.` },
  );
}
