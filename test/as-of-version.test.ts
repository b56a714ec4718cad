import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { day } from './domain/draft.ts';
import { northKorea, tell, whiteHouse } from './domain/story.ts';
import { createTestServer, expectData } from './support/server.ts';
import { walkBackward, walkForward } from './support/walk.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
beforeEach(async () => {
  server = await createTestServer();
});
afterEach(() => server.close());

/** A moment at which nothing is recorded, after what is recorded so far. */
async function pass(): Promise<string> {
  await setTimeout(3);
  const moment = new Date().toISOString();
  await setTimeout(3);
  return moment;
}

const fields = `label claim occurrence confidence independentSources firstReportedAt lastReportedAt retractedAt time { edtf }
  evidence { totalCount nodes { role occurrence } }`;

/** A plan, the deed that it becomes, and a denial: the moments after each. */
async function tellStory(): Promise<string[]> {
  await tell(server.database, {
    date: '2023-10-17',
    occurrence: 'PLANNED',
    time: day('2023-10-20/2023-10-25'),
    confidence: 0.6,
  });
  const first = await pass();
  await tell(server.database, {
    date: '2023-10-22',
    by: whiteHouse,
    time: day('2023-10-21'),
    confidence: 0.8,
  });
  const second = await pass();
  await tell(server.database, {
    date: '2023-10-23',
    by: northKorea,
    role: 'CONTRADICTS',
    claim: 'DENIED',
    time: day('2023-10-21'),
  });
  return [first, second, await pass()];
}

const [plan, deed, denial] = [
  { role: 'SUPPORTS', occurrence: 'PLANNED' },
  { role: 'SUPPORTS', occurrence: 'OCCURRED' },
  { role: 'CONTRADICTS', occurrence: 'OCCURRED' },
];
const always = { label: 'mengirim', firstReportedAt: '2023-10-17T00:00:00.000Z', retractedAt: null };
const planned = {
  ...always,
  claim: 'REPORTED',
  occurrence: 'PLANNED',
  confidence: 0.6,
  independentSources: 1,
  lastReportedAt: '2023-10-17T00:00:00.000Z',
  time: { edtf: '2023-10-20/2023-10-25' },
  evidence: { totalCount: 1, nodes: [plan] },
};
const done = {
  ...always,
  claim: 'REPORTED',
  occurrence: 'OCCURRED',
  confidence: 0.8,
  independentSources: 2,
  lastReportedAt: '2023-10-22T00:00:00.000Z',
  time: { edtf: '2023-10-21' },
  evidence: { totalCount: 2, nodes: [plan, deed] },
};
const disputed = {
  ...done,
  claim: 'DISPUTED',
  lastReportedAt: '2023-10-23T00:00:00.000Z',
  evidence: { totalCount: 3, nodes: [plan, deed, denial] },
};

it('shows a relation as it was recorded at each moment, with the evidence of then', async () => {
  const start = await pass();
  const [first, second, third] = await tellStory();
  const list = (alias: string, asOf?: string) =>
    `${alias}: relations${asOf ? `(asOf: "${asOf}")` : ''} { totalCount nodes { ${fields} } }`;
  const data = expectData(
    await server.ask(
      `{ ${list('start', start)} ${list('first', first)} ${list('second', second)} ${list('third', third)} ${list('now')} }`,
    ),
  );
  const one = (node: object) => ({ totalCount: 1, nodes: [node] });
  expect(data).toEqual({
    start: { totalCount: 0, nodes: [] },
    first: one(planned),
    second: one(done),
    third: one(disputed),
    now: one(disputed),
  });
});

it.each([
  ['occurrence: { in: [PLANNED] }', [1, 0, 0]],
  ['occurrence: { in: [OCCURRED] }', [0, 1, 1]],
  ['claim: { in: [DISPUTED] }', [0, 0, 1]],
  ['independentSources: 2', [0, 1, 1]],
  ['time: { from: "2023-10-24" }', [1, 0, 0]],
  ['lastReportedAt: { from: "2023-10-20" }', [0, 1, 1]],
  ['overdue: true', [1, 0, 0]],
  ['actor: { in: ["QWN0b3I6MQ"] }', [1, 1, 1]],
  ['source: { in: ["QWN0b3I6MQ"] }, lastReportedAt: { to: "2023-10-22" }', [1, 1, 0]],
  ['source: { in: ["QWN0b3I6MQ"] }, claim: { in: [REPORTED] }', [1, 1, 0]],
  ['evidenceFrom: { in: ["QWN0b3I6NQ"] }', [0, 1, 1]],
  ['article: { in: ["QXJ0aWNsZTox"] }', [1, 1, 1]],
])('filters by { %s } what was recorded then', async (filter, counts) => {
  const lists = (await tellStory()).map(
    (asOf, at) => `a${at}: relations(asOf: "${asOf}", filter: { ${filter} }) { totalCount nodes { id } }`,
  );
  const data = expectData<Record<string, { totalCount: number; nodes: object[] }>>(
    await server.ask(`{ ${lists.join(' ')} }`),
  );
  expect(Object.values(data).map(({ totalCount, nodes }) => [totalCount, nodes.length])).toEqual(
    counts.map((count) => [count, count]),
  );
});

it('answers so whatever leads to what hangs below', async () => {
  const [first = ''] = await tellStory();
  const data = expectData<{ relations: object }>(
    await server.ask(`{ relations(asOf: "${first}") { edges { node {
      sources { relations { nodes { ${fields} } } articles { totalCount } statements { totalCount } counterparts { count lastReportedAt } }
      contradicts { id } evidence { nodes { span { article { relations { nodes { claim evidence { totalCount } } } } } } }
    } } } }`),
  );
  expect(data).toEqual({
    relations: {
      edges: [
        {
          node: {
            sources: [
              {
                relations: { nodes: [planned] },
                articles: { totalCount: 1 },
                statements: { totalCount: 0 },
                counterparts: [{ count: 1, lastReportedAt: planned.lastReportedAt }],
              },
            ],
            contradicts: [],
            evidence: {
              nodes: [
                {
                  span: {
                    article: {
                      relations: { nodes: [{ claim: planned.claim, evidence: { totalCount: 1 } }] },
                    },
                  },
                },
              ],
            },
          },
        },
      ],
    },
  });
});

it('keeps a version where an article changed something only', async () => {
  await tell(server.database);
  await tell(server.database, { date: '2023-10-17' });
  await tell(server.database, { date: '2023-10-16', outlet: 'Warta Contoh' });
  const versions = await server.database.writer.relationVersion.findMany({ orderBy: { id: 'asc' } });
  expect(versions).toEqual([expect.objectContaining({ relationId: 1, independentSources: 1 })]);
});

it('walks the past by what it was ordered by then', async () => {
  const types = ['AID', 'CONSULT', 'ACCUSE', 'SUPPORT', 'REJECT'] as const;
  for (const [at, type] of types.entries())
    await tell(server.database, { type, date: `2023-10-1${at}`, outlet: `Harian ${at}` });
  const place = { around: 'LIST', field: 'relations', row: 'type' };
  const before = await walkForward(server, place, 2);
  const past = { ...place, args: `asOf: "${await pass()}"` };
  for (const [at, type] of types.entries())
    await tell(server.database, { type, date: `2023-10-2${9 - at}`, outlet: `Warta ${at}` });
  expect(await walkForward(server, place, 2)).toEqual([...before].reverse());
  expect(await walkForward(server, past, 2)).toEqual(before);
  expect(await walkBackward(server, past, 3)).toEqual(before);
  const outgoing = { ...past, args: `${past.args} filter: { source: { in: ["QWN0b3I6MQ"] } }` };
  expect(await walkForward(server, outgoing, 2)).toEqual(before);
});
