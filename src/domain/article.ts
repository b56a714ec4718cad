/**
 * How articles come in: checked, read outside any transaction, and saved in one, whole or not at all. What is saved is in
 * save-draft.ts; how actors and relations are found again in actor.ts and relation.ts.
 */
import { type Database, sql } from '../database/client.ts';
import type { Draft, Extractor } from '../extract/draft.ts';
import { rules } from '../extract/pipeline.ts';
import { type ArticleInput, type CheckedArticle, checkArticle } from './article-input.ts';
import { saveBatch } from './insert.ts';
import { createContentHash, type IngestedArticle, saveDraft } from './save-draft.ts';

export interface IngestOptions {
  /** What reads the text: the rules of src/extract unless told. */
  extractor?: Extractor;
}

/** What became of one article of many. */
export type IngestOutcome = IngestedArticle | { error: unknown };

interface ReadArticle {
  article: CheckedArticle;
  draft: Draft;
}

async function readArticle(
  article: CheckedArticle,
  { extractor = rules }: IngestOptions,
): Promise<ReadArticle> {
  const { text, headline, publishedAt, publisher, language } = article;
  return { article, draft: await extractor.extract({ text, headline, publishedAt, publisher, language }) };
}

function findIngested(database: Database, { text }: CheckedArticle): IngestedArticle | null {
  const rows = database.read<{ id: number }>(
    sql`SELECT "id" FROM "Article" WHERE "contentHash" = ${createContentHash(text)}`,
  );
  return rows[0] ? { articleId: rows[0].id, created: false } : null;
}

function saveAll(database: Database, read: readonly ReadArticle[]): Promise<IngestedArticle[]> {
  return database.transaction((tx) =>
    saveBatch(tx, async (batch) => {
      const saved: IngestedArticle[] = [];
      for (const { article, draft } of read) saved.push(await saveDraft(batch, article, draft, new Date()));
      return saved;
    }),
  );
}

/**
 * Takes an article in and adds what it tells to the graph. The same text again, also when two requests race, answers with the
 * article that it is already (`created` is false) and changes nothing.
 * @throws InvalidInputError when the input is malformed
 */
export async function ingestArticle(
  database: Database,
  input: ArticleInput,
  options: IngestOptions = {},
): Promise<IngestedArticle> {
  const article = checkArticle(input);
  const known = findIngested(database, article);
  if (known) return known;
  const [saved] = await saveAll(database, [await readArticle(article, options)]);
  if (!saved) throw new Error('Nothing was saved.');
  return saved;
}

/**
 * Takes many articles in, as they come from outside, in one transaction: an outcome for each, in their order. One that is
 * malformed or cannot be saved costs the others nothing. A few dozen at a time are fastest; other writers wait meanwhile.
 */
export async function ingestArticles(
  database: Database,
  inputs: readonly unknown[],
  options: IngestOptions = {},
): Promise<IngestOutcome[]> {
  const read = await Promise.all(
    inputs.map(async (input) => {
      try {
        const article = checkArticle(input);
        return findIngested(database, article) ?? (await readArticle(article, options));
      } catch (error) {
        return { error };
      }
    }),
  );
  const fresh = read.filter((each) => 'draft' in each);
  const saved = fresh.length > 0 ? (await saveTogether(database, fresh)).values() : [].values();
  return read.map((each) =>
    'draft' in each ? (saved.next().value ?? { error: new Error('Not saved.') }) : each,
  );
}

/** Saves all in one transaction; where that fails, each in its own, so that only what is wrong is lost. */
async function saveTogether(database: Database, read: readonly ReadArticle[]): Promise<IngestOutcome[]> {
  try {
    return await saveAll(database, read);
  } catch (error) {
    if (read.length === 1) return [{ error }];
    const outcomes: IngestOutcome[] = [];
    for (const each of read) outcomes.push(...(await saveTogether(database, [each])));
    return outcomes;
  }
}
