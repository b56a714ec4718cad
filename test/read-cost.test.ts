import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addRelation, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let actor: number;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  actor = await addActor(database);
  const other = await addActor(database);
  for (let at = 1; at <= 25; at++) {
    const article = await addArticle(database, { publishedAt: october(at), actorIds: [actor, other] });
    for (let start = 0; start < 12; start++) {
      await addStatement(database, article, {
        start,
        date: october(at),
        speakerIds: [actor],
        aboutIds: [other],
      });
    }
    await addRelation(database, {
      sourceIds: [actor],
      targetIds: [other],
      articleIds: [article],
      lastReportedAt: october(at),
    });
  }
});

beforeEach(() => {
  server.reads.length = 0;
});

afterAll(() => server.close());

it('reads each level of a feed in one statement, however many parents it has', async () => {
  const { articles } = expectData<{ articles: { nodes: unknown[] } }>(
    await server.ask(
      '{ articles(first: 20) { nodes { statements(first: 5) { nodes { speakers { name } text } } } } }',
    ),
  );
  expect(articles.nodes).toHaveLength(20);
  expect(server.reads.map(({ rows }) => rows)).toEqual([21, 20 * 6, 20 * 5]);
});

it('reads each level in one statement with ten aliases of the list, of other pages, filters and orders', async () => {
  const variants = [
    'first: 5',
    'first: 4',
    'last: 3',
    'first: 5, filter: { act: { in: [ASSERT] } }',
    'first: 5, filter: { act: { in: [DENY] } }',
    'orderBy: { field: RECORDED_AT }',
    'orderBy: { field: SAID_AT, direction: ASC }',
    'first: 1',
    'first: 2',
    'first: 3',
  ];
  const aliases = variants.map(
    (args, at) => `a${at}: statements(${args}) { totalCount nodes { speakers { name } text } }`,
  );
  expectData(await server.ask(`{ articles(first: 20) { nodes { ${aliases.join(' ')} } } }`));
  expect(server.reads).toHaveLength(4);
});

it('reads each level in one statement with ten aliases of the root list', async () => {
  const aliases = Array.from(
    { length: 10 },
    (_, at) =>
      `a${at}: articles(first: ${at + 1}) { nodes { statements(first: 5) { nodes { speakers { name } text } } } }`,
  );
  expectData(await server.ask(`{ ${aliases.join(' ')} }`));
  expect(server.reads).toHaveLength(3);
});

it('reads no more rows of a hub than its page shows, and one', async () => {
  const id = encodeId('Actor', actor);
  expectData(
    await server.ask(`{ actor(id: "${id}") {
      statements(first: 3) { nodes { text } }
      relations(first: 2) { nodes { label } }
      articles(first: 4) { nodes { headline } }
    } }`),
  );
  expect(server.reads.map(({ rows }) => rows)).toEqual([1, 4, 3, 5]);
});

it('counts nothing unless asked, and reads no rows for a count alone', async () => {
  expectData(await server.ask('{ articles { totalCount } }'));
  expect(server.reads).toHaveLength(1);
  expect(server.reads[0]?.statement).toContain('count(');
  server.reads.length = 0;
  expectData(await server.ask('{ articles { nodes { id } } }'));
  expect(server.reads).toHaveLength(1);
  expect(server.reads[0]?.statement).not.toContain('count(');
});

it('walks an index range for every list by its default order, without sorting all of its rows', async () => {
  const id = encodeId('Actor', actor);
  expectData(
    await server.ask(`{
      articles { nodes { id } } statements { nodes { id } } relations { nodes { id } } actors { nodes { id } }
      actor(id: "${id}") {
        statements { nodes { id } } statementsAbout { nodes { id } } relations { nodes { id } }
        outgoing: relations(direction: OUTGOING) { nodes { id } } articles { nodes { id } } mentions { nodes { id } }
        parts { nodes { id } }
      }
    }`),
  );
  const lists = server.reads.filter(({ statement }) => statement.includes('LIMIT'));
  expect(lists.length).toBeGreaterThanOrEqual(9);
  const plans = lists.map(({ statement }) => {
    const values = statement.match(/\?/g)?.map(() => '[]') ?? [];
    const query = { sql: `EXPLAIN QUERY PLAN ${statement}`, values } as never;
    return server.database.read<{ detail: string }>(query).map(({ detail }) => detail);
  });
  for (const plan of plans)
    expect(plan.join('\n')).not.toMatch(
      /USE TEMP B-TREE|SCAN (?!p |CONSTANT)\w+(?! USING (COVERING )?INDEX)/,
    );
});
