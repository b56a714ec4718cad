/** Relay: its compiler accepts the contract, and its store reads pages, refetches fragments on Query and on a node, and changes. */
import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import {
  commitMutation,
  createOperationDescriptor,
  Environment,
  type GraphQLResponse,
  type GraphQLTaggedNode,
  getRequest,
  getSelector,
  Network,
  type OperationDescriptor,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../../src/graph/id.ts';
import { addActor, addArticle, addStatement, october } from '../../support/factories.ts';
import { createTestServer } from '../../support/server.ts';
import { documents } from './documents.ts';
import actorFragment from './generated/RelayActor.graphql.ts';
import actorPageQuery from './generated/RelayActorPageQuery.graphql.ts';
import actorQuery from './generated/RelayActorQuery.graphql.ts';
import ingestMutation from './generated/RelayIngestMutation.graphql.ts';
import listFragment from './generated/RelayList.graphql.ts';
import listPageQuery from './generated/RelayListPageQuery.graphql.ts';
import listQuery from './generated/RelayListQuery.graphql.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const actor = await addActor(database, { id: 1, name: 'Menteri Contoh' });
  for (const at of [1, 2, 3]) {
    const date = october(at);
    const article = await addArticle(database, { headline: `Artikel ${at}`, publishedAt: date });
    await addStatement(database, article, { text: `Kalimat ${at}`, date, speakerIds: [actor] });
  }
});

afterAll(() => server.close());

/** A store of its own, whose network is the server's fetch. */
function createEnvironment(): Environment {
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      const answer = await server.ask(text ?? '', variables);
      return answer as GraphQLResponse;
    }),
  });
}

/** Asks, and keeps the answer in the store. */
async function fetch(
  environment: Environment,
  query: GraphQLTaggedNode,
  variables: Variables,
): Promise<OperationDescriptor> {
  const operation = createOperationDescriptor(getRequest(query), variables);
  environment.retain(operation);
  await environment.execute({ operation }).toPromise();
  return operation;
}

/** What the store holds for a fragment at the key that its parent gives. */
function read(environment: Environment, fragment: GraphQLTaggedNode, key: unknown): unknown {
  const selector = getSelector(fragment as never, key);
  if (selector?.kind !== 'SingularReaderSelector')
    throw new Error('The store holds nothing for the fragment.');
  return environment.lookup(selector).data;
}

interface Connection {
  edges: { cursor: string; node: unknown }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

it('is compiled as its documents are written', () => {
  const hashes = documents.map((document) =>
    createHash('md5')
      .update(print(parse(document)))
      .digest('hex'),
  );
  const compiled = [listQuery, listFragment, actorQuery, actorFragment, ingestMutation];
  expect(compiled.map((artifact) => (artifact as { hash?: string }).hash)).toEqual(hashes);
});

it('adds pages to a fragment on Query', async () => {
  const environment = createEnvironment();
  const { fragment } = await fetch(environment, listQuery, { count: 2 });
  const key = environment.lookup(fragment).data;
  const first = read(environment, listFragment, key) as { articles: Connection };
  expect(first.articles.pageInfo.hasNextPage).toBe(true);
  await fetch(environment, listPageQuery, { count: 2, cursor: first.articles.pageInfo.endCursor });
  const { articles } = read(environment, listFragment, key) as { articles: Connection };
  expect(articles.edges.map(({ node }) => node)).toMatchObject([
    { headline: 'Artikel 3' },
    { headline: 'Artikel 2' },
    { headline: 'Artikel 1' },
  ]);
  expect(articles.pageInfo.hasNextPage).toBe(false);
});

it('adds pages to a fragment on a node, which it asks for again by its id', async () => {
  const environment = createEnvironment();
  const { fragment } = await fetch(environment, actorQuery, { name: 'menteri contoh' });
  const { actor } = environment.lookup(fragment).data as { actor: unknown };
  const first = read(environment, actorFragment, actor) as { id: string; statements: Connection };
  expect(first.id).toBe(encodeId('Actor', 1));
  const cursor = first.statements.pageInfo.endCursor;
  await fetch(environment, actorPageQuery, { id: first.id, count: 2, cursor });
  const { statements } = read(environment, actorFragment, actor) as { statements: Connection };
  expect(statements.edges.map(({ node }) => node)).toMatchObject([
    { text: 'Kalimat 3' },
    { text: 'Kalimat 2' },
    { text: 'Kalimat 1' },
  ]);
});

it('changes, and reads what is wrong with an input', async () => {
  const environment = createEnvironment();
  const ingest = (input: object) =>
    new Promise((resolve, reject) => {
      commitMutation(environment, {
        mutation: ingestMutation,
        variables: { input },
        onCompleted: resolve,
        onError: reject,
      });
    });
  expect(await ingest({ headline: 'Contoh', text: 'Budi Contoh tiba di Jakarta.' })).toMatchObject({
    ingestArticle: { __typename: 'Article', headline: 'Contoh' },
  });
  expect(await ingest({ text: '' })).toMatchObject({
    ingestArticle: { __typename: 'InvalidInputError', code: 'INVALID_INPUT' },
  });
});
