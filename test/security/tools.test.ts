/** What the tools that look for weak GraphQL servers try: the 13 checks of graphql-cop, and CrackQL's guessing by aliases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post, send } from '../support/http.ts';
import { createTestServer } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
});

afterAll(() => server.close());

const typename = encodeURIComponent('{ __typename }');

describe('graphql-cop', () => {
  it('finds no alias overloading', async () => {
    const aliases = Array.from({ length: 101 }, (_, at) => `alias${at}: __typename`).join('\n');
    expect(await post(server, { query: `query cop { ${aliases} }` })).toEqual({
      status: 400,
      codes: ['TOO_MANY_ALIASES', 'TOO_MANY_ROOT_FIELDS'],
    });
  });

  it('finds no batching by lists', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    expect(await post(server, batch)).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('finds no circular introspection', async () => {
    const fields = `${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)}`;
    const { codes } = await post(server, { query: `query cop { __schema { types { ${fields} } } }` });
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('finds no directive overloading', async () => {
    expect(await post(server, { query: `query cop { __typename ${'@aa'.repeat(10)} }` })).toEqual({
      status: 400,
      codes: ['TOO_MANY_DIRECTIVES'],
    });
  });

  it('finds no field duplication', async () => {
    expect(await post(server, { query: `query cop { ${'__typename \n'.repeat(500)} }` })).toEqual({
      status: 400,
      codes: ['FIELD_REPEATED'],
    });
  });

  it('finds no circular fragments', async () => {
    const query = 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    const { codes } = await post(server, { query });
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('finds no mutation by GET', async () => {
    const mutation = encodeURIComponent('mutation cop { __typename }');
    expect(await send(server, `/graphql?query=${mutation}`)).toEqual({ status: 405, codes: ['BAD_REQUEST'] });
  });

  it('finds no query or mutation by a form', async () => {
    for (const query of ['query cop { __typename }', 'mutation cop { __typename }']) {
      const body = new URLSearchParams({ query });
      expect(await send(server, '/graphql', { method: 'POST', body })).toEqual({
        status: 415,
        codes: ['UNSUPPORTED_MEDIA_TYPE'],
      });
    }
  });

  it('finds no tracing', async () => {
    expect(await server.ask('query cop { __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  it('finds no exception in an error', async () => {
    expect(await server.ask('qwerty cop { abc }')).toEqual({
      errors: [
        {
          message: 'Syntax Error: Unexpected Name "qwerty".',
          locations: [{ line: 1, column: 1 }],
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        },
      ],
    });
  });

  // The contract is public, and nobody is known by a cookie: what follows is meant to be found.

  it('finds introspection', async () => {
    const { data } = await server.ask('{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('finds suggestions of fields', async () => {
    const { errors } = await server.ask('query cop { __schema { directive } }');
    expect(errors?.[0]?.message).toContain('Did you mean "directives"');
  });

  it('finds queries by GET', async () => {
    const response = await server.fetch(`http://localhost/graphql?query=${typename}`);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('finds GraphiQL, which brings all that it needs', async () => {
    const response = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(page).toContain('graphiql');
    expect(page.match(/<(?:script|link)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*/g)).toBe(null);
  });
});

describe('CrackQL', () => {
  const guess = (count: number) =>
    Array.from({ length: count }, (_, at) => `alias${at}: actor(name: "guess ${at}") { id }`).join('\n');

  it('guesses no more than 15 times in a query', async () => {
    expect(await post(server, { query: `{ ${guess(15)} }` })).toEqual({ status: 200, codes: [] });
    expect(await post(server, { query: `{ ${guess(16)} }` })).toEqual({
      status: 400,
      codes: ['TOO_MANY_ROOT_FIELDS'],
    });
  });

  it('guesses no more in a fragment of the root', async () => {
    expect(await post(server, { query: `{ ...A } fragment A on Query { ${guess(31)} }` })).toEqual({
      status: 400,
      codes: ['TOO_MANY_ALIASES', 'TOO_MANY_ROOT_FIELDS'],
    });
  });

  it('changes nothing with a mutation that asks for too much', async () => {
    const fields = Array.from(
      { length: 16 },
      (_, at) => `alias${at}: ingestArticle(input: { text: "Guess ${at}." }) { __typename }`,
    );
    expect(await post(server, { query: `mutation { ${fields.join('\n')} }` })).toEqual({
      status: 400,
      codes: ['TOO_MANY_ROOT_FIELDS'],
    });
    expect(await server.database.writer.article.count()).toBe(0);
  });
});
