import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../src/database/client.ts';
import { DatabaseFileError } from '../src/database/file-error.ts';
import { startListening } from '../src/listener.ts';

// Each start of the program takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'narasumber-main-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program as `npm start` does; its output as it comes, and the code that it ends with. */
function start(environment: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: project,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', SAMPLES: 'off', ...environment },
  });
  const written = { output: '', problem: '' };
  child.stdout?.on('data', (data) => {
    written.output += data;
  });
  child.stderr?.on('data', (data) => {
    written.problem += data;
  });
  return { child, written, ended: once(child, 'close') };
}

async function fail(environment: Record<string, string>) {
  const { written, ended } = start(environment);
  const [code] = await ended;
  return { code, ...written, problem: written.problem.replaceAll(folder, '') };
}

const inFolder = (name: string) => ({ DATABASE_URL: `file:${join(folder, name)}` });

it('says what to do when its port is taken, and has made no database', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const answer = await fail({ ...inFolder('a.db'), PORT: String(port) });
  other.close();
  expect(answer).toEqual({
    code: 1,
    output: '',
    problem: `Port ${port} of 127.0.0.1 is taken by another program, perhaps by a server that still runs: stop that one, or set PORT to another port (0 takes a free one).\n`,
  });
  expect(existsSync(join(folder, 'a.db'))).toBe(false);
});

it('says what to do with a file that is no database, and leaves it as it is', async () => {
  const text = 'Naskah contoh yang bukan basis data. '.repeat(5);
  writeFileSync(join(folder, 'naskah.txt'), text);
  expect(await fail(inFolder('naskah.txt'))).toEqual({
    code: 1,
    output: '',
    problem:
      '/naskah.txt is not a SQLite database, and was left as it is: set DATABASE_URL to another file; one that does not exist is created.\n',
  });
  expect(readFileSync(join(folder, 'naskah.txt'), 'utf8')).toBe(text);
});

it.each([
  ['192.0.2.1', 'is an address of another machine'],
  ['tidak-ada.invalid', 'is no name'],
])('says what to do when its host %s %s', async (host) => {
  const server = createHttpServer();
  await expect(startListening(server, { host, port: 0 })).rejects.toThrow(
    `HOST ${host} is no address of this machine: use 127.0.0.1 for this machine alone, or 0.0.0.0 for all of its addresses.`,
  );
});

it.each([
  ['.', "can't be opened: set DATABASE_URL to a file, not a folder, that you may write to."],
  [
    'hilang/a.db',
    "can't be created, because there is no such folder: make it first, or set DATABASE_URL to another file.",
  ],
])('says what to do when the database would be %s', async (name, reason) => {
  const file = join(folder, name);
  await expect(openDatabase(`file:${file}`)).rejects.toThrow(new DatabaseFileError(`${file} ${reason}`));
});

it('stops although a request is never sent to its end', async () => {
  const { child, written, ended } = start(inFolder('a.db'));
  while (!written.output.includes('Ctrl-C'))
    await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
  const [, port = ''] = /127\.0\.0\.1:(\d+)/.exec(written.output) ?? [];
  const client = connect(Number(port), '127.0.0.1');
  const hungUp = new Promise((resolve) => client.on('error', () => {}).once('close', resolve));
  client.write(
    'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  );
  await once(client, 'ready');
  // Another request's answer shows that the half one has arrived.
  expect((await fetch(`http://127.0.0.1:${port}/status`)).status).toBe(200);
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(0);
  await hungUp;
});
