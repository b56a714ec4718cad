/**
 * `npm run bench -- --size S|M|L [--seconds 6] [--only W1,W2] [--keep]`: generates data, starts the built server in production mode and,
 * beside it, the floor; loads both with the same work and prints a table. The data stays in the temporary folder for the next
 * run of the same size, unless the tables have changed since.
 */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateDatabase } from './generate.ts';
import { type LoadRequest, type Measurement, measureLoad } from './load.ts';
import { type ServerProcess, startServer } from './process.ts';
import { createRandom } from './random.ts';
import { type Size, sizes } from './size.ts';
import { createWorkloads, type Workload } from './workloads.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    seconds: { type: 'string', default: '6' },
    only: { type: 'string' },
  },
});
const size = sizes[values.size];
if (!size) throw new Error(`There is no size ${values.size}: choose ${Object.keys(sizes).join(', ')}.`);
const seconds = Number(values.seconds);
const chosen = values.only?.split(',');

/** How many different requests a workload draws; autocannon goes through them again and again. */
const variety = 2000;

function prepareDatabase(name: string, { articles }: Size): string {
  const file = join(tmpdir(), `narasumber-bench-${name}.db`);
  const migration = new URL('../prisma/schema.prisma', import.meta.url);
  if (existsSync(file) && statSync(file).mtimeMs > statSync(migration).mtimeMs) return file;
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  const start = Date.now();
  generateDatabase(`${file}.new`, sizes[name] as Size, (done) => {
    if (done % (articles / 10) === 0) console.error(`generated ${done} of ${articles} articles`);
  });
  renameSync(`${file}.new`, file);
  console.error(`generated ${articles} articles in ${Math.round((Date.now() - start) / 1000)} s`);
  return file;
}

function post(body: unknown): LoadRequest {
  return { method: 'POST', path: '/graphql', body: JSON.stringify(body) };
}

/** Walks to the article at the size's depth, a hundred at a time. */
async function findCursor({ url }: ServerProcess, depth: number): Promise<string> {
  let after: string | null = null;
  for (let at = 0; at < depth; at += 100) {
    const query = 'query ($after: String) { articles(first: 100, after: $after) { pageInfo { endCursor } } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data } = (await response.json()) as { data: { articles: { pageInfo: { endCursor: string } } } };
    after = data.articles.pageInfo.endCursor;
  }
  return after ?? '';
}

function format({ perSecond, p50, p99, cpu, errors }: Measurement): string {
  return `${perSecond.toFixed(0)} | ${p50} | ${p99} | ${cpu.toFixed(2)} | ${errors}`;
}

async function measure(workload: Workload, server: ServerProcess, floor: ServerProcess): Promise<string> {
  const random = createRandom(7);
  const drawn = Array.from({ length: variety }, (_, number) => workload.draw(random, number));
  const own = await measureLoad(
    server,
    drawn.map(({ variables }) => post({ query: workload.query, variables })),
    seconds,
  );
  const paths = drawn.flatMap(({ floor: path }) =>
    path ? [{ method: 'GET' as const, path: `/${path}` }] : [],
  );
  const least = paths.length > 0 ? await measureLoad(floor, paths, seconds) : undefined;
  const ratio = least ? (own.perSecond / least.perSecond).toFixed(2) : '–';
  return `| ${workload.name} ${workload.title} | ${format(own)} | ${least?.perSecond.toFixed(0) ?? '–'} | ${ratio} |`;
}

const file = prepareDatabase(values.size, size);
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: `file:${file}`,
  PORT: '0',
  SAMPLES: 'off',
  LOG_LEVEL: 'silent',
};
const servers: ServerProcess[] = [];
const start = async (...argv: string[]) => {
  const started = await startServer(argv, environment);
  servers.push(started);
  return started;
};
try {
  const server = await start(new URL('../dist/main.js', import.meta.url).pathname);
  const floor = await start('--import', 'tsx', new URL('floor.ts', import.meta.url).pathname, file);
  const cursor = await findCursor(server, size.depth);
  console.log(
    `Size ${values.size}: ${size.articles} articles. Node.js ${process.version}, 16 connections, ${seconds} s each.\n`,
  );
  console.log('| work | requests/s | p50 ms | p99 ms | CPU ms | errors | floor/s | ratio |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const workload of createWorkloads(file, size, cursor)) {
    if (!chosen || chosen.includes(workload.name)) console.log(await measure(workload, server, floor));
  }
  console.log(`\nThe most memory that the server held: ${server.readMemory().toFixed(0)} MB.`);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}
