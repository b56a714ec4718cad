import { createHash } from 'node:crypto';
import { sql, type TransactionClient } from '../database/client.ts';
import type { Article } from '../database/generated/client.ts';
import { createHostKey } from '../database/web-address.ts';
import type { Draft } from '../extract/draft.ts';
import { type ResolvedActors, resolveActors } from './actor.ts';
import type { CheckedArticle } from './article-input.ts';
import { saveArticleParts } from './article-part.ts';
import { type Batch, insertRows } from './insert.ts';
import { saveRelations } from './relation.ts';
import { saveActors, saveLastingActors } from './save-actors.ts';
import type { Saving } from './saving.ts';
import { saveStatements } from './statement.ts';
import { saveTimes } from './time.ts';

/** The article that a text became, and whether it is new. */
export interface IngestedArticle {
  articleId: number;
  created: boolean;
}

/** The SHA-256 of a text in hexadecimal: the same text is the same article. */
export function createContentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function findReplaced(tx: TransactionClient, url: string | undefined): Promise<number | null> {
  if (url === undefined) return null;
  const rows = await tx.$queryRaw<{ id: number }[]>(
    sql`SELECT "id" FROM "Article" WHERE "url" = ${url} ORDER BY "id" DESC LIMIT 1`,
  );
  return rows[0]?.id ?? null;
}

/**
 * Saves what was read from a text. The same text again answers with the article that it is already and writes nothing; another
 * text at a known address replaces the latest one there.
 */
export async function saveDraft(
  batch: Batch,
  article: CheckedArticle,
  draft: Draft,
  now: Date,
): Promise<IngestedArticle> {
  const { tx, next } = batch;
  const contentHash = createContentHash(article.text);
  const same = await tx.$queryRaw<{ id: number }[]>(
    sql`SELECT "id" FROM "Article" WHERE "contentHash" = ${contentHash}`,
  );
  if (same[0]) return { articleId: same[0].id, created: false };
  const supersedesId = await findReplaced(tx, article.url);
  const articleId = next('Article');
  const publishedAt = article.publishedAt === undefined ? null : new Date(article.publishedAt);
  const { text } = article;
  const saving: Saving = { ...batch, articleId, text, draft, date: publishedAt ?? now, now };
  const actors = await resolveActors(saving);
  await saveLastingActors(saving, actors);
  const known = { contentHash, supersedesId, publishedAt };
  await insertRows(tx, 'Article', [createRow(article, saving, actors.find, known)]);
  await saveActors(saving, actors);
  await saveArticleParts(saving, actors);
  const findTime = await saveTimes(saving);
  const statements = await saveStatements(saving, actors, findTime);
  await saveRelations(saving, { actors, findTime, statements });
  return { articleId, created: true };
}

function createRow(
  { text, headline, url }: CheckedArticle,
  { articleId, draft, date, now }: Saving,
  find: ResolvedActors['find'],
  own: Pick<Article, 'contentHash' | 'supersedesId' | 'publishedAt'>,
): Article {
  return {
    id: articleId,
    headline: headline ?? draft.headline,
    text,
    language: draft.language,
    url: url ?? null,
    urlHost: url === undefined ? null : createHostKey(url),
    ingestedAt: now,
    date,
    dateline: draft.dateline,
    section: draft.section,
    extractor: draft.extractor,
    publisherId: draft.publisher === null ? null : find(draft.publisher),
    ...own,
  };
}
