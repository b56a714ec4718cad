import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database/client.ts';
import { ingestArticles } from '../domain/article.ts';
import {
  type ArticleDetails,
  explainProblem,
  type FiledArticle,
  readArticles,
  readSize,
} from './article-file.ts';
import { type Command, type Terminal, UsageError } from './terminal.ts';

const usage = `Usage: narasumber ingest [options] FILE...

Reads articles and adds what they tell to the database that DATABASE_URL names. A FILE is
  NAME.txt     one article in UTF-8
  NAME.json    one article as an object, or a list of them: { "text", "headline", "url", "publishedAt", "publisher",
               "language" }; only text is required
  NAME.ndjson  one such object per line

Options, for articles whose file does not say it:
  --publisher NAME       the medium that published them
  --published-at DATE    a day such as 2023-10-17, or an instant such as 2023-10-17T08:30:00+07:00
  --language CODE        id, en, ms, or und for any other
`;

/** How many articles are saved in one transaction: enough to share its cost, few enough not to keep the server waiting. */
const batchSize = 32;

/** A bar is drawn for more than a few files, or for much text. */
const fewFiles = 3;
const fewBytes = 1_000_000;

interface Tally {
  created: number;
  known: number;
  failed: number;
}

function readArguments(argv: readonly string[]): { files: string[]; details: ArticleDetails } {
  const text = { type: 'string' } as const;
  try {
    const options = { publisher: text, 'published-at': text, language: text };
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { publisher, language, 'published-at': publishedAt } = values;
    if (positionals.length > 0) return { files: positionals, details: { publisher, publishedAt, language } };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  throw new UsageError('Name at least one file.');
}

async function openBar(files: readonly string[], { progress }: Terminal): Promise<SingleBar | null> {
  const sizes = await Promise.all(files.map(readSize));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!progress || (files.length <= fewFiles && total <= fewBytes)) return null;
  const format = '{bar} {percentage} % | {articles} articles | {eta_formatted} left';
  const bar = new SingleBar({ stream: progress, format, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0, { articles: 0 });
  return bar;
}

async function ingestBatch(
  database: Database,
  batch: readonly FiledArticle[],
  tally: Tally,
  report: (problem: string) => void,
): Promise<void> {
  const readable = batch.filter(({ problem }) => problem === undefined);
  const inputs = readable.map(({ input }) => input);
  const outcomes = (await ingestArticles(database, inputs)).values();
  for (const { place, problem } of batch) {
    const outcome = problem === undefined ? outcomes.next().value : { error: new Error(problem) };
    if (outcome && 'error' in outcome) {
      tally.failed += 1;
      report(`${place}: ${explainProblem(outcome.error)}\n`);
    } else if (outcome) tally[outcome.created ? 'created' : 'known'] += 1;
  }
}

async function countGraph({ writer }: Database): Promise<{ statements: number; relations: number }> {
  return { statements: await writer.statement.count(), relations: await writer.relation.count() };
}

async function ingestAll(
  database: Database,
  { files, details }: { files: string[]; details: ArticleDetails },
  terminal: Terminal,
): Promise<Tally> {
  const tally: Tally = { created: 0, known: 0, failed: 0 };
  const bar = await openBar(files, terminal);
  // A line between two states of the bar would be drawn over.
  const problems: string[] = [];
  const report = bar ? (problem: string) => problems.push(problem) : terminal.problem;
  let batch: FiledArticle[] = [];
  let before = 0;
  const flush = async () => {
    await ingestBatch(database, batch, tally, report);
    batch = [];
  };
  try {
    for (const file of files) {
      for await (const article of readArticles(file, details)) {
        batch.push(article);
        if (batch.length === batchSize) await flush();
        const { created, known, failed } = tally;
        bar?.update(before + article.bytes, { articles: created + known + failed });
      }
      before += await readSize(file);
    }
    await flush();
  } finally {
    bar?.stop();
    for (const problem of problems) terminal.problem(problem);
  }
  return tally;
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const request = readArguments(argv);
  const { databaseUrl } = readConfig(terminal.environment);
  const database = await openDatabase(databaseUrl);
  try {
    const before = await countGraph(database);
    const { created, known, failed } = await ingestAll(database, request, terminal);
    const after = await countGraph(database);
    const [statements, relations] = [
      after.statements - before.statements,
      after.relations - before.relations,
    ];
    terminal.output(
      `Articles: ${created} new, ${known} already known, ${failed} failed. New: ${statements} statements, ${relations} relations.\n`,
    );
    return failed > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
}

/** Takes the articles of files in; a file or line that can't be taken in is named and costs the others nothing. */
export const ingestFiles: Command = { summary: 'adds the articles of files to the database', usage, run };
