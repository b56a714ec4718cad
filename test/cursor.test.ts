import { afterEach, beforeEach, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addStatement, october } from './support/factories.ts';
import { createTestServer } from './support/server.ts';
import { askPage, walkForward } from './support/walk.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
const articles = { around: 'LIST', field: 'articles' };

beforeEach(async () => {
  server = await createTestServer();
  for (let day = 1; day <= 9; day++)
    await addArticle(server.database, { publishedAt: october(day), ingestedAt: october(day) });
});

afterEach(() => server.close());

it('goes on from a row that has been deleted', async () => {
  const all = await walkForward(server, articles, 100);
  const { pageInfo } = await askPage(server, articles, 'first: 3');
  await server.database.writer.article.delete({ where: { id: 7 } });
  const next = await askPage(server, articles, `first: 3 after: "${pageInfo.endCursor}"`);
  expect(next.nodes.map((node) => JSON.stringify(node))).toEqual(all.slice(3, 6));
});

it('shows no row twice when others are added before it', async () => {
  const first = await askPage(server, articles, 'first: 3');
  await addArticle(server.database, { publishedAt: october(20), ingestedAt: october(20) });
  const next = await askPage(server, articles, `first: 3 after: "${first.pageInfo.endCursor}"`);
  const ids = [...first.nodes, ...next.nodes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
});

it('refuses the cursor of another list, another filter and another order', async () => {
  const actor = await addActor(server.database);
  await addStatement(server.database, 1, { speakerIds: [actor] });
  const [statements, { pageInfo }] = await Promise.all([
    askPage(server, { around: 'LIST', field: 'statements' }, 'first: 1'),
    askPage(server, articles, 'first: 1'),
  ]);
  const other = {
    code: 'INVALID_CURSOR',
    message: 'This cursor belongs to another list, filter or order: start again without it.',
  };
  const refusals = await Promise.all([
    server.ask(`{ articles(after: "${statements.pageInfo.endCursor}") { nodes { id } } }`),
    server.ask(
      `{ articles(after: "${pageInfo.endCursor}", filter: { hasStatements: true }) { nodes { id } } }`,
    ),
    server.ask(
      `{ articles(after: "${pageInfo.endCursor}", orderBy: { field: INGESTED_AT }) { nodes { id } } }`,
    ),
  ]);
  for (const { errors } of refusals) {
    expect(errors?.map(({ message, extensions }) => ({ code: extensions?.code, message }))).toEqual([other]);
  }
});

it('refuses the cursor of the same list of another parent', async () => {
  const [one, other] = [await addActor(server.database), await addActor(server.database)];
  for (const speaker of [one, one, one, other, other])
    await addStatement(server.database, 1, { speakerIds: [speaker] });
  const of = (actor: number) => ({
    around: `actor(id: "${encodeId('Actor', actor)}") { LIST }`,
    field: 'statements',
  });
  const { pageInfo } = await askPage(server, of(one), 'first: 1');
  expect((await askPage(server, of(one), `first: 2 after: "${pageInfo.endCursor}"`)).nodes).toHaveLength(2);
  const { errors } = await server.ask(
    `{ actor(id: "${encodeId('Actor', other)}") { statements(after: "${pageInfo.endCursor}") { nodes { id } } } }`,
  );
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_CURSOR']);
});

it.each(['', 'garbage', 'WzFd', 'bnVsbA', Buffer.from('["x",{"a":1},2]').toString('base64url'), '💥'])(
  'refuses %j as a cursor',
  async (cursor) => {
    const { errors } = await server.ask(
      'query ($after: String) { articles(after: $after) { nodes { id } } }',
      { after: cursor },
    );
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
  },
);

it.each([
  ['first: -1', 'first and last go from 0 to 100; this is -1.'],
  ['first: 101', 'first and last go from 0 to 100; this is 101.'],
  ['last: 101', 'first and last go from 0 to 100; this is 101.'],
  ['first: 1, last: 1', 'Pass first or last, not both.'],
])('refuses %s', async (page, message) => {
  const { errors } = await server.ask(`{ articles(${page}) { nodes { id } } }`);
  expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([
    [message, 'INVALID_PAGE'],
  ]);
});

it('answers an empty page for first: 0', async () => {
  const page = await askPage(server, articles, 'first: 0');
  expect(page).toEqual({
    totalCount: 9,
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
