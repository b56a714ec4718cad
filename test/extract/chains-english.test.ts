import { expect, it } from 'vitest';
import { extract } from '../../src/extract/pipeline.ts';

/** Who says it, and through whom it came: the chain of every statement. */
function chainsOf(text: string): string[][] {
  const { actors, statements } = extract({ text, language: 'en', publisher: 'Sample Daily' });
  return statements.map(({ chain }) => chain.map(({ kind, actor }) => `${kind} ${actors[actor]?.name}`));
}

it.each<[string, string, string[][]]>([
  [
    'takes a medium behind what it reports for its source',
    'Iran sent weapons to Yemen, Reuters reported on Monday.',
    [['PUBLISHES Sample Daily', 'REPORTS Reuters']],
  ],
  [
    'takes a medium behind what somebody says for who passes it on',
    'The White House said Iran sent weapons to Yemen, Reuters reported.',
    [['PUBLISHES Sample Daily', 'REPORTS Reuters', 'SAYS White House']],
  ],
])('%s', (_, text, expected) => {
  expect(chainsOf(text)).toEqual(expected);
});
