import { createHash } from 'node:crypto';
import { InvalidArgumentError } from './errors.ts';

/** The values of a row's order columns, in order; the last one is its id. */
export type Position = (number | string)[];

/** A short mark of a list, its filter, its order and what it belongs to, so that a cursor can't be used with another one. */
export function markList(list: string, owner: string): string {
  return createHash('sha1').update(`${list} ${owner}`).digest('base64url').slice(0, 8);
}

/** Writes a row's position as an opaque cursor; it stays valid when the row is deleted. */
export function encodeCursor(mark: string, position: Position): string {
  return Buffer.from(JSON.stringify([mark, ...position])).toString('base64url');
}

/**
 * Reads the position back.
 * @throws InvalidArgumentError INVALID_CURSOR when it is malformed or belongs to another list, filter or order
 */
export function decodeCursor(mark: string, cursor: string, length: number): Position {
  const [written, ...position] = parse(cursor);
  const fits =
    position.length === length &&
    position.every((value) => typeof value === 'number' || typeof value === 'string');
  if (typeof written !== 'string' || !fits || typeof position.at(-1) !== 'number') {
    throw new InvalidArgumentError(
      'INVALID_CURSOR',
      'This cursor is malformed: pass one that a page returned, unchanged.',
    );
  }
  if (written !== mark) {
    throw new InvalidArgumentError(
      'INVALID_CURSOR',
      'This cursor belongs to another list, filter or order: start again without it.',
    );
  }
  return position as Position;
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
