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
    ['reads visits in the past', 'Andi Contoh visited Lamda on Monday.', ['CONSULT Andi Contoh > Lamda']],
    [
      'reads visits to come',
      'Andi Contoh will visit Lamda next month.',
      ['CONSULT Andi Contoh > Lamda PLANNED'],
    ],
    [
      'reads "met" and "held talks with"',
      'Andi Contoh met Budi Contoh and held talks with Citra Contoh.',
      ['CONSULT Andi Contoh+Budi Contoh', 'CONSULT Andi Contoh+Citra Contoh'],
    ],
    ['reads "called on"', 'Pakta Contoh called on Gama to allow aid.', ['REQUEST Pakta Contoh > Gama']],
    ['reads "was accused of"', 'Alfa was accused of crimes by Beta.', ['ACCUSE Beta > Alfa']],
    ['reads weapons that were sent', 'Weapons were sent to Alfa by Lamda.', ['AID Lamda > Alfa']],
    [
      'takes "the launch" for a thing',
      'Sigma condemned the missile launch by Lamda.',
      ['ACCUSE Sigma > Lamda'],
    ],
    [
      'reads what points back',
      'Alfa attacked Beta. Sigma condemned the attack.',
      ['ASSAULT Alfa > Beta', 'ACCUSE Sigma > Alfa'],
    ],
    ['reads a denial', 'Delta denied sending drones to Alfa.', ['AID Delta > Alfa DENIED NOT_OCCURRED']],
  ])('%s', (_, text, expected) => {
    expect(find(text, 'en')).toEqual(expected);
  });
});
