/** Batched reads of single rows and of the short lists that belong to a row: one SQL statement for all parents of a level. */
import DataLoader from 'dataloader';
import { type Database, type Sql, sql } from '../database/client.ts';

/** The parents of a batch as the table `p`: one bound parameter, so that the statement stays prepared. */
export function parentTable(ids: readonly number[]): Sql {
  return sql`json_each(${JSON.stringify(ids)}) p`;
}

/** Loads rows by a column that is unique; a missing row is null. The query yields it as `key`. */
export function createRowLoader<Row>(database: Database, select: (parents: Sql) => Sql) {
  return new DataLoader<number, Row | null>(async (ids) => {
    const rows = database.read<Row & { key: number }>(select(parentTable(ids)));
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return ids.map((id) => byKey.get(id) ?? null);
  });
}

/** Loads the short list of rows that belongs to each parent, in the order of the query, which yields the parent as `key`. */
export function createListLoader<Row>(database: Database, select: (parents: Sql) => Sql) {
  return new DataLoader<number, Row[]>(async (ids) => {
    const lists = new Map<number, Row[]>(ids.map((id) => [id, []]));
    for (const row of database.read<Row & { key: number }>(select(parentTable(ids))))
      lists.get(row.key)?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  });
}

/** Loads single rows by a key of their own, such as a name; only root fields ask so, one row each. */
export function createKeyLoader<Key, Row>(database: Database, select: (key: Key) => Sql) {
  return { load: (key: Key): Row | null => database.read<Row>(select(key))[0] ?? null };
}
