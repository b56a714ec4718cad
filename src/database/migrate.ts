/**
 * Brings a database file up to date at start-up: the files that `prisma migrate` writes, recorded as it records them, so that
 * both agree on what has been done. Prisma's own command would download an engine; this needs nothing but SQLite.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { explainFile } from './file-error.ts';
import { ensureSearch } from './search.ts';
import { busyTimeout } from './sqlite.ts';

/** The tables of a database don't fit this version of the program; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  name: string;
  checksum: string;
  script: string;
}

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: number | null;
}

const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const migrationsFolder = new URL('../../prisma/migrations/', import.meta.url);

/**
 * Applies the migrations that the file lacks, all of them or none, then brings the full-text indexes in step with the tables
 * that they left; two processes that start at once take turns.
 * A file that lacks nothing is only read, so that the start doesn't wait for another process's write.
 * @throws DatabaseFileError when the file is no database or can't be opened and written
 * @throws MigrationError when a migration fails, was changed after it was applied, or is unknown to this version, and when
 * another process holds the file for longer than ten seconds
 */
export function applyMigrations(file: string, folder: URL = migrationsFolder): void {
  const connection = openFile(file);
  try {
    enterWriteAheadMode(connection);
    // A migration that rebuilds a table drops the old one first; Prisma's own command does so with the keys off, too.
    connection.pragma('foreign_keys = OFF');
    const migrations = readMigrations(folder);
    if (findPending(connection, migrations).length > 0)
      connection.transaction(() => applyPending(connection, migrations)).immediate();
    ensureSearch(connection);
  } catch (error) {
    if (!isBusy(error)) throw explainFile(file, error);
    throw new MigrationError(
      `Another process keeps ${file} locked: wait until it has finished, or stop it, and start again.`,
    );
  } finally {
    connection.close();
  }
}

function openFile(file: string): Sqlite.Database {
  try {
    return new Sqlite(file, { timeout: busyTimeout });
  } catch (error) {
    throw explainFile(file, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Turns on write-ahead logging. SQLite refuses the switch at once, whatever its timeout, where another process makes it, too. */
function enterWriteAheadMode(connection: Sqlite.Database): void {
  const deadline = Date.now() + busyTimeout;
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
}

function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const script = readScript(name, new URL(`${name}/migration.sql`, folder));
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readScript(name: string, file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new MigrationError(
      `The migration ${name} can't be read: restore ${file.pathname}, or remove its folder if nobody has applied it.`,
      { cause: error },
    );
  }
}

/** The migrations that the database lacks, in order. */
function findPending(connection: Sqlite.Database, migrations: Migration[]): Migration[] {
  const started = connection
    .prepare(`SELECT 1 FROM sqlite_schema WHERE "type" = 'table' AND "name" = '_prisma_migrations'`)
    .get();
  if (!started) return migrations;
  const applied = connection
    .prepare('SELECT * FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL')
    .all() as AppliedMigration[];
  checkHistory(migrations, applied);
  const done = new Set(applied.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

function applyPending(connection: Sqlite.Database, migrations: Migration[]): void {
  connection.exec(ledger);
  // Looked up again, now that no other process can write.
  const pending = findPending(connection, migrations);
  for (const migration of pending) applyMigration(connection, migration);
  const orphans = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  const [orphan] = orphans;
  if (orphan) {
    throw new MigrationError(
      `The migrations ${pending.map(({ name }) => name).join(', ')} changed nothing: they would leave rows that refer to nothing (${orphans.length}, such as from ${orphan.table} to ${orphan.parent}). Start the version that the database had, and report it.`,
    );
  }
}

function checkHistory(migrations: Migration[], applied: AppliedMigration[]): void {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = migrations.find((candidate) => candidate.name === name);
    if (!migration) {
      throw new MigrationError(
        `The database has had the migration ${name}, which this version does not know: it was used by a newer version. Start that one, or another DATABASE_URL.`,
      );
    }
    if (finished_at === null) {
      throw new MigrationError(
        `The migration ${name} was begun and not finished: restore a copy of the database.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after this database had it: restore the file prisma/migrations/${name}/migration.sql.`,
      );
    }
  }
}

function applyMigration(connection: Sqlite.Database, { name, script, checksum }: Migration): void {
  const startedAt = Date.now();
  try {
    connection.exec(script);
  } catch (error) {
    throw new MigrationError(
      `The migration ${name} failed and changed nothing: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
  connection
    .prepare(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, Date.now(), name, startedAt);
}
