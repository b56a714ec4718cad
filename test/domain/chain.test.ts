import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeEach(async () => {
  server = await createTestServer();
});

afterEach(() => server.close());

const query = `mutation ($publisher: String) { ingestArticle(input: {
  text: "Mengutip Reuters, Fumio Kishida mengatakan anggaran naik.", publisher: $publisher
}) { ... on Article { statements { nodes { chain { position actor { name } } } } } } }`;

it.each([
  [
    '0 to the publisher',
    'Harian Contoh',
    [
      [0, 'Harian Contoh'],
      [1, 'Reuters'],
      [2, 'Fumio Kishida'],
    ],
  ],
  [
    '1 to whom it begins with where nobody knows the publisher',
    null,
    [
      [1, 'Reuters'],
      [2, 'Fumio Kishida'],
    ],
  ],
])('a chain gives place %s', async (_, publisher, places) => {
  const { ingestArticle } = expectData<{
    ingestArticle: { statements: { nodes: { chain: { position: number; actor: { name: string } }[] }[] } };
  }>(await server.ask(query, { publisher }));
  const [statement] = ingestArticle.statements.nodes;
  expect(statement?.chain.map(({ position, actor }) => [position, actor.name])).toEqual(places);
});
