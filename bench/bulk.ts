/**
 * `npm run bench:bulk [-- --articles 10000]`: ingests an archive by the command line into an empty database while a server answers
 * the newest articles from it, and tells how fast both go, beside the time that reading the texts takes alone.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/pipeline.ts';
import { measureLoad } from './load.ts';
import { startServer } from './process.ts';
import { measureProcessorTime } from './processor-time.ts';
import { createRandom } from './random.ts';
import { writeArticle } from './workloads.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const count = Number(values.articles);

const folder = mkdtempSync(join(tmpdir(), 'narasumber-bulk-'));
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: `file:${join(folder, 'bulk.db')}`,
  PORT: '0',
  SAMPLES: 'off',
  CACHE_SIZE: '0',
  LOG_LEVEL: 'silent',
};

function writeArchive(): { file: string; texts: string[] } {
  const random = createRandom(3);
  const texts = Array.from({ length: count }, (_, number) => writeArticle(random, number));
  const file = join(folder, 'archive.ndjson');
  writeFileSync(
    file,
    texts.map((text) => `${JSON.stringify({ text, publishedAt: '2024-05-01' })}\n`).join(''),
  );
  return { file, texts };
}

/** Processor time that the extraction of each text takes alone, in milliseconds. */
function measureExtraction(texts: string[]): number {
  const sample = texts.slice(0, 500);
  for (const text of sample.slice(0, 100)) extract({ text });
  const total = measureProcessorTime(() => {
    for (const text of sample) extract({ text });
  });
  return total / sample.length;
}

function ingest(file: string): Promise<number> {
  const start = Date.now();
  const cli = new URL('../dist/cli.js', import.meta.url).pathname;
  const child = spawn(process.execPath, [cli, 'ingest', file], { env: environment, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve((Date.now() - start) / 1000) : reject(new Error(`ingest ${code}`)),
    );
  });
}

const query =
  '{ articles(first: 20) { nodes { id headline statements(first: 5) { nodes { text speakers { name } } } } } }';

try {
  const { file, texts } = writeArchive();
  const alone = measureExtraction(texts);
  const server = await startServer([new URL('../dist/main.js', import.meta.url).pathname], environment);
  const request = { method: 'POST' as const, path: '/graphql', body: JSON.stringify({ query }) };
  let running = true;
  const ingested = ingest(file).finally(() => {
    running = false;
  });
  const reads: number[] = [];
  while (running) reads.push((await measureLoad(server, () => request, 5, 1)).p99);
  const seconds = await ingested;
  await server.stop();
  console.log(`${count} articles in ${seconds.toFixed(0)} s: ${(count / seconds).toFixed(0)} a second.`);
  console.log(
    `Reading a text takes ${alone.toFixed(1)} ms of processor time alone: at most ${(1000 / alone).toFixed(0)} a second.`,
  );
  console.log(
    `Meanwhile one reader asked for the newest 20 articles: p99 of ${Math.max(...reads)} ms in the worst five seconds.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
