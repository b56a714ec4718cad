import { expect, it } from 'vitest';
import { checkArticle } from '../../src/domain/article-input.ts';
import { type FieldProblem, type FieldProblemCode, InvalidInputError } from '../../src/domain/errors.ts';

const text = 'Naskah.';

function findProblems(input: unknown): readonly FieldProblem[] {
  try {
    checkArticle(input);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError && error.code === 'INVALID_INPUT') return error.fields;
    throw error;
  }
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
const later = new Date(Date.now() + 2 * 86_400_000).toISOString();

it.each<[string, unknown, string, FieldProblemCode, RegExp]>([
  ['an empty text', { text: ' \n\t' }, 'text', 'EMPTY', /is empty/],
  ['a text that nobody can see', { text: '\u200B\uFEFF\u2060\u00AD' }, 'text', 'EMPTY', /is empty/],
  ['a missing text', {}, 'text', 'REQUIRED', /is required/],
  ['a number for a text', { text: 5 }, 'text', 'NOT_A_TEXT', /must be a text/],
  ['null for a text', { text: null }, 'text', 'NOT_A_TEXT', /must be a text/],
  ['a text over 1 MB', { text: 'é'.repeat(500_001) }, 'text', 'TOO_LONG', /longer than 1 MB/],
  ['a text with NUL', { text: 'a\0' }, 'text', 'NUL_CHARACTER', /NUL/],
  ['half a surrogate pair', { text: 'a\ud83d' }, 'text', 'INVALID_UNICODE', /surrogate/],
  [
    'a day that the calendar lacks',
    { text, publishedAt: '2023-02-30' },
    'publishedAt',
    'NOT_A_DATE',
    /not a date/,
  ],
  [
    'an instant that it lacks',
    { text, publishedAt: '2023-02-30T00:00:00Z' },
    'publishedAt',
    'NOT_A_DATE',
    /not a date/,
  ],
  [
    'an instant without an offset',
    { text, publishedAt: '2023-10-17T08:30:00' },
    'publishedAt',
    'NOT_A_DATE',
    /not a date/,
  ],
  ['a date in words', { text, publishedAt: 'kemarin' }, 'publishedAt', 'NOT_A_DATE', /not a date/],
  ['an empty date', { text, publishedAt: '' }, 'publishedAt', 'NOT_A_DATE', /not a date/],
  [
    'the last day of all',
    { text, publishedAt: '9999-12-31' },
    'publishedAt',
    'IN_THE_FUTURE',
    /in the future/,
  ],
  ['the day after tomorrow', { text, publishedAt: later }, 'publishedAt', 'IN_THE_FUTURE', /in the future/],
  ['a url without a scheme', { text, url: 'harian-contoh.example' }, 'url', 'NOT_A_URL', /not a web address/],
  ['a url of another scheme', { text, url: 'javascript:alert(1)' }, 'url', 'NOT_A_URL', /not a web address/],
  ['a url without a host', { text, url: 'https://' }, 'url', 'NOT_A_URL', /not a web address/],
  ['a url with a space', { text, url: 'https://a.example/b c' }, 'url', 'NOT_A_URL', /not a web address/],
  [
    'a url that is too long',
    { text, url: `https://a.example/${'x'.repeat(2048)}` },
    'url',
    'TOO_LONG',
    /longer than 2048/,
  ],
  [
    'a url with a password',
    { text, url: 'https://a:b@c.example/' },
    'url',
    'URL_WITH_CREDENTIALS',
    /user name/,
  ],
  [
    'a url with a user name',
    { text, url: 'https://a@c.example/' },
    'url',
    'URL_WITH_CREDENTIALS',
    /user name/,
  ],
  [
    'a language that is not told apart',
    { text, language: 'fr' },
    'language',
    'UNKNOWN_LANGUAGE',
    /id, en, ms, or und/,
  ],
  [
    'a language that every object has',
    { text, language: 'constructor' },
    'language',
    'UNKNOWN_LANGUAGE',
    /id, en, ms/,
  ],
  [
    'a publisher that is too long',
    { text, publisher: 'x'.repeat(201) },
    'publisher',
    'TOO_LONG',
    /longer than 200/,
  ],
  [
    'a headline that is too long',
    { text, headline: 'x'.repeat(1001) },
    'headline',
    'TOO_LONG',
    /longer than 1000/,
  ],
  ['a headline of several lines', { text, headline: 'a\nb' }, 'headline', 'CONTROL_CHARACTER', /one line/],
  ['half a pair in a publisher', { text, publisher: '\ud83d' }, 'publisher', 'INVALID_UNICODE', /surrogate/],
  [
    'a field that there is not',
    { text, published: '2023-10-17' },
    'published',
    'UNKNOWN_FIELD',
    /not a field/,
  ],
  ['a list', [text], '', 'NOT_AN_OBJECT', /must be an object/],
  ['nothing', null, '', 'NOT_AN_OBJECT', /must be an object/],
])('refuses %s and names the field', (_, input, path, code, message) => {
  expect(findProblems(input)).toEqual([{ path, code, message: expect.stringMatching(message) }]);
});

it('names every field that is wrong at once', () => {
  const problems = findProblems({ text: '', url: 'x', publishedAt: 'x', language: 'x' });
  expect(problems.map(({ path }) => path)).toEqual(['text', 'url', 'publishedAt', 'language']);
});

it('says so in a sentence', () => {
  expect(() => checkArticle({ teks: 'x' })).toThrow('text is required. teks is not a field of an article.');
  expect(() => checkArticle([])).toThrow('The input must be an object with the fields of an article.');
});

const nothing = {
  headline: undefined,
  url: undefined,
  publishedAt: undefined,
  publisher: undefined,
  language: undefined,
};

it.each<[string, object, object]>([
  ['a text of exactly 1 MB', { text: 'é'.repeat(500_000) }, { text: 'é'.repeat(500_000) }],
  ['an emoji and white space before it', { text: '\n 🙂' }, { text: '\n 🙂' }],
  ['other line ends', { text: 'a\r\n\rb\nc' }, { text: 'a\n\nb\nc' }],
  ['a byte order mark, and white space at the end', { text: `\uFEFF${text}\n ` }, { text: `${text}\n ` }],
  ['tomorrow, which has begun in the east', { text, publishedAt: tomorrow }, { publishedAt: tomorrow }],
  ['a day', { text, publishedAt: '2024-02-29' }, { publishedAt: '2024-02-29' }],
  [
    'an instant',
    { text, publishedAt: '2023-10-17T08:30:00.5+07:00' },
    { publishedAt: '2023-10-17T08:30:00.5+07:00' },
  ],
  [
    'an instant without seconds',
    { text, publishedAt: '2023-10-17T08:30Z' },
    { publishedAt: '2023-10-17T08:30Z' },
  ],
  ['a language with a region', { text, language: 'en-US' }, { language: 'en' }],
  ['any other language', { text, language: 'und' }, { language: 'other' }],
  [
    'a url by its standard',
    { text, url: ' HTTPS://WWW.Contoh.example ' },
    { url: 'https://www.contoh.example/' },
  ],
  [
    'a url without its fragment and with its query',
    { text, url: 'https://a.example:443/b/../%41?q=1&utm_source=x#c' },
    { url: 'https://a.example/%41?q=1&utm_source=x' },
  ],
  [
    'a url in letters of another script',
    { text, url: 'http://bücher.example' },
    { url: 'http://xn--bcher-kva.example/' },
  ],
  ['a publisher that nobody can see for none', { text, publisher: '\u200B' }, {}],
  ['a blank headline and publisher for none', { text, headline: ' ', publisher: '' }, {}],
  [
    'null for none',
    { text, headline: null, url: null, publishedAt: null, publisher: null, language: null },
    {},
  ],
])('accepts %s', (_, input, checked) => {
  expect(checkArticle(input)).toEqual({ text, ...nothing, ...checked });
});
