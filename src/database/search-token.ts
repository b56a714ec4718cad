import Sqlite from 'better-sqlite3';
import { tokenizer } from './search.ts';

/** A word as the full-text indexes hold it, and where it stands in the text: UTF-16 code units, end exclusive. */
export interface Token {
  value: string;
  start: number;
  end: number;
}

const blockLength = 256;

/** What each character becomes, by block: its letter without case and accent, nothing for a mark, or null where it parts words. */
const blocks: (string | null)[][] = [];

/**
 * Finds the words of a text exactly as SQLite does: it has been asked about each character, 256 at a time, when the first of
 * them was met. Its rules are those of Unicode 6.1 with exceptions, which no expression of JavaScript has.
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let plain = true;
  for (let at = 0; at <= text.length; at++) {
    const character = text.codePointAt(at) ?? 0;
    const folded = foldCharacter(character);
    if (folded === null) {
      if (start >= 0)
        tokens.push({ value: plain ? text.slice(start, at) : fold(text, start, at), start, end: at });
      [start, plain] = [-1, true];
    } else {
      if (start < 0 && folded !== '') start = at;
      plain &&= folded === text[at];
    }
    if (character > 0xffff) at++;
  }
  return tokens;
}

function fold(text: string, start: number, end: number): string {
  return Array.from(text.slice(start, end), (character) => foldCharacter(character.codePointAt(0) ?? 0)).join(
    '',
  );
}

function foldCharacter(character: number): string | null {
  const block = Math.floor(character / blockLength);
  blocks[block] ??= readBlock(block * blockLength);
  return blocks[block][character % blockLength] ?? null;
}

/** Asks SQLite: between two letters a character that parts words makes two words of them. */
function readBlock(first: number): (string | null)[] {
  const connection = new Sqlite(':memory:');
  connection.exec(`CREATE VIRTUAL TABLE "Sample" USING fts5("text", ${tokenizer});
    CREATE VIRTUAL TABLE "Word" USING fts5vocab('Sample', 'instance');`);
  const insert = connection.prepare('INSERT INTO "Sample" (rowid, "text") VALUES (?, ?)');
  for (let at = 0; at < blockLength; at++) insert.run(at, `a${String.fromCodePoint(first + at)}b`);
  const words = connection.prepare(
    'SELECT "doc", "term" FROM "Word" WHERE "term" <> \'a\' AND "term" <> \'b\'',
  );
  const block = new Array<string | null>(blockLength).fill(null);
  for (const { doc, term } of words.all() as { doc: number; term: string }[]) block[doc] = term.slice(1, -1);
  connection.close();
  return block;
}
