/** The database of the server: one file, a connection that writes through Prisma, and one that reads. */
import { resolve } from 'node:path';
import { DatabaseFileError } from './file-error.ts';
import { Prisma, PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrate.ts';
import { openReader, type ReadListener } from './reader.ts';
import { createWriterAdapter } from './sqlite.ts';

export type Sql = Prisma.Sql;
export type TransactionClient = Prisma.TransactionClient;

/** A piece of SQL with its values: they are bound, never written into the text. */
export const { sql, join, raw, empty } = Prisma;

export interface Database {
  /** The typed client for writes. */
  writer: PrismaClient;
  /** Reads rows as SQLite holds them: see graph/row.ts. */
  read<Row>(query: Sql): Row[];
  /** Does all of the work or none of it; others wait their turn meanwhile. The work writes through `tx` only: `writer` would wait for it. */
  transaction<Result>(work: (tx: TransactionClient) => Promise<Result>): Promise<Result>;
  /** A text that changes with every committed write, of this process or another: what was read is as fresh as it. */
  version(): string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  onRead?: ReadListener;
}

/** The longest a transaction waits for its turn, and the longest it may take, in milliseconds. */
const patience = { maxWait: 120_000, timeout: 600_000 };

/**
 * Opens the database, creating the file and bringing its tables up to date first.
 * @throws DatabaseFileError when the address doesn't name a file that can serve as a database
 * @throws MigrationError when the file's tables don't fit this version of the program
 */
export async function openDatabase(url: string, { onRead }: DatabaseOptions = {}): Promise<Database> {
  const [, path] = /^file:(.+)$/.exec(url) ?? [];
  if (path === undefined || path.startsWith(':'))
    throw new DatabaseFileError(
      `"${url}" is not a database: write file: and a path, such as file:./narasumber.db.`,
    );
  const file = resolve(path);
  applyMigrations(file);
  const writer = new PrismaClient({ adapter: createWriterAdapter(file), transactionOptions: patience });
  await writer.$connect();
  const reader = openReader(file, onRead);
  return {
    writer,
    read: (query) => reader.all(query),
    transaction: (work) => writer.$transaction(work),
    version: () => reader.version(),
    async close() {
      reader.close();
      await writer.$disconnect();
    },
  };
}
