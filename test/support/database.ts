import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/database/client.ts';
import { applyMigrations } from '../../src/database/migrate.ts';

let template: Buffer | undefined;

/** A file with all tables and no rows: made once for each test process, then copied. */
function readTemplate(): Buffer {
  if (!template) {
    const folder = mkdtempSync(join(tmpdir(), 'narasumber-template-'));
    const file = join(folder, 'empty.db');
    applyMigrations(file);
    template = readFileSync(file);
    rmSync(folder, { recursive: true, force: true });
  }
  return template;
}

/** A database of its own for one test, in a folder that `close` removes. */
export async function openTestDatabase(options: DatabaseOptions = {}): Promise<Database & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'narasumber-'));
  const file = join(folder, 'test.db');
  writeFileSync(file, readTemplate());
  const database = await openDatabase(`file:${file}`, options);
  return {
    ...database,
    file,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
