import { expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

const findNames = (text: string): string[] =>
  extract({ text, language: 'en', publishedAt: '2024-02-10' }).actors.map(({ name }) => name);

it.each([
  ['reads a name behind its article', 'Iran criticised the United States.', ['Iran', 'United States']],
  [
    'reads the states that officials come from',
    'Sung Kim met his counterparts from South Korea and Japan in Jakarta.',
    ['Sung Kim', 'South Korea', 'Japan'],
  ],
  [
    'reads a medium behind the word for it',
    'The state news agency KCNA reported that Sergei Lavrov will visit North Korea.',
    ['KCNA', 'Sergei Lavrov', 'North Korea'],
  ],
  [
    'reads whom a verb in the present acts on',
    'Narendra Modi visits Vietnam next week.',
    ['Narendra Modi', 'Vietnam'],
  ],
])('%s', (_, text, expected) => {
  expect(findNames(text)).toEqual(expected);
});
