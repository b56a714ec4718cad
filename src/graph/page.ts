/**
 * Keyset pages: every list of the graph is read here.
 *
 * A `Listing` says what is listed and in which orders, a `Source` how its rows are reached from a parent.
 * `createPageLoader` gathers all pages that one level of a query asks for, whatever their parents, filters and orders, and
 * reads them in one SQL statement: each parent walks its own index range and stops after `first + 1` rows. The text of
 * the statement does not depend on the number of parents, so that it stays prepared.
 * What a filter means is in filter.ts and in the file of each type; cursors are in cursor.ts, arguments in window.ts.
 */
import DataLoader from 'dataloader';
import { type Database, empty, join, raw, type Sql, sql } from '../database/client.ts';
import { type Columns, chooseColumns, type Selection, writeColumns } from './column.ts';
import { encodeCursor, markList, type Position } from './cursor.ts';
import { compareRows, nameWindow, type Window } from './window.ts';

/** What is listed. `orders` gives, by public order name, the columns before the id; none of them is ever null. */
export interface Listing {
  name: string;
  table: string;
  columns: Columns;
  orders: Record<string, string[]>;
  /** What holds for every listed row, such as not being retracted; the row is `f`. */
  visible: Sql;
}

/** How the rows `f` of a list are reached from a parent, whose id is `p.value`. */
export interface Source {
  name: string;
  /** Joins from the parent to what owns an index range, such as the actors joined with it. */
  expand?: Sql;
  /** The tables of one range, and the condition that selects it. */
  from: Sql;
  where: Sql;
  /** The columns that the range's own index holds, by the listed row's name for them. */
  own?: Record<string, string>;
  /** What `visible` of the listing says, by the range's own columns: then a page may not need the listed rows at all. */
  visible?: Sql;
  /** Whether one range may hold a row twice. */
  repeats?: boolean;
  /** A condition that leaves out rows beyond the page, where the range is not in its order; `matched` is what selects from it. */
  narrow?: (window: Window, matched: Sql) => Sql;
}

/** One page that a query asks for. Several parents are merged into one list; a root list has the parent 0. */
export interface PageRequest {
  listing: Listing;
  source: Source;
  parents: readonly number[];
  /** The condition on `f`. */
  condition: Sql;
  window: Window;
}

export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  cursorOf(row: Row): string;
}

/** A row as a page reads it: with the request's group and the parent that it was found for. */
type Found<Row> = Row & { group: number; parent: number };

/** Requests that differ in their parents only share one part of the statement. */
interface Group {
  request: PageRequest;
  parents: Set<number>;
  /** What was found, by parent. */
  rows: Map<number, unknown[]>;
}

/** What holds for every row of a list, by the columns that are nearest. */
export function selectVisible({ listing, source }: Pick<PageRequest, 'listing' | 'source'>): Sql {
  return source.visible ?? listing.visible;
}

/** Creates a loader that reads all pages of one level of a query in one SQL statement. */
export function createPageLoader<Row extends { id: number }>(
  database: Database,
  listing: Listing,
  selected: Selection,
) {
  const needed = chooseColumns(listing.columns, selected(listing.table));
  return new DataLoader<PageRequest, Page<Row>, string>(
    async (requests) => {
      const groups = new Map<string, Group>();
      const groupOf = requests.map((request) => joinGroup(groups, request));
      const list = [...groups.values()];
      // The parts of a compound statement have the same columns: those of each one's order are read by all.
      const columns = writeColumns([...needed, ...list.flatMap(({ request }) => request.window.columns)]);
      const parts = list.map((group, index) => selectPage(group, index, columns));
      for (const row of database.read<Found<Row>>(join(parts, ' UNION ALL '))) {
        const { rows } = list[row.group] as Group;
        const found = rows.get(row.parent);
        if (found) found.push(row);
        else rows.set(row.parent, [row]);
      }
      return requests.map(({ parents, window }, index) => {
        const { rows } = groupOf[index] as Group;
        return createPage(window, mergeRows(parents.map((parent) => (rows.get(parent) ?? []) as Row[])));
      });
    },
    { cacheKeyFn: ({ window, parents }) => `${nameWindow(window)} ${parents}` },
  );
}

function joinGroup(groups: Map<string, Group>, request: PageRequest): Group {
  const key = nameWindow(request.window);
  let group = groups.get(key);
  if (!group) {
    group = { request, parents: new Set(), rows: new Map() };
    groups.set(key, group);
  }
  for (const parent of request.parents) group.parents.add(parent);
  return group;
}

/** An actor may be joined with others: their ranges are merged here, and a row that stands in several counts once. */
function mergeRows<Row extends { id: number }>(ranges: Row[][]): Row[] {
  return [...new Map(ranges.flat().map((row) => [row.id, row])).values()];
}

function selectPage({ request, parents }: Group, index: number, columns: Sql): Sql {
  const { listing, source } = request;
  return sql`SELECT ${raw(String(index))} AS "group", p.value AS "parent", ${columns}
    FROM json_each(${JSON.stringify([...parents])}) p ${source.expand ?? empty}
    CROSS JOIN ${raw(`"${listing.table}"`)} e ON e."id" IN (${selectIds(request)})`;
}

/** The ids of one range in the window: SQLite runs this once for each range and stops at the limit. */
function selectIds(request: PageRequest): Sql {
  const { source, condition, window } = request;
  const column = (name: string) => raw(source.own?.[name] ?? `f."${name}"`);
  const columns = window.columns.map(column);
  const beyond = (position: Position | null, operator: string) =>
    position ? sql`AND (${join(columns)}) ${raw(operator)} (${join(position)})` : empty;
  const [ahead, behind, direction] = window.descending ? ['<', '>', 'DESC'] : ['>', '<', 'ASC'];
  const matched = sql`FROM ${source.from} WHERE ${source.where} AND ${selectVisible(request)} AND ${condition}
    ${beyond(window.start, ahead)} ${beyond(window.end, behind)}`;
  return sql`SELECT ${column('id')} ${matched} ${source.narrow?.(window, matched) ?? empty}
    ${raw(source.repeats ? 'GROUP BY f."id"' : '')}
    ORDER BY ${join(columns.map((name) => sql`${name} ${raw(direction)}`))} LIMIT ${window.limit + 1}`;
}

/** Cuts a page out of the rows that were found in its window, one more than it shows where there are more. */
export function createPage<Row extends object>(window: Window, found: readonly Row[]): Page<Row> {
  const sorted = [...found].sort(compareRows(window));
  const more = sorted.length > window.limit;
  const rows = sorted.slice(0, window.limit);
  if (window.backward) rows.reverse();
  let mark: string | undefined;
  return {
    rows,
    hasNextPage: window.backward ? window.start !== null : more,
    hasPreviousPage: window.backward ? more : window.start !== null,
    cursorOf(row) {
      mark ??= markList(window.list, window.owner);
      return encodeCursor(
        mark,
        window.columns.map((name) => row[name as keyof Row] as number | string),
      );
    },
  };
}
