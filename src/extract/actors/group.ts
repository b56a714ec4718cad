import type { Token } from '../document.ts';
import { findAnonymity } from './anonymity.ts';
import { type Chunk, countryOf, type Reading, tokenIn } from './chunk.ts';
import { findProper, findTail, hasGivenName } from './group-tail.ts';
import { findTitle } from './title.ts';
import type { GroupWord } from './vocabulary.ts';
import { isLowerWord, opensClause } from './word.ts';

function valuesAt(reading: Reading, at: number): { last: number; values: readonly GroupWord[] } | undefined {
  const match = reading.vocabulary.groups.longestAt(reading.tokens, at);
  return match ? { last: match.last, values: match.values } : undefined;
}

/** Whether the word at a token is one for sources, which stay unnamed however many they are. */
const isSource = (reading: Reading, at: number): boolean =>
  reading.vocabulary.sources.has(tokenIn(reading, at, at)?.lower ?? '');

/** "kedua negara", "ketiga pemimpin": a number of actors named before. The chunk's `size` says how many. */
export function findSet(reading: Reading, at: number): Chunk | undefined {
  const size = reading.vocabulary.setWords.get(reading.tokens[at]?.lower ?? '');
  const noun = tokenIn(reading, at + 1, at);
  if (!size || !noun) return undefined;
  const people = reading.vocabulary.setPeople.has(noun.lower);
  if (!people && !reading.vocabulary.setNouns.has(noun.lower)) return undefined;
  return {
    first: at,
    last: at + 1,
    kind: 'SET',
    rule: people ? 'people-set' : 'states-set',
    strength: 'pattern',
    size,
  };
}

/** "sumber yang dekat dengan Istana", "sumber di Kementerian X": the name behind a preposition that ends the phrase. */
function findNear(reading: Reading, last: number, at: number): Chunk | undefined {
  const { agentPrepositions, placePrepositions } = reading.vocabulary;
  const link = isSource(reading, last) ? last + 1 : last;
  const lower = tokenIn(reading, link, at)?.lower ?? '';
  if (!agentPrepositions.has(lower) && !(link > last && placePrepositions.has(lower))) return undefined;
  const name = tokenIn(reading, link + 1, at) && findProper(reading, link + 1);
  return name && tokenIn(reading, name.last, at) ? name : undefined;
}

/** "sumber anonim", "seorang pejabat senior Seoul", "sumber yang enggan disebut namanya": a source without a name. */
export function findUnnamed(reading: Reading, at: number): Chunk | undefined {
  const opener = valuesAt(reading, at);
  if (!opener) return undefined;
  const counted = opener.values.includes('quantifier') && isSource(reading, opener.last + 1);
  const article = counted || opener.values.includes('article');
  const noun = article || opener.values.includes('source-kind') ? valuesAt(reading, opener.last + 1) : opener;
  const title = article ? findTitle(reading, opener.last + 1) : undefined;
  if (!noun?.values.includes('unnamed') && !title) return undefined;
  const end = title?.last ?? opener.last;
  const from = noun?.values.includes('unnamed') ? noun.last : end;
  const close = valuesAt(reading, from + 1);
  const tail = findAnonymity(reading, from + 1)
    ? { last: from, inner: [] }
    : findTail(reading, from, at, [], noun?.values ?? []);
  let last = Math.max(tail.last, end);
  const hidden = valuesAt(reading, last + 1);
  const kind = close?.values.includes('source-kind') && isSource(reading, opener.last);
  const clause = findAnonymity(reading, last + 1);
  const anonymous = clause !== undefined || hidden?.values.includes('source-kind') === true;
  if (clause && !article) last = clause;
  // "sumber kebocoran", "sumber air": what something comes from is nobody.
  const thing = isSource(reading, opener.last) && last > opener.last && tail.inner.length === 0;
  if (thing && !kind && !anonymous) return undefined;
  const near = findNear(reading, last, at);
  if (near) last = near.last;
  const inside = near !== undefined && isSource(reading, opener.last);
  const given =
    reading.vocabulary.relatives.has(tokenIn(reading, last + 1, at)?.lower ?? '') &&
    reading.vocabulary.nicknameMarkers.longestAt(reading.tokens, last + 2);
  if (given) return undefined;
  const rule = article || anonymous || kind || inside ? 'unnamed-source' : 'unnamed-role';
  const inner = [...tail.inner, ...(title?.inner ?? [])];
  return { first: at, last, kind: 'ANONYMOUS', rule, strength: 'pattern', inner, country: countryOf(inner) };
}

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,3}(?:[.,]\d{3})*$/.test(token.text) && token.text !== '1';

/** "lebih dari" counts only where a number follows: not "lebih dari sekadar warga". */
function isOpenCount(reading: Reading, last: number): boolean {
  if (!reading.vocabulary.origins.has(reading.tokens[last]?.lower ?? '')) return false;
  const next = tokenIn(reading, last + 1, last);
  return !isFigure(next) && !valuesAt(reading, last + 1)?.values.includes('quantifier');
}

/** "ratusan", "sedikitnya 12", "para": the words that count a group, to the last of them. */
function findCount(reading: Reading, at: number): number {
  let last = at - 1;
  for (let round = 0; round < 4; round++) {
    const next = tokenIn(reading, last + 1, at);
    if (!next) break;
    const values = valuesAt(reading, last + 1);
    if (values?.values.includes('quantifier') && !isOpenCount(reading, values.last)) last = values.last;
    else if (isFigure(next)) last++;
    else break;
  }
  return last;
}

/** The noun for people at a token, behind "orang" when that only counts: "dua orang warga". */
function findNoun(reading: Reading, at: number, first: number): ReturnType<typeof valuesAt> {
  const noun = tokenIn(reading, at, first) && valuesAt(reading, at);
  if (!noun?.values.includes('member') || at === first) return noun;
  const counted = tokenIn(reading, noun.last + 1, first) && valuesAt(reading, noun.last + 1);
  return counted?.values.includes('people') ? counted : noun;
}

/** "para pemimpin ketiga negara", "warga Gaza", "12 mahasiswa", "empat bank": people, or bodies, who are named together. */
export function findGroup(reading: Reading, at: number): Chunk | undefined {
  const { vocabulary } = reading;
  if (!/^[\p{L}\d]/u.test(reading.tokens[at]?.text ?? '')) return undefined;
  const count = findCount(reading, at);
  const counted = count >= at;
  const opener = findNoun(reading, count + 1, at);
  const values = opener?.values ?? [];
  // "Seluruh Indonesia" inside a name counts nobody.
  const raised = !isLowerWord(reading.tokens[at]) && !opensClause(reading.tokens, at);
  const named = values.includes('people') || (counted && values.includes('member'));
  const title = counted && !named ? findTitle(reading, count + 1) : undefined;
  const noun =
    counted &&
    vocabulary.collectives.has(reading.tokens[at]?.lower ?? '') &&
    isLowerWord(tokenIn(reading, count + 1, at));
  if (!named && !title && !noun && !(counted && !raised && findProper(reading, count + 1))) return undefined;
  const from = named && opener ? opener.last : (title?.last ?? count);
  const set = findSet(reading, from + 1);
  const tail = set
    ? { last: set.last, inner: [] }
    : findTail(reading, from, at, named ? [] : title?.inner, values);
  if (
    vocabulary.nominals.longestAt(reading.tokens, at) &&
    vocabulary.demonstratives.has(tokenIn(reading, tail.last + 1, at)?.lower ?? '')
  )
    return undefined;
  // "dua pejabat AS yang mengetahui masalah itu": the clause tells that they want no name.
  if (findAnonymity(reading, tail.last + 1))
    return {
      first: at,
      last: tail.last,
      kind: 'ANONYMOUS',
      rule: 'unnamed-source',
      strength: 'pattern',
      core: count + 1,
      inner: tail.inner,
      country: countryOf(tail.inner),
    };
  const pair = vocabulary.pairs.has(reading.tokens[from]?.lower ?? '') && tail.inner.length > 0;
  return {
    first: at,
    last: Math.max(tail.last, title?.last ?? 0),
    kind: 'GROUP',
    rule: counted ? 'counted-group' : 'people-group',
    strength: 'pattern',
    core: pair ? from + 1 : count + 1,
    inner: tail.inner,
    country: countryOf(tail.inner),
  };
}

/**
 * Whether a title and the capital words right behind it rather name a group: "keluarga Budi" is no person, and neither are
 * "warga Dayak Bahau".
 */
export function isGroupName(reading: Reading, { title, first, last, honorific }: Chunk): boolean {
  if (!title || first !== title.last + 1 || honorific) return false;
  const noun = valuesAt(reading, title.first);
  if (noun?.last !== title.last) return false;
  if (noun.values.includes('followed')) return true;
  if (reading.vocabulary.spokes.has(title.heads.at(-1) ?? '') && last > first) return false;
  return noun.values.includes('people-name') && !hasGivenName(reading, first, last);
}
