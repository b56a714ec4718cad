import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NdjsonLine, readNdjson } from '../../src/formats/ndjson.ts';

async function* chunk(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function readAll(text: string | Uint8Array, size = 7): Promise<NdjsonLine[]> {
  const lines: NdjsonLine[] = [];
  for await (const line of readNdjson(chunk(Buffer.from(text), size))) lines.push(line);
  return lines;
}

describe('newline-delimited JSON', () => {
  it('reads one object per line, with Windows line ends, a byte order mark and no last line end', async () => {
    expect(await readAll('\uFEFF{"text":"a"}\r\n\n{"text":"é"}')).toEqual([
      { line: 1, bytes: 17, value: { text: 'a' } },
      { line: 3, bytes: 31, value: { text: 'é' } },
    ]);
  });

  it('names a malformed line and goes on', async () => {
    const lines = await readAll('{"text"\n[1]\nnull\n{"text":"a"}\n');
    expect(lines.map(({ line, problem }) => ({ line, problem }))).toEqual([
      { line: 1, problem: expect.stringMatching(/^is not JSON: /) },
      { line: 2, problem: 'is not an object.' },
      { line: 3, problem: 'is not an object.' },
      { line: 4, problem: undefined },
    ]);
  });

  it('names a line that is not UTF-8', async () => {
    expect(await readAll(Buffer.from('{"text":"a\xff"}\n', 'latin1'))).toEqual([
      { line: 1, bytes: 14, problem: 'is not UTF-8 text (byte 10): convert it first.' },
    ]);
  });

  it('refuses a line that never ends', async () => {
    await expect(readAll('x'.repeat(8_100_000), 65_536)).rejects.toThrow('has a line of more than 8 MB.');
  });

  it('reads the same however the bytes are cut', async () => {
    const objects = fc.array(
      fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())),
    );
    await fc.assert(
      fc.asyncProperty(objects, fc.integer({ min: 1, max: 40 }), async (values, size) => {
        const lines = await readAll(values.map((value) => `${JSON.stringify(value)}\n`).join(''), size);
        expect(lines.map(({ value }) => JSON.stringify(value))).toEqual(
          values.map((value) => JSON.stringify(value)),
        );
      }),
    );
  });
});
