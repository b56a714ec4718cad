import { type Chunk, countryOf, type Reading, remember, type Title, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findNameRun, isOtherName, type NameRun } from './person-name.ts';
import { findBracket, findShortForm } from './short-form.ts';
import { findTitle } from './title.ts';
import { isCapital, opensPredicate } from './word.ts';

const articles = new Set(['a', 'an', 'the']);
const conjunctions = new Set(['dan', 'and', 'serta', 'sekaligus']);

interface Holder {
  run: NameRun;
  title: Title;
}

const isGiven = (reading: Reading, at: number): boolean =>
  reading.vocabulary.givenNames.has(reading.tokens[at]?.lower ?? '');

/** The name that begins at token `at` and is in the sentence of token `from`; events, laws and facilities are none. */
function findName(reading: Reading, at: number, from: number): NameRun | undefined {
  const run = tokenIn(reading, at, from) && findNameRun(reading, at);
  return run && tokenIn(reading, run.first, from) && !isOtherName(reading, run) ? run : undefined;
}

/** A name after a title whose first words are not the name but what the title is over: "Direktur Utama Sritex Iwan X". */
function splitRun(reading: Reading, title: Title, run: NameRun): Holder {
  const { overs, organisationTails } = reading.vocabulary;
  for (let at = run.last - 1; at > run.first; at--)
    if (organisationTails.has(reading.tokens[at]?.lower ?? ''))
      return { run: { ...run, first: at + 1 }, title: { ...title, last: at } };
  if (title.inner.length > 0) return { run, title };
  if (run.honorific || !overs.has(title.heads.at(-1) ?? '') || isGiven(reading, run.first))
    return { run, title };
  for (let at = run.first + 1; at < run.last; at++)
    if (isGiven(reading, at)) return { run: { ...run, first: at }, title: { ...title, last: at - 1 } };
  return { run, title };
}

/** "Setara Institute" before the holder's name: the word at `at` ends the name of an institute or company. */
function findTail(reading: Reading, at: number, run: NameRun): Chunk | undefined {
  if (
    !isCapital(reading.tokens[at]) ||
    !reading.vocabulary.organisationTails.has(reading.tokens[at]?.lower ?? '')
  )
    return undefined;
  const short = findShortForm(reading, at + 1);
  const base = {
    first: run.first,
    last: at,
    kind: 'ORGANISATION',
    rule: 'organisation-tail',
    strength: 'pattern',
  } as const;
  return short ? { ...base, short: { first: short.first, last: short.last } } : base;
}

/** "Kepala Pusat Penerangan Hukum Kejaksaan Agung Harli X": capitals, an organisation, and only then the name. */
function findBehindOrganisation(reading: Reading, title: Title, run: NameRun): Holder | undefined {
  if (run.honorific || isGiven(reading, run.first)) return undefined;
  const at = run.last + 1;
  if (!tokenIn(reading, at, run.first)) return undefined;
  const tail = findTail(reading, at, run);
  const organisation = tail ?? findOrganisation(reading, at, true) ?? findKnownName(reading, at);
  if (!organisation || organisation.kind === 'PERSON' || organisation.kind === 'STATE') return undefined;
  const close = organisation.short ? organisation.short.last + 1 : organisation.last;
  const holder = findName(reading, close + 1, run.first);
  return holder && { run: holder, title: { ...title, last: close, inner: [...title.inner, organisation] } };
}

/** "Peneliti Chatham House, Farea Al-Muslimi, menyebut": the first name is what the title is over, the second the person. */
function findBeyond(reading: Reading, title: Title, first: NameRun): Holder | undefined {
  const { vocabulary } = reading;
  if (isGiven(reading, first.first)) return undefined;
  if (tokenIn(reading, first.last + 1, first.first)?.text !== ',') return undefined;
  const run = findName(reading, first.last + 2, first.first);
  if (!run || (run.first === run.last && !isGiven(reading, run.first)) || findPlace(reading, run.first))
    return undefined;
  const comma = tokenIn(reading, run.last + 1, run.first)?.text === ',' ? 1 : 0;
  if (!opensPredicate(vocabulary, tokenIn(reading, run.last + 1 + comma, run.first))) return undefined;
  return { run, title: { ...title, last: first.last } };
}

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
  if (run.last > run.first || isGiven(reading, run.first) || title.inner.length > 0) return true;
  return (
    predicate || (next?.text === ',' && opensPredicate(vocabulary, tokenIn(reading, run.last + 2, run.first)))
  );
}

/**
 * A title and the name behind it, "Menteri Luar Negeri Israel Gideon Saar", or behind a comma, "Menteri Luar Negeri Israel,
 * Gideon Saar, …". The chunk's range is the name; its title keeps its own. Undefined when no name follows.
 */
export const findTitledPerson = remember((reading: Reading, at: number): Chunk | undefined => {
  const title = findTitle(reading, at);
  if (!title) return undefined;
  const direct = findName(reading, title.last + 1, at);
  if (direct) {
    const beyond = findBeyond(reading, title, direct);
    if (beyond) return toPerson(reading, beyond, 'title-comma-name');
    const behind = findBehindOrganisation(reading, title, direct);
    return toPerson(reading, behind ?? splitRun(reading, title, direct), 'title-name');
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
  if (!next || /^[,.()"”;:]$/.test(next.text) || conjunctions.has(next.lower)) return true;
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
    const joins = titles.length > 0 && conjunctions.has(mark?.lower ?? '');
    if (mark?.text !== ',' && !joins) break;
    const first = articles.has(tokenIn(reading, at + 1, last)?.lower ?? '') ? at + 2 : at + 1;
    const title = tokenIn(reading, first, last) && findTitle(reading, first);
    if (!title || !closesTitle(reading, title, last) || isOfNextName(reading, title, last)) break;
    titles.push(title);
    at = title.last + 1;
  }
  return titles;
}
