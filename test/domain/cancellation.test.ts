import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.close());

async function ingest(text: string, publishedAt: string): Promise<void> {
  const input = { text, publishedAt, publisher: 'Harian Contoh', language: 'id' };
  const mutation = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }';
  expectData(await server.ask(mutation, { input }));
}

async function readVisits(): Promise<unknown> {
  const query = `{
    relations(filter: { type: { in: [CONSULT] } }) {
      nodes { label occurrence independentSources time { edtf earliest latest } evidence { totalCount } }
    }
    overdue: relations(filter: { overdue: true }) { totalCount }
  }`;
  return expectData(await server.ask(query));
}

it('settles a plan that a later article calls off', async () => {
  await ingest('Joe Biden akan mengunjungi Kuba pada Kamis (15/2/2024).', '2024-02-10');
  await ingest('Joe Biden membatalkan kunjungannya ke Kuba.', '2024-02-12');
  expect(await readVisits()).toEqual({
    relations: {
      nodes: [
        {
          label: 'mengunjungi',
          occurrence: 'NOT_OCCURRED',
          independentSources: 1,
          time: { edtf: '2024-02-15', earliest: '2024-02-15', latest: '2024-02-15' },
          evidence: { totalCount: 2 },
        },
      ],
    },
    overdue: { totalCount: 0 },
  });
});
