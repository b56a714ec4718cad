import { type Chunk, countryOf, type Reading, remember, type Title, tokenIn } from './chunk.ts';
import { findKnownName } from './known-name.ts';
import type { NameRun } from './person-name.ts';
import { findAge, findBracket } from './short-form.ts';
import { findTitle } from './title.ts';
import { extendTitle, findBeyond, findName, type Holder, isGiven, splitHolder } from './title-holder.ts';
import { isBareCue, isCapital, opensPredicate } from './word.ts';

function toPerson(reading: Reading, { run, title }: Holder, rule: string): Chunk {
  const known = findKnownName(reading, run.first);
  return {
    first: run.first,
    last: run.last,
    kind: 'PERSON',
    rule,
    strength: 'pattern',
    honorific: run.honorific,
    title,
    country: countryOf(title.inner),
    ...(known?.known && known.kind === 'PERSON' && known.last === run.last ? { known: known.known } : {}),
  };
}

/** Whether the words after an apposed name let it end there: a comma, a bracket, a verb, the end of the sentence. */
function closesName(reading: Reading, title: Title, run: NameRun): boolean {
  const { vocabulary } = reading;
  const next = tokenIn(reading, run.last + 1, run.first);
  const predicate = opensPredicate(vocabulary, next);
  if (next && !predicate && !/^[,.()"”:;]$/.test(next.text)) return false;
  if (findAge(reading, run.last + 1)) return true;
  const related =
    title.heads.some((head) => vocabulary.relations.has(head)) ||
    isBareCue(vocabulary, tokenIn(reading, title.first - 1, title.first));
  if (run.last > run.first || isGiven(reading, run.first) || title.inner.length > 0 || related) return true;
  return (
    predicate || (next?.text === ',' && opensPredicate(vocabulary, tokenIn(reading, run.last + 2, run.first)))
  );
}

/** "penumpang Toyota Avanza", "sopir bus Sinar Jaya": what somebody rides is no name unless it is a usual one. */
function isProduct(reading: Reading, title: Title, run: NameRun): boolean {
  return reading.vocabulary.riders.has(title.heads.at(-1) ?? '') && !isGiven(reading, run.first);
}

/** "juru bicara Palantir": one unknown word behind the title of those who speak for a body is the body's name. */
function isBody(reading: Reading, title: Title, { first, last, honorific }: NameRun): boolean {
  const { spokes, familyNames } = reading.vocabulary;
  if (honorific || first !== last || title.inner.length > 0 || !spokes.has(title.heads.at(-1) ?? ''))
    return false;
  return !isGiven(reading, first) && !familyNames.has(reading.tokens[first]?.lower ?? '');
}

/**
 * A title and the name behind it, "Menteri Luar Negeri Israel Gideon Saar", or behind a comma, "Menteri Luar Negeri Israel,
 * Gideon Saar, …". The chunk's range is the name; its title keeps its own. Undefined when no name follows.
 */
export const findTitledPerson = remember((reading: Reading, at: number): Chunk | undefined => {
  const own = findTitle(reading, at);
  if (!own) return undefined;
  let title = own;
  let direct = findName(reading, title.last + 1, at);
  for (let round = 0; direct && round < 2; round++) {
    const extended = extendTitle(reading, { run: direct, title });
    if (!extended) break;
    title = extended;
    direct = findName(reading, title.last + 1, at);
  }
  if (direct) {
    if (isProduct(reading, title, direct) || isBody(reading, title, direct)) return undefined;
    const beyond = findBeyond(reading, { run: direct, title });
    if (beyond) return toPerson(reading, beyond, 'title-comma-name');
    return toPerson(reading, splitHolder(reading, { run: direct, title }), 'title-name');
  }
  const nickname = tokenIn(reading, title.last + 1, at) && findKnownName(reading, title.last + 1);
  if (nickname?.kind === 'PERSON') {
    const run = { first: nickname.first, last: nickname.last, honorific: false };
    return toPerson(reading, { run, title }, 'title-name');
  }
  if (tokenIn(reading, title.last + 1, at)?.text !== ',') return undefined;
  const apposed = findName(reading, title.last + 2, at);
  return apposed && closesName(reading, title, apposed)
    ? toPerson(reading, { run: apposed, title }, 'title-comma-name')
    : undefined;
});

/** Whether a title after a comma ends like an apposition; a capital one may run on: "Joko Pramono, Sekretaris X mengatakan". */
function closesTitle(reading: Reading, title: Title, from: number): boolean {
  const { tokens, vocabulary } = reading;
  const next = tokenIn(reading, title.last + 1, from);
  if (
    !next ||
    /^[,.()"”;:]$/.test(next.text) ||
    vocabulary.conjunctions.has(next.lower) ||
    vocabulary.relatives.has(next.lower)
  )
    return true;
  return isCapital(tokens[title.first]) && title.inner.length > 0 && opensPredicate(vocabulary, next);
}

/** Whether the title is rather that of the name behind it: "…, Menteri Luar Negeri Israel, Gideon Saar, …". */
function isOfNextName(reading: Reading, title: Title, from: number): boolean {
  if (tokenIn(reading, title.last + 1, from)?.text !== ',') return false;
  const run = findName(reading, title.last + 2, from);
  return run !== undefined && opensPredicate(reading.vocabulary, tokenIn(reading, run.last + 1, from));
}

/**
 * The titles that follow a name after a comma: "Maged al-Madhaji, ketua Pusat Studi X", "Kevin Rudd, Duta Besar Australia
 * untuk AS dan mantan perdana menteri".
 */
export function findTitlesAfter(reading: Reading, last: number): Title[] {
  const age = findBracket(reading, last + 1);
  let at = age ? age.close + 1 : last + 1;
  const titles: Title[] = [];
  while (titles.length < 4) {
    const mark = tokenIn(reading, at, last);
    const joins = titles.length > 0 && reading.vocabulary.conjunctions.has(mark?.lower ?? '');
    if (mark?.text !== ',' && !joins) break;
    const article = reading.vocabulary.groups.longestAt(reading.tokens, at + 1);
    const first = article?.values.includes('article')
      ? article.last + 1
      : reading.vocabulary.articles.has(tokenIn(reading, at + 1, last)?.lower ?? '')
        ? at + 2
        : at + 1;
    const title = tokenIn(reading, first, last) && findTitle(reading, first);
    if (!title || !closesTitle(reading, title, last) || isOfNextName(reading, title, last)) break;
    titles.push(title);
    at = title.last + 1;
  }
  return titles;
}
