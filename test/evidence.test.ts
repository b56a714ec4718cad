import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from './domain/draft.ts';
import { northKorea, tell, whiteHouse } from './domain/story.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  const time = day('2023-10-16');
  await tell(server.database, { time, date: '2023-10-17', by: whiteHouse, via: 'Kawat Contoh' });
  await tell(server.database, { time, date: '2023-10-18', by: whiteHouse, outlet: 'Warta Contoh' });
  await tell(server.database, { time, date: '2023-10-19', outlet: 'Warta Contoh' });
  await tell(server.database, { time, date: '2023-10-20', by: northKorea, role: 'CONTRADICTS' });
});

afterAll(() => server.close());

interface Evidence {
  role: string;
  recordedAt: string;
  origin: { name: string } | null;
  assertedBy: { name: string };
}

it('lets readers audit how many sources are independent, and when each passage came in', async () => {
  const { relations } = expectData<{
    relations: {
      nodes: { recordedAt: string; independentSources: number; evidence: { nodes: Evidence[] } }[];
    };
  }>(
    await server.ask(
      '{ relations { nodes { recordedAt independentSources evidence { nodes { role recordedAt origin { name } assertedBy { name } } } } } }',
    ),
  );
  expect(relations.nodes).toHaveLength(1);
  const [{ recordedAt, independentSources, evidence } = expect.fail()] = relations.nodes;
  expect(evidence.nodes.map(({ role, origin, assertedBy }) => [role, origin?.name, assertedBy.name])).toEqual(
    [
      ['SUPPORTS', 'Gedung Putih', 'Gedung Putih'],
      ['SUPPORTS', 'Gedung Putih', 'Gedung Putih'],
      ['SUPPORTS', 'Warta Contoh', 'Warta Contoh'],
      ['CONTRADICTS', 'Korea Utara', 'Korea Utara'],
    ],
  );
  const supports = evidence.nodes.filter(({ role }) => role === 'SUPPORTS');
  expect(new Set(supports.map(({ origin }) => origin?.name)).size).toBe(independentSources);
  const moments = evidence.nodes.map((each) => each.recordedAt);
  expect(moments).toEqual([...moments].sort());
  expect(moments[0]).toBe(recordedAt);
});
