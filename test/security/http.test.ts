import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, send } from '../support/http.ts';
import { createTestServer } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
});

afterAll(() => server.close());

const query = '{ __typename }';
const mutation = 'mutation { ingestArticle(input: { text: "x" }) { __typename } }';
const wrongType = { status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] };

/** A request without content type, as a browser sends a Blob that has none. */
const untyped = { method: 'POST', body: new Blob([JSON.stringify({ query })]) };

describe('requests from other sites (Apollo GHSA-9q82-xgwf-vj6h)', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; charset=utf-8; application/json',
    'application/json, text/plain',
    'application/jsonp',
    'application/graphql',
    'application/json; charset=utf-8; foo=bar',
    'foo',
    '',
  ])('refuses a body of type "%s", also with a query that is only read', async (type) => {
    for (const method of ['POST', 'GET']) {
      const request =
        method === 'GET'
          ? send(server, `/graphql?query=${encodeURIComponent(query)}`, { headers: { 'content-type': type } })
          : send(server, '/graphql', {
              method,
              headers: { 'content-type': type },
              body: JSON.stringify({ query }),
            });
      expect(await request).toEqual(wrongType);
    }
  });

  it('refuses a body without a type', async () => {
    expect(await send(server, '/graphql', untyped)).toEqual(wrongType);
  });

  it('refuses a form, with and without files (graphql-yoga pull request 4557)', async () => {
    const upload = new FormData();
    upload.set('operations', JSON.stringify({ query }));
    upload.set('map', JSON.stringify({ 0: ['__proto__.polluted'] }));
    upload.set('0', new Blob(['x']));
    expect(await send(server, '/graphql', { method: 'POST', body: upload })).toEqual(wrongType);
    const form = new URLSearchParams({ query });
    expect(await send(server, '/graphql', { method: 'POST', body: form })).toEqual(wrongType);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('changes nothing on GET', async () => {
    expect(await send(server, `/graphql?query=${encodeURIComponent(mutation)}`)).toEqual({
      status: 405,
      codes: ['BAD_REQUEST'],
    });
    const two = `query A ${query} ${mutation.replace('mutation', 'mutation B')}`;
    expect(await send(server, `/graphql?operationName=B&query=${encodeURIComponent(two)}`)).toEqual({
      status: 405,
      codes: ['BAD_REQUEST'],
    });
    expect(await server.database.writer.article.count()).toBe(0);
  });

  it('gives no other site leave to read an answer', async () => {
    const origin = { origin: 'https://evil.example' };
    const responses = await Promise.all([
      server.fetch('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: { ...origin, 'access-control-request-method': 'POST' },
      }),
      server.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`, { headers: origin }),
      server.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { ...origin, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    ]);
    const names = responses.flatMap(({ headers }) => [...headers.keys()]);
    expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('charsets (Apollo CVE-2026-23897)', () => {
  it.each(['utf-16', 'utf-7', 'iso-8859-1', 'ibm037', 'utf-8x', '', '"utf-8" ; x'])(
    'refuses a body in "%s"',
    async (charset) => {
      const headers = { 'content-type': `application/json; charset=${charset}` };
      expect(await post(server, { query }, headers)).toEqual(wrongType);
    },
  );

  it.each(['utf-8', 'UTF-8', '"utf-8"'])('reads a body in %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect(await post(server, { query }, headers)).toEqual({ status: 200, codes: [] });
  });
});

describe('the body (graphql-yoga pull request 4580)', () => {
  const tooLarge = { status: 413, codes: ['REQUEST_ENTITY_TOO_LARGE'] };

  it('is refused when it is larger than an article may be', async () => {
    expect(await post(server, { query, variables: { text: 'x'.repeat(4_000_000) } })).toEqual(tooLarge);
  });

  it('is not read to its end when its length is not told', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new TextEncoder().encode(' '.repeat(1_000_000)));
        if (sent > 100_000_000) controller.close();
      },
    });
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    expect(await send(server, '/graphql', init)).toEqual(tooLarge);
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each([
    '',
    'null',
    '1',
    '"x"',
    '{',
    '{"query":',
    '{"query":null}',
    '{"qeury":"{ __typename }"}',
    '{"query":1}',
  ])('is refused as %s', async (body) => {
    expect(await post(server, body)).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('is one request: lists of them are refused', async () => {
    expect(await post(server, [{ query }, { query }])).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
    expect(await post(server, [])).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('may have properties that the specification does not name', async () => {
    expect(await post(server, { query, id: 1, doc_id: '2' })).toEqual({
      status: 200,
      codes: [],
    });
  });

  it('does not change what objects have in common', async () => {
    const body = `{"query":"query Q($filter: ActorFilter) { actors(filter: $filter) { totalCount } }",
      "variables":{"__proto__":{"polluted":1},"filter":{"constructor":{"prototype":{"polluted":1}}}}}`;
    expect(await post(server, body)).toEqual({ status: 200, codes: ['BAD_USER_INPUT'] });
    expect('polluted' in {}).toBe(false);
  });
});

it('refuses parameters of GET that are not JSON', async () => {
  for (const name of ['variables', 'extensions']) {
    const path = `/graphql?query=${encodeURIComponent(query)}&${name}={`;
    expect(await send(server, path)).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  }
});

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses the method %s', async (method) => {
  expect(await send(server, '/graphql', { method })).toEqual({ status: 405, codes: ['BAD_REQUEST'] });
});
