/**
 * Which columns a query needs. SQLite hands over a row value by value, at a third of a microsecond each: a page of statements costs
 * 80 µs with the six columns that a feed shows and 200 µs with all twenty.
 */
import { raw, type Sql } from '../database/client.ts';

/** The columns of a type of rows: those that every query needs, and those that a field of the public schema needs. */
export interface Columns {
  always: readonly string[];
  fields: Readonly<Record<string, readonly string[]>>;
}

/** The fields of a type that a query asks for anywhere, or undefined for all. */
export type Selection = (type: string) => ReadonlySet<string> | undefined;

/** Chooses the columns that the selected fields of a type need. */
export function chooseColumns(
  { always, fields }: Columns,
  selected: ReadonlySet<string> | undefined,
): string[] {
  const needed = Object.entries(fields).flatMap(([field, columns]) =>
    !selected || selected.has(field) ? columns : [],
  );
  return [...new Set([...always, ...needed])];
}

/** Writes columns of the alias `e`. */
export function writeColumns(columns: Iterable<string>): Sql {
  return raw([...new Set(columns)].map((column) => `e."${column}"`).join(', '));
}
