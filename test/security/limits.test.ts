import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/id.ts';
import { graphiqlTabs } from '../../src/graphiql.ts';
import { addActor, addArticle, addStatement } from '../support/factories.ts';
import { post } from '../support/http.ts';
import { createTestServer } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
const actor = encodeId('Actor', 1);

beforeAll(async () => {
  server = await createTestServer();
  await addActor(server.database);
});

afterAll(() => server.close());

/** Writes a text for each of so many numbers. */
function repeat(times: number, write: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => write(at)).join(' ');
}

/** A field inside itself, so many fields deep with the innermost `name`. */
function nest(depth: number): string {
  return `{ actor(id: "${actor}") { ${'partOf { '.repeat(depth - 2)} name ${'}'.repeat(depth - 2)} } }`;
}

/** Fragments of which each spreads the next twice: the last one stands 2^60 times in the operation. */
function bomb(last: string): string {
  const chain = repeat(60, (at) => `fragment F${at} on Actor { ...F${at + 1} ...F${at + 1} }`);
  return `{ actor(id: "${actor}") { ...F0 } } ${chain} fragment F60 on Actor { ${last} }`;
}

const aliases = (count: number) => `{ actor(id: "${actor}") { ${repeat(count, (at) => `a${at}: name`)} } }`;
const roots = (count: number) => `{ ${repeat(count, (at) => `a${at}: __typename`)} }`;
const repeats = (count: number) => `{ ${repeat(count, () => '__typename')} }`;
const directives = (count: number) => `{ __typename ${repeat(count, () => '@include(if: true)')} }`;
const paths = (count: number) =>
  `{ ${repeat(count, (at) => `a${at}: paths(from: "${actor}", to: "${actor}") { length }`)} }`;
const feed = (articles: number, statements: number, relations: number) =>
  `{ articles(first: ${articles}) { edges { cursor node { statements(first: ${statements}) { edges { cursor node {
    text relations(first: ${relations}) { edges { cursor node { label claim } } } } } } } } } }`;

const refused: [string, string, string[]][] = [
  ['31 aliases', aliases(31), ['TOO_MANY_ALIASES']],
  [
    'aliases in fragments, wherever they are spread',
    `{ a: actor(id: "${actor}") { ...A } b: actor(id: "${actor}") { ...A } }
     fragment A on Actor { ${repeat(15, (at) => `a${at}: name`)} }`,
    ['TOO_MANY_ALIASES'],
  ],
  ['16 root fields', roots(16), ['TOO_MANY_ROOT_FIELDS']],
  ['21 repeats of one field', repeats(21), ['FIELD_REPEATED']],
  [
    'repeats under one alias, in fragments and out of them',
    `{ ${repeat(11, () => 'a: __typename ... { a: __typename }')} }`,
    ['FIELD_REPEATED'],
  ],
  ['10 directives', directives(10), ['TOO_MANY_DIRECTIVES']],
  [
    'directives on an operation, a variable, a fragment and its spread',
    `query Q($a: Int ${'@a'.repeat(10)}) ${'@a'.repeat(10)} { ...A ${'@a'.repeat(10)} }
     fragment A on Query ${'@a'.repeat(10)} { articles(first: $a) { totalCount } }`,
    ['TOO_MANY_DIRECTIVES'],
  ],
  ['13 levels', nest(13), ['QUERY_TOO_DEEP']],
  ['600 levels', nest(600), ['QUERY_TOO_DEEP']],
  [
    'levels in fragments',
    `{ actor(id: "${actor}") { partOf { partOf { partOf { partOf { ...A } } } } } }
     fragment A on Actor { partOf { partOf { partOf { partOf { ...B } } } } }
     fragment B on Actor { partOf { partOf { partOf { id } } } }`,
    ['QUERY_TOO_DEEP'],
  ],
  [
    'levels of introspection',
    `{ __schema { queryType { ${'ofType { '.repeat(15)} name ${'}'.repeat(15)} } } }`,
    ['QUERY_TOO_DEEP'],
  ],
  ['a feed of 100 × 100 × 100', feed(100, 100, 100), ['QUERY_TOO_COSTLY']],
  ['pages that are large unless told', feed(100, 30, 20), ['QUERY_TOO_COSTLY']],
  ['seven searches for paths', paths(7), ['QUERY_TOO_COSTLY']],
  [
    'fifteen looks at all relations of the past',
    `{ ${repeat(15, (at) => `a${at}: relations(asOf: "2024-01-01", first: 100) { nodes { sources { name } } }`)} }`,
    ['QUERY_TOO_COSTLY'],
  ],
  ['2,001 tokens', `{ ${repeat(1999, (at) => `f${at}`)} }`, ['TOO_MANY_TOKENS']],
  ['a fragment bomb of fields', bomb('name'), ['FIELD_REPEATED']],
  ['a fragment bomb of aliases', bomb('a: name'), ['TOO_MANY_ALIASES', 'FIELD_REPEATED']],
  [
    'a second operation that is not asked for',
    `query A { __typename } query B ${repeats(21)}`,
    ['FIELD_REPEATED'],
  ],
];

it.each(refused)('refuses %s', async (_, query, codes) => {
  expect(await post(server, { query, operationName: query.startsWith('query A') ? 'A' : null })).toEqual({
    status: 400,
    codes,
  });
});

const accepted: [string, string][] = [
  ['30 aliases', aliases(30)],
  ['15 root fields', roots(15)],
  ['20 repeats of one field', repeats(20)],
  ['12 levels', nest(12)],
  ['a feed of 100 × 20 × 5', feed(100, 20, 5)],
  [
    'a feed of 100 × 20 with the whole chain of each statement',
    `{ articles(first: 100) { nodes { publisher { name } statements(first: 20) { nodes {
       text speakers { name } about { name } content { exact } chain { actor { name } } } } } } }`,
  ],
  [
    '30 aliases of a page of ten rows',
    `{ actor(id: "${actor}") { ${repeat(30, (at) => `a${at}: statements(first: 10) { nodes { text speakers { name } } }`)} } }`,
  ],
  ['six searches for paths', paths(6)],
  ['full introspection', getIntrospectionQuery()],
  [
    'full introspection with all that it can tell',
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ],
  ...graphiqlTabs.map(({ query }, at): [string, string] => [`example ${at + 1} of GraphiQL`, query]),
];

it.each(accepted)('answers %s', async (_, query) => {
  expect(await post(server, { query })).toEqual({ status: 200, codes: [] });
});

it('refuses nine directives for being repeated, not for their number', async () => {
  const { codes } = await post(server, { query: directives(9) });
  expect(new Set(codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
});

it('leaves fragments that go in circles to the rules of GraphQL', async () => {
  const query = '{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }';
  const { codes } = await post(server, { query });
  expect(new Set(codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
});

it('refuses with 400 whatever the client accepts', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
    expect(await post(server, { query: roots(16) }, { accept })).toEqual({
      status: 400,
      codes: ['TOO_MANY_ROOT_FIELDS'],
    });
  }
});

describe('the size of pages', () => {
  const query = `query Feed($size: Int = 100, $ids: [ID!]!) {
    nodes(ids: $ids) { ... on Actor { statements(first: $size) { nodes { relations(last: $size) { nodes { label } } } } } }
  }`;
  const ids = (count: number) => Array.from({ length: count }, () => actor);

  it.each([
    ['by default', { ids: ids(5) }, 400],
    ['in a variable', { ids: ids(5), size: 99 }, 400],
    ['in a smaller variable', { ids: ids(5), size: 20 }, 200],
    ['of 20 where the variable is null', { ids: ids(5), size: null }, 200],
    ['for each of the ids', { ids: ids(1) }, 200],
    ['of zero', { ids: ids(100), size: 0 }, 200],
  ])('counts %s', async (_, variables, status) => {
    const codes = status === 200 ? [] : ['QUERY_TOO_COSTLY'];
    // The same document each time: what is remembered of it does not depend on the variables.
    expect(await post(server, { query, variables })).toEqual({ status, codes });
  });

  it('leaves a size that no list allows to the list', async () => {
    expect(await post(server, { query: '{ articles(first: 1000000) { totalCount } }' })).toEqual({
      status: 200,
      codes: ['INVALID_PAGE'],
    });
  });
});

it('never answers with a fault of ours, however deep a document or its variables are nested', async () => {
  const deep = (times: number) => `${'{"not":'.repeat(times)}{}${'}'.repeat(times)}`;
  const query = 'query Q($filter: ActorFilter) { actors(filter: $filter) { totalCount } }';
  const variables = (times: number) => `{"query":"${query}","variables":{"filter":${deep(times)}}}`;
  expect(await post(server, variables(50_000))).toEqual({ status: 400, codes: ['VARIABLES_TOO_DEEP'] });
  expect(await post(server, variables(50))).toEqual({ status: 200, codes: ['INVALID_FILTER'] });
  for (const nested of ['['.repeat(1990), '{a:'.repeat(660), '{actors'.repeat(990)]) {
    const { codes } = await post(server, { query: `{ actors(filter: ${nested}` });
    expect(['DOCUMENT_TOO_NESTED', 'GRAPHQL_PARSE_FAILED']).toContain(codes[0]);
  }
});

it('refuses more than 10,000 variables, which GraphQL would quote in each of fifty errors', async () => {
  const query = 'query Q($filter: ActorFilter) { actors(filter: $filter) { totalCount } }';
  const filter = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]));
  expect(await post(server, { query, variables: { filter: filter(10_000) } })).toEqual({
    status: 400,
    codes: ['VARIABLES_TOO_LARGE'],
  });
  const { codes } = await post(server, { query, variables: { filter: filter(1000) } });
  expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
});

it('quotes no more than the beginning of what is wrong', async () => {
  const text = 'x'.repeat(100_000);
  const answers = await Promise.all([
    server.ask(`{ ${text} }`),
    server.ask('query Q($filter: ActorFilter) { actors(filter: $filter) { totalCount } }', {
      filter: { a: text, b: text },
    }),
    server.ask('query Q($id: ID!) { actor(id: $id) { id } }', { id: text }),
    server.ask(`{ actor(name: "${text} }`),
  ]);
  const messages = answers.flatMap(({ errors }) => errors?.map(({ message }) => message) ?? []);
  expect(messages).toHaveLength(5);
  for (const message of messages) expect(message.length).toBeLessThanOrEqual(1001);
});

it('validates a document that repeats itself in fragments in time (graphql-js CVE-2023-26144)', async () => {
  const names = Array.from({ length: 18 }, (_, at) => `F${at}`);
  const query = `{ actors { nodes { ${names.map((name) => `...${name}`).join(' ')} } } } ${names
    .map((name) => `fragment ${name} on Actor { ${repeat(8, (at) => `statements { nodes { text${at} } }`)} }`)
    .join(' ')}`;
  expect((await post(server, { query })).codes).toEqual(['FIELD_REPEATED']);
});

it('stops an answer that grows beyond what its pages promised', async () => {
  const { database } = server;
  const article = await addArticle(database);
  const statement = await addStatement(database, article);
  await database.writer.statementContent.createMany({
    data: Array.from({ length: 300 }, (_, at) => ({
      statementId: statement,
      position: at + 1,
      start: 0,
      end: 4,
    })),
  });
  const content = (inner: string) => `content { article { statements(first: 1) { nodes { ${inner} } } } }`;
  const query = `{ statements { nodes { ${content(content('text content { start }'))} } } }`;
  expect(await post(server, { query })).toEqual({ status: 400, codes: ['ANSWER_TOO_LARGE'] });
  expect(await post(server, { query: '{ statements { nodes { content { start } } } }' })).toEqual({
    status: 200,
    codes: [],
  });
});
