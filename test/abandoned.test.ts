import { afterAll, beforeAll, expect, it } from 'vitest';
import { addArticle } from './support/factories.ts';
import { createTestServer } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  for (let at = 0; at < 100; at++) await addArticle(server.database);
});

afterAll(() => server.close());

it('reads nothing for clients that have hung up before their turn', async () => {
  const client = new AbortController();
  const requests = Array.from({ length: 60 }, (_, at) =>
    server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ a${at}: articles(first: 100) { nodes { headline contentHash } } }` }),
      signal: client.signal,
    }),
  );
  await Promise.race(requests);
  client.abort();
  await Promise.allSettled(requests);
  // A query waits for its turn behind all that are left.
  await server.ask('{ __typename }');
  expect(server.reads.length).toBeGreaterThan(0);
  expect(server.reads.length).toBeLessThan(30);
});
