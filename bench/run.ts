/**
 * `npm run bench -- --size S|M|L [--seconds 6] [--only W1,W2]`: generates data, starts the built server in production mode, without and
 * with its cache, and the floor beside it; loads them with the same work and prints a table.
 */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

/** How many different requests a workload draws; they are sent again and again. */
const variety = 2000;

/** The data of a size, as the current tables and the current generator make it: made once, then kept in the temporary folder. */
function prepareDatabase(name: string, { articles }: Size): string {
  const hash = createHash('sha256');
  for (const source of ['generate.ts', 'size.ts', '../prisma/schema.prisma', '../src/database/search.ts']) {
    hash.update(readFileSync(new URL(source, import.meta.url)));
  }
  const file = join(tmpdir(), `narasumber-bench-${name}-${hash.digest('hex').slice(0, 8)}.db`);
  if (existsSync(file)) return file;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}.new${ending}`, { force: true });
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

/** Gives the requests one after the other, from the start again after the last. */
function cycle(requests: LoadRequest[]): () => LoadRequest {
  let at = 0;
  return () => requests[at++ % requests.length] as LoadRequest;
}

/** What is measured beside each other: the server without and with its cache, and the floor. */
interface Servers {
  off: ServerProcess;
  on: ServerProcess;
  floor: ServerProcess;
}

function compare({ perSecond }: Measurement, floor: Measurement | undefined): string {
  return floor ? (perSecond / floor.perSecond).toFixed(2) : '–';
}

async function measure(workload: Workload, { off, on, floor }: Servers): Promise<string> {
  // What is written must be new in each run.
  const random = createRandom(workload.writes ? Date.now() : 7);
  const drawn = Array.from({ length: workload.writes ? variety * 5 : variety }, (_, number) =>
    workload.draw(random, number),
  );
  const queries = cycle(drawn.map(({ variables }) => post({ query: workload.query, variables })));
  const paths = drawn.flatMap(({ floor: path }): LoadRequest[] =>
    path ? [{ method: 'GET', path: `/${path}` }] : [],
  );
  const without = await measureLoad(off, queries, seconds);
  const least = paths.length > 0 ? await measureLoad(floor, cycle(paths), seconds) : undefined;
  const cached = workload.writes ? undefined : await measureLoad(on, queries, seconds);
  const { perSecond, p50, p99, cpu, errors } = without;
  return `| ${[
    `${workload.name} ${workload.title}`,
    perSecond.toFixed(0),
    p50,
    p99,
    cpu.toFixed(2),
    least?.perSecond.toFixed(0) ?? '–',
    compare(without, least),
    cached?.perSecond.toFixed(0) ?? '–',
    cached ? compare(cached, least) : '–',
    errors + (cached?.errors ?? 0) + (least?.errors ?? 0),
  ].join(' | ')} |`;
}

const file = `${prepareDatabase(values.size, size)}`;
// The run works on a copy: what W7 writes would be the newest articles of the next run.
const copy = file.replace(/\.db$/, '-run.db');
copyFileSync(file, copy, constants.COPYFILE_FICLONE);
const started: ServerProcess[] = [];
const start = async (cacheSize: number, ...argv: string[]) => {
  const server = await startServer(argv, {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: `file:${copy}`,
    PORT: '0',
    SAMPLES: 'off',
    LOG_LEVEL: 'silent',
    CACHE_SIZE: String(cacheSize),
  });
  started.push(server);
  return server;
};
try {
  // As `npm start` starts it: left alone, V8 lets the memory grow to several times of what is in use before it collects.
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [, ...flags] = scripts.start.split(' ').slice(0, -1);
  const main = [...flags, new URL('../dist/main.js', import.meta.url).pathname];
  const servers = {
    off: await start(0, ...main),
    on: await start(64, ...main),
    floor: await start(0, '--import', 'tsx', new URL('floor.ts', import.meta.url).pathname, copy),
  };
  const cursor = await findCursor(servers.off, size.depth);
  console.log(
    `Size ${values.size}: ${size.articles} articles. Node.js ${process.version}, 16 connections, ${seconds} s each.\n`,
  );
  console.log(
    '| work | requests/s | p50 ms | p99 ms | CPU ms | floor/s | ratio | cached/s | ratio | errors |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const workload of createWorkloads(copy, size, cursor)) {
    if (!chosen || chosen.includes(workload.name)) console.log(await measure(workload, servers));
  }
  const { resident, own } = servers.off.readMemory();
  console.log(
    `\nMemory of the server without cache: ${resident} MB at most, ${own} MB of its own at the end.`,
  );
} finally {
  await Promise.all(started.map((server) => server.stop()));
  for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
}
