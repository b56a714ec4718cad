import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { ingestArticle, ingestArticles } from '../../src/domain/article.ts';
import { InvalidInputError } from '../../src/domain/errors.ts';
import { openTestDatabase } from '../support/database.ts';
import { actor, createDraft, extractorOf, ingestDraft, relation } from './draft.ts';
import { input, readText, text } from './whole-draft.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

describe('an article', () => {
  it('is the same article when its text comes again, also at the same moment', async () => {
    const options = { extractor: extractorOf(readText()) };
    const outcomes = await Promise.all([1, 2, 3].map(() => ingestArticle(database, input, options)));
    expect(outcomes.map(({ articleId }) => articleId)).toEqual([1, 1, 1]);
    expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
    expect(await ingestArticle(database, { text }, options)).toEqual({
      articleId: 1,
      created: false,
      unusedFields: [],
    });
    expect(await database.writer.statement.count()).toBe(2);
  });

  it('replaces the latest article with the same url', async () => {
    const { url } = input;
    for (const version of ['satu', 'dua', 'tiga'])
      await ingestDraft(database, {}, { url, text: `Versi ${version}.` });
    await ingestDraft(database, {}, { url: `${url}0` });
    const rows = await database.writer.article.findMany({
      select: { supersedesId: true },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ supersedesId }) => supersedesId)).toEqual([null, 1, 2, null]);
  });

  it('takes the moment of ingestion as its date where no other is known', async () => {
    await ingestDraft(database, { actors: [actor('Reuters', 'MEDIA')] }, { publishedAt: null });
    const { date, ingestedAt, publishedAt } = await database.writer.article.findFirstOrThrow();
    expect({ date, publishedAt }).toEqual({ date: ingestedAt, publishedAt: null });
  });

  it('leaves no row behind when it can not be saved', async () => {
    const broken = readText();
    broken.relations = [relation({ sources: [0], targets: [99] })];
    await expect(ingestArticle(database, input, { extractor: extractorOf(broken) })).rejects.toThrow();
    const { writer } = database;
    const counts = [
      writer.article.count(),
      writer.actor.count(),
      writer.statement.count(),
      writer.timeExpression.count(),
    ];
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
    expect(await ingestArticle(database, input, { extractor: extractorOf(readText()) })).toEqual({
      articleId: 1,
      created: true,
      unusedFields: [],
    });
  });
});

describe('many articles', () => {
  it('are taken in together, and one that fails costs the others nothing', async () => {
    const drafts = new Map([['rusak', createDraft({ relations: [relation()] })]]);
    const extractor = {
      id: 'test',
      version: '1',
      extract: ({ text: read }: { text: string }) => {
        if (read === 'meledak') throw new Error('Boom');
        return drafts.get(read) ?? createDraft();
      },
    };
    const inputs = ['satu', 'rusak', '', 'meledak', 'dua', 'satu'].map((each) => ({ text: each }));
    expect(await ingestArticles(database, inputs, { extractor })).toEqual([
      { articleId: 1, created: true, unusedFields: [] },
      { error: expect.anything() },
      { error: expect.any(InvalidInputError) },
      { error: new Error('Boom') },
      { articleId: 2, created: true, unusedFields: [] },
      { articleId: 1, created: false, unusedFields: [] },
    ]);
    expect(await database.writer.article.count()).toBe(2);
  });

  it('leave the latest version of an address on top, in their order, also when they come again', async () => {
    const { url } = input;
    const findLatest = async () => {
      const rows = await database.writer.article.findMany({ where: { supersededBy: null } });
      return rows.map(({ text: latest }) => latest);
    };
    const options = { extractor: extractorOf(createDraft()) };
    const versions = (texts: string[]) => texts.map((each) => ({ text: each, url }));
    await ingestArticles(database, versions(['A', 'B', 'A']), options);
    expect(await findLatest()).toEqual(['A']);
    await ingestArticles(database, versions(['A', 'B']), options);
    expect(await findLatest()).toEqual(['B']);
    await ingestArticles(database, versions(['A', 'C', 'A', 'B', 'C']), options);
    expect(await findLatest()).toEqual(['C']);
    expect(await database.writer.article.count()).toBe(3);
  });

  it('are none where nothing is asked for', async () => {
    expect(await ingestArticles(database, [])).toEqual([]);
  });
});
