import { afterAll, beforeAll, expect, it } from 'vitest';
import { addActor, addArticle, addRelation, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const [one, other] = [await addActor(database), await addActor(database)];
  const article = await addArticle(database, { ingestedAt: october(2) });
  await addStatement(database, article, { text: 'kept', recordedAt: october(2), speakerIds: [one] });
  await addStatement(database, article, {
    text: 'withdrawn',
    recordedAt: october(3),
    retractedAt: october(5),
  });
  await addStatement(database, article, { text: 'late', recordedAt: october(7), speakerIds: [one] });
  await addRelation(database, {
    label: 'withdrawn',
    sourceIds: [one],
    targetIds: [other],
    recordedAt: october(3),
    retractedAt: october(5),
  });
});

afterAll(() => server.close());

it.each([
  ['2023-10-01', []],
  ['2023-10-02', ['kept']],
  ['2023-10-04T12:00:00Z', ['kept', 'withdrawn']],
  ['2023-10-04T23:59:59.999Z', ['kept', 'withdrawn']],
  ['2023-10-05T00:00:00Z', ['kept']],
  ['2023-10-07', ['kept', 'late']],
])('shows the statements as they stood on %s', async (asOf, texts) => {
  const { statements } = expectData<{ statements: { totalCount: number; nodes: { text: string }[] } }>(
    await server.ask(
      '{ statements(asOf: "AT", orderBy: { field: RECORDED_AT, direction: ASC }) { totalCount nodes { text } } }'.replace(
        'AT',
        asOf,
      ),
    ),
  );
  expect(statements).toEqual({ totalCount: texts.length, nodes: texts.map((text) => ({ text })) });
});

it('shows the relations as they stood', async () => {
  const data = expectData(
    await server.ask(
      '{ earlier: relations(asOf: "2023-10-04") { totalCount } now: relations { totalCount } }',
    ),
  );
  expect(data).toEqual({ earlier: { totalCount: 1 }, now: { totalCount: 0 } });
});

it('refuses a cursor of another moment', async () => {
  const { statements } = expectData<{ statements: { pageInfo: { endCursor: string } } }>(
    await server.ask('{ statements(asOf: "2023-10-07", first: 1) { pageInfo { endCursor } } }'),
  );
  const { errors } = await server.ask(
    `{ statements(after: "${statements.pageInfo.endCursor}") { nodes { id } } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
});

it('tells plans whose time had passed then from those whose time has passed since', async () => {
  await addRelation(server.database, {
    occurrence: 'PLANNED',
    recordedAt: october(6),
    earliest: october(10),
    latest: october(12),
  });
  const count = (asOf: string, overdue: boolean) =>
    `relations(asOf: "${asOf}", filter: { overdue: ${overdue} }) { totalCount }`;
  const data = expectData(
    await server.ask(`{
      planned: ${count('2023-10-12T23:00:00Z', true)} open: ${count('2023-10-12T23:00:00Z', false)}
      overdue: ${count('2023-10-13T01:00:00Z', true)} now: relations(filter: { overdue: true }) { totalCount }
    }`),
  );
  expect(data).toEqual({
    planned: { totalCount: 0 },
    open: { totalCount: 1 },
    overdue: { totalCount: 1 },
    now: { totalCount: 1 },
  });
});
