/**
 * `npm run eval [-- --errors] [--folder DIR]`: reads the annotated articles through the GraphQL door and scores what was found in
 * them. The folder holds a set of articles in each of its folders (text/ and gold/) and the scorer. Neither is part of this
 * project: they lie beside it, in ../shared/eval.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/database/client.ts';
import { type Client, createClient, IngestArticleDocument } from '../src/sdk/index.ts';
import { createServer } from '../src/server.ts';
import { predict } from './prediction.ts';

const { values: options } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    folder: { type: 'string', default: new URL('../../shared/eval/', import.meta.url).pathname },
  },
});
const { folder } = options;

const day = /^\d{4}-\d{2}-\d{2}$/;

async function predictSet(client: Client, set: string, output: string): Promise<void> {
  mkdirSync(output, { recursive: true });
  for (const file of readdirSync(join(folder, set, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(folder, set, 'gold', file), 'utf8')) as {
      file: string;
      published?: string | null;
    };
    const text = readFileSync(join(folder, set, 'text', gold.file), 'utf8');
    const { ingestArticle } = await client.request(IngestArticleDocument, {
      // Where the annotators could tell no more than the month, the text has to say when it was published.
      input: { text, ...(day.test(gold.published ?? '') ? { publishedAt: gold.published ?? null } : {}) },
    });
    if (ingestArticle.__typename !== 'Article') throw new Error(`${file}: ${ingestArticle.message}`);
    const prediction = await predict(client, ingestArticle.id, file.replace('.json', ''));
    writeFileSync(join(output, file), JSON.stringify(prediction, null, 1));
  }
}

if (!existsSync(join(folder, 'score.mjs'))) {
  console.error(
    `The annotated articles are not here: ${folder} does not exist.\nThey belong to their publishers and are no part of this project, so the evaluation can't run without them.`,
  );
  process.exit(1);
}
const temporary = mkdtempSync(join(tmpdir(), 'narasumber-eval-'));
const database = await openDatabase(`file:${join(temporary, 'eval.db')}`);
try {
  const server = createServer({ database, logging: 'error' });
  const client = createClient({
    url: 'http://localhost/graphql',
    fetch: async (url, init) => await server.fetch(url, init),
  });
  const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold')));
  for (const set of sets.sort().reverse()) {
    const output = join(temporary, set);
    await predictSet(client, set, output);
    const score = [join(folder, 'score.mjs'), '--gold', join(folder, set, 'gold'), '--pred', output];
    if (options.errors) score.push('--errors');
    console.log(`\n${set}\n${execFileSync(process.execPath, score, { encoding: 'utf8' })}`);
  }
} finally {
  await database.close();
  rmSync(temporary, { recursive: true, force: true });
}
