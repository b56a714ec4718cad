import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';
import { walkBackward, walkForward } from './support/walk.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let ministry: number;
let report: number;
let brief: number;
let quote: number;

/** “ and ” take one code unit, the flag four. */
const text = 'Menteri “🇮🇩 bendera merah” berkata: bendera biru, ujar dia, tidak untuk dijual. Café dibuka.';

/** Where the text has the words, at the first place where `from` begins. */
function place(exact: string, from = exact) {
  const start = text.indexOf(from);
  return { start, end: start + exact.length, exact };
}

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  ministry = await addActor(database, { name: 'Kementerian Bendera' });
  await database.writer.actorName.createMany({
    data: [
      { actorId: ministry, value: 'Ibu Négeri', valueKey: 'ibu negeri', kind: 'METONYM', language: 'id' },
      { actorId: ministry, value: '100% Contoh', valueKey: '100% contoh', kind: 'ALIAS' },
    ],
  });
  const joined = await addActor(database, { name: 'Kementerian Panji', canonicalId: ministry });
  await addActor(database, { name: 'Orang Lain' });
  report = await addArticle(database, { text, headline: 'Menteri bicara', date: october(3) });
  brief = await addArticle(database, {
    text: 'Flag of many words. Nothing else is here but a bendera among them.',
    headline: null,
    language: 'en',
    date: october(2),
  });
  quote = await addStatement(database, report, { date: october(3), speakerIds: [joined], text: '' });
  const parts = [place('bendera biru'), place('tidak untuk dijual')];
  await database.writer.statement.update({
    where: { id: quote },
    data: { text: parts.map(({ start, end }) => text.slice(start, end)).join(' ') },
  });
  await database.writer.statementContent.deleteMany({ where: { statementId: quote } });
  await database.writer.statementContent.createMany({
    data: parts.map(({ start, end }, position) => ({ statementId: quote, position, start, end })),
  });
  await addStatement(database, brief, { text: 'bendera lama', retractedAt: october(9) });
});

afterAll(() => server.close());

interface Result {
  search: {
    totalCount: number;
    edges: {
      score: number;
      node: { __typename: string; id: string };
      highlights: { start: number; end: number; exact: string; article: { id: string } }[];
    }[];
  };
}

async function search(args: string, variables: Record<string, unknown> = {}): Promise<Result['search']> {
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const query = `${declared.length > 0 ? `query (${declared})` : ''} { search(${args}) { totalCount edges {
    score node { __typename ... on Node { id } } highlights { start end exact article { id } }
  } } }`;
  return expectData<Result>(await server.ask(query, variables)).search;
}

const found = async (query: string, args = '') =>
  (await search(`query: $query ${args}`, { query })).edges.map(({ node }) => node.id);

describe('a search', () => {
  it('finds articles, statements and actors, each as what it is', async () => {
    const { edges, totalCount } = await search('query: "bendera"');
    expect(totalCount).toBe(4);
    expect(edges.map(({ node }) => node).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      [
        { __typename: 'Actor', id: encodeId('Actor', ministry) },
        { __typename: 'Article', id: encodeId('Article', report) },
        { __typename: 'Article', id: encodeId('Article', brief) },
        { __typename: 'Statement', id: encodeId('Statement', quote) },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('lists the most relevant first: the article that says it twice in as many words', async () => {
    const { edges } = await search('query: "bendera", types: [ARTICLE]');
    expect(edges.map(({ node }) => node.id)).toEqual([
      encodeId('Article', report),
      encodeId('Article', brief),
    ]);
    expect(edges[0]?.score).toBeGreaterThan(edges[1]?.score ?? 0);
  });

  it('tells the types apart, and finds nothing in none', async () => {
    expect(await found('bendera', 'types: [STATEMENT]')).toEqual([encodeId('Statement', quote)]);
    expect(await found('bendera', 'types: [ACTOR]')).toEqual([encodeId('Actor', ministry)]);
    expect(await search('query: "bendera", types: []')).toEqual({ totalCount: 0, edges: [] });
  });

  it('keeps to a language: of an article, of the article of a statement, of a name or of none', async () => {
    expect(await found('bendera', 'types: [ARTICLE, STATEMENT], language: "en"')).toEqual([
      encodeId('Article', brief),
    ]);
    expect(await found('negeri', 'language: "en"')).toEqual([]);
    expect(await found('negeri', 'language: "id"')).toEqual([encodeId('Actor', ministry)]);
    expect(await found('kementerian bendera', 'language: "en"')).toEqual([encodeId('Actor', ministry)]);
  });

  it('finds an actor once, whichever of its names and of those joined with it have the word', async () => {
    expect(await search('query: "kementerian"')).toMatchObject({
      totalCount: 1,
      edges: [{ node: { id: encodeId('Actor', ministry) }, highlights: [] }],
    });
  });

  it('shows where an article has it, in code units of its text', async () => {
    const { edges } = await search('query: $query, types: [ARTICLE], language: "id"', {
      query: '"bendera MERAH" cafe ben* -negeri',
    });
    const article = { id: encodeId('Article', report) };
    expect(edges[0]?.highlights).toEqual([
      { ...place('bendera merah'), article },
      { ...place('bendera', 'bendera biru'), article },
      { ...place('Café'), article },
    ]);
  });

  it('shows where the parts of a statement have it, in the text of its article', async () => {
    const { edges } = await search('query: $query, types: [STATEMENT]', { query: '"biru tidak" dijual' });
    const article = { id: encodeId('Article', report) };
    expect(edges[0]?.highlights).toEqual([
      { ...place('biru'), article },
      { ...place('tidak'), article },
      { ...place('dijual'), article },
    ]);
  });

  it('shows no place in a statement whose text was changed', async () => {
    const id = await addStatement(server.database, brief, { text: 'kata suntingan' });
    expect(await search('query: "suntingan"')).toMatchObject({
      edges: [{ node: { id: encodeId('Statement', id) }, highlights: [] }],
    });
  });

  it('is the same walked forward and backward, with rows that are equally relevant', async () => {
    for (let at = 0; at < 7; at++) {
      await addStatement(server.database, brief, { text: 'kembar siam', date: october(1 + (at % 3)) });
      await addActor(server.database, { name: 'Kembar Siam' });
    }
    const list = { around: 'LIST', field: 'search', args: 'query: "kembar"', row: '... on Node { id }' };
    const all = (await search('query: "kembar", first: 100')).edges.map(({ node: { id } }) =>
      JSON.stringify({ id }),
    );
    expect(new Set(all).size).toBe(14);
    expect(await walkForward(server, list, 3)).toEqual(all);
    expect(await walkBackward(server, list, 4)).toEqual(all);
  });

  it('refuses the cursor of another search', async () => {
    const { search: first } = expectData<{ search: { pageInfo: { endCursor: string } } }>(
      await server.ask('{ search(query: "bendera", first: 1) { pageInfo { endCursor } } }'),
    );
    const { errors } = await server.ask(
      `{ search(query: "kembar", after: "${first.pageInfo.endCursor}") { nodes { __typename } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_CURSOR']);
  });

  it('reads each level in one statement, however many searches there are', async () => {
    server.reads.length = 0;
    const aliases = ['bendera', 'menteri', 'kembar', 'ben*'].map(
      (query, at) => `s${at}: search(query: "${query}") { totalCount edges { highlights { start }
        node { ... on Article { headline } ... on Statement { text } ... on Actor { name } } } }`,
    );
    expectData(await server.ask(`{ ${aliases.join(' ')} }`));
    // The pages, the totals, the three types of rows; the texts of articles and the contents of statements.
    expect(server.reads).toHaveLength(7);
  });
});
