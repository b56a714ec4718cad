import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';

/** The languages that have a folder of lexicon files; other texts get structure, quotes and explicit dates only. */
export type LexiconLanguage = 'id' | 'en';

/**
 * Reads `lexicon/<language>/<name>.json` once at start-up and checks its shape.
 * @throws an Error that names the file when its content does not fit the schema
 */
export function readLexicon<Entry>(language: LexiconLanguage, name: string, schema: ZodType<Entry>): Entry {
  const file = new URL(`./lexicon/${language}/${name}.json`, import.meta.url);
  const result = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success)
    throw new Error(`Lexicon file ${language}/${name}.json is malformed: ${result.error.message}`);
  return result.data;
}
