import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, sql } from '../src/database/client.ts';
import { PrismaClient } from '../src/database/generated/client.ts';
import { applyMigrations } from '../src/database/migrate.ts';
import { createWriterAdapter } from '../src/database/sqlite.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'narasumber-busy-'));
  file = join(folder, 'test.db');
  applyMigrations(file);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

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

/** The stock adapter, with dates as the tables want them, so that nothing but the turns tells the two apart. */
function createStockAdapter(timeout: number): PrismaBetterSqlite3 {
  return new PrismaBetterSqlite3({ url: `file:${file}`, timeout }, { timestampFormat: 'unixepoch-ms' });
}

/** Another connection that writes and commits after so many milliseconds. */
function writeElsewhere(milliseconds: number): Promise<void> {
  const other = new Sqlite(file);
  other.exec(`BEGIN IMMEDIATE; UPDATE "Actor" SET "name" = 'X'`);
  return new Promise((resolve) => {
    setTimeout(() => {
      other.exec('COMMIT');
      other.close();
      resolve();
    }, milliseconds);
  });
}

describe('a COMMIT that SQLite refuses because another connection reads', () => {
  /** Can the client do a transaction afterwards? */
  async function recover(adapter: SqlDriverAdapterFactory): Promise<boolean> {
    const client = new PrismaClient({ adapter });
    // Only outside of WAL do readers stop a COMMIT.
    await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE');
    const other = new Sqlite(file);
    other.exec('BEGIN');
    other.prepare('SELECT * FROM "Actor"').all();
    const refused = client.$transaction((tx) => tx.actor.create({ data: actor(1) }));
    await expect(refused).rejects.toThrow('SocketTimeout');
    other.close();
    const [next] = await Promise.allSettled([
      client.$transaction((tx) => tx.actor.create({ data: actor(2) })),
    ]);
    await client.$disconnect();
    return next.status === 'fulfilled';
  }

  it('leaves the client usable, without the refused writes', async () => {
    expect(await recover(createWriterAdapter(file))).toBe(true);
    const connection = new Sqlite(file);
    expect(connection.prepare('SELECT "id" FROM "Actor"').all()).toEqual([{ id: 2 }]);
    connection.close();
  });

  it('ends every later transaction with the stock adapter', async () => {
    expect(await recover(createStockAdapter(0))).toBe(false);
  });
});

describe('a write while another process writes', () => {
  it('waits for it, and queries are answered meanwhile', async () => {
    const database = await openDatabase(`file:${file}`);
    const elsewhere = writeElsewhere(100);
    const write = database.writer.actor.create({ data: actor(1) });
    const transaction = database.transaction((tx) => tx.actor.create({ data: actor(2) }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([]);
    await Promise.all([elsewhere, write, transaction]);
    expect(database.read(sql`SELECT "id" FROM "Actor"`)).toEqual([{ id: 1 }, { id: 2 }]);
    await database.close();
  });

  it('stops the whole process with the stock adapter, until it gives up', async () => {
    const client = new PrismaClient({ adapter: createStockAdapter(300) });
    await client.$connect();
    const elsewhere = writeElsewhere(100);
    await expect(client.actor.create({ data: actor(1) })).rejects.toMatchObject({ code: 'P1008' });
    await elsewhere;
    await client.$disconnect();
  });

  it('does not keep a database that lacks no migration from opening', async () => {
    const elsewhere = writeElsewhere(100);
    const database = await openDatabase(`file:${file}`);
    await elsewhere;
    await database.close();
  });
});

describe('the turn of a transaction', () => {
  const query = { sql: `UPDATE "Actor" SET "name" = 'late'`, args: [], argTypes: [] };

  it('takes no statement after its end', async () => {
    const adapter = await createWriterAdapter(file).connect();
    const ended = await adapter.startTransaction();
    await ended.rollback();
    const next = await adapter.startTransaction();
    await expect(ended.executeRaw(query)).rejects.toThrow(/already ended/);
    await expect(ended.queryRaw(query)).rejects.toThrow(/already ended/);
    await expect(ended.commit()).rejects.toThrow(/already ended/);
    // A second rollback does not touch the transaction that is open now.
    await ended.rollback();
    expect(await next.executeRaw(query)).toBe(0);
    await next.commit();
    await adapter.dispose();
  });

  it('ends what a plain statement has left open', async () => {
    const adapter = await createWriterAdapter(file).connect();
    await adapter.executeRaw({ ...query, sql: 'BEGIN' });
    const transaction = await adapter.startTransaction();
    await transaction.commit();
    await adapter.dispose();
  });

  it('refuses to commit what SQLite has rolled back by itself', async () => {
    const client = new PrismaClient({ adapter: createWriterAdapter(file) });
    const lost = client.$transaction(async (tx) => {
      await tx.actor.create({ data: actor(1) });
      await tx.$executeRawUnsafe('ROLLBACK');
      await tx.actor.create({ data: actor(2) });
    });
    await expect(lost).rejects.toThrow(/already ended/);
    expect(await client.actor.findMany()).toEqual([]);
    await client.$disconnect();
  });
});

it.each(['postgres://localhost/x', './narasumber.db', 'file:', 'file::memory:'])(
  'refuses to open %s, and says how to write a file',
  async (url) => {
    await expect(openDatabase(url)).rejects.toThrow(/is not a database: write file: and a path/);
  },
);
