import { FileFormatError, readText } from './text.ts';

/** One line of a file that is not blank: its object, or what is wrong with it. */
export interface NdjsonLine {
  /** The number of the line, from 1. */
  line: number;
  value?: object;
  problem?: string;
  /** How many bytes of the file have been read with it. */
  bytes: number;
}

const newline = 0x0a;

/** The longest line that is kept in memory: an article of 1 MB whose characters are all written as escapes takes 6 MB. */
const longestLine = 8_000_000;

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end + 1)]);
      parts = [];
      length = 0;
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine)
      throw new FileFormatError(`has a line of more than ${longestLine / 1_000_000} MB.`);
  }
  if (length > 0) yield Buffer.concat(parts);
}

function readObject(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileFormatError('is not an object.');
  return value;
}

/**
 * Reads newline-delimited JSON, one object per line, without holding more than a line of it. A malformed line comes with its
 * problem, and reading goes on.
 * @throws FileFormatError when a line is too long to be one
 */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NdjsonLine> {
  let line = 0;
  let bytes = 0;
  for await (const data of readLines(chunks)) {
    line += 1;
    bytes += data.length;
    try {
      const text = readText(data).trim();
      if (text !== '') yield { line, bytes, value: readObject(text) };
    } catch (error) {
      const { message } = error as Error;
      yield { line, bytes, problem: error instanceof SyntaxError ? `is not JSON: ${message}` : message };
    }
  }
}
