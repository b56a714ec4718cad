import { expect, it } from 'vitest';
import { findOrigin, type Link } from '../../src/domain/origin.ts';

const publisher: Link = { actor: 1, anonymous: false, publishes: true };
const yonhap: Link = { actor: 2, anonymous: false, publishes: false };
const ministry: Link = { actor: 3, anonymous: false, publishes: false };
const unnamed: Link = { actor: 4, anonymous: true, publishes: false };
const reuters = 5;

it.each<[string, readonly Link[], readonly number[], number | null, number | null]>([
  ['who said it', [publisher, yonhap, ministry], [reuters], 1, ministry.actor],
  [
    'the outlet that heard an unnamed source, where another relays it',
    [publisher, yonhap, unnamed],
    [],
    1,
    yonhap.actor,
  ],
  ['the unnamed source where the publisher heard it itself', [publisher, unnamed], [], 1, unnamed.actor],
  ['the unnamed source where nobody else is named', [unnamed], [], null, unnamed.actor],
  ['the agency that the copy comes from, for what the article itself tells', [], [reuters], 1, reuters],
  ['the agency also where the chain ends with the publisher', [publisher], [reuters], 1, reuters],
  ['the publisher where there is no agency', [], [], 1, 1],
  ['nobody where nobody is named', [], [], null, null],
])('is %s', (_, chain, infoSources, publishedBy, origin) => {
  expect(findOrigin(chain, infoSources, publishedBy)).toBe(origin);
});
