/** Search against the plainest search there is: all words of all texts, compared one by one. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';
import { askPage, walkBackward, walkForward } from './support/walk.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;
let speaker: number;

interface Row {
  id: string;
  columns: string[];
}

/** Rows in the order of the lists: the newest first. */
const rows: Record<'articles' | 'statements', Row[]> = { articles: [], statements: [] };

const words = ['kata', 'katak', 'Kátak', 'KATAKAN', 'e\u0301mas', 'émas', 'laut'];
const gaps = [' ', ', ', '-', ' “'];
const createText = (random: () => number) =>
  Array.from({ length: 1 + random() * 5 }, () => words[Math.floor(random() * words.length)])
    .map((word, at) => (at === 0 ? word : gaps[Math.floor(random() * gaps.length)] + (word ?? '')))
    .join('');

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  speaker = await addActor(database);
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let at = 0; at < 45; at++) {
    // Two rows of each minute, and in one minute those of different seconds, later ids first.
    const date = new Date(october(1).getTime() + (at % 7) * 60_000 + ((45 - at) % 3) * 1000);
    const headline = createText(random);
    const text = `${createText(random)} nomor ${at}`;
    const article = await addArticle(database, { headline, text, date });
    const said = createText(random);
    const statement = await addStatement(database, article, { text: said, date, speakerIds: [speaker] });
    rows.articles.push({ id: encodeId('Article', article), columns: [headline, text] });
    rows.statements.push({ id: encodeId('Statement', statement), columns: [said] });
  }
  for (const [field, list] of Object.entries(rows)) {
    const { [field]: all } = expectData<Record<string, { nodes: { id: string }[] }>>(
      await server.ask(`{ ${field}(first: 100) { nodes { id } } }`),
    );
    list.sort((a, b) => place(all, a) - place(all, b));
  }
});

const place = (list: { nodes: { id: string }[] } | undefined, { id }: Row) =>
  list?.nodes.findIndex((node) => node.id === id) ?? -1;

afterAll(() => server.close());

/** A word or phrase, its star, its minus. */
type Term = [words: string[], prefix: boolean, excluded: boolean];

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isMatch(columns: string[], terms: Term[]): boolean {
  const texts = columns.map((column) => fold(column).match(/\p{L}+|\p{N}+/gu) ?? []);
  return terms.every(([phrase, prefix, excluded]) => {
    const wanted = phrase.map(fold);
    const stands = texts.some((text) =>
      text.some((_, at) =>
        wanted.every((word, index) =>
          prefix && index === wanted.length - 1
            ? text[at + index]?.startsWith(word)
            : text[at + index] === word,
        ),
      ),
    );
    return stands !== excluded;
  });
}

const writeTerm = ([phrase, prefix, excluded]: Term) =>
  `${excluded ? '-' : ''}"${phrase.join(' ')}"${prefix ? '*' : ''}`;

const terms = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...words, 'kat', 'mas', 'nomor'), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(([first, ...rest]): Term[] => [[first?.[0] ?? [], first?.[1] ?? false, false], ...rest]);

it('finds what the plainest search finds, in every way that leads there', async () => {
  await fc.assert(
    fc.asyncProperty(terms, async (asked) => {
      const text = asked.map(writeTerm).join(' ');
      const answer = expectData<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
        await server.ask(
          `query ($text: String!, $speaker: ID!) {
            articles(first: 100, filter: { text: $text }) { totalCount nodes { id } }
            statements(first: 100, filter: { text: $text }) { totalCount nodes { id } }
            tested: statements(first: 100, filter: { or: [{ text: $text }] }) { totalCount nodes { id } }
            spoken: statements(first: 100, filter: { text: $text, speaker: { in: [$speaker] } }) { totalCount nodes { id } }
            search(first: 100, query: $text, types: [ARTICLE, STATEMENT]) { totalCount nodes { ... on Node { id } } }
          }`,
          { text, speaker: encodeId('Actor', speaker) },
        ),
      );
      const truth = (list: Row[]) =>
        list.filter(({ columns }) => isMatch(columns, asked)).map(({ id }) => id);
      const [articles, statements] = [truth(rows.articles), truth(rows.statements)];
      const list = (name: string) => answer[name]?.nodes.map(({ id }) => id);
      expect(list('articles')).toEqual(articles);
      for (const name of ['statements', 'tested', 'spoken']) expect(list(name)).toEqual(statements);
      const all = [...articles, ...statements];
      expect(list('search')?.sort()).toEqual(all.sort());
      expect(Object.values(answer).map(({ totalCount }) => totalCount)).toEqual([
        articles.length,
        statements.length,
        statements.length,
        statements.length,
        all.length,
      ]);
    }),
    { numRuns: 100 },
  );
});

it.each(['DESC', 'ASC'])(
  'pages through the matches in the order of the list, %s, both ways',
  async (direction) => {
    const matches = rows.statements.filter(({ columns }) => isMatch(columns, [[['kata'], true, false]]));
    const ids = matches.map(({ id }) => JSON.stringify({ id }));
    const expected = direction === 'DESC' ? ids : ids.reverse();
    const list = {
      around: 'LIST',
      field: 'statements',
      args: `orderBy: { field: SAID_AT, direction: ${direction} }, filter: { text: "kata*" }`,
    };
    for (const size of [1, 3, 7, 100]) {
      expect(await walkForward(server, list, size)).toEqual(expected);
      expect(await walkBackward(server, list, size)).toEqual(expected);
    }
  },
);

it('keeps to a range of time and a bound on both sides', async () => {
  const [from, to] = ['2023-10-01T00:02:01Z', '2023-10-01T00:05:00Z'];
  const list = {
    around: 'LIST',
    field: 'statements',
    args: `filter: { text: "kata*", saidAt: { from: "${from}", to: "${to}" } }`,
  };
  const untested = { ...list, args: list.args.replace('text: "kata*"', 'and: [{ text: "kata*" }]') };
  const expected = await walkForward(server, untested, 100);
  expect(expected.length).toBeGreaterThan(10);
  expect(await walkForward(server, list, 2)).toEqual(expected);
  const { edges } = await askPage(server, list, 'first: 8');
  const [after, before] = [edges[1]?.cursor, edges[6]?.cursor];
  const inside = await askPage(server, list, `first: 10, after: "${after}", before: "${before}"`);
  expect(inside.nodes.map((node) => JSON.stringify(node))).toEqual(expected.slice(2, 6));
});
