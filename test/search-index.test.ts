import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/database/client.ts';
import { applyMigrations } from '../src/database/migrate.ts';
import { searchTables, tokenizer } from '../src/database/search.ts';
import { openTestDatabase } from './support/database.ts';
import { addActor, addArticle, addStatement, october } from './support/factories.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

const indexes = [
  { table: 'Article', columns: '"headline", "text"', key: '"date" / 60000 * 4294967296 + "id"' },
  { table: 'Statement', columns: '"text"', key: '"date" / 60000 * 4294967296 + "id"' },
  { table: 'ActorName', columns: '"value"', key: '"id"' },
];

/** Every word of an index and of one that is made anew from the table, with the row and the place where it stands. */
function readWords(file: string, { table, columns, key }: (typeof indexes)[number]) {
  const connection = new Sqlite(file);
  connection.exec(`CREATE VIRTUAL TABLE temp."Word" USING fts5vocab('main', '${table}Search', 'instance');
    CREATE VIRTUAL TABLE temp."Fresh" USING fts5(${columns}, ${tokenizer});
    INSERT INTO temp."Fresh" (rowid, ${columns}) SELECT ${key}, ${columns} FROM "${table}";
    CREATE VIRTUAL TABLE temp."FreshWord" USING fts5vocab('temp', 'Fresh', 'instance');`);
  const read = (name: string) =>
    connection
      .prepare(`SELECT "term", "doc", "col", "offset" FROM temp."${name}" ORDER BY 1, 2, 3, 4`)
      .safeIntegers()
      .all();
  const words = { held: read('Word'), fresh: read('FreshWord') };
  connection.close();
  return words;
}

/** Expects that each index holds exactly the words of its table; `count` is how many words the statements have. */
function expectInStep(count: number, file = database.file): void {
  for (const index of indexes) {
    const { held, fresh } = readWords(file, index);
    expect(held).toEqual(fresh);
    if (index.table === 'Statement') expect(held).toHaveLength(count);
  }
}

describe('the full-text indexes stay in step', () => {
  it('with rows that are added, changed, dated anew and deleted', async () => {
    const article = await addArticle(database, { headline: 'Judul berita', text: 'Isi berita.' });
    const id = await addStatement(database, article, { text: 'kata yang lama' });
    await addStatement(database, article, { text: 'dua kata', date: new Date(-1) });
    await addActor(database, { name: 'Ibu Kota Contoh' });
    expectInStep(5);
    await database.writer.statement.update({ where: { id }, data: { text: 'baru' } });
    expectInStep(3);
    await database.writer.statement.update({ where: { id }, data: { date: october(3) } });
    await database.writer.article.update({ where: { id: article }, data: { headline: null } });
    await database.writer.actorName.updateMany({ data: { value: 'Kota Lain' } });
    expectInStep(3);
    await database.writer.statementContent.deleteMany({ where: { statementId: id } });
    await database.writer.statement.delete({ where: { id } });
    await database.writer.actorName.deleteMany();
    expectInStep(2);
  });

  it('with a statement that is retracted: it stays for those who ask what was known before', async () => {
    const id = await addStatement(database, await addArticle(database), { text: 'kata' });
    await database.writer.statement.update({ where: { id }, data: { retractedAt: october(21) } });
    expectInStep(1);
  });

  it('with a transaction that is rolled back', async () => {
    const article = await addArticle(database);
    const id = await addStatement(database, article, { text: 'tetap' });
    const work = database.transaction(async (tx) => {
      await tx.statement.update({ where: { id }, data: { text: 'berubah sama sekali' } });
      await tx.article.update({ where: { id: article }, data: { text: 'lain' } });
      throw new Error('changed its mind');
    });
    await expect(work).rejects.toThrow('changed its mind');
    expectInStep(1);
  });

  it('with rows that were written while their triggers were gone, from the next start on', async () => {
    const article = await addArticle(database);
    const id = await addStatement(database, article, { text: 'lama' });
    const connection = new Sqlite(database.file);
    connection.exec(`DROP TRIGGER "StatementSearch_update"; UPDATE "Statement" SET "text" = 'baru sekali'`);
    connection.close();
    await (await openDatabase(`file:${database.file}`)).close();
    expectInStep(2);
    await database.writer.statement.update({ where: { id }, data: { text: 'dan lagi baru' } });
    expectInStep(3);
  });
});

/** What Prisma writes to change a column that SQLite can't change in place, and then a change of the rows. */
const rebuild = `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Statement" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "articleId" INTEGER NOT NULL, "kind" TEXT NOT NULL,
  "act" TEXT NOT NULL, "text" TEXT NOT NULL, "start" INTEGER NOT NULL, "cueStart" INTEGER, "cueEnd" INTEGER, "sourceStart" INTEGER,
  "sourceEnd" INTEGER, "saidAtId" INTEGER, "date" DATETIME NOT NULL, "anonymous" BOOLEAN NOT NULL, "confidence" REAL NOT NULL,
  "extractor" TEXT NOT NULL, "review" TEXT NOT NULL DEFAULT 'SUGGESTED', "recordedAt" DATETIME NOT NULL, "retractedAt" DATETIME,
  "note" TEXT NOT NULL DEFAULT '');
INSERT INTO "new_Statement" ("id", "articleId", "kind", "act", "text", "start", "date", "anonymous", "confidence", "extractor", "recordedAt")
  SELECT "id", "articleId", "kind", "act", "text", "start", "date", "anonymous", "confidence", "extractor", "recordedAt" FROM "Statement";
DROP TABLE "Statement";
ALTER TABLE "new_Statement" RENAME TO "Statement";
UPDATE "Statement" SET "text" = "text" || ' sesudah migrasi';`;

describe('a later migration', () => {
  it('that rebuilds a table leaves its index in step, and keeps it so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'narasumber-search-'));
    const migrations = pathToFileURL(`${folder}/migrations/`);
    cpSync(new URL('../prisma/migrations/', import.meta.url), migrations, { recursive: true });
    await addStatement(database, await addArticle(database), { text: 'kata' });
    mkdirSync(new URL('29990101000000_rebuild', migrations));
    writeFileSync(new URL('29990101000000_rebuild/migration.sql', migrations), rebuild);
    applyMigrations(database.file, migrations);
    expectInStep(3);
    await addStatement(database, await addArticle(database), { text: 'dan lagi' });
    expectInStep(5);
    rmSync(folder, { recursive: true });
  });

  it('finds every table of the indexes on the list of those that Prisma leaves alone', () => {
    const names = database.read<{ name: string }>({
      sql: `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" LIKE '%Search%'`,
      values: [],
    } as never);
    expect(names.map(({ name }) => name).sort()).toEqual([...searchTables].sort());
  });
});

it('a start that finds the indexes as they should be does not wait for the write of another process', () => {
  const connection = new Sqlite(database.file);
  connection.exec('BEGIN IMMEDIATE');
  expect(() => applyMigrations(database.file)).not.toThrow();
  connection.exec('ROLLBACK');
  connection.close();
});
