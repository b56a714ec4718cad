import { describe, expect, it } from 'vitest';
import { find } from '../support/sample-relations.ts';

describe('English', () => {
  it.each([
    ['reads active verbs', 'Alfa attacked Beta on Monday.', ['ASSAULT Alfa > Beta']],
    ['reads passives with "by"', 'Beta was attacked by Alfa on Monday.', ['ASSAULT Alfa > Beta']],
    [
      'reads a reduced relative clause',
      'Milisi Contoh, backed by Delta, rejected a proposal of Gama.',
      ['SUPPORT Delta > Milisi Contoh ONGOING', 'REJECT Milisi Contoh > Gama'],
    ],
    ['reads planned help', 'Omikron will send tanks to Beta.', ['AID Omikron > Beta PLANNED']],
    [
      'reads nouns with two parties',
      'Talks between Gama and Milisi Contoh resumed in Epsilon.',
      ['CONSULT Gama+Milisi Contoh'],
    ],
    ['reads possessives', "Alfa's attack on Beta was condemned.", ['ASSAULT Alfa > Beta']],
    ['reads sanctions', 'Sigma imposed sanctions on Alfa.', ['SANCTION Sigma > Alfa']],
    ['reads threatened force', 'Lamda threatened to attack Tau.', ['THREATEN Lamda > Tau']],
    ['reads a denial', 'Delta denied sending drones to Alfa.', ['AID Delta > Alfa DENIED NOT_OCCURRED']],
  ])('%s', (_, text, expected) => {
    expect(find(text, 'en')).toEqual(expected);
  });
});
