import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readJson } from '../formats/json.ts';
import { readNdjson } from '../formats/ndjson.ts';
import { FileFormatError, readText } from '../formats/text.ts';

/** What the command line tells about articles whose files don't say it themselves. */
export interface ArticleDetails {
  publisher?: string | undefined;
  publishedAt?: string | undefined;
  language?: string | undefined;
}

/** One article of a file, or why it can't be read. */
export interface FiledArticle {
  /** The file, and the line or the number of the article where it has several. */
  place: string;
  input?: object;
  problem?: string;
  /** How many bytes of the file have been read with it. */
  bytes: number;
}

/** Beyond this a file that is read at once is no article: it is not opened. */
const largestFile = 10_000_000;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'may not be read by you.',
};

/** Says in words why a file can't be read. */
export function explainProblem(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}

/** The size of a file in bytes, 0 where it can't be found. */
export async function readSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** A file may hold null for what it doesn't know. */
function addDetails(input: object, details: ArticleDetails): object {
  const said = Object.entries(input).filter(([, value]) => value !== null);
  return { ...details, ...Object.fromEntries(said) };
}

async function* readLines(file: string): AsyncGenerator<FiledArticle> {
  for await (const { line, bytes, value, problem } of readNdjson(createReadStream(file))) {
    const place = `${file}:${line}`;
    yield problem === undefined ? { place, bytes, input: value ?? {} } : { place, bytes, problem };
  }
}

async function readWhole(file: string): Promise<Buffer> {
  if ((await readSize(file)) > largestFile)
    throw new FileFormatError('is longer than 10 MB: split it, or write one article a line (.ndjson).');
  return readFile(file);
}

async function* readObjects(file: string): AsyncGenerator<FiledArticle> {
  const content = await readWhole(file);
  const value = readJson(content);
  const bytes = content.length;
  if (!Array.isArray(value)) yield { place: file, bytes, input: value };
  else for (const [at, input] of value.entries()) yield { place: `${file}, article ${at + 1}`, bytes, input };
}

async function* readPlain(file: string): AsyncGenerator<FiledArticle> {
  const content = await readWhole(file);
  yield { place: file, bytes: content.length, input: { text: readText(content) } };
}

const readers: Readonly<Record<string, (file: string) => AsyncGenerator<FiledArticle>>> = {
  '.txt': readPlain,
  '.json': readObjects,
  '.ndjson': readLines,
};

async function chooseReader(file: string) {
  if ((await stat(file)).isDirectory()) throw new FileFormatError('is a folder: name its files.');
  const reader = readers[extname(file).toLowerCase()];
  if (!reader) throw new FileFormatError('is neither .txt nor .json nor .ndjson.');
  return reader;
}

/**
 * Reads the articles of a file: one of a .txt file, one or a list of a .json file, one per line of an .ndjson file. What can't be read
 * comes as a problem.
 */
export async function* readArticles(file: string, details: ArticleDetails): AsyncGenerator<FiledArticle> {
  try {
    const read = await chooseReader(file);
    for await (const article of read(file)) {
      yield article.input ? { ...article, input: addDetails(article.input, details) } : article;
    }
  } catch (error) {
    yield { place: file, bytes: 0, problem: explainProblem(error) };
  }
}
