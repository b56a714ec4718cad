import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let report: string;

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const ministry = await addActor(database, { name: 'Kementerian Bendera' });
  await database.writer.actorName.createMany({
    data: [
      { actorId: ministry, value: 'Ibu Négeri', valueKey: 'ibu negeri', kind: 'METONYM' },
      { actorId: ministry, value: '100% Contoh', valueKey: '100% contoh', kind: 'ALIAS' },
    ],
  });
  await addActor(database, { name: 'Kementerian Panji', canonicalId: ministry });
  await addActor(database, { name: 'Orang Lain' });
  const text = 'Menteri “🇮🇩 bendera merah” berkata: bendera biru, ujar dia, tidak untuk dijual. Café dibuka.';
  report = encodeId('Article', await addArticle(database, { text, headline: 'Menteri bicara' }));
  await addArticle(database, { text: 'Sama sekali lain.' });
});

afterAll(() => server.close());

/** The ids that a list finds with `$text`. */
async function findIds(field: string, text: string): Promise<string[]> {
  const list = expectData<{ list: { nodes: { id: string }[] } }>(
    await server.ask(`query ($text: String!) { list: ${field} { nodes { ... on Node { id } } } }`, { text }),
  );
  return list.list.nodes.map(({ id }) => id);
}

describe('what is looked for', () => {
  it.each([
    ['menteri BERKATA', true],
    ['menteri terbang', false],
    ['"bendera merah"', true],
    ['"merah bendera"', false],
    ['merah bendera', true],
    ['"menteri bicara"', true],
    ['bende*', true],
    ['"bendera mer"*', true],
    ['bende', false],
    ['menteri -terbang', true],
    ['menteri -merah', false],
    ['menteri -"bendera hijau"', true],
    ['cafe', true],
    ['CAFÉ', true],
    ['bendera-biru', true],
    ['bendera_biru', true],
    ['NEAR(bendera merah)', false],
    ['headline: bendera', false],
    ['merah OR', false],
    ['menteri AND', false],
    ["'; DROP TABLE Article; --", false],
    ['bendera%', true],
    ['b_ndera', false],
    ['men(teri', false],
    ['^menteri', true],
    ['dia di', false],
    ['🇮🇩 bendera', true],
    ['bendera\0merah', true],
    ['bendera \ud83d merah', true],
  ])('%s: %s', async (query, expected) => {
    expect((await findIds('search(query: $text, types: [ARTICLE])', query)).includes(report)).toBe(expected);
    expect((await findIds('articles(filter: { text: $text })', query)).includes(report)).toBe(expected);
    expect((await findIds('articles(filter: { and: [{ text: $text }] })', query)).includes(report)).toBe(
      expected,
    );
  });

  const bad = [
    ['an open quotation mark', '"bendera'],
    ['nothing', ''],
    ['only punctuation', '!!! * "…" -- %'],
    ['only what must not occur', '-bendera'],
    ['the beginning of one letter', 'b*'],
    ['five beginnings', 'aa* bb* cc* dd* ee*'],
    ['1,001 characters', 'a'.repeat(1001)],
    ['10,000 characters', 'kata '.repeat(2000)],
    ['33 words', Array.from({ length: 33 }, (_, at) => `kata${at}`).join(' ')],
    ['NUL alone', '\0'],
    ['half of a surrogate pair alone', '\ud83d'],
  ];

  it.each(bad)('is refused with a stable code, wherever it is passed: %s', async (_, query) => {
    for (const field of [
      'search(query: $text)',
      'articles(filter: { text: $text })',
      'statements(filter: { not: { text: $text } })',
      'actors(filter: { text: $text })',
    ]) {
      const { errors } = await server.ask(
        `query ($text: String!) { ${field} { nodes { ... on Node { id } } } }`,
        { text: query },
      );
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_SEARCH']);
    }
  });
});

describe('the name of an actor', () => {
  it.each([
    ['kement', 'Kementerian Bendera'],
    ['BENDÉRA', 'Kementerian Bendera'],
    ['kementerian ben', 'Kementerian Bendera'],
    ['panji', 'Kementerian Bendera'],
    ['negeri', 'Kementerian Bendera'],
    ['100%', 'Kementerian Bendera'],
    ['1', 'Kementerian Bendera'],
    ['enderia', undefined],
    ['bendera kementerian', undefined],
    ['%', undefined],
    ['_bu', undefined],
    ['"', undefined],
    ['\0', undefined],
    ['\ud83d', undefined],
  ])('that begins %s is that of %s', async (name, expected) => {
    const { actors } = expectData<{ actors: { totalCount: number; nodes: { name: string }[] } }>(
      await server.ask(
        'query ($name: String!) { actors(filter: { name: $name }) { totalCount nodes { name } } }',
        { name },
      ),
    );
    expect(actors).toEqual({
      totalCount: expected ? 1 : 0,
      nodes: expected ? [{ name: expected }] : [],
    });
  });

  it('is refused where it is too long', async () => {
    const { errors } = await server.ask(
      'query ($name: String!) { actors(filter: { name: $name }) { nodes { id } } }',
      { name: 'kata '.repeat(2000) },
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_SEARCH']);
  });
});
