import { readdir, readFile } from 'node:fs/promises';
import type { Database } from '../database/client.ts';
import { ingestArticles } from './article.ts';

const folder = new URL('../../prisma/samples/', import.meta.url);

/** Reads the sample articles into an empty database; the number of those taken in, 0 where there already are articles. */
export async function ingestSamples(database: Database): Promise<number> {
  if ((await database.writer.article.count()) > 0) return 0;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const inputs = await Promise.all(
    files.map(async (name): Promise<unknown> => JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
  );
  const outcomes = await ingestArticles(database, inputs);
  const failed = outcomes.find((outcome) => 'error' in outcome);
  if (failed) throw failed.error;
  return outcomes.length;
}
