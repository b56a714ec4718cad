import { InvalidArgumentError } from './errors.ts';

/** The types that have a global id. */
export type NodeType = 'Article' | 'Actor' | 'Mention' | 'Statement' | 'Relation';

/** The largest row id that SQLite and JavaScript agree on. */
const largest = Number.MAX_SAFE_INTEGER;

/** Writes an opaque id that is unique across types [Relay]. */
export function encodeId(type: string, id: number | string | bigint): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Reads an opaque id back, or null where it isn't one. Only the exact text that `encodeId` writes is an id. */
export function decodeId(id: string): { type: string; id: number } | null {
  const match = /^([A-Za-z]+):([1-9]\d{0,15})$/.exec(Buffer.from(id, 'base64url').toString());
  const [, type = '', number = ''] = match ?? [];
  if (!match || Number(number) > largest || encodeId(type, number) !== id) return null;
  return { type, id: Number(number) };
}

/**
 * Reads the id of a row of the given type.
 * @throws InvalidArgumentError INVALID_ID when it is malformed or of another type
 */
export function readId(type: NodeType, id: string): number {
  const decoded = decodeId(id);
  if (decoded?.type === type) return decoded.id;
  const problem = decoded ? `is the id of another type (${decoded.type})` : 'is not an id';
  throw new InvalidArgumentError(
    'INVALID_ID',
    `"${id.slice(0, 60)}" ${problem}: pass an id of the type ${type}.`,
  );
}
