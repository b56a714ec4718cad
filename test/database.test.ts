import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../src/database/client.ts';
import { PrismaClient } from '../src/database/generated/client.ts';
import { openReader } from '../src/database/reader.ts';
import { openTestDatabase } from './support/database.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

function actor(id: number) {
  return {
    id,
    name: `Actor ${id}`,
    nameKey: `actor ${id}`,
    kind: 'STATE' as const,
    canonicalId: id,
    recordedAt: new Date(id),
  };
}

/** The same file through the adapter as it comes. */
function openStock(timestampFormat: 'unixepoch-ms' | 'iso8601'): PrismaClient {
  const url = `file:${database.file}`;
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url }, { timestampFormat }) });
}

/** Another request's plain write while a transaction is open that will be rolled back: is it there afterwards? */
async function writeBesideRollback(client: PrismaClient): Promise<boolean> {
  let write: Promise<unknown> | undefined;
  const rollback = client.$transaction(async (tx) => {
    await tx.actor.create({ data: actor(1) });
    // Prisma sends a query only when somebody waits for it.
    write = client.actor.createMany({ data: [actor(2)] }).then(({ count }) => count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('rolled back');
  });
  await expect(rollback).rejects.toThrow('rolled back');
  await write;
  const ids = (await client.actor.findMany()).map(({ id }) => id);
  expect(ids).not.toContain(1);
  return ids.includes(2);
}

describe('a write of another request while a transaction is open', () => {
  it('survives the rollback of the transaction', async () => {
    expect(await writeBesideRollback(database.writer)).toBe(true);
  });

  it('vanishes with the stock adapter', async () => {
    const stock = openStock('unixepoch-ms');
    expect(await writeBesideRollback(stock)).toBe(false);
    await stock.$disconnect();
  });

  it('does not see what the transaction has not committed', async () => {
    await database.transaction(async (tx) => {
      await tx.actor.create({ data: actor(1) });
      expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([]);
    });
    expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([{ id: 1 }]);
  });
});

describe('transactions', () => {
  it('take turns in the order in which they were begun, whole or not at all', async () => {
    const order: number[] = [];
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map((id) =>
        database.transaction(async (tx) => {
          order.push(id);
          await tx.actor.create({ data: actor(id) });
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (id % 2 === 0) throw new Error('no');
        }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(order).toEqual([1, 2, 3, 4]);
    expect(database.read(sql`SELECT "id" FROM "Actor" ORDER BY "id"`)).toEqual([{ id: 1 }, { id: 3 }]);
  });

  it('leave the client usable when SQLite refuses to commit', async () => {
    const refused = database.transaction(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.actor.create({ data: { ...actor(1), canonicalId: 999 } });
    });
    await expect(refused).rejects.toThrow(/foreign ?key/i);
    await database.transaction((tx) => tx.actor.create({ data: actor(2) }));
    expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([{ id: 2 }]);
  });

  it('leave the client usable when they run out of time', async () => {
    const late = database.writer.$transaction(
      async (tx) => {
        await tx.actor.create({ data: actor(1) });
        await new Promise((resolve) => setTimeout(resolve, 120));
        await tx.actor.create({ data: actor(2) });
      },
      { timeout: 50 },
    );
    await expect(late).rejects.toThrow();
    await database.writer.actor.create({ data: actor(3) });
    expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([{ id: 3 }]);
  });
});

describe('the reader', () => {
  it('answers from the last commit while a long write goes on', async () => {
    await database.writer.actor.create({ data: actor(1) });
    await database.transaction(async (tx) => {
      await tx.actor.createMany({ data: Array.from({ length: 500 }, (_, at) => actor(at + 2)) });
      expect(database.read(sql`SELECT count(*) AS "count" FROM "Actor"`)).toEqual([{ count: 1 }]);
    });
    expect(database.read(sql`SELECT count(*) AS "count" FROM "Actor"`)).toEqual([{ count: 501 }]);
  });

  it('can not write', () => {
    expect(() => database.read(sql`DELETE FROM "Actor" RETURNING "id"`)).toThrow(/readonly/);
  });

  it('binds values instead of writing them into the statement', () => {
    const text = `'; DROP TABLE "Actor"; --`;
    expect(database.read(sql`SELECT ${text} AS "text", ${true} AS "yes", ${new Date(5)} AS "date"`)).toEqual([
      { text, yes: 1, date: 5 },
    ]);
  });

  it('tells of each statement and its rows', () => {
    const reads: [string, number][] = [];
    const reader = openReader(database.file, (statement, rows) => reads.push([statement, rows]));
    reader.all(sql`SELECT 1`);
    reader.close();
    expect(reads).toEqual([['SELECT 1', 1]]);
  });
});

describe('the version of the database', () => {
  it('changes with each committed write, of this process or another, and with nothing else', async () => {
    const start = database.version();
    database.read(sql`SELECT * FROM "Actor"`);
    await expect(database.transaction(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(database.version()).toBe(start);
    await database.writer.actor.create({ data: actor(1) });
    const own = database.version();
    expect(own).not.toBe(start);
    const other = new Sqlite(database.file);
    other.exec(`UPDATE "Actor" SET "name" = 'X'`);
    other.close();
    expect(database.version()).not.toBe(own);
  });
});

describe('the file', () => {
  it('is written so that acknowledged means durable, with foreign keys checked', async () => {
    const read = async (pragma: string) =>
      Object.values(
        (await database.writer.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`))[0] ?? {},
      )[0];
    expect(await read('journal_mode')).toBe('wal');
    expect(Number(await read('synchronous'))).toBe(2);
    expect(Number(await read('foreign_keys'))).toBe(1);
    await expect(database.writer.actor.create({ data: { ...actor(1), partOfId: 999 } })).rejects.toThrow(
      /foreign ?key/i,
    );
  });

  it('holds dates as integers and refuses every other form', async () => {
    await database.writer.actor.create({ data: actor(1) });
    expect(database.read(sql`SELECT "recordedAt", typeof("recordedAt") AS "type" FROM "Actor"`)).toEqual([
      { recordedAt: 1, type: 'integer' },
    ]);
    const stock = openStock('iso8601');
    await expect(stock.actor.create({ data: actor(2) })).rejects.toThrow(/CHECK/);
    await stock.$disconnect();
  });

  it('has a check on every column that holds a date', () => {
    const tables = database.read<{ name: string; sql: string }>(sql`SELECT "name", "sql" FROM sqlite_schema
      WHERE "type" = 'table' AND "name" <> '_prisma_migrations'`);
    const unchecked = tables.flatMap(({ name, sql: definition }) =>
      definition
        .split('\n')
        .filter((line) => /DATETIME/.test(line) && !/CHECK \(typeof/.test(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(unchecked).toEqual([]);
  });
});
