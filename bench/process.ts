import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A server under measurement, in a process of its own. */
export interface ServerProcess {
  url: string;
  /** Processor time since its start, in milliseconds. */
  readCpu(): number;
  /** The most memory that it has held, in megabytes. */
  readMemory(): number;
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
      const [, kilobytes = '0'] =
        /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
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
