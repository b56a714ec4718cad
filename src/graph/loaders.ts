/**
 * The reads of one request: a loader for every row and every short list that belongs to a row.
 * Lists that can be long are pages: page.ts.
 */
import { type Database, type Sql, sql } from '../database/client.ts';
import type {
  ActorName,
  AttributionLink,
  Contributor,
  DatelinePlace,
  Identifier,
  IdentityJudgement,
  InfoSource,
  Role,
  Segment,
  StatementContent,
  TimeExpression,
} from '../database/generated/client.ts';
import { createNameKey } from '../database/name-key.ts';
import { type ActorRow, actorColumns, expandJoined } from './actor.ts';
import { type ArticleRow, articleColumns } from './article.ts';
import { type Columns, chooseColumns, type Selection, writeColumns } from './column.ts';
import { createCounterpartLoader } from './counterpart.ts';
import { createKeyLoader, createListLoader, createRowLoader } from './load.ts';
import { type MentionRow, mentionColumns } from './mention.ts';
import { type RelationRow, relationColumns } from './relation.ts';
import type { Stored } from './row.ts';
import { type StatementRow, statementColumns } from './statement.ts';

export type TimeRow = Stored<TimeExpression>;
export type LinkRow = Stored<AttributionLink>;
export type RoleRow = Stored<Role>;
export type JudgementRow = Stored<IdentityJudgement>;
export type ParticipantRow = ActorRow & { role: 'SOURCE' | 'TARGET' };

/** A row by its id: `e` is the row. */
const byId = (table: Sql, columns: Sql) => (parents: Sql) =>
  sql`SELECT e."id" AS "key", ${columns} FROM ${parents} CROSS JOIN ${table} e ON e."id" = p.value`;

/** The canonical actors `e` that a link table names, in the order of their position. */
const linkedActors = (columns: Sql, table: Sql, parent: Sql) => (parents: Sql) =>
  sql`SELECT p.value AS "key", ${columns} FROM ${parents} CROSS JOIN ${table} l ON ${parent} = p.value
    CROSS JOIN "Actor" m ON m."id" = l."actorId" CROSS JOIN "Actor" e ON e."id" = m."canonicalId"
    ORDER BY p.value, l."position"`;

/** The rows of a table that belong to an article or a statement, in the order of their position. */
const positioned = (table: Sql, parent: Sql) => (parents: Sql) =>
  sql`SELECT p.value AS "key", l.* FROM ${parents} CROSS JOIN ${table} l ON ${parent} = p.value
    ORDER BY p.value, l."position"`;

/** The rows of a table that belong to an actor or to one that is joined with it. */
const ofJoined = (table: Sql, order: Sql) => (parents: Sql) =>
  sql`SELECT p.value AS "key", l.* FROM ${parents} ${expandJoined}
    CROSS JOIN ${table} l ON l."actorId" = m."id" ORDER BY p.value, ${order}`;

/** Creates the loaders of one request: what one of them has read stays as it was until the request ends. */
export function createLoaders(database: Database, selected: Selection) {
  const choose = (type: string, columns: Columns) => writeColumns(chooseColumns(columns, selected(type)));
  const article = choose('Article', articleColumns);
  const actor = choose('Actor', actorColumns);
  const statement = choose('Statement', statementColumns);
  const relation = choose('Relation', relationColumns);
  const row = <Row>(select: (parents: Sql) => Sql) => createRowLoader<Row>(database, select);
  const list = <Row>(select: (parents: Sql) => Sql) => createListLoader<Row>(database, select);
  return {
    article: row<ArticleRow>(byId(sql`"Article"`, article)),
    articleText: row<{ text: string }>(byId(sql`"Article"`, sql`e."text"`)),
    supersededBy: row<ArticleRow>(
      (parents) => sql`SELECT p.value AS "key", ${article}
        FROM ${parents} CROSS JOIN "Article" e ON e."supersedesId" = p.value`,
    ),
    articleByHash: createKeyLoader<string, ArticleRow>(
      database,
      (hash) => sql`SELECT ${article} FROM "Article" e
      WHERE e."contentHash" = ${hash}`,
    ),
    articleByUrl: createKeyLoader<string, ArticleRow>(
      database,
      (url) => sql`SELECT ${article} FROM "Article" e
      WHERE e."url" = ${url} AND NOT EXISTS (SELECT 1 FROM "Article" s WHERE s."supersedesId" = e."id")
      ORDER BY e."id" DESC LIMIT 1`,
    ),
    actorByName: createKeyLoader<string, ActorRow>(
      database,
      (name) => sql`SELECT ${actor} FROM "ActorName" n
      JOIN "Actor" m ON m."id" = n."actorId" JOIN "Actor" e ON e."id" = m."canonicalId"
      WHERE n."valueKey" = ${createNameKey(name)} ORDER BY n."kind" = 'PRIMARY' DESC, e."id" LIMIT 1`,
    ),
    actorByIdentifier: createKeyLoader<{ scheme: string; value: string }, ActorRow>(
      database,
      ({ scheme, value }) => sql`SELECT ${actor} FROM "Identifier" i
        JOIN "Actor" m ON m."id" = i."actorId" JOIN "Actor" e ON e."id" = m."canonicalId"
        WHERE i."scheme" = ${scheme} AND i."value" = ${value}`,
    ),
    /** The actor that stands for the one with this id. */
    actor: row<ActorRow>(
      (
        parents,
      ) => sql`SELECT p.value AS "key", ${actor} FROM ${parents} CROSS JOIN "Actor" m ON m."id" = p.value
        CROSS JOIN "Actor" e ON e."id" = m."canonicalId"`,
    ),
    /** The actor with this id itself, joined or not. */
    recordedActor: row<ActorRow>(byId(sql`"Actor"`, actor)),
    mention: row<MentionRow>(byId(sql`"Mention"`, choose('Mention', mentionColumns))),
    statement: row<StatementRow>(byId(sql`"Statement"`, statement)),
    relation: row<RelationRow>(byId(sql`"Relation"`, relation)),
    time: row<TimeRow>(byId(sql`"TimeExpression"`, sql`e.*`)),

    places: list<DatelinePlace>(positioned(sql`"DatelinePlace"`, sql`l."articleId"`)),
    segments: list<Segment>(positioned(sql`"Segment"`, sql`l."articleId"`)),
    contributors: list<Contributor>(positioned(sql`"Contributor"`, sql`l."articleId"`)),
    infoSources: list<Stored<InfoSource>>(positioned(sql`"InfoSource"`, sql`l."articleId"`)),
    times: list<TimeRow>(
      (parents) => sql`SELECT p.value AS "key", l.* FROM ${parents}
        CROSS JOIN "TimeExpression" l ON l."articleId" = p.value WHERE l."start" IS NOT NULL
        ORDER BY p.value, l."start"`,
    ),

    names: list<ActorName>(ofJoined(sql`"ActorName"`, sql`l."id"`)),
    identifiers: list<Identifier>(ofJoined(sql`"Identifier"`, sql`l."scheme", l."value"`)),
    roles: list<RoleRow>(ofJoined(sql`"Role"`, sql`l."id"`)),
    joined: list<ActorRow>(
      (parents) => sql`SELECT p.value AS "key", ${actor} FROM ${parents} ${expandJoined}
        CROSS JOIN "Actor" e ON e."id" = m."id" WHERE m."id" <> m."canonicalId" ORDER BY p.value, m."id"`,
    ),
    judgements: list<JudgementRow>(
      (parents) => sql`SELECT DISTINCT p.value AS "key", l.* FROM ${parents} ${expandJoined}
        CROSS JOIN "IdentityJudgement" l ON l."leftId" = m."id" OR l."rightId" = m."id" ORDER BY p.value, l."id"`,
    ),

    content: list<StatementContent>(positioned(sql`"StatementContent"`, sql`l."statementId"`)),
    chain: list<LinkRow>(positioned(sql`"AttributionLink"`, sql`l."statementId"`)),
    speakers: list<ActorRow>(linkedActors(actor, sql`"Speaker"`, sql`l."statementId"`)),
    about: list<ActorRow>(linkedActors(actor, sql`"About"`, sql`l."statementId"`)),

    participants: list<ParticipantRow>(
      linkedActors(sql`${actor}, l."role"`, sql`"Participant"`, sql`l."relationId"`),
    ),
    counterparts: createCounterpartLoader(database),
    contradicts: list<RelationRow>(
      (
        parents,
      ) => sql`SELECT p.value AS "key", ${relation} FROM ${parents} CROSS JOIN "Relation" r ON r."id" = p.value
        CROSS JOIN "Relation" e ON e."signature" = r."signature" AND e."retractedAt" IS NULL
        WHERE (e."occurrence" = 'NOT_OCCURRED') <> (r."occurrence" = 'NOT_OCCURRED')
          AND coalesce(e."earliest" <= r."latest" AND r."earliest" <= e."latest", TRUE)
        ORDER BY p.value, e."id"`,
    ),
  };
}
