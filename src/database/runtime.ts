import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** This version of Node.js can't run the program; the message says what to do. */
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

function compare(version: string, other: string): number {
  const [left, right] = [version.split('.').map(Number), other.split('.').map(Number)];
  for (let at = 0; at < 3; at++) if (left[at] !== right[at]) return (left[at] ?? 0) - (right[at] ?? 0);
  return 0;
}

/** The version that Prisma's adapter loads, which is not ours where npm has installed two. */
function findDriverVersion(): string {
  const adapter = createRequire(import.meta.url).resolve('@prisma/adapter-better-sqlite3');
  const path = createRequire(adapter).resolve('better-sqlite3/package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/**
 * Checks that Node.js and the SQLite driver go together: from Node.js 24.19 on, better-sqlite3 12 aborts the process under load
 * (nodejs/node issue 65446).
 * @throws RuntimeError when they don't
 */
export function checkRuntime(
  node: string = process.versions.node,
  driver: string = findDriverVersion(),
): void {
  if (compare(node, '20.19.0') < 0) {
    throw new RuntimeError(`Node.js ${node} is too old: install 20.19 or newer.`);
  }
  if (compare(node, '24.19.0') >= 0 && compare(driver, '13.0.0') < 0) {
    throw new RuntimeError(
      `On Node.js ${node} better-sqlite3 ${driver} aborts under load. Run "npm install better-sqlite3@13" (the overrides in package.json give it to Prisma, too), or use Node.js 20 to 24.18.`,
    );
  }
}
