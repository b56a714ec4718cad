/** What statistics of statements and of relations share: how groups are counted, limited and ordered. */
import { type Database, empty, raw, type Sql, sql } from '../database/client.ts';
import { InvalidArgumentError } from './errors.ts';
import { type Listing, type Source, selectVisible } from './page.ts';

/** One group: what its members have in common, and how many there are. */
export interface Group {
  key: string;
  count: number;
}

/** How members are grouped: joins from the row `f`, and the value that they have in common. */
export interface Dimension {
  join?: Sql;
  key(source: Source): Sql;
  /** Whether groups follow each other in time: then the latest ones are kept, in the order of time. */
  chronological?: boolean;
}

const groupCount = { default: 100, most: 1000 };

const dayLength = 86_400_000;

/**
 * Reads how many groups to give: 100 unless told.
 * @throws InvalidArgumentError INVALID_PAGE when it is not from 0 to 1000
 */
export function readGroupCount(first: number | null | undefined): number {
  const count = first ?? groupCount.default;
  if (count < 0 || count > groupCount.most) {
    throw new InvalidArgumentError(
      'INVALID_PAGE',
      `first goes from 0 to ${groupCount.most} here; this is ${count}.`,
    );
  }
  return count;
}

/** Groups by day, month or year of a column that holds a date. */
export function createTimeDimension(column: string, format: '%Y-%m-%d' | '%Y-%m' | '%Y'): Dimension {
  return {
    key: ({ own }) => sql`strftime(${format}, ${raw(own?.[column] ?? `f."${column}"`)} / 1000, 'unixepoch')`,
    chronological: true,
  };
}

/** The first and the last millisecond of a day, month or year, as its group's key names it. */
export function readPeriod(key: string): { from: string; to: string } {
  const [year = 0, month, day] = key.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next = day ? start + dayLength : Date.UTC(month ? year : year + 1, month ?? 0, 1);
  return { from: new Date(start).toISOString(), to: new Date(next - 1).toISOString() };
}

export interface GroupRequest {
  listing: Listing;
  source: Source;
  parents: readonly number[];
  condition: Sql;
  dimension: Dimension;
  first: number;
}

/** Counts the rows of a list by a dimension: the largest groups first, those of time in its order. Rows without a value are left out. */
export function countGroups(database: Database, request: GroupRequest): Group[] {
  const { source, parents, condition, dimension, first } = request;
  const id = raw(source.own?.id ?? 'f."id"');
  const key = dimension.key(source);
  const order = dimension.chronological ? sql`"key" DESC` : sql`"count" DESC, "key"`;
  const groups =
    database.read<Group>(sql`SELECT CAST(${key} AS TEXT) AS "key", count(DISTINCT ${id}) AS "count"
    FROM json_each(${JSON.stringify(parents)}) p ${source.expand ?? empty} CROSS JOIN ${source.from} ${dimension.join ?? empty}
    WHERE ${source.where} AND ${selectVisible(request)} AND ${condition} AND ${key} IS NOT NULL
    GROUP BY 1 ORDER BY ${order} LIMIT ${first}`);
  return dimension.chronological ? groups.reverse() : groups;
}
