import { expect, it } from 'vitest';
import { readText } from '../../src/formats/text.ts';

it('reads UTF-8 exactly, without the byte order mark', () => {
  expect(readText(Buffer.from('\uFEFF“Ya,” kata Ny. É. 🙂\r\n\n '))).toBe('“Ya,” kata Ny. É. 🙂\r\n\n ');
});

it.each([
  ['Latin-1', [0x61, 0xe9, 0x62], 1],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
  ['a character that is cut at the end', [0x61, 0x62, 0xe2, 0x80], 2],
  ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
])('refuses %s and says where', (_, bytes, offset) => {
  expect(() => readText(Uint8Array.from(bytes))).toThrow(
    `is not UTF-8 text (byte ${offset}): convert it first.`,
  );
});
