import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readNdjson } from '../formats/ndjson.ts';
import { FileFormatError, readText } from '../formats/text.ts';

/** What the command line tells about articles that come as plain text. */
export interface TextDetails {
  publisher?: string | undefined;
  publishedAt?: string | undefined;
  language?: string | undefined;
}

/** One article of a file, or why it can't be read. */
export interface FiledArticle {
  /** The file, and the line where it has several articles. */
  place: string;
  input?: object;
  problem?: string;
  /** How many bytes of the file have been read with it. */
  bytes: number;
}

/** Beyond this a text file is no article: it is not opened. */
const largestText = 10_000_000;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'is a folder: name its files.',
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

async function* readLines(file: string): AsyncGenerator<FiledArticle> {
  for await (const { line, bytes, value, problem } of readNdjson(createReadStream(file))) {
    const place = `${file}:${line}`;
    yield problem === undefined ? { place, bytes, input: value ?? {} } : { place, bytes, problem };
  }
}

async function readWhole(file: string, details: TextDetails): Promise<FiledArticle> {
  const bytes = await readSize(file);
  if (bytes > largestText) throw new FileFormatError('is longer than 10 MB: split it into articles.');
  return { place: file, bytes, input: { ...details, text: readText(await readFile(file)) } };
}

/** Reads the articles of a file: one of a .txt file, one per line of an .ndjson file. What can't be read comes as a problem. */
export async function* readArticles(file: string, details: TextDetails): AsyncGenerator<FiledArticle> {
  try {
    const extension = extname(file).toLowerCase();
    if (extension === '.ndjson') yield* readLines(file);
    else if (extension === '.txt') yield await readWhole(file, details);
    else throw new FileFormatError('is neither .txt nor .ndjson.');
  } catch (error) {
    yield { place: file, bytes: 0, problem: explainProblem(error) };
  }
}
