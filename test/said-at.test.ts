import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actor, day, ingestDraft, statement } from './domain/draft.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

/** When each statement was said, as its article, of 25 August 2023, tells. */
const times = {
  'on 14 August': day('2023-08-14'),
  'in the week of 28 August': day('2023-08-28/2023-09-03', { precision: 'WEEK' }),
  'in August': day('2023-08', { earliest: '2023-08-01', latest: '2023-08-31', precision: 'MONTH' }),
  'in 2023': day('2023', { earliest: '2023-01-01', latest: '2023-12-31', precision: 'YEAR' }),
  'since 20 August': day('2023-08-20/..', { earliest: '2023-08-20', latest: null, precision: 'RANGE' }),
  'in the nineties': day('199X', { earliest: '1990-01-01', latest: '1999-12-31', precision: 'VAGUE' }),
  'at some time': null,
};

beforeAll(async () => {
  server = await createTestServer();
  for (const [text, saidAt] of Object.entries(times)) {
    const said = statement({ content: [{ start: 0, end: text.length }], speakers: [0], saidAt });
    await ingestDraft(
      server.database,
      { actors: [actor('Republik Contoh', 'STATE', { country: 'ID' })], statements: [said] },
      { text, publishedAt: '2023-08-25' },
    );
  }
});

afterAll(() => server.close());

async function list(filter: string): Promise<string[]> {
  const data = expectData<Record<string, { totalCount: number; nodes: { text: string }[] }>>(
    await server.ask(`{
      all: statements(filter: { ${filter} }, orderBy: { field: POSITION, direction: ASC }) { totalCount nodes { text } }
      speaker: statements(filter: { ${filter}, speaker: { in: ["QWN0b3I6MQ"] } }, orderBy: { field: POSITION, direction: ASC }) {
        totalCount nodes { text }
      }
    }`),
  );
  expect(data.speaker).toEqual(data.all);
  expect(data.all?.totalCount).toBe(data.all?.nodes.length);
  return data.all?.nodes.map(({ text }) => text) ?? [];
}

describe.each<[range: string, may: string[], within: string[]]>([
  ['from: "2023-08-15", to: "2023-08-24"', ['in August', 'in 2023', 'since 20 August'], []],
  ['from: "2023-08-31", to: "2023-09-30"', ['in the week of 28 August', 'in August', 'in 2023'], []],
  [
    'from: "2023-08-01", to: "2023-08-31"',
    ['on 14 August', 'in the week of 28 August', 'in August', 'in 2023', 'since 20 August', 'at some time'],
    ['on 14 August', 'in August', 'since 20 August', 'at some time'],
  ],
  ['from: "2023-08-14T20:00:00Z", to: "2023-08-14T21:00:00Z"', ['on 14 August', 'in August', 'in 2023'], []],
  ['to: "2000-01-01"', ['in the nineties'], ['in the nineties']],
  ['from: "2023-12-31"', ['in 2023'], []],
  ['from: "1990-06-01", to: "1992-12-31"', ['in the nineties'], []],
])('%s', (range, may, within) => {
  it('finds what may have been said then', async () => {
    expect(await list(`saidAt: { ${range} }`)).toEqual(may);
  });

  it('finds what was said then for sure', async () => {
    expect(await list(`saidWithin: { ${range} }`)).toEqual(within);
  });
});

it('finds by words what may have been said then', async () => {
  expect(await list('saidAt: { from: "2023-08-15", to: "2023-08-24" }, text: "august"')).toEqual([
    'in August',
    'since 20 August',
  ]);
});

it.each([
  ['DAY', { '2023-08-14': 1, '2023-08-25': 1 }],
  ['MONTH', { '2023-08': 4 }],
  ['YEAR', { '2023': 6 }],
])('counts by %s what is known to it', async (groupBy, counts) => {
  const { statementStats } = expectData<{ statementStats: { key: string; count: number }[] }>(
    await server.ask(`{ statementStats(groupBy: ${groupBy}) { key count } }`),
  );
  expect(Object.fromEntries(statementStats.map(({ key, count }) => [key, count]))).toEqual(counts);
});
