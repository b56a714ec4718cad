import type { Article } from '../database/generated/client.ts';
import { createHostKey } from '../database/web-address.ts';
import type { Draft } from '../extract/draft.ts';
import { type ResolvedActors, resolveActors } from './actor.ts';
import type { CheckedArticle } from './article-input.ts';
import { saveArticleParts } from './article-part.ts';
import { type Batch, insertRows } from './insert.ts';
import { createContentHash, findLatest, type KnownArticle, reinstate, selectKnown } from './known-article.ts';
import { saveRelations } from './relation.ts';
import { saveActors, saveLastingActors } from './save-actors.ts';
import type { Saving } from './saving.ts';
import { saveStatements } from './statement.ts';
import { saveTimes } from './time.ts';

/** The article that a text became, and whether it is new. */
export interface SavedArticle {
  articleId: number;
  created: boolean;
}

/**
 * Saves what was read from a text. The same text again answers with the article that it is already; another text at a known address
 * replaces the latest one there.
 */
export async function saveDraft(
  batch: Batch,
  article: CheckedArticle,
  draft: Draft,
  now: Date,
): Promise<SavedArticle> {
  const { tx, next } = batch;
  const [known] = await tx.$queryRaw<KnownArticle[]>(selectKnown(article.text));
  if (known) return saveKnown(batch, article, known.id);
  const supersedesId = await findLatest(tx, article.url);
  const articleId = next('Article');
  const publishedAt = article.publishedAt === undefined ? null : new Date(article.publishedAt);
  const { text } = article;
  const saving: Saving = { ...batch, articleId, text, draft, date: publishedAt ?? now, now };
  const actors = await resolveActors(saving);
  await saveLastingActors(saving, actors);
  const own = { contentHash: createContentHash(text), supersedesId, publishedAt };
  await insertRows(tx, 'Article', [createRow(article, saving, actors.find, own)]);
  await saveActors(saving, actors);
  await saveArticleParts(saving, actors);
  const findTime = await saveTimes(saving);
  const statements = await saveStatements(saving, actors, findTime);
  await saveRelations(saving, { actors, findTime, statements });
  return { articleId, created: true };
}

/** The text of a known article came again: that it is the latest at its address is all that may change. */
export async function saveKnown(
  { tx }: Pick<Batch, 'tx'>,
  { url }: CheckedArticle,
  articleId: number,
): Promise<SavedArticle> {
  await reinstate(tx, articleId, url);
  return { articleId, created: false };
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
