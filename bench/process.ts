import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server under measurement, in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Processor time since its start, in milliseconds. */
  readCpu(): number;
  /** The most memory that it has held, pages of the database file included, and what is its own now, in megabytes. */
  readMemory(): { resident: string; own: string };
  stop(): Promise<void>;
}

/** Linux counts processor time in ticks of 10 ms. */
const tick = 10;

/** Starts a program of Node.js and waits until it prints its address. Reads /proc, so it works on Linux only. */
export async function startServer(argv: string[], environment: NodeJS.ProcessEnv): Promise<ServerProcess> {
  const child = spawn(process.execPath, argv, { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readAddress(child);
  return {
    url,
    readCpu() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * tick;
    },
    readMemory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const read = (name: string) =>
        (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024).toFixed(0);
      return { resident: read('VmHWM'), own: read('RssAnon') };
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The server stopped with code ${code} before it listened.`)),
    );
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address) resolve(address);
    });
  });
}
