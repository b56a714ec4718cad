import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/database/client.ts';
import { applyMigrations } from '../../src/database/migrate.ts';

let template: string | undefined;

/** A file with all tables and no rows: made once for each test process, then copied. */
function findTemplate(): string {
  if (!template) {
    const folder = mkdtempSync(join(tmpdir(), 'narasumber-template-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    template = join(folder, 'empty.db');
    applyMigrations(template);
  }
  return template;
}

/** A database of its own for one test, in a folder that `close` removes. */
export async function openTestDatabase(options: DatabaseOptions = {}): Promise<Database & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'narasumber-'));
  const file = join(folder, 'test.db');
  cpSync(findTemplate(), file);
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
