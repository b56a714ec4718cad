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
  'Evidence',
] as const;

/** Gives the next free id of a table. */
export type Numbering = (table: (typeof numbered)[number]) => number;

/** Reads where the ids of each table continue. It holds for one transaction: nobody else writes meanwhile. */
export async function openNumbering(tx: TransactionClient): Promise<Numbering> {
  const selects = numbered.map(
    (table) => sql`SELECT ${table} AS "name", max("id") AS "last" FROM ${raw(`"${table}"`)}`,
  );
  const rows = await tx.$queryRaw<{ name: string; last: number | bigint | null }[]>(
    join(selects, ' UNION ALL '),
  );
  const last = new Map(rows.map((row) => [row.name, Number(row.last ?? 0)]));
  return (table) => {
    const id = (last.get(table) ?? 0) + 1;
    last.set(table, id);
    return id;
  };
}

const toStored = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

/** Inserts rows; with `keepExisting` those whose unique columns are taken are left out. */
export async function insertRows<Table extends keyof Tables>(
  tx: TransactionClient,
  table: Table,
  rows: readonly Tables[Table][],
  { keepExisting = false } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(model.Prisma[`${table}ScalarFieldEnum`]);
  const values = rows.map((row) => columns.map((column) => toStored(row[column as keyof Tables[Table]])));
  const names = raw(columns.map((column) => `"${column}"`).join(', '));
  const fields = raw(columns.map((_, position) => `value ->> ${position}`).join(', '));
  // WHERE TRUE: without it SQLite reads ON CONFLICT as the condition of a join.
  const conflict = keepExisting ? sql`WHERE TRUE ON CONFLICT DO NOTHING` : sql``;
  await tx.$executeRaw(sql`INSERT INTO ${raw(`"${table}"`)} (${names})
    SELECT ${fields} FROM json_each(${JSON.stringify(values)}) ${conflict}`);
}
