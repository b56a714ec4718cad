/** A file whose bytes are not the text that its name promises; the message says where and why. */
export class FileFormatError extends Error {
  override readonly name = 'FileFormatError';
}

/**
 * Reads bytes as UTF-8, exactly: only a byte order mark at the start is left out.
 * @throws FileFormatError at the first byte that is not UTF-8
 */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileFormatError(`is not UTF-8 text (byte ${findInvalidByte(bytes)}): convert it first.`);
  }
}

/** The offset of the first byte that a lenient reading replaces. */
function findInvalidByte(bytes: Uint8Array): number {
  const repaired = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, offset) => byte !== repaired[offset]);
}
