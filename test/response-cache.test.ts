import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addActor, addArticle } from './support/factories.ts';
import { createTestServer } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeEach(async () => {
  server = await createTestServer({ cacheSize: 1 });
});

afterEach(() => server.close());

const url = 'http://localhost/graphql';
const count = '{ articles { totalCount } }';

async function post(query: string, variables: object = {}) {
  const response = await server.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { cache: response.headers.get('x-cache'), body: (await response.json()) as unknown };
}

function get(query: string, headers: Record<string, string> = {}) {
  return server.fetch(`${url}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...headers },
  });
}

async function readStatus() {
  return (await (await server.fetch('http://localhost/status')).json()) as { cache: Record<string, number> };
}

describe('an answer', () => {
  it('is served again without reading, and its hit is visible', async () => {
    const first = await post(count);
    server.reads.length = 0;
    const second = await post(count);
    expect([first.cache, second.cache]).toEqual(['miss', 'hit']);
    expect(second.body).toEqual(first.body);
    expect(server.reads).toEqual([]);
    expect((await readStatus()).cache).toMatchObject({ hits: 1, misses: 1, hitRate: 0.5, entries: 1 });
  });

  it('is read anew after a write', async () => {
    await post(count);
    await addArticle(server.database);
    expect(await post(count)).toEqual({ cache: 'miss', body: { data: { articles: { totalCount: 1 } } } });
  });

  it('is kept apart by its variables', async () => {
    const query = 'query ($name: String!) { actor(name: $name) { name } }';
    await addActor(server.database, { name: 'Alfa' });
    await post(query, { name: 'beta' });
    expect(await post(query, { name: 'alfa' })).toEqual({
      cache: 'miss',
      body: { data: { actor: { name: 'Alfa' } } },
    });
  });

  it('is not kept when it has errors', async () => {
    const wrong = '{ articles(first: 101) { totalCount } }';
    const [first, second] = [await post(wrong), await post(wrong)];
    expect([first.cache, second.cache]).toEqual([null, null]);
    expect(second.body).toEqual(first.body);
  });

  it('takes no more memory than it is given', async () => {
    await addArticle(server.database, { text: 'x'.repeat(50_000) });
    for (let at = 0; at < 40; at++) await post(`query Q${at} { articles { nodes { text } } }`);
    const { cache } = await readStatus();
    expect(cache.bytes).toBeLessThanOrEqual(1_000_000);
    expect(cache.entries).toBeGreaterThan(10);
  });
});

describe('a GET', () => {
  it('has an ETag, and answers 304 while nothing is written', async () => {
    const response = await get(count);
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    server.reads.length = 0;
    const again = await get(count, { 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text(), server.reads]).toEqual([304, '', []]);
    await addArticle(server.database);
    const changed = await get(count, { 'if-none-match': etag });
    expect(await changed.json()).toEqual({ data: { articles: { totalCount: 1 } } });
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('answers 304 to a client that knows any version, where there is an answer', async () => {
    const known = await get(count, { 'if-none-match': '*' });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect(known.headers.get('etag')).toMatch(/^W\/"/);
    const wrong = await get('{ nonsense }', { 'if-none-match': '*' });
    expect(wrong.status).not.toBe(304);
    expect(await wrong.json()).toHaveProperty('errors');
  });

  it('takes a tag that a proxy has made a strong one', async () => {
    const etag = (await get(count)).headers.get('etag') ?? '';
    const again = await get(count, { 'if-none-match': `"other" , ${etag.replace('W/', '')}` });
    expect(again.status).toBe(304);
  });

  it('has no ETag when its answer has errors', async () => {
    expect((await get('{ articles(first: 101) { totalCount } }')).headers.get('etag')).toBeNull();
    expect((await get('{ nonsense }')).headers.get('etag')).toBeNull();
  });
});

it('keeps nothing when it is off', async () => {
  const plain = await createTestServer();
  const ask = () => plain.ask(count);
  await ask();
  plain.reads.length = 0;
  await ask();
  expect(plain.reads).toHaveLength(1);
  await plain.close();
});
