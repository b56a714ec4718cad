/**
 * The safe way to write to SQLite through Prisma.
 *
 * The stock adapter shares one connection between all requests without keeping them apart: a plain write of another request
 * lands inside an open transaction, is acknowledged, and vanishes when that transaction is rolled back; and one BUSY at
 * COMMIT leaves the connection in a transaction for good (prisma/orm issue 29933). Here every statement waits for its turn,
 * a transaction holds the turn until it ends, and whatever is still open at its end is rolled back for real.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type Sqlite from 'better-sqlite3';
import { Turns } from './turns.ts';

/** How long a statement waits for another process that holds the write lock, in milliseconds. */
export const busyTimeout = 10_000;

/** The longest pause between two attempts to take a lock that another process holds, in milliseconds: SQLite's own is 100. */
const longestPause = 25;

// FULL: acknowledged means durable, also when the power fails. No busy_timeout: SQLite's own wait would stop the whole process,
// reads included, for as long as another process writes; `patiently` waits in its place.
const settings = `
  PRAGMA busy_timeout = ${busyTimeout};
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 0;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
`;

/**
 * Creates the adapter of the one connection that writes to the file. Dates are stored as integers, in milliseconds since 1970.
 * A write that finds another process writing is tried again for ten seconds before it fails.
 */
export function createWriterAdapter(file: string): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3({ url: `file:${file}` }, { timestampFormat: 'unixepoch-ms' });
  return {
    provider: 'sqlite',
    adapterName: stock.adapterName,
    async connect() {
      const adapter = await stock.connect();
      await adapter.executeScript(settings);
      return guard(adapter);
    },
  };
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

function isBusy(error: unknown): boolean {
  const { cause } = error as { cause?: { originalCode?: string } };
  return cause?.originalCode?.startsWith('SQLITE_BUSY') ?? false;
}

/** Repeats what another process's write refuses. Only for what changes nothing when refused: one statement, or a BEGIN. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + busyTimeout;
  for (let wait = 1; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    await pause(wait);
  }
}

function guard(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { client } = adapter as unknown as { client: Sqlite.Database };
  const turns = new Turns();
  /** Waits for the turn; what it returns ends the turn, with nothing left open. */
  const takeTurn = async () => {
    const end = await turns.take();
    return () => {
      try {
        if (client.inTransaction) client.exec('ROLLBACK');
      } finally {
        end();
      }
    };
  };
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const end = await takeTurn();
    try {
      return await work();
    } finally {
      end();
    }
  };
  return {
    provider: 'sqlite',
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(() => patiently(() => adapter.queryRaw(query))),
    executeRaw: (query) => inTurn(() => patiently(() => adapter.executeRaw(query))),
    executeScript: (script) => inTurn(() => adapter.executeScript(script)),
    dispose: () => inTurn(() => adapter.dispose()),
    async startTransaction() {
      const end = await takeTurn();
      try {
        // IMMEDIATE takes the write lock now: a transaction that reads first can't fail later because another process wrote.
        await patiently(() => adapter.executeRaw(statement('BEGIN IMMEDIATE')));
      } catch (error) {
        end();
        throw error;
      }
      return createTransaction(adapter, client, end);
    },
  };
}

function createTransaction(adapter: SqlDriverAdapter, client: Sqlite.Database, end: () => void): Transaction {
  let open = true;
  const within = <Result>(work: () => Promise<Result>): Promise<Result> =>
    // A statement that comes too late would otherwise land in another request's transaction, or be committed by itself.
    open && client.inTransaction
      ? work()
      : Promise.reject(new Error('This transaction has already ended: nothing more can be done in it.'));
  const execute = (command: string) => within(() => adapter.executeRaw(statement(command)));
  const finish = async (command: 'COMMIT' | 'ROLLBACK') => {
    try {
      // SQLite rolls back by itself when the disk is full, for one: then there is nothing left to roll back, or to commit.
      if (command === 'COMMIT' || (open && client.inTransaction)) await execute(command);
    } finally {
      if (open) {
        open = false;
        end();
      }
    }
  };
  return {
    provider: 'sqlite',
    adapterName: adapter.adapterName,
    // Prisma leaves COMMIT and ROLLBACK to this object, so that the turn ends only after them.
    options: { usePhantomQuery: true },
    queryRaw: (query) => within(() => adapter.queryRaw(query)),
    executeRaw: (query) => within(() => adapter.executeRaw(query)),
    commit: () => finish('COMMIT'),
    rollback: () => finish('ROLLBACK'),
    createSavepoint: async (name) => void (await execute(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: async (name) => void (await execute(`ROLLBACK TO ${name}`)),
    releaseSavepoint: async (name) => void (await execute(`RELEASE SAVEPOINT ${name}`)),
  };
}
