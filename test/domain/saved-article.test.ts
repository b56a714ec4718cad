import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { ingestArticle } from '../../src/domain/article.ts';
import { openTestDatabase } from '../support/database.ts';
import { extractorOf, spanOf } from './draft.ts';
import { input, readText, text } from './whole-draft.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const published = new Date('2023-10-18T01:30:00Z');
const tuesday = new Date('2023-10-17T00:00:00Z');

describe('an article', () => {
  it('is saved with all its parts', async () => {
    const outcome = await ingestArticle(database, input, { extractor: extractorOf(readText()) });
    expect(outcome).toEqual({ articleId: 1, created: true, unusedFields: [] });
    const row = await database.writer.article.findUniqueOrThrow({
      where: { id: 1 },
      include: {
        places: true,
        segments: true,
        contributors: true,
        infoSources: true,
        times: { orderBy: { id: 'asc' } },
        roles: true,
        actors: true,
      },
    });
    expect(row).toEqual({
      id: 1,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      headline: 'KOTA CONTOH',
      text,
      language: 'id',
      url: input.url,
      urlHost: 'harian-contoh.example',
      publishedAt: published,
      ingestedAt: expect.any(Date),
      date: published,
      dateline: 'KOTA CONTOH, Harian Contoh',
      section: 'Dunia',
      extractor: 'test/1',
      publisherId: 1,
      supersedesId: null,
      places: [{ articleId: 1, position: 0, name: 'Kota Contoh' }],
      segments: [{ articleId: 1, position: 0, kind: 'BODY', start: 0, end: text.length }],
      contributors: [{ articleId: 1, position: 0, role: 'EDITOR', name: 'Ani', ...spanOf(text, 'utusan') }],
      infoSources: [
        { articleId: 1, position: 0, actorId: 5, explicit: true, ...spanOf(text, 'Kawat Contoh') },
      ],
      times: [
        {
          id: 1,
          articleId: 1,
          ...spanOf(text, 'Selasa'),
          edtf: '2023-10-17',
          earliest: tuesday,
          latest: tuesday,
          precision: 'DAY',
          rule: 'date',
        },
        expect.objectContaining({ id: 2, start: null, end: null, edtf: '2023-10' }),
      ],
      roles: [
        { id: 1, actorId: 2, title: 'utusan AS', organisationId: null, articleId: 1, start: null, end: null },
      ],
      actors: [1, 2, 3, 4, 5].map((actorId) => ({ articleId: 1, actorId, date: published })),
    });
    expect(await database.writer.mention.findMany({ select: { actorId: true, metonym: true } })).toEqual([
      { actorId: 3, metonym: true },
      { actorId: 2, metonym: false },
    ]);
  });

  it('keeps what its statements say, by whom, and through which chain', async () => {
    await ingestArticle(database, input, { extractor: extractorOf(readText()) });
    const [first, second] = await database.writer.statement.findMany({
      include: { content: true, speakers: true, about: true, chain: true },
      orderBy: { id: 'asc' },
    });
    expect(first).toEqual({
      id: 1,
      articleId: 1,
      kind: 'DIRECT',
      act: 'ASSERT',
      text: 'Ini berbahaya',
      start: text.indexOf('Ini'),
      cueStart: spanOf(text, 'kata').start,
      cueEnd: spanOf(text, 'kata').end,
      sourceStart: spanOf(text, 'sumber itu').start,
      sourceEnd: spanOf(text, 'sumber itu').end,
      saidAtId: 1,
      date: tuesday,
      anonymous: true,
      confidence: 0.9,
      extractor: 'test/1 quote-said',
      review: 'SUGGESTED',
      recordedAt: expect.any(Date),
      retractedAt: null,
      content: [
        { statementId: 1, position: 0, ...spanOf(text, 'Ini') },
        { statementId: 1, position: 1, ...spanOf(text, 'berbahaya') },
      ],
      speakers: [{ statementId: 1, position: 0, actorId: 4, date: tuesday, retractedAt: null }],
      about: [{ statementId: 1, position: 0, actorId: 3, date: tuesday, retractedAt: null }],
      chain: (
        [
          [1, 'PUBLISHES', false],
          [5, 'CITES', true],
          [4, 'SAYS', false],
        ] as const
      ).map(([actorId, kind, relay], position) => {
        return {
          statementId: 1,
          position,
          actorId,
          kind,
          relay,
          explicit: true,
          cueStart: null,
          cueEnd: null,
          date: tuesday,
          retractedAt: null,
        };
      }),
    });
    expect(second).toMatchObject({
      date: published,
      anonymous: false,
      saidAtId: null,
    });
  });
});
