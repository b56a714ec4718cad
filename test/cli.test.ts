import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli.ts';
import { openDatabase } from '../src/database/client.ts';

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
      ': is a folder: name its files.',
      '/kosong.txt: text is empty: pass the text of the article.',
      '/latin.txt: is not UTF-8 text (byte 3): convert it first.',
      expect.stringMatching(/^\/campur\.ndjson:2: is not JSON: /),
      '/campur.ndjson:3: text is required. teks is not a field of an article.',
      expect.stringMatching(/^\/campur\.ndjson:4: publishedAt is not a date/),
      '/naskah.pdf: is neither .txt nor .json nor .ndjson.',
      '',
    ]);
  });

  it('takes the sample articles as they are, and lists of articles', async () => {
    const samples = fileURLToPath(new URL('../prisma/samples/', import.meta.url));
    const files = readdirSync(samples).map((name) => join(samples, name));
    const list = write('daftar.json', '[{"text":"Naskah satu."},{"teks":"x"},{"text":"Naskah dua."}]');
    const wrong = [write('rusak.json', '{'), write('angka.json', '[1]')];
    const { code, output, problem } = await call(['ingest', ...files, list, ...wrong]);
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(`^Articles: ${files.length + 2} new, 0 already known, 3 failed\\.`),
    });
    expect(problem.split('\n')).toEqual([
      '/daftar.json, article 2: text is required. teks is not a field of an article.',
      expect.stringMatching(/^\/rusak\.json: is not JSON: /),
      '/angka.json: is neither an object nor a list of objects.',
      '',
    ]);
  });

  it('takes its options for every article whose file does not say it', async () => {
    const file = write(
      'campur.ndjson',
      '{"text":"Naskah satu."}\n{"text":"Naskah dua.","publisher":"Kawat Contoh","publishedAt":null}\n',
    );
    await call(['ingest', file, '--publisher', 'Harian Contoh', '--published-at', '2023-10-17']);
    const database = await openDatabase(`file:${join(folder, 'cli.db')}`);
    const rows = await database.writer.article.findMany({
      select: { text: true, publishedAt: true, publisher: { select: { name: true } } },
      orderBy: { id: 'asc' },
    });
    await database.close();
    const publishedAt = new Date('2023-10-17');
    expect(rows).toEqual([
      { text: 'Naskah satu.', publishedAt, publisher: { name: 'Harian Contoh' } },
      { text: 'Naskah dua.', publishedAt, publisher: { name: 'Kawat Contoh' } },
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

  it('tells its version', async () => {
    const version = { code: 0, output: expect.stringMatching(/^narasumber \d+\.\d+\.\d+\n$/), problem: '' };
    expect(await call(['--version'])).toEqual(version);
    expect(await call(['ingest', '--version'])).toEqual(version);
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
