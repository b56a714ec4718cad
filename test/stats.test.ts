import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addRelation, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let actors: number[];

interface Group {
  key: string;
  count: number;
  actors: { id: string }[];
  filter: Record<string, unknown>;
}

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  actors = [await addActor(database, { kind: 'MEDIA' }), await addActor(database), await addActor(database)];
  const [paper = 0, first = 0, second = 0] = actors;
  const joined = await addActor(database, { canonicalId: first });
  for (let at = 0; at < 24; at++) {
    const date = new Date(Date.UTC(2022 + (at % 3), (at * 5) % 12, 1 + at, 23, 59, 59, 999));
    const article = await addArticle(database, {
      date,
      publishedAt: date,
      publisherId: at % 4 ? paper : null,
      language: at % 2 ? 'en' : 'other',
    });
    await addStatement(database, article, {
      date,
      kind: at % 2 ? 'DIRECT' : 'INDIRECT',
      act: at % 3 ? 'ASSERT' : 'DENY',
      speakerIds: [[first], [joined], [first, second]][at % 3] ?? [],
      relayIds: at % 5 ? [] : [paper],
      retractedAt: at === 7 ? october(20) : null,
    });
    await addRelation(database, {
      type: at % 2 ? 'AID' : 'CONSULT',
      symmetric: at % 2 === 0,
      claim: at % 3 ? 'REPORTED' : 'ALLEGED',
      occurrence: at % 4 ? 'OCCURRED' : 'PLANNED',
      sourceIds: at % 2 ? [joined] : [first, second],
      targetIds: at % 2 ? [second, paper] : [],
      articleIds: [article],
      firstReportedAt: date,
      lastReportedAt: date,
    });
  }
});

afterAll(() => server.close());

async function count(list: 'statement' | 'relation', groupBy: string, filter: object = {}): Promise<Group[]> {
  const type = list === 'statement' ? 'StatementFilter' : 'RelationFilter';
  const query = `query ($filter: ${type}) { ${list}Stats(groupBy: ${groupBy}, filter: $filter) { key count actors { id } filter } }`;
  const data = expectData<Record<string, Group[]>>(await server.ask(query, { filter }));
  return data[`${list}Stats`] ?? [];
}

async function countMembers(list: 'statement' | 'relation', filter: object): Promise<number> {
  const type = list === 'statement' ? 'StatementFilter' : 'RelationFilter';
  const query = `query ($filter: ${type}) { ${list}s(filter: $filter) { totalCount } }`;
  const data = expectData<Record<string, { totalCount: number }>>(await server.ask(query, { filter }));
  return data[`${list}s`]?.totalCount ?? -1;
}

const narrow = {
  statement: { saidAt: { from: '2022-02-01', to: '2024-06-30' }, language: { in: ['und'] } },
  relation: { not: { claim: { in: ['DENIED'] } }, lastReportedAt: { from: '2022-02-01T00:00:00Z' } },
};

describe.each([
  ...['SPEAKER', 'ACT', 'KIND', 'PUBLISHER', 'RELAY', 'LANGUAGE', 'DAY', 'MONTH', 'YEAR'].map((by) => [
    'statement',
    by,
  ]),
  ...['TYPE', 'CLAIM', 'OCCURRENCE', 'ACTOR', 'PAIR', 'DAY', 'MONTH', 'YEAR'].map((by) => ['relation', by]),
] as ['statement' | 'relation', string][])('%s statistics by %s', (list, groupBy) => {
  it.each([
    ['all', {}],
    ['some', narrow[list]],
  ])('give each group of %s a filter that lists exactly its members', async (_, filter) => {
    const groups = await count(list, groupBy, filter);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(await countMembers(list, group.filter)).toBe(group.count);
  });
});

it('counts a joined actor as the one that it is joined with, and the largest group first', async () => {
  const [, first = 0, second = 0] = actors;
  const groups = await count('statement', 'SPEAKER');
  expect(groups.map(({ key, count: size, actors: named }) => [key, size, named])).toEqual([
    [encodeId('Actor', first), 23, [{ id: encodeId('Actor', first) }]],
    [encodeId('Actor', second), 8, [{ id: encodeId('Actor', second) }]],
  ]);
});

it('gives months in the order of time, and the latest ones when there are more', async () => {
  const months = (await count('statement', 'MONTH')).map(({ key }) => key);
  expect(months).toEqual([...months].sort());
  const answer = await server.ask('{ statementStats(groupBy: MONTH, first: 2) { key } }');
  expect(answer.data).toEqual({ statementStats: months.slice(-2).map((key) => ({ key })) });
});

it('answers nothing for a filter that matches nothing', async () => {
  expect(await count('statement', 'ACT', { ids: [] })).toEqual([]);
  expect(await count('relation', 'PAIR', { independentSources: 99 })).toEqual([]);
});

it('reads statistics in one statement', async () => {
  server.reads.length = 0;
  await count('statement', 'MONTH');
  expect(server.reads).toHaveLength(1);
});

it.each(['first: 1001', 'first: -1'])('refuses %s', async (first) => {
  const { errors } = await server.ask(`{ relationStats(groupBy: TYPE, ${first}) { key } }`);
  expect(errors?.[0]?.extensions?.code).toBe('INVALID_PAGE');
});
