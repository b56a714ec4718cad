import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyMigrations, MigrationError } from '../src/database/migrate.ts';
import { checkRuntime, RuntimeError } from '../src/database/runtime.ts';

let folder: string;
let file: string;
let migrations: URL;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'narasumber-migration-'));
  file = join(folder, 'test.db');
  migrations = pathToFileURL(`${folder}/migrations/`);
  cpSync(new URL('../prisma/migrations/', import.meta.url), migrations, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function addMigration(name: string, script: string): void {
  mkdirSync(new URL(name, migrations), { recursive: true });
  writeFileSync(new URL(`${name}/migration.sql`, migrations), script);
}

function readRows(query: string): unknown[] {
  const connection = new Sqlite(file, { readonly: true });
  const rows = connection.prepare(query).all();
  connection.close();
  return rows;
}

const applied = 'SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL';

it('applies each migration once', () => {
  applyMigrations(file, migrations);
  const before = readRows(applied);
  addMigration('29990101000000_more', 'CREATE TABLE "More" ("id" INTEGER)');
  applyMigrations(file, migrations);
  applyMigrations(file, migrations);
  expect(readRows(applied)).toEqual([...before, { name: '29990101000000_more' }]);
});

it('leaves nothing behind when a migration fails, and says which', () => {
  addMigration('29990101000000_broken', 'CREATE TABLE "Half" ("id" INTEGER); CREATE NONSENSE;');
  expect(() => applyMigrations(file, migrations)).toThrow(
    /^The migration 29990101000000_broken failed and changed nothing: near "NONSENSE": syntax error$/,
  );
  expect(readRows('SELECT "name" FROM sqlite_schema')).toEqual([]);
});

it('refuses a migration that was changed after it was applied', () => {
  addMigration('29990101000000_more', 'CREATE TABLE "More" ("id" INTEGER)');
  applyMigrations(file, migrations);
  addMigration('29990101000000_more', 'CREATE TABLE "More" ("id" TEXT)');
  expect(() => applyMigrations(file, migrations)).toThrow(MigrationError);
});

it('refuses a database that a newer version has used', () => {
  addMigration('29990101000000_more', 'CREATE TABLE "More" ("id" INTEGER)');
  applyMigrations(file, migrations);
  rmSync(new URL('29990101000000_more', migrations), { recursive: true });
  expect(() => applyMigrations(file, migrations)).toThrow(/which this version does not know/);
});

it('refuses a database whose migration was begun and not finished', () => {
  applyMigrations(file, migrations);
  const connection = new Sqlite(file);
  connection.exec('UPDATE "_prisma_migrations" SET "finished_at" = NULL');
  connection.close();
  expect(() => applyMigrations(file, migrations)).toThrow(/was begun and not finished/);
});

it('records each migration as Prisma does, so that `prisma migrate status` agrees', () => {
  applyMigrations(file, migrations);
  const expected = readdirSync(migrations)
    .filter((name) => !name.includes('.'))
    .map((name) => ({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      checksum: createHash('sha256')
        .update(readFileSync(new URL(`${name}/migration.sql`, migrations)))
        .digest('hex'),
      finished_at: expect.any(Number),
      migration_name: name,
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Number),
      applied_steps_count: 1,
    }));
  expect(readRows('SELECT * FROM "_prisma_migrations"')).toEqual(expected);
});

it('applies each migration once when several processes start at the same moment', async () => {
  const script = `import { applyMigrations } from '${new URL('../src/database/migrate.ts', import.meta.url)}';
    while (Date.now() < ${Date.now() + 1500});
    applyMigrations(${JSON.stringify(file)});`;
  const start = () =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
  await Promise.all([start(), start(), start()]);
  const rows = readRows('SELECT * FROM "_prisma_migrations"');
  expect(rows).toHaveLength(readdirSync(migrations).filter((name) => !name.includes('.')).length);
});

it('refuses a migration that leaves rows pointing at nothing, and leaves nothing behind', () => {
  addMigration(
    '29990101000000_orphan',
    `CREATE TABLE "Orphan" ("actorId" INTEGER REFERENCES "Actor" ("id")); INSERT INTO "Orphan" VALUES (1);`,
  );
  expect(() => applyMigrations(file, migrations)).toThrow(
    /changed nothing: .* \(1, such as from Orphan to Actor\)/,
  );
  expect(readRows('SELECT "name" FROM sqlite_schema')).toEqual([]);
});

it('says which file of a migration is missing', () => {
  mkdirSync(new URL('29990101000000_empty', migrations));
  expect(() => applyMigrations(file, migrations)).toThrow(
    /^The migration 29990101000000_empty can't be read: restore .*migration\.sql/,
  );
});

it.each([
  ['20.19.0', '12.11.1'],
  ['22.20.0', '12.11.1'],
  ['24.18.9', '12.11.1'],
  ['24.19.0', '13.0.0'],
  ['26.1.0', '13.2.0'],
])('starts on Node.js %s with better-sqlite3 %s', (node, driver) => {
  expect(() => checkRuntime(node, driver)).not.toThrow();
});

it.each([
  ['18.20.0', '12.11.1'],
  ['20.18.3', '12.11.1'],
  ['24.19.0', '12.11.1'],
  ['26.0.0', '12.11.1'],
])('refuses Node.js %s with better-sqlite3 %s', (node, driver) => {
  expect(() => checkRuntime(node, driver)).toThrow(RuntimeError);
});
