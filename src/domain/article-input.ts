import { z } from 'zod';
import { hasCredentials, normalizeAddress } from '../database/web-address.ts';
import type { Language } from '../extract/draft.ts';
import { isBlank, normalizeText } from './article-text.ts';
import { type FieldProblem, type FieldProblemCode, InvalidInputError } from './errors.ts';

/** An article as it comes from outside. What is null or left out is looked for in the text. */
export interface ArticleInput {
  text: string;
  headline?: string | null | undefined;
  /** An absolute http or https address without user name and password. */
  url?: string | null | undefined;
  /** A day (2023-10-17) or an instant with its offset (2023-10-17T08:30:00+07:00). */
  publishedAt?: string | null | undefined;
  publisher?: string | null | undefined;
  /** BCP 47: id, en or ms, also with a region; und for any other language. */
  language?: string | null | undefined;
}

/** An article that has passed the check, with its text and its url as they are kept: ready to be read. */
export interface CheckedArticle {
  text: string;
  headline: string | undefined;
  url: string | undefined;
  publishedAt: string | undefined;
  publisher: string | undefined;
  language: Language | undefined;
}

const longestText = 1_000_000;
const longestUrl = 2048;
const dayLength = 86_400_000;
const languages: Readonly<Record<string, Language>> = { id: 'id', en: 'en', ms: 'ms', und: 'other' };

const isValidUnicode = (value: string) => !/\p{Surrogate}/u.test(value);

/** What zod is told about a check that fails, so that `createProblem` finds the code again. */
function name(code: FieldProblemCode, error: string) {
  return { error, params: { code } };
}

const string = z.string({
  error: ({ input }) => (input === undefined ? 'is required.' : 'must be a text.'),
});

const text = string
  .transform(normalizeText)
  .refine((value) => !isBlank(value), name('EMPTY', 'is empty: pass the text of the article.'))
  .refine(
    (value) => Buffer.byteLength(value) <= longestText,
    name('TOO_LONG', 'is longer than 1 MB (1,000,000 bytes in UTF-8): split it into articles.'),
  )
  // SQLite's own functions stop at NUL, and half a surrogate pair can't be stored: the offsets would point elsewhere.
  .refine(
    (value) => !value.includes('\0'),
    name('NUL_CHARACTER', 'has a NUL character: it is not the text of an article.'),
  )
  .refine(isValidUnicode, name('INVALID_UNICODE', 'has half of a surrogate pair: it is not valid Unicode.'));

function createLine(longest: number) {
  return string
    .trim()
    .refine(({ length }) => length <= longest, name('TOO_LONG', `is longer than ${longest} characters.`))
    .refine(
      (value) => !/\p{Cc}/u.test(value),
      name('CONTROL_CHARACTER', 'must be one line without control characters.'),
    )
    .refine(isValidUnicode, name('INVALID_UNICODE', 'has half of a surrogate pair: it is not valid Unicode.'))
    .transform((value) => (isBlank(value) ? undefined : value))
    .nullish();
}

const url = string
  .refine(
    (value) => value.trim().length <= longestUrl,
    name('TOO_LONG', `is longer than ${longestUrl} characters.`),
  )
  .transform(normalizeAddress)
  .refine(
    (address) => address !== null,
    name('NOT_A_URL', 'is not a web address: write it in full, with http:// or https://.'),
  )
  .refine(
    (address) => address === null || !hasCredentials(address),
    name(
      'URL_WITH_CREDENTIALS',
      'has a user name or a password, which everybody could read: leave them out.',
    ),
  )
  .nullish();

const moment = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);

const publishedAt = string
  .trim()
  .refine(
    (value) => moment.safeParse(value).success,
    name(
      'NOT_A_DATE',
      'is not a date: write a day such as 2023-10-17, or an instant such as 2023-10-17T08:30:00+07:00.',
    ),
  )
  // Tomorrow is allowed: it has begun east of here.
  .refine(
    (value) => !(Date.parse(value) > Date.now() + dayLength),
    name('IN_THE_FUTURE', 'is in the future: write when the article was published.'),
  )
  .nullish();

function findLanguage(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

const language = string
  .trim()
  .transform(findLanguage)
  .refine(
    (found) => found !== undefined,
    name('UNKNOWN_LANGUAGE', 'is not a language that is told apart here: id, en, ms, or und for any other.'),
  )
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
  const result = schema.safeParse(input, { reportInput: true });
  if (!result.success) throw new InvalidInputError(result.error.issues.flatMap(createProblems));
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

function createProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: key,
      code: 'UNKNOWN_FIELD',
      message: 'is not a field of an article.',
    }));
  }
  return [{ path: issue.path.join('.'), code: findCode(issue), message: issue.message }];
}

function findCode(issue: z.core.$ZodIssue): FieldProblemCode {
  if (issue.code === 'custom') return issue.params?.code;
  if (issue.path.length === 0) return 'NOT_AN_OBJECT';
  return issue.input === undefined ? 'REQUIRED' : 'NOT_A_TEXT';
}
