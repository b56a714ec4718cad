/** Reading the words of a text by itself must give what SQLite's index gives: else a common word would be found elsewhere than a rare one. */
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureSearch, pauseSearch, tokenizer } from '../src/database/search.ts';
import { createMatcher, findPassages, type SearchTerm } from '../src/database/search-match.ts';
import { findTokens } from '../src/database/search-token.ts';
import { encodeId } from '../src/graph/id.ts';
import { parseSearch } from '../src/graph/search-query.ts';
import { addActor, addArticle, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

const index = new Sqlite(':memory:');
index.exec(`CREATE VIRTUAL TABLE "Sample" USING fts5("first", "second", ${tokenizer});
  CREATE VIRTUAL TABLE "Word" USING fts5vocab('Sample', 'instance');`);

afterAll(() => {
  index.close();
});

function fill(first: string, second = ''): void {
  index.exec('DELETE FROM "Sample"');
  index.prepare('INSERT INTO "Sample" VALUES (?, ?)').run(first, second);
}

/** Texts of letters, marks, signs and emoji of every script, and of what sources are full of. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        'Kata',
        'ÉMAS',
        'e\u0301',
        '\u0301',
        ' ',
        '“',
        'ß',
        'İ',
        'ﬁ',
        '한국',
        'Ωμέγα',
        '١٢',
        'ǅ',
        '𝒳',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, ''));

describe('the words of a text', () => {
  it('are those of the index, whatever the script', () => {
    fc.assert(
      fc.property(text, (sample) => {
        fill(sample);
        const words = index.prepare('SELECT "term" FROM "Word" ORDER BY "offset"').pluck().all();
        const tokens = findTokens(sample);
        expect(tokens.map(({ value }) => value)).toEqual(words);
        for (const { start, end, value } of tokens)
          expect(findTokens(sample.slice(start, end)).map((token) => token.value)).toEqual([value]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a search', () => {
  const word = fc.constantFrom('kata', 'Kátak', 'e\u0301mas', 'emas', 'la-ut', 'ka', 'laut');
  const phrases = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));

  it('matches two columns where the index does', () => {
    const search = fc
      .array(
        fc.tuple(
          fc.constantFrom('', '-'),
          fc.array(word, { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '*'),
        ),
        { maxLength: 3 },
      )
      .map((terms) => terms.map(([minus, words, star]) => `${minus}"${words.join(' ')}"${star}`).join(' '));
    fc.assert(
      fc.property(phrases, phrases, search, (first, second, rest) => {
        const { match, terms } = parseSearch(`ka* ${rest}`);
        fill(first, second);
        const found = index
          .prepare('SELECT count(*) FROM "Sample" WHERE "Sample" MATCH ?')
          .pluck()
          .get(match);
        expect(createMatcher(terms)([first, second])).toBe(found === 1);
      }),
      { numRuns: 300 },
    );
  });

  it('shows the passages that the index would mark', () => {
    fc.assert(
      fc.property(phrases, word, fc.boolean(), (sample, wanted, prefix) => {
        const terms: SearchTerm[] = [{ text: wanted, prefix, excluded: false }];
        fill(sample);
        const marked = index
          .prepare(`SELECT highlight("Sample", 0, '<', '>') FROM "Sample" WHERE "Sample" MATCH ?`)
          .pluck()
          .get(`"${wanted}"${prefix ? ' *' : ''}`);
        const passages = findPassages(terms, sample);
        const shown = passages.reduceRight(
          (rest, { start, end }) => `${rest.slice(0, start)}<${rest.slice(start, end)}>${rest.slice(end)}`,
          sample,
        );
        expect(passages.length > 0 ? shown : undefined).toEqual(marked);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word that more than 50,000 statements have', () => {
  let server: Awaited<ReturnType<typeof createTestServer>>;
  let speaker: number;

  beforeAll(async () => {
    server = await createTestServer();
    const { database } = server;
    speaker = await addActor(database);
    const article = await addArticle(database);
    for (const words of ['umum, langka', 'umum', 'langka'])
      await addStatement(database, article, { text: words, date: october(1), speakerIds: [speaker] });
    const connection = new Sqlite((database as unknown as { file: string }).file);
    pauseSearch(connection);
    connection.exec(`INSERT INTO "Statement" ("articleId", "kind", "act", "text", "start", "date", "anonymous", "confidence", "extractor", "recordedAt")
      WITH RECURSIVE n(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < 50100)
      SELECT s."articleId", s."kind", s."act", 'Kata ÚMUM ' || at, at, s."date" + at * 1000, 0, 1, 'test/1', s."recordedAt"
      FROM "Statement" s, n WHERE s."id" = (SELECT min("id") FROM "Statement")`);
    ensureSearch(connection);
    connection.close();
  });

  afterAll(() => server.close());

  it('is found by reading the texts, and in the index, alike', async () => {
    const id = encodeId('Actor', speaker);
    const answer = expectData<Record<string, { totalCount: number; nodes: { text: string }[] }>>(
      await server.ask(`{
        all: statements(first: 2, filter: { text: "umum" }) { totalCount nodes { text } }
        tested: statements(first: 2, filter: { or: [{ text: "umum" }] }) { totalCount nodes { text } }
        spoken: statements(filter: { text: "umum", speaker: { in: ["${id}"] } }) { totalCount nodes { text } }
        rest: statements(filter: { not: { text: "umum" } }) { totalCount nodes { text } }
      }`),
    );
    const newest = { totalCount: 50_102, nodes: [{ text: 'Kata ÚMUM 50100' }, { text: 'Kata ÚMUM 50099' }] };
    expect(answer).toEqual({
      all: newest,
      tested: newest,
      spoken: { totalCount: 2, nodes: [{ text: 'umum' }, { text: 'umum, langka' }] },
      rest: { totalCount: 1, nodes: [{ text: 'langka' }] },
    });
  });

  it('is ranked among the newest ten thousand, and counted in all', async () => {
    const { search } = expectData<{ search: { totalCount: number; nodes: unknown[] } }>(
      await server.ask(
        '{ search(query: "umum", first: 1) { totalCount nodes { ... on Statement { text } } } }',
      ),
    );
    expect(search.totalCount).toBe(50_102);
    expect(search.nodes).toHaveLength(1);
  });
});
