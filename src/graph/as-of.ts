/**
 * The graph as this database held it at a moment.
 *
 * Each table below is hidden behind a common table expression of its name, which holds what was recorded by then and not yet retracted,
 * with the values of then. So every read, with its filters, orders and counts, reads the past without knowing. SQLite flattens the
 * expressions into the query: index ranges are still walked, only what is ordered by a value that has changed is sorted.
 */
import { type Database, join, raw, type Sql, sql } from '../database/client.ts';
import { Prisma } from '../database/generated/client.ts';

type Values = Record<string, Sql>;

/** The columns of a table, whose rows are `l`; some with values of their own. */
function selectColumns(columns: object, values: Values = {}): Sql {
  return join(
    Object.keys(columns).map((name) => {
      const column = raw(`l."${name}"`);
      return values[name] ? sql`${values[name]} AS ${raw(`"${name}"`)}` : column;
    }),
  );
}

/** What had been retracted by then is left out; what was retracted later stood. */
const standing: Values = { retractedAt: sql`NULL` };

const stood = (row: string, moment: number): Sql =>
  sql`${raw(row)}."recordedAt" <= ${moment} AND coalesce(${raw(row)}."retractedAt" > ${moment}, TRUE)`;

/** A relation says what its oldest version says that was replaced later, or else what it says now. */
function selectRelations(moment: number): Sql {
  const { id, relationId, replacedAt, ...changing } = Prisma.RelationVersionScalarFieldEnum;
  // Not coalesce: a version may have no time where the relation has one now.
  const former = Object.keys(changing).map((name) => {
    const column = raw(`"${name}"`);
    return [name, sql`CASE WHEN v."id" IS NULL THEN l.${column} ELSE v.${column} END`];
  });
  return sql`SELECT ${selectColumns(Prisma.RelationScalarFieldEnum, { ...Object.fromEntries(former), ...standing })}
    FROM main."Relation" l LEFT JOIN main."RelationVersion" v ON v."id" = (
      SELECT x."id" FROM main."RelationVersion" x WHERE x."relationId" = l."id" AND x."replacedAt" > ${moment}
      ORDER BY x."replacedAt", x."id" LIMIT 1)
    WHERE ${stood('l', moment)}`;
}

/** The tables that hold what is recorded, by name, each as it was. */
const past: Record<string, (moment: number) => Sql> = {
  Article: (moment) =>
    sql`SELECT ${selectColumns(Prisma.ArticleScalarFieldEnum)} FROM main."Article" l WHERE l."ingestedAt" <= ${moment}`,
  ...ofArticle('ArticleActor', Prisma.ArticleActorScalarFieldEnum),
  ...ofArticle('Mention', Prisma.MentionScalarFieldEnum),
  Statement: (moment) =>
    sql`SELECT ${selectColumns(Prisma.StatementScalarFieldEnum, standing)} FROM main."Statement" l WHERE ${stood('l', moment)}`,
  ...ofStatement('Speaker', Prisma.SpeakerScalarFieldEnum),
  ...ofStatement('About', Prisma.AboutScalarFieldEnum),
  ...ofStatement('AttributionLink', Prisma.AttributionLinkScalarFieldEnum),
  Evidence: (moment) =>
    sql`SELECT ${selectColumns(Prisma.EvidenceScalarFieldEnum, standing)} FROM main."Evidence" l WHERE ${stood('l', moment)}`,
  Relation: selectRelations,
  Participant: () =>
    sql`SELECT ${selectColumns(Prisma.ParticipantScalarFieldEnum, { ...standing, date: sql`o."lastReportedAt"` })}
      FROM main."Participant" l CROSS JOIN "Relation" o ON o."id" = l."relationId"`,
};

function ofArticle(table: string, columns: object) {
  return {
    [table]: (moment: number) => sql`SELECT ${selectColumns(columns)} FROM main.${raw(`"${table}"`)} l
      CROSS JOIN main."Article" o ON o."id" = l."articleId" WHERE o."ingestedAt" <= ${moment}`,
  };
}

function ofStatement(table: string, columns: object) {
  return {
    [table]: (
      moment: number,
    ) => sql`SELECT ${selectColumns(columns, standing)} FROM main.${raw(`"${table}"`)} l
      CROSS JOIN main."Statement" o ON o."id" = l."statementId" WHERE ${stood('o', moment)}`,
  };
}

/** The same database, whose reads answer as it stood at a moment, in milliseconds since 1970. Actors and their names are those of today. */
export function openPast(database: Database, moment: number): Database {
  const tables = Object.entries(past).map(
    ([table, select]) => sql`${raw(`"${table}"`)} AS NOT MATERIALIZED (${select(moment)})`,
  );
  const shadow = sql`WITH ${join(tables)}`;
  return { ...database, read: (query) => database.read(sql`${shadow} ${query}`) };
}
