/** The clients that people use, over the server's own fetch: a query, a page after a page, a mutation and an error each. */
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArticle, october } from '../support/factories.ts';
import { createTestServer } from '../support/server.ts';

const url = 'http://localhost/graphql';
const headlines = ['Ketiga', 'Kedua', 'Pertama'];

const ask = `query Ask($hash: String!) { article(contentHash: $hash) { headline language } }`;
const page = `query Page($after: String) {
  articles(first: 2, after: $after) { edges { cursor node { id headline } } pageInfo { hasNextPage endCursor } }
}`;
const ingest = `mutation Ingest($input: IngestArticleInput!) {
  ingestArticle(input: $input) { __typename ... on Article { headline } ... on Error { code message } }
}`;
const wrong = '{ articles(first: 1000) { totalCount } }';
const deep = `{ articles { nodes { ${'publisher { '.repeat(12)} id ${'}'.repeat(12)} } } }`;

const input = {
  headline: 'Menteri Contoh bicara',
  text: '"Kami siap," kata Menteri Contoh Budi Contoh di Jakarta, Senin.',
  language: 'id',
};

interface Page {
  articles: {
    edges: { node: { headline: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

interface Ingested {
  ingestArticle: { __typename: string; headline?: string; code?: string };
}

const readHeadlines = ({ articles }: Page) => articles.edges.map(({ node }) => node.headline);

let server: Awaited<ReturnType<typeof createTestServer>>;
let fetch: typeof globalThis.fetch;

beforeEach(async () => {
  server = await createTestServer();
  fetch = async (target, init) => server.fetch(target as string, init ?? {});
  for (const [at, headline] of headlines.entries()) {
    const values = { headline, publishedAt: october(20 - at), contentHash: `hash-${at}` };
    await addArticle(server.database, values);
  }
});

afterEach(() => server.close());

describe('Apollo Client', () => {
  const connect = () =>
    new ApolloClient({
      link: new HttpLink({ uri: url, fetch }),
      cache: new InMemoryCache({
        possibleTypes: { Error: ['InvalidInputError'] },
        typePolicies: { Query: { fields: { articles: relayStylePagination() } } },
      }),
    });

  it('asks', async () => {
    const { data } = await connect().query({ query: gql(ask), variables: { hash: 'hash-0' } });
    expect(data).toEqual({ article: { __typename: 'Article', headline: 'Ketiga', language: 'id' } });
  });

  it('adds a page to the page before, in its cache', async () => {
    const client = connect();
    const list = client.watchQuery<Page>({ query: gql(page) });
    const subscription = list.subscribe(() => undefined);
    const { data } = await list.refetch();
    expect(data && readHeadlines(data)).toEqual(['Ketiga', 'Kedua']);
    await list.fetchMore({ variables: { after: data?.articles.pageInfo.endCursor } });
    subscription.unsubscribe();
    const all = client.readQuery<Page>({ query: gql(page) });
    expect(all && readHeadlines(all)).toEqual(headlines);
  });

  it('changes', async () => {
    const client = connect();
    const added = await client.mutate<Ingested>({ mutation: gql(ingest), variables: { input } });
    expect(added.data?.ingestArticle).toEqual({ __typename: 'Article', headline: input.headline });
    const refused = await client.mutate<Ingested>({
      mutation: gql(ingest),
      variables: { input: { text: '' } },
    });
    expect(refused.data?.ingestArticle).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
    });
  });

  it('reads the code of an error, also of a request that asks for too much', async () => {
    for (const [query, code] of [
      [wrong, 'INVALID_PAGE'],
      [deep, 'QUERY_TOO_DEEP'],
    ] as const) {
      const error = await connect()
        .query({ query: gql(query) })
        .catch((reason: unknown) => reason);
      expect(
        CombinedGraphQLErrors.is(error) && error.errors.map(({ extensions }) => extensions?.code),
      ).toEqual([code]);
    }
  });
});

describe('urql', () => {
  const connect = (preferGetMethod: boolean) =>
    new Client({ url, fetch, preferGetMethod, exchanges: [cacheExchange, fetchExchange] });

  it.each([true, false])('asks (by GET: %s)', async (get) => {
    const { data, error } = await connect(get).query(ask, { hash: 'hash-0' });
    expect({ data, error }).toEqual({
      data: { article: { __typename: 'Article', headline: 'Ketiga', language: 'id' } },
      error: undefined,
    });
  });

  it.each([true, false])('asks for page after page (by GET: %s)', async (get) => {
    const client = connect(get);
    const first = await client.query<Page>(page, {});
    const after = first.data?.articles.pageInfo.endCursor;
    const second = await client.query<Page>(page, { after });
    expect([first, second].flatMap(({ data }) => (data ? readHeadlines(data) : []))).toEqual(headlines);
  });

  it('changes, and asks anew for what it had', async () => {
    const client = connect(true);
    await client.query<Page>(page, {});
    const { data } = await client.mutation<Ingested>(ingest, {
      input: { ...input, publishedAt: '2023-12-01' },
    });
    expect(data?.ingestArticle).toEqual({ __typename: 'Article', headline: input.headline });
    const after = await client.query<Page>(page, {}, { requestPolicy: 'network-only' });
    expect(after.data && readHeadlines(after.data)).toEqual([input.headline, 'Ketiga']);
  });

  it('reads the code of an error, also of a request that asks for too much', async () => {
    for (const [query, code] of [
      [wrong, 'INVALID_PAGE'],
      [deep, 'QUERY_TOO_DEEP'],
    ] as const) {
      const { error } = await connect(false).query(query, {});
      expect(error?.graphQLErrors.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });
});

describe('graphql-request', () => {
  const connect = (method: 'GET' | 'POST' = 'POST') => new GraphQLClient(url, { fetch, method });

  it.each(['GET', 'POST'] as const)('asks by %s', async (method) => {
    expect(await connect(method).request(ask, { hash: 'hash-0' })).toEqual({
      article: { headline: 'Ketiga', language: 'id' },
    });
  });

  it('asks for page after page', async () => {
    const first = await connect().request<Page>(page);
    const second = await connect().request<Page>(page, { after: first.articles.pageInfo.endCursor });
    expect([...readHeadlines(first), ...readHeadlines(second)]).toEqual(headlines);
  });

  it('changes', async () => {
    expect(await connect().request<Ingested>(ingest, { input })).toEqual({
      ingestArticle: { __typename: 'Article', headline: input.headline },
    });
  });

  it('reads the code of an error, also of a request that asks for too much', async () => {
    for (const [query, code] of [
      [wrong, 'INVALID_PAGE'],
      [deep, 'QUERY_TOO_DEEP'],
    ] as const) {
      const error = await connect()
        .request(query)
        .catch((reason: unknown) => reason);
      expect(
        error instanceof ClientError && error.response.errors?.map(({ extensions }) => extensions.code),
      ).toEqual([code]);
    }
  });
});
