/** What may be learnt by filters, orders and ids: only what may be read without them. */
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graph/id.ts';
import { schema } from '../../src/schema/index.ts';
import { addActor, addArticle, addRelation, addStatement, october } from '../support/factories.ts';
import { post } from '../support/http.ts';
import { createTestServer, expectData } from '../support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const retractedAt = october(21);
  const speaker = await addActor(database, { id: 1, name: 'Republik Contoh' });
  for (const name of ['100% Contoh', 'a_b', 'axb', "O'Contoh"]) await addActor(database, { name });
  const article = await addArticle(database, { id: 1, actorIds: [speaker] });
  await addStatement(database, article, { id: 1, text: 'Rahasia.', speakerIds: [speaker], retractedAt });
  await addRelation(database, { id: 1, sourceIds: [speaker], articleIds: [article], retractedAt });
  await database.writer.evidence.updateMany({ data: { retractedAt } });
});

afterAll(() => server.close());

describe('names (prisma issues 23611 and 19506)', () => {
  it.each([
    ['%', []],
    ['_', []],
    ['*', []],
    ['?', []],
    ['100%', ['100% Contoh']],
    ['a_b', ['a_b']],
    ['%xb', []],
    ['a%b', ['a_b']],
    ["o'", ["O'Contoh"]],
    ["' OR 1=1 --", []],
    ['\\', []],
    ['\u0000', []],
    ['\u{10FFFF}', []],
  ])('are found by their words, which have no wildcards: %j', async (name, expected) => {
    const query = 'query Q($name: String!) { actors(filter: { name: $name }) { nodes { name } } }';
    const { actors } = expectData<{ actors: { nodes: { name: string }[] } }>(
      await server.ask(query, { name }),
    );
    expect(actors.nodes.map((actor) => actor.name)).toEqual(expected);
  });
});

describe('what was retracted', () => {
  it('is not listed, counted or found by any filter', async () => {
    const [actor, article, statement, relation] = ['Actor', 'Article', 'Statement', 'Relation'].map((type) =>
      encodeId(type, 1),
    );
    const lists = [
      'statements { totalCount nodes { id } }',
      `statements(filter: { ids: ["${statement}"] }) { totalCount nodes { id } }`,
      `statements(filter: { speaker: { in: ["${actor}"] } }) { totalCount nodes { id } }`,
      `statements(filter: { or: [{ article: { in: ["${article}"] } }] }) { totalCount nodes { id } }`,
      'statements(filter: { not: { anonymous: true } }, last: 5) { totalCount nodes { id } }',
      'relations { totalCount nodes { id } }',
      `relations(filter: { ids: ["${relation}"] }) { totalCount nodes { id } }`,
      `relations(filter: { source: { in: ["${actor}"] } }) { totalCount nodes { id } }`,
      `relations(filter: { article: { in: ["${article}"] } }) { totalCount nodes { id } }`,
      'articles(filter: { hasStatements: true }) { totalCount nodes { id } }',
      'articles(filter: { hasRelations: true }) { totalCount nodes { id } }',
    ];
    for (const list of lists) {
      expect(await server.ask(`{ list: ${list} }`), list).toEqual({
        data: { list: { totalCount: 0, nodes: [] } },
      });
    }
  });

  it('is not reached from what remains', async () => {
    const query = `{
      actor(name: "Republik Contoh") { statements { totalCount } relations { totalCount } }
      article(id: "${encodeId('Article', 1)}") { statements { totalCount } relations { totalCount } }
    }`;
    const none = { statements: { totalCount: 0 }, relations: { totalCount: 0 } };
    expect(await server.ask(query)).toEqual({ data: { actor: none, article: none } });
  });
});

describe('filters (Keystone CVE-2023-40027)', () => {
  it.each([
    'nameKey',
    'canonicalId',
    'valueKey',
    'signature',
    'publisherId',
    'relay_',
    'retractedAt',
    '__proto__',
  ])('know nothing of the column %s', async (column) => {
    for (const list of ['articles', 'actors', 'statements', 'relations']) {
      const filtered = `{ ${list}(filter: { ${column}: 1 }) { totalCount } }`;
      const ordered = `{ ${list}(orderBy: { field: ${column} }) { totalCount } }`;
      expect((await post(server, { query: filtered })).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect((await post(server, { query: ordered })).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

describe('ids in filters (Payload CVE-2026-25574)', () => {
  const types = ['Article', 'Actor', 'Mention', 'Statement', 'Relation'];

  /** Every field of every filter that takes ids, as a query with the ids in a variable. */
  const fields = ['Article', 'Actor', 'Statement', 'Relation'].flatMap((type) => {
    const filter = schema.getType(`${type}Filter`);
    if (!isInputObjectType(filter)) throw new Error(`There is no filter for ${type}.`);
    return Object.values(filter.getFields()).flatMap(({ name, type: inner }): [string, string][] => {
      const named = getNamedType(inner).name;
      if (named !== 'ID' && named !== 'IdSet') return [];
      const value = named === 'ID' ? '$ids' : '{ in: $ids }';
      const list = `${type.toLowerCase()}s(filter: { ${name}: ${value} })`;
      return [[list, `query Q($ids: [ID!]!) { ${list} { totalCount } }`]];
    });
  });

  it('are taken by many fields', () => {
    expect(fields.length).toBeGreaterThan(10);
  });

  it.each(fields)('are of one type in %s', async (_, query) => {
    const answers = await Promise.all(
      types.map((type) => post(server, { query, variables: { ids: [encodeId(type, 1)] } })),
    );
    const codes = answers.flatMap((answer) => answer.codes);
    expect(codes).toEqual(types.slice(1).map(() => 'INVALID_ID'));
  });
});
