/** The file can't serve as the database; the message says what to do. */
export class DatabaseFileError extends Error {
  override readonly name = 'DatabaseFileError';
}

const reasons: [code: RegExp, reason: string][] = [
  [
    /^SQLITE_NOTADB/,
    'is not a SQLite database, and was left as it is: set DATABASE_URL to another file; one that does not exist is created.',
  ],
  [/^SQLITE_CANTOPEN/, "can't be opened: set DATABASE_URL to a file, not a folder, that you may write to."],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'may not be written to: give it to the user who starts the server.'],
  [/^SQLITE_CORRUPT/, 'is a damaged database: restore a copy of it.'],
  [/^SQLITE_FULL/, "can't grow: make room on its disk."],
];

/** Puts into words why a file can't serve as the database; any other error stays what it is. */
export function explainFile(file: string, error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  // The driver looks for the folder before it asks SQLite, and gives this error no code.
  const reason = /directory does not exist/.test(message)
    ? "can't be created, because there is no such folder: make it first, or set DATABASE_URL to another file."
    : reasons.find(([pattern]) => pattern.test(code))?.[1];
  return reason ? new DatabaseFileError(`${file} ${reason}`, { cause: error }) : error;
}
