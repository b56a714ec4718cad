import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
beforeEach(async () => {
  server = await createTestServer();
});
afterEach(() => server.close());

const ingest = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { __typename }
}`;
const read = `{
  relations(filter: { type: { in: [AID] } }) {
    nodes {
      claim
      occurrence
      independentSources
      evidence { nodes { role assertedBy { name } statement { act } } }
    }
  }
}`;

/** Ingests the articles one after the other and reads what has become of the aid they tell of. */
async function tell(...texts: string[]): Promise<unknown> {
  for (const [index, text] of texts.entries()) {
    const input = {
      text,
      publisher: `Harian Contoh ${index + 1}`,
      publishedAt: '2024-02-08',
      language: 'id',
    };
    expectData(await server.ask(ingest, { input }));
  }
  const { relations } = expectData<{ relations: { nodes: unknown[] } }>(await server.ask(read));
  return relations.nodes;
}

const report = 'Mesir mengirim bantuan ke Sudan pada Rabu (7/2/2024), kata Reuters.';
const reported = { role: 'SUPPORTS', assertedBy: { name: 'Reuters' }, statement: { act: 'ASSERT' } };

it('leaves a report unconfirmed when a party that was asked does not confirm it', async () => {
  const refusal = 'Mesir belum mengonfirmasi bahwa Mesir mengirim bantuan ke Sudan pada Rabu (7/2/2024).';
  expect(await tell(report, refusal)).toEqual([
    {
      claim: 'UNCONFIRMED',
      occurrence: 'OCCURRED',
      independentSources: 1,
      evidence: {
        nodes: [
          reported,
          { role: 'NOT_CONFIRMED', assertedBy: { name: 'Mesir' }, statement: { act: 'NOT_CONFIRM' } },
        ],
      },
    },
  ]);
});

it('makes a report disputed when a party denies its own deed', async () => {
  expect(await tell(report, 'Mesir membantah telah mengirim bantuan ke Sudan.')).toEqual([
    {
      claim: 'DISPUTED',
      occurrence: 'OCCURRED',
      independentSources: 1,
      evidence: {
        nodes: [reported, { role: 'CONTRADICTS', assertedBy: { name: 'Mesir' }, statement: { act: 'DENY' } }],
      },
    },
  ]);
});

it('makes a report disputed when another paper calls it untrue', async () => {
  expect(await tell(report, 'Tidak benar bahwa Mesir mengirim bantuan ke Sudan.')).toEqual([
    {
      claim: 'DISPUTED',
      occurrence: 'OCCURRED',
      independentSources: 1,
      evidence: {
        nodes: [reported, { role: 'CONTRADICTS', assertedBy: { name: 'Harian Contoh 2' }, statement: null }],
      },
    },
  ]);
});
