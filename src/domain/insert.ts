/**
 * How many rows are written at once: one statement and one bound value per table. Prisma's createMany took 51 ms for an article of
 * 15 tables with 20 rows each, this takes 4 ms, and it is not bound by SQLite's limit of variables.
 */
import { join, raw, sql, type TransactionClient } from '../database/client.ts';
import * as model from '../database/generated/client.ts';

/** The tables that an article is written to, with their rows: every column is given. */
export interface Tables {
  Article: model.Article;
  DatelinePlace: model.DatelinePlace;
  Segment: model.Segment;
  Contributor: model.Contributor;
  InfoSource: model.InfoSource;
  TimeExpression: model.TimeExpression;
  Actor: model.Actor;
  ActorName: model.ActorName;
  Identifier: model.Identifier;
  Role: model.Role;
  ArticleActor: model.ArticleActor;
  Mention: model.Mention;
  Statement: model.Statement;
  StatementContent: model.StatementContent;
  Speaker: model.Speaker;
  About: model.About;
  AttributionLink: model.AttributionLink;
  Relation: model.Relation;
  RelationVersion: model.RelationVersion;
  Participant: model.Participant;
  Evidence: model.Evidence;
}

const numbered = [
  'Article',
  'TimeExpression',
  'Actor',
  'ActorName',
  'Role',
  'Mention',
  'Statement',
  'Relation',
  'RelationVersion',
  'Evidence',
] as const;

/** The articles of one transaction while they are saved. */
export interface Batch {
  tx: TransactionClient;
  /** Gives the next free id of a table. */
  next(table: (typeof numbered)[number]): number;
  /** Writes rows that nobody reads before the end of the transaction: those of all its articles at once. */
  insertLater<Table extends keyof Tables>(table: Table, rows: readonly Tables[Table][]): void;
}

async function readLastIds(tx: TransactionClient): Promise<Map<string, number>> {
  const selects = numbered.map(
    (table) => sql`SELECT ${table} AS "name", max("id") AS "last" FROM ${raw(`"${table}"`)}`,
  );
  const rows = await tx.$queryRaw<{ name: string; last: number | bigint | null }[]>(
    join(selects, ' UNION ALL '),
  );
  return new Map(rows.map((row) => [row.name, Number(row.last ?? 0)]));
}

/**
 * Saves the articles of one transaction by `work`. Ids continue where each table ends: nobody else writes meanwhile. Rows are
 * written after those that they refer to: while a reference is open, SQLite searches the referring tables at each new row.
 */
export async function saveBatch<Result>(
  tx: TransactionClient,
  work: (batch: Batch) => Promise<Result>,
): Promise<Result> {
  const last = await readLastIds(tx);
  const later = new Map<keyof Tables, Tables[keyof Tables][]>();
  const result = await work({
    tx,
    next(table) {
      const id = (last.get(table) ?? 0) + 1;
      last.set(table, id);
      return id;
    },
    insertLater(table, rows) {
      const list = later.get(table) ?? [];
      for (const row of rows) list.push(row);
      later.set(table, list);
    },
  });
  for (const [table, rows] of later) await insertRows(tx, table, rows);
  return result;
}

const toStored = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

/** Inserts rows now; with `keepExisting` those whose unique columns are taken are left out. */
export async function insertRows<Table extends keyof Tables>(
  tx: TransactionClient,
  table: Table,
  rows: readonly Tables[Table][],
  { keepExisting = false } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(model.Prisma[`${table}ScalarFieldEnum`]);
  const values = rows.map((row) => columns.map((column) => toStored(row[column as keyof Tables[Table]])));
  const names = columns.map((column) => `"${column}"`).join(', ');
  const fields = columns.map((_, position) => `value ->> ${position}`).join(', ');
  // WHERE TRUE: without it SQLite reads ON CONFLICT as the condition of a join.
  const conflict = keepExisting ? 'WHERE TRUE ON CONFLICT DO NOTHING' : '';
  const into = raw(`INSERT INTO "${table}" (${names}) SELECT ${fields} FROM json_each`);
  await tx.$executeRaw(sql`${into}(${JSON.stringify(values)}) ${raw(conflict)}`);
}
