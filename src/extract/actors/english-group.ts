import { type Chunk, countryOf, type Reading, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import type { GroupWord } from './vocabulary.ts';

const LONGEST = 6;

const valuesAt = (reading: Reading, at: number): { last: number; values: readonly GroupWord[] } | undefined =>
  tokenIn(reading, at, at) && reading.vocabulary.groups.longestAt(reading.tokens, at);

/** "of East Java", "for the ministry", "familiar with the matter": what a noun for people takes behind it. */
function findTail(reading: Reading, from: number): { last: number; inner: Chunk[] } {
  const hidden = valuesAt(reading, from + 1);
  if (hidden?.values.includes('anonymity') && tokenIn(reading, hidden.last, from))
    return { last: hidden.last, inner: [] };
  const link = tokenIn(reading, from + 1, from);
  if (!link || !reading.vocabulary.groupLinks.has(link.lower)) return { last: from, inner: [] };
  const article = reading.vocabulary.articles.has(tokenIn(reading, from + 2, from)?.lower ?? '') ? 1 : 0;
  const at = from + 2 + article;
  if (!tokenIn(reading, at, from)) return { last: from, inner: [] };
  const name = findOrganisation(reading, at, true) ?? findKnownName(reading, at) ?? findPlace(reading, at);
  return name && !reading.vocabulary.placePrepositions.has(link.lower)
    ? { last: name.last, inner: [name] }
    : { last: from, inner: [] };
}

/**
 * People without a name in English, where what they belong to stands before the noun: "senior U.S. officials", "two sources
 * familiar with the matter", "a White House official". One person with an article is an unnamed source.
 */
export function findEnglishGroup(reading: Reading, at: number): Chunk | undefined {
  const inner: Chunk[] = [];
  let counted = false;
  let article = false;
  let core = at;
  for (let next = at; next - at < LONGEST && tokenIn(reading, next, at); ) {
    const word = valuesAt(reading, next);
    const values = word?.values ?? [];
    const plural = values.includes('people');
    if (word && (plural || (values.includes('unnamed') && (article || inner.length > 0)))) {
      const tail = findTail(reading, word.last);
      const all = [...inner, ...tail.inner];
      const kind = plural ? 'GROUP' : 'ANONYMOUS';
      const rule = plural
        ? counted
          ? 'counted-group'
          : 'people-group'
        : article
          ? 'unnamed-source'
          : 'unnamed-role';
      return {
        first: at,
        last: tail.last,
        kind,
        rule,
        strength: 'pattern',
        core,
        inner: all,
        country: countryOf(all),
      };
    }
    const known = findKnownName(reading, next);
    if (known && known.kind !== 'PERSON') inner.push(known);
    else if (!word || !values.some((value) => value !== 'people' && value !== 'unnamed')) return undefined;
    counted ||= values.includes('quantifier');
    article ||= values.includes('article');
    next = (known?.last ?? word?.last ?? next) + 1;
    if (counted && inner.length === 0) core = next;
  }
  return undefined;
}
