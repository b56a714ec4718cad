/**
 * The safe way to write to SQLite through Prisma.
 *
 * The stock adapter shares one connection between all requests without keeping them apart: a plain write of another request
 * lands inside an open transaction, is acknowledged, and vanishes when that transaction is rolled back; and one BUSY at
 * COMMIT leaves the connection in a transaction for good (prisma/orm issue 29933). Here every statement waits for its turn,
 * a transaction holds the turn until it ends, and whatever is still open at its end is rolled back for real.
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type Sqlite from 'better-sqlite3';

/** How long a statement waits for another process that holds the write lock, in milliseconds. */
export const busyTimeout = 10_000;

// FULL: acknowledged means durable, also when the power fails.
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = ${busyTimeout};
  PRAGMA temp_store = MEMORY;
`;

/** Creates the adapter of the one connection that writes to the file. */
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

/** Gives turns in the order in which they are asked for. */
class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the turn; the function that it returns ends it. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}

function guard(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { client } = adapter as unknown as { client: Sqlite.Database };
  const turns = new Turns();
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const end = await turns.take();
    try {
      return await work();
    } finally {
      end();
    }
  };
  return {
    provider: 'sqlite',
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(() => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => inTurn(() => adapter.executeScript(script)),
    dispose: () => inTurn(() => adapter.dispose()),
    async startTransaction() {
      const end = await turns.take();
      try {
        // IMMEDIATE takes the write lock now: a transaction that reads first can't fail later because another process wrote.
        await adapter.executeRaw(statement('BEGIN IMMEDIATE'));
      } catch (error) {
        end();
        throw error;
      }
      return createTransaction(adapter, client, end);
    },
  };
}

function createTransaction(adapter: SqlDriverAdapter, client: Sqlite.Database, end: () => void): Transaction {
  const finish = async (command: 'COMMIT' | 'ROLLBACK') => {
    try {
      if (client.inTransaction) await adapter.executeRaw(statement(command));
      else if (command === 'COMMIT') throw new Error('SQLite has rolled this transaction back.');
    } finally {
      if (client.inTransaction) client.exec('ROLLBACK');
      end();
    }
  };
  return {
    provider: 'sqlite',
    adapterName: adapter.adapterName,
    // Prisma leaves COMMIT and ROLLBACK to this object, so that the turn ends only after them.
    options: { usePhantomQuery: true },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: () => finish('COMMIT'),
    rollback: () => finish('ROLLBACK'),
    createSavepoint: async (name) => void (await adapter.executeRaw(statement(`SAVEPOINT ${name}`))),
    rollbackToSavepoint: async (name) => void (await adapter.executeRaw(statement(`ROLLBACK TO ${name}`))),
    releaseSavepoint: async (name) => void (await adapter.executeRaw(statement(`RELEASE SAVEPOINT ${name}`))),
  };
}
