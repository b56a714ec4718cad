import { z } from 'zod';
import type { Language } from '../extract/draft.ts';
import { InvalidInputError } from './errors.ts';

/** An article as it comes from outside. What is null or left out is looked for in the text. */
export interface ArticleInput {
  text: string;
  headline?: string | null | undefined;
  /** An absolute http or https address. */
  url?: string | null | undefined;
  /** A day (2023-10-17) or an instant with its offset (2023-10-17T08:30:00+07:00). */
  publishedAt?: string | null | undefined;
  publisher?: string | null | undefined;
  /** BCP 47: id, en or ms, also with a region; und for any other language. */
  language?: string | null | undefined;
}

/** An article that has passed the check: ready to be read. */
export interface CheckedArticle {
  text: string;
  headline: string | undefined;
  url: string | undefined;
  publishedAt: string | undefined;
  publisher: string | undefined;
  language: Language | undefined;
}

const longestText = 1_000_000;
const languages: Readonly<Record<string, Language>> = { id: 'id', en: 'en', ms: 'ms', und: 'other' };

const text = z
  .string('must be a text.')
  .refine((value) => value.trim() !== '', 'is empty: pass the text of the article.')
  .refine(
    (value) => Buffer.byteLength(value) <= longestText,
    'is longer than 1 MB (1,000,000 bytes in UTF-8): split it into articles.',
  )
  // SQLite's own functions stop at NUL, and half a surrogate pair can't be stored: the offsets would point elsewhere.
  .refine((value) => !value.includes('\0'), 'has a NUL character: it is not the text of an article.')
  .refine((value) => !/\p{Surrogate}/u.test(value), 'has half of a surrogate pair: it is not valid Unicode.');

function createLine(longest: number) {
  return z
    .string('must be a text.')
    .trim()
    .max(longest, `is longer than ${longest} characters.`)
    .refine((value) => !/\p{Cc}|\p{Surrogate}/u.test(value), 'must be one line of valid Unicode.')
    .transform((value) => value || undefined)
    .nullish();
}

const url = z
  .string('must be a text.')
  .trim()
  .max(2048, 'is longer than 2048 characters.')
  .refine(
    (value) => /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value),
    'is not a web address: write it in full, with http:// or https://.',
  )
  .nullish();

const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

const publishedAt = z
  .string('must be a text.')
  .trim()
  .refine(
    (value) => moment.safeParse(value).success,
    'is not a date: write a day such as 2023-10-17, or an instant such as 2023-10-17T08:30:00+07:00.',
  )
  .nullish();

function findLanguage(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

const language = z
  .string('must be a text.')
  .trim()
  .refine(
    (tag) => findLanguage(tag) !== undefined,
    'is not a language that is told apart here: id, en, ms, or und for any other.',
  )
  .transform(findLanguage)
  .nullish();

const schema = z.strictObject(
  { text, headline: createLine(1000), url, publishedAt, publisher: createLine(200), language },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'must be an object with the fields of an article.' : undefined,
  },
);

/**
 * Checks an article from any door: GraphQL, command line, file.
 * @throws InvalidInputError that names every field that is wrong
 */
export function checkArticle(input: unknown): CheckedArticle {
  const result = schema.safeParse(input);
  if (!result.success) throw new InvalidInputError(result.error.issues.flatMap(listProblems));
  const { data } = result;
  return {
    text: data.text,
    headline: data.headline ?? undefined,
    url: data.url ?? undefined,
    publishedAt: data.publishedAt ?? undefined,
    publisher: data.publisher ?? undefined,
    language: data.language ?? undefined,
  };
}

function listProblems(issue: z.core.$ZodIssue) {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
  return issue.keys.map((key) => ({ path: key, message: 'is not a field of an article.' }));
}
