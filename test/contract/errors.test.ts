import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/id.ts';
import { addActor } from '../support/factories.ts';
import { post } from '../support/http.ts';
import { createTestServer } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  await addActor(server.database, { name: 'A' });
  await addActor(server.database, { name: 'B' });
});

afterAll(() => server.close());

const list =
  'query Q($first: Int, $after: String, $filter: ActorFilter) { actors(first: $first, after: $after, filter: $filter) { totalCount } }';
const published = (value: string) =>
  `{ articles(filter: { publishedAt: { from: ${value} } }) { totalCount } }`;

/** One row for each way of being wrong; the size of a request is the subject of security/limits.test.ts. */
const table: [string, string, Record<string, unknown>, string][] = [
  ['a document that is not one', '{', {}, 'GRAPHQL_PARSE_FAILED'],
  ['half of a surrogate pair', '{ actor(name: "\\uD800") { id } }', {}, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', '{ actors { unknown } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription, while there are none', 'subscription { x }', {}, 'BAD_USER_INPUT'],
  ['a literal of another type', '{ actors(first: "1") { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an enum value that is not one',
    '{ actors(orderBy: { field: ID }) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a number beyond 32 bits',
    '{ actors(first: 4294967296) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a variable of another type', list, { first: '1' }, 'BAD_USER_INPUT'],
  ['a variable beyond 32 bits', list, { first: 4294967296 }, 'BAD_USER_INPUT'],
  ['a variable with an unknown field', list, { filter: { nameKey: 'a' } }, 'BAD_USER_INPUT'],
  ['a variable that is missing', 'query Q($id: ID!) { actor(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
  ['a variable that is null', 'query Q($id: ID!) { actor(id: $id) { id } }', { id: null }, 'BAD_USER_INPUT'],
  ['a day that the calendar lacks', published('"2023-02-30"'), {}, 'BAD_USER_INPUT'],
  ['an instant without its offset', published('"2023-10-17T08:30:00"'), {}, 'BAD_USER_INPUT'],
  ['a moment that is a number', published('1697500800'), {}, 'BAD_USER_INPUT'],
  ['a moment that is an object', published('{ day: 1 }'), {}, 'BAD_USER_INPUT'],
  ['an address that is not one', '{ article(url: "javascript:alert(1)") { id } }', {}, 'BAD_USER_INPUT'],
  [
    'a language that is not told apart',
    '{ articles(filter: { language: { in: ["fr"] } }) { totalCount } }',
    {},
    'BAD_USER_INPUT',
  ],
  [
    'a country that is not a code',
    '{ actors(filter: { country: { in: ["id"] } }) { totalCount } }',
    {},
    'BAD_USER_INPUT',
  ],
  ['a page that is too large', list, { first: 101 }, 'INVALID_PAGE'],
  ['a page that is less than empty', list, { first: -1 }, 'INVALID_PAGE'],
  ['a page from both ends', '{ actors(first: 1, last: 1) { totalCount } }', {}, 'INVALID_PAGE'],
  ['a cursor that is not one', list, { after: 'garbage' }, 'INVALID_CURSOR'],
  [
    'a filter that is nested six deep',
    list,
    { filter: { not: { not: { not: { not: { not: { not: {} } } } } } } },
    'INVALID_FILTER',
  ],
  [
    'a filter with 101 members',
    list,
    { filter: { kind: { in: Array.from({ length: 101 }, () => 'STATE') } } },
    'INVALID_FILTER',
  ],
  [
    'a filter that combines 101 others',
    list,
    { filter: { and: [{ or: Array.from({ length: 100 }, () => ({})) }] } },
    'INVALID_FILTER',
  ],
  [
    'an id in a filter that is of another type',
    list,
    { filter: { partOf: { in: [encodeId('Article', 1)] } } },
    'INVALID_ID',
  ],
  ['an id that is of another type', `{ actor(id: "${encodeId('Article', 1)}") { id } }`, {}, 'INVALID_ID'],
  ['no key of a single thing', '{ actor { id } }', {}, 'INVALID_ARGUMENTS'],
  ['two keys of a single thing', '{ actor(name: "A", id: "x") { id } }', {}, 'INVALID_ARGUMENTS'],
];

it.each(table)('answers %s with a code', async (_, query, variables, code) => {
  const { codes } = await post(server, { query, variables });
  expect(codes).toEqual([code]);
});

it('points to the place of a literal that a scalar refuses', async () => {
  const response = await server.ask('{\n  article(url: "x") { id }\n}');
  expect(response).toEqual({
    errors: [
      {
        message: '"x" is not a web address: write it in full, with https://.',
        locations: [{ line: 2, column: 16 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
});

it('answers an input that the caller can mend as a member of the result', async () => {
  const mutation = `mutation M($input: IngestArticleInput!) { ingestArticle(input: $input) {
    __typename ... on Error { code } ... on InvalidInputError { fields { path code } }
  } }`;
  const input = { text: ' ', publishedAt: 'yesterday', url: 'x', language: 'fr' };
  expect(await server.ask(mutation, { input })).toEqual({
    data: {
      ingestArticle: {
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        fields: [
          { path: 'text', code: 'EMPTY' },
          { path: 'url', code: 'NOT_A_URL' },
          { path: 'publishedAt', code: 'NOT_A_DATE' },
          { path: 'language', code: 'UNKNOWN_LANGUAGE' },
        ],
      },
    },
  });
});

it('hides a fault of ours', async () => {
  const broken = await createTestServer();
  await broken.database.writer.$executeRawUnsafe('DROP TABLE "ActorName"');
  const answer = await broken.ask('{ actor(name: "A") { id } }');
  await broken.close();
  expect(answer).toEqual({
    data: { actor: null },
    errors: [
      {
        message: 'Something went wrong here; it has been logged.',
        path: ['actor'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
});
