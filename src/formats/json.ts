import { FileFormatError, readText } from './text.ts';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads bytes as JSON: one object, or a list of objects.
 * @throws FileFormatError when they are neither
 */
export function readJson(bytes: Uint8Array): object | object[] {
  const text = readText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FileFormatError(`is not JSON: ${(error as Error).message}`);
  }
  if (isObject(value)) return value;
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw new FileFormatError('is neither an object nor a list of objects.');
}
