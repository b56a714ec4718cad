import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/id.ts';
import { addActor, addArticle, addRelation, addStatement } from '../support/factories.ts';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const actor = await addActor(database, { id: 1, name: 'Republik Contoh' });
  await addActor(database, { id: 2, name: 'Kota Contoh', canonicalId: actor });
  const article = await addArticle(database, { id: 1, headline: 'Contoh', actorIds: [actor] });
  await addStatement(database, article, { id: 1, text: 'Ya.', speakerIds: [actor] });
  await addRelation(database, { id: 1, sourceIds: [actor], articleIds: [article] });
  await database.writer.mention.create({
    data: {
      id: 1,
      articleId: article,
      actorId: actor,
      start: 0,
      end: 4,
      form: 'NAME',
      metonym: false,
      confidence: 1,
    },
  });
});

afterAll(() => server.close());

const types = ['Article', 'Actor', 'Mention', 'Statement', 'Relation'];

/** Texts that are not the id of anything. */
const garbage = [
  '',
  ' ',
  'garbage',
  '1',
  '%',
  'Actor:1',
  encodeId('Actor', 999),
  encodeId('Actor', 0),
  encodeId('Actor', -1),
  encodeId('Actor', '1 OR 1=1'),
  encodeId('Actor', '01'),
  encodeId('Actor', '1.0'),
  encodeId('Actor', '1e0'),
  encodeId('Actor', '99999999999999999999'),
  encodeId('actor', 1),
  encodeId('Publisher', 1),
  encodeId('constructor', 1),
  encodeId('__proto__', 1),
  `${encodeId('Actor', 1)}=`,
  `${encodeId('Actor', 1)}\u0000`,
  'x'.repeat(100_000),
];

it('gives rows of different types different ids, also where their numbers collide', async () => {
  const ids = types.map((type) => encodeId(type, 1));
  const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  const { nodes } = expectData<{ nodes: unknown }>(await server.ask(query, { ids }));
  expect(nodes).toEqual(types.map((__typename, at) => ({ __typename, id: ids[at] })));
});

it('answers null for the id of nothing', async () => {
  for (const id of garbage) {
    expect(await server.ask('query Q($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      data: { node: null },
    });
  }
});

it('answers null in the place of the id of nothing, and only there', async () => {
  const id = encodeId('Article', 1);
  const ids = garbage.flatMap((text) => [text, id]);
  const { nodes } = expectData<{ nodes: unknown }>(
    await server.ask('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
  );
  expect(nodes).toEqual(garbage.flatMap(() => [null, { id }]));
});

it('answers for an actor that was joined with another as that one', async () => {
  const query = `{ node(id: "${encodeId('Actor', 2)}") { id ... on Actor { name } } }`;
  expect(await server.ask(query)).toEqual({
    data: { node: { id: encodeId('Actor', 1), name: 'Republik Contoh' } },
  });
});

it('takes an id as a number, as GraphQL does, for the text of that number', async () => {
  expect(await server.ask('{ node(id: 1) { id } }')).toEqual({ data: { node: null } });
});

it('lists no nodes for no ids, and refuses more than 100', async () => {
  const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(await server.ask(query, { ids: [] })).toEqual({ data: { nodes: [] } });
  const { errors } = await server.ask(query, { ids: Array.from({ length: 101 }, () => 'x') });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_ARGUMENTS']);
});

it.each(['article', 'actor', 'statement', 'relation'])(
  'refuses the id of another type, and what is not an id, as the id of %s',
  async (field) => {
    const own = types.find((type) => type.toLowerCase() === field) ?? '';
    const wrong = [...types.filter((type) => type !== own).map((type) => encodeId(type, 1)), 'garbage', ''];
    for (const id of wrong) {
      const { errors } = await server.ask(`query Q($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_ID']);
    }
    const missing = encodeId(own, 999);
    expect(await server.ask(`query Q($id: ID!) { ${field}(id: $id) { id } }`, { id: missing })).toEqual({
      data: { [field]: null },
    });
  },
);
