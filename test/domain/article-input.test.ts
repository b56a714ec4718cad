import { expect, it } from 'vitest';
import { checkArticle } from '../../src/domain/article-input.ts';
import { type FieldProblem, InvalidInputError } from '../../src/domain/errors.ts';

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

it.each<[string, unknown, string, RegExp]>([
  ['an empty text', { text: ' \n\t' }, 'text', /is empty/],
  ['a missing text', {}, 'text', /must be a text/],
  ['a number for a text', { text: 5 }, 'text', /must be a text/],
  ['a text over 1 MB', { text: 'é'.repeat(500_001) }, 'text', /longer than 1 MB/],
  ['a text with NUL', { text: 'a\0' }, 'text', /NUL/],
  ['a text with half a surrogate pair', { text: 'a\ud83d' }, 'text', /surrogate/],
  ['a day that the calendar lacks', { text, publishedAt: '2023-02-30' }, 'publishedAt', /is not a date/],
  [
    'an instant that the calendar lacks',
    { text, publishedAt: '2023-02-30T00:00:00Z' },
    'publishedAt',
    /is not a date/,
  ],
  [
    'an instant without an offset',
    { text, publishedAt: '2023-10-17T08:30:00' },
    'publishedAt',
    /is not a date/,
  ],
  ['a date in words', { text, publishedAt: 'kemarin' }, 'publishedAt', /is not a date/],
  ['an empty date', { text, publishedAt: '' }, 'publishedAt', /is not a date/],
  ['a url without a scheme', { text, url: 'harian-contoh.example' }, 'url', /is not a web address/],
  ['a url of another scheme', { text, url: 'javascript:alert(1)' }, 'url', /is not a web address/],
  ['a url without a host', { text, url: 'https://' }, 'url', /is not a web address/],
  ['a url with a space', { text, url: 'https://a.example/b c' }, 'url', /is not a web address/],
  [
    'a url that is too long',
    { text, url: `https://a.example/${'x'.repeat(2048)}` },
    'url',
    /longer than 2048/,
  ],
  ['a language that is not told apart', { text, language: 'fr' }, 'language', /id, en, ms, or und/],
  ['a language that every object has', { text, language: 'constructor' }, 'language', /id, en, ms, or und/],
  ['a publisher that is too long', { text, publisher: 'x'.repeat(201) }, 'publisher', /longer than 200/],
  ['a headline that is too long', { text, headline: 'x'.repeat(1001) }, 'headline', /longer than 1000/],
  ['a headline of several lines', { text, headline: 'a\nb' }, 'headline', /one line/],
  ['a field that there is not', { text, published: '2023-10-17' }, 'published', /not a field/],
  ['a list', [text], '', /must be an object/],
  ['nothing', null, '', /must be an object/],
])('refuses %s and names the field', (_, input, path, message) => {
  expect(findProblems(input)).toEqual([{ path, message: expect.stringMatching(message) }]);
});

it('names every field that is wrong at once', () => {
  const problems = findProblems({ text: '', url: 'x', publishedAt: 'x', language: 'x' });
  expect(problems.map(({ path }) => path)).toEqual(['text', 'url', 'publishedAt', 'language']);
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
  ['an emoji and white space around', { text: '\n🙂 ' }, { text: '\n🙂 ' }],
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
    'a url as it is written',
    { text, url: ' HTTPS://WWW.Contoh.example ' },
    { url: 'HTTPS://WWW.Contoh.example' },
  ],
  ['a blank headline and publisher for none', { text, headline: ' ', publisher: '' }, {}],
  [
    'null for none',
    { text, headline: null, url: null, publishedAt: null, publisher: null, language: null },
    {},
  ],
])('accepts %s', (_, input, checked) => {
  expect(checkArticle(input)).toEqual({ text, ...nothing, ...checked });
});
