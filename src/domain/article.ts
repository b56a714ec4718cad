/**
 * How articles come in: checked, read outside any transaction, and saved in one, whole or not at all. What is saved is in
 * save-draft.ts; how actors and relations are found again in actor.ts and relation.ts.
 */
import type { Database } from '../database/client.ts';
import type { Draft, Extractor } from '../extract/draft.ts';
import { rules } from '../extract/pipeline.ts';
import { type ArticleInput, type CheckedArticle, checkArticle } from './article-input.ts';
import { saveBatch } from './insert.ts';
import { findUnusedFields, type KnownArticle, selectKnown } from './known-article.ts';
import { type SavedArticle, saveDraft, saveKnown } from './save-draft.ts';

export interface IngestOptions {
  /** What reads the text: the rules of src/extract unless told. */
  extractor?: Extractor;
}

/** The article that an input became. */
export interface IngestedArticle extends SavedArticle {
  /** The fields of the input that say something else than what is known of the article, whose text was known already. */
  unusedFields: readonly string[];
}

/** What became of one article of many. */
export type IngestOutcome = IngestedArticle | { error: unknown };

/** An article that waits to be saved: read, or known with this id. */
type ReadArticle = { article: CheckedArticle } & ({ draft: Draft } | { known: number });

async function readArticle(
  article: CheckedArticle,
  { extractor = rules }: IngestOptions,
): Promise<{ article: CheckedArticle; draft: Draft }> {
  const { text, headline, publishedAt, publisher, language } = article;
  return { article, draft: await extractor.extract({ text, headline, publishedAt, publisher, language }) };
}

/** Reads an article, unless its text is known; one that is known at the same address may have to become the latest there again. */
async function prepare(
  database: Database,
  article: CheckedArticle,
  options: IngestOptions,
): Promise<ReadArticle | IngestedArticle> {
  const [known] = database.read<KnownArticle>(selectKnown(article.text));
  if (!known) return readArticle(article, options);
  if (article.url !== undefined && article.url === known.url) return { article, known: known.id };
  return complete(database, article, { articleId: known.id, created: false });
}

function complete(database: Database, article: CheckedArticle, saved: SavedArticle): IngestedArticle {
  return {
    ...saved,
    unusedFields: saved.created ? [] : findUnusedFields(database, saved.articleId, article),
  };
}

async function saveAll(database: Database, read: readonly ReadArticle[]): Promise<IngestedArticle[]> {
  const saved = await database.transaction((tx) =>
    saveBatch(tx, async (batch) => {
      const all: [CheckedArticle, SavedArticle][] = [];
      for (const one of read) {
        const { article } = one;
        const row =
          'known' in one
            ? await saveKnown(batch, article, one.known)
            : await saveDraft(batch, article, one.draft, new Date());
        all.push([article, row]);
      }
      return all;
    }),
  );
  return saved.map(([article, row]) => complete(database, article, row));
}

/**
 * Takes an article in and adds what it tells to the graph. The same text again, also when two requests race, answers with the
 * article that it is already (`created` is false) and changes nothing, save that it is the latest at its address again.
 * @throws InvalidInputError when the input is malformed
 */
export async function ingestArticle(
  database: Database,
  input: ArticleInput,
  options: IngestOptions = {},
): Promise<IngestedArticle> {
  const ready = await prepare(database, checkArticle(input), options);
  if (!('article' in ready)) return ready;
  const [saved] = await saveAll(database, [ready]);
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
        return await prepare(database, checkArticle(input), options);
      } catch (error) {
        return { error };
      }
    }),
  );
  const fresh = read.filter((each) => 'article' in each);
  const saved = fresh.length > 0 ? (await saveTogether(database, fresh)).values() : [].values();
  return read.map((each) =>
    'article' in each ? (saved.next().value ?? { error: new Error('Not saved.') }) : each,
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
