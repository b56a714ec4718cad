import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServer } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let address: string;
const door = createHttpServer((request, response) => listener(request, response));
let listener: Parameters<typeof createHttpServer>[1] & object;

beforeAll(async () => {
  server = await createTestServer({ cacheSize: 1 });
  listener = server.listener;
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  address = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
});

afterAll(async () => {
  door.close();
  door.closeAllConnections();
  await server.close();
});

const query = `/graphql?query=${encodeURIComponent('{ articles { totalCount } }')}`;

it('leads from the root to GraphiQL', async () => {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  expect([response.url, response.status, response.headers.get('content-type')]).toEqual([
    `${address}/graphql`,
    200,
    'text/html',
  ]);
  expect((await fetch(`${address}/`, { redirect: 'manual' })).headers.get('location')).toBe('graphql');
  expect((await fetch(`${address}/nowhere`)).status).toBe(404);
});

it.each([['/'], ['/status'], ['/graphql'], [query], ['/nowhere'], ['/graphql?query={']])(
  'answers HEAD %s as GET without its body',
  async (path) => {
    const ask = (method: string) =>
      fetch(`${address}${path}`, {
        method,
        redirect: 'manual',
        headers: { accept: 'text/html, application/json' },
      });
    const read = ({ status, headers }: Response) => ({
      status,
      type: headers.get('content-type'),
      etag: headers.get('etag'),
    });
    const head = await ask('HEAD');
    expect(await head.text()).toBe('');
    expect(read(head)).toEqual(read(await ask('GET')));
  },
);

it('answers HEAD 304 while nothing is written', async () => {
  const etag = (await fetch(`${address}${query}`)).headers.get('etag') ?? '';
  const head = await fetch(`${address}${query}`, { method: 'HEAD', headers: { 'if-none-match': etag } });
  expect(head.status).toBe(304);
});

it('changes nothing by HEAD', async () => {
  const mutation = 'mutation { ingestArticle(input: { text: "x" }) { __typename } }';
  const head = await fetch(`${address}/graphql?query=${encodeURIComponent(mutation)}`, { method: 'HEAD' });
  expect(head.status).toBe(405);
  expect(await server.ask('{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 0 } } });
});
