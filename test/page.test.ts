import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sql, sql } from '../src/database/client.ts';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addRelation, addStatement, october } from './support/factories.ts';
import { createTestServer } from './support/server.ts';
import { askPage, type ListPlace, walkBackward, walkForward } from './support/walk.ts';

type Server = Awaited<ReturnType<typeof createTestServer>>;

let server: Server;
let hub: number;
let joined: number;
let other: number;
let article: number;
let relation: number;

/** Thirty articles on five days, so that every order has ties; one actor is joined with another, statements are shared. */
beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  hub = await addActor(database, { name: 'Hub' });
  joined = await addActor(database, { name: 'Hub, as another text calls it', canonicalId: hub });
  other = await addActor(database, { name: 'Àlter', partOfId: hub });
  await addActor(database, { name: 'alter', partOfId: joined });
  for (let at = 0; at < 30; at++) {
    const date = october(1 + (at % 5));
    article = await addArticle(database, {
      date,
      publishedAt: date,
      ingestedAt: date,
      actorIds: [hub, joined, other],
    });
    const speakers = [[hub], [joined], [hub, joined], [other]][at % 4];
    for (const start of [0, 0, 7]) {
      await addStatement(database, article, {
        start,
        date,
        recordedAt: october(1 + (at % 3)),
        speakerIds: speakers ?? [],
        aboutIds: [other],
        retractedAt: at % 9 === 8 ? october(25) : null,
      });
    }
    relation = await addRelation(database, {
      sourceIds: [at % 2 ? hub : joined],
      targetIds: [other],
      articleIds: [article, article],
      lastReportedAt: date,
      independentSources: at % 3,
    });
  }
  await database.writer.evidence.createMany({
    data: Array.from({ length: 25 }, () => ({
      relationId: relation,
      articleId: article,
      start: 0,
      end: 2,
      role: 'SUPPORTS' as const,
      claim: 'REPORTED' as const,
      occurrence: 'OCCURRED' as const,
      recordedAt: october(20),
    })),
  });
});

afterAll(() => server.close());

interface ListCase {
  name: string;
  place: () => ListPlace;
  /** What the list holds, in its order, by SQL of its own. */
  truth: () => Sql;
  type: string;
}

const on =
  (type: string, id: () => number, field: string, args = '') =>
  () => ({
    around: `node(id: "${encodeId(type, id())}") { ... on ${type} { LIST } }`,
    field,
    args,
  });

const hubs = () => sql`SELECT "id" FROM "Actor" WHERE "canonicalId" = ${hub}`;
const standing = sql`"retractedAt" IS NULL`;

const cases: ListCase[] = [
  {
    name: 'articles, the newest first',
    place: () => ({ around: 'LIST', field: 'articles' }),
    truth: () => sql`SELECT "id" FROM "Article" ORDER BY "date" DESC, "id" DESC`,
    type: 'Article',
  },
  {
    name: 'articles by ingestion',
    place: () => ({
      around: 'LIST',
      field: 'articles',
      args: 'orderBy: { field: INGESTED_AT, direction: ASC }',
    }),
    truth: () => sql`SELECT "id" FROM "Article" ORDER BY "ingestedAt", "id"`,
    type: 'Article',
  },
  {
    name: 'actors by name',
    place: () => ({ around: 'LIST', field: 'actors' }),
    truth: () => sql`SELECT "id" FROM "Actor" WHERE "id" = "canonicalId" ORDER BY "nameKey", "id"`,
    type: 'Actor',
  },
  {
    name: 'statements in reading order',
    place: () => ({
      around: 'LIST',
      field: 'statements',
      args: 'orderBy: { field: POSITION, direction: DESC }',
    }),
    truth: () =>
      sql`SELECT "id" FROM "Statement" WHERE ${standing} ORDER BY "articleId" DESC, "start" DESC, "id" DESC`,
    type: 'Statement',
  },
  {
    name: 'relations by independent sources',
    place: () => ({ around: 'LIST', field: 'relations', args: 'orderBy: { field: INDEPENDENT_SOURCES }' }),
    truth: () => sql`SELECT "id" FROM "Relation" ORDER BY "independentSources" DESC, "id" DESC`,
    type: 'Relation',
  },
  {
    name: 'the statements of an article',
    place: on('Article', () => article, 'statements'),
    truth: () =>
      sql`SELECT "id" FROM "Statement" WHERE "articleId" = ${article} AND ${standing} ORDER BY "start", "id"`,
    type: 'Statement',
  },
  {
    name: 'the actors of an article, joined ones once',
    place: on('Article', () => article, 'actors'),
    truth: () => sql`SELECT DISTINCT c."id" FROM "ArticleActor" l JOIN "Actor" a ON a."id" = l."actorId"
      JOIN "Actor" c ON c."id" = a."canonicalId" WHERE l."articleId" = ${article} ORDER BY c."nameKey", c."id"`,
    type: 'Actor',
  },
  {
    name: 'the relations of an article, each once',
    place: on('Article', () => article, 'relations'),
    truth: () => sql`SELECT DISTINCT r."id" FROM "Evidence" e JOIN "Relation" r ON r."id" = e."relationId"
      WHERE e."articleId" = ${article} ORDER BY r."lastReportedAt" DESC, r."id" DESC`,
    type: 'Relation',
  },
  {
    name: 'the statements of an actor and those joined with it',
    place: on('Actor', () => hub, 'statements'),
    truth: () => sql`SELECT "id" FROM "Statement" s WHERE ${standing} AND EXISTS (SELECT 1 FROM "Speaker" l
      WHERE l."statementId" = s."id" AND l."actorId" IN (${hubs()})) ORDER BY "date" DESC, "id" DESC`,
    type: 'Statement',
  },
  {
    name: 'the statements of an actor in the order of recording',
    place: on('Actor', () => hub, 'statements', 'orderBy: { field: RECORDED_AT, direction: ASC }'),
    truth: () => sql`SELECT "id" FROM "Statement" s WHERE ${standing} AND EXISTS (SELECT 1 FROM "Speaker" l
      WHERE l."statementId" = s."id" AND l."actorId" IN (${hubs()})) ORDER BY "recordedAt", "id"`,
    type: 'Statement',
  },
  {
    name: 'the statements about an actor',
    place: on('Actor', () => other, 'statementsAbout'),
    truth: () => sql`SELECT "id" FROM "Statement" WHERE ${standing} ORDER BY "date" DESC, "id" DESC`,
    type: 'Statement',
  },
  {
    name: 'the relations that an actor acts in',
    place: on('Actor', () => hub, 'relations', 'direction: OUTGOING'),
    truth: () => sql`SELECT "id" FROM "Relation" ORDER BY "lastReportedAt" DESC, "id" DESC`,
    type: 'Relation',
  },
  {
    name: 'the articles of an actor, each once',
    place: on('Actor', () => hub, 'articles'),
    truth: () => sql`SELECT "id" FROM "Article" ORDER BY "date" DESC, "id" DESC`,
    type: 'Article',
  },
  {
    name: 'the parts of an actor and of those joined with it',
    place: on('Actor', () => hub, 'parts'),
    truth: () => sql`SELECT "id" FROM "Actor" WHERE "partOfId" IN (${hubs()}) ORDER BY "nameKey", "id"`,
    type: 'Actor',
  },
  {
    name: 'statements by a filter on their speaker',
    place: () => ({
      around: 'LIST',
      field: 'statements',
      args: `filter: { speaker: { in: ["${encodeId('Actor', joined)}"] } }`,
    }),
    truth: () => sql`SELECT "id" FROM "Statement" s WHERE ${standing} AND EXISTS (SELECT 1 FROM "Speaker" l
      WHERE l."statementId" = s."id" AND l."actorId" IN (${hubs()})) ORDER BY "date" DESC, "id" DESC`,
    type: 'Statement',
  },
];

describe.each(cases)('the list of $name', ({ place, truth, type }) => {
  it('is the same walked forward, walked backward and read by SQL', async () => {
    const ids = server.database
      .read<{ id: number }>(truth())
      .map(({ id }) => JSON.stringify({ id: encodeId(type, id) }));
    expect(ids.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await walkForward(server, place(), size)).toEqual(ids);
        expect(await walkBackward(server, place(), size)).toEqual(ids);
      }),
      { numRuns: 4 },
    );
    const { totalCount } = await askPage(server, place(), 'first: 0');
    expect(totalCount).toBe(ids.length);
  });
});

it('walks the evidence of a relation', async () => {
  const place = { ...on('Relation', () => relation, 'evidence')(), row: 'span { start end }' };
  expect(await walkForward(server, place, 4)).toHaveLength(27);
  expect(await walkBackward(server, place, 100)).toHaveLength(27);
});

it('bounds a page on both sides', async () => {
  const place = { around: 'LIST', field: 'articles' };
  const { edges } = await askPage(server, place, 'first: 10');
  const [from, to] = [edges[2]?.cursor, edges[6]?.cursor];
  const inside = edges.slice(3, 6).map(({ node }) => node);
  expect((await askPage(server, place, `first: 10 after: "${from}" before: "${to}"`)).nodes).toEqual(inside);
  expect((await askPage(server, place, `last: 10 after: "${from}" before: "${to}"`)).nodes).toEqual(inside);
  expect((await askPage(server, place, `last: 2 after: "${from}" before: "${to}"`)).nodes).toEqual(
    inside.slice(1),
  );
});
