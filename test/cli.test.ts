import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'narasumber-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function call(argv: readonly string[], progress: PassThrough | null = null) {
  const written = { output: '', problem: '' };
  const code = await run(argv, {
    output: (text) => {
      written.output += text;
    },
    problem: (text) => {
      written.problem += text.replaceAll(folder, '');
    },
    progress,
    environment: { DATABASE_URL: `file:${join(folder, 'cli.db')}` },
  });
  return { code, ...written };
}

describe('narasumber ingest', () => {
  it('takes text files and NDJSON files in and sums up', async () => {
    const text = write('satu.txt', 'Naskah satu.');
    const lines = write('banyak.ndjson', '{"text":"Naskah dua."}\n{"text":"Naskah satu."}\n');
    expect(
      await call(['ingest', text, lines, '--publisher', 'Harian Contoh', '--published-at', '2023-10-17']),
    ).toEqual({
      code: 0,
      output: 'Articles: 2 new, 1 already known, 0 failed. New: 0 statements, 0 relations.\n',
      problem: '',
    });
  });

  it('names what it can not take in, takes in the rest, and exits with 1', async () => {
    const files = [
      join(folder, 'hilang.txt'),
      folder,
      write('kosong.txt', ' \n'),
      write('latin.txt', Buffer.from('caf\xe9', 'latin1')),
      write(
        'campur.ndjson',
        '{"text":"Naskah."}\nbukan\n{"teks":"x"}\n{"text":"Lain.","publishedAt":"kemarin"}\n',
      ),
      write('naskah.pdf', '%PDF'),
    ];
    const { code, output, problem } = await call(['ingest', ...files]);
    expect({ code, output }).toEqual({
      code: 1,
      output: 'Articles: 1 new, 0 already known, 8 failed. New: 0 statements, 0 relations.\n',
    });
    expect(problem.split('\n')).toEqual([
      '/hilang.txt: there is no such file.',
      ': is neither .txt nor .ndjson.',
      '/kosong.txt: text is empty: pass the text of the article.',
      '/latin.txt: is not UTF-8 text (byte 3): convert it first.',
      expect.stringMatching(/^\/campur\.ndjson:2: is not JSON: /),
      '/campur.ndjson:3: text is required. teks is not a field of an article.',
      expect.stringMatching(/^\/campur\.ndjson:4: publishedAt is not a date/),
      '/naskah.pdf: is neither .txt nor .ndjson.',
      '',
    ]);
  });

  it('draws a bar where somebody watches more than a few files', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => write(`${name}.txt`, `Naskah ${name}.`));
    const progress = Object.assign(new PassThrough(), { isTTY: true });
    await call(['ingest', ...files], progress);
    const few = Object.assign(new PassThrough(), { isTTY: true });
    await call(['ingest', ...files.slice(1)], few);
    expect(String(progress.read())).toContain('articles');
    expect(few.read()).toBeNull();
  });

  it.each([
    [['ingest'], 'Name at least one file.'],
    [['ingest', '--cepat', 'a.txt'], "Unknown option '--cepat'"],
    [['masukkan'], 'There is no command "masukkan".'],
    [[], 'Name a command.'],
  ])('says how it is used when called as %j', async (argv, problem) => {
    const { code, ...written } = await call(argv);
    expect(code).toBe(2);
    expect(written.problem).toContain(problem);
    expect(written.problem).toContain('Usage: narasumber');
  });

  it('helps', async () => {
    expect(await call(['--help'])).toMatchObject({ code: 0, output: expect.stringContaining('ingest') });
    expect(await call(['ingest', '-h'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('NAME.ndjson'),
    });
  });

  it('says which setting is wrong', async () => {
    let problem = '';
    const text = write('satu.txt', 'Naskah satu.');
    const code = await run(['ingest', text], {
      output: () => undefined,
      problem: (line) => {
        problem += line;
      },
      progress: null,
      environment: { DATABASE_URL: 'postgres://localhost' },
    });
    expect({ code, problem }).toEqual({
      code: 1,
      problem: expect.stringContaining('DATABASE_URL: must name a SQLite file'),
    });
  });
});
