import { type Chunk, type Reading, type Title, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findNameRun, isOtherName, type NameRun } from './person-name.ts';
import { findShortForm } from './short-form.ts';
import { findTitle } from './title.ts';
import { isAcronym, isCapital, opensPredicate } from './word.ts';

/** A name and the title that belongs to it. */
export interface Holder {
  run: NameRun;
  title: Title;
}

/** Whether the word at a token is a usual given name. */
export const isGiven = (reading: Reading, at: number): boolean =>
  reading.vocabulary.givenNames.has(reading.tokens[at]?.lower ?? '');

/** The name that begins at token `at` and is in the sentence of token `from`; events, laws and facilities are none. */
export function findName(reading: Reading, at: number, from: number): NameRun | undefined {
  const run = tokenIn(reading, at, from) && findNameRun(reading, at);
  if (!run || !tokenIn(reading, run.first, from)) return undefined;
  return !isOtherName(reading, run) || findToponym(reading, run) ? run : undefined;
}

/** "[Ketua DPRD] Muara Contoh Budi X": where a place that no list has ends, before the name of the holder. */
function findToponym(reading: Reading, { first, last, honorific }: NameRun): number | undefined {
  const { toponyms, toponymEnds } = reading.vocabulary;
  const lower = (at: number): string => reading.tokens[at]?.lower ?? '';
  if (honorific || last - first < 1 || isGiven(reading, first)) return undefined;
  for (let at = first + 1; at < last; at++) if (toponymEnds.has(lower(at))) return at;
  if (!toponyms.has(lower(first))) return undefined;
  for (let at = first + 1; at <= last; at++) if (at > first + 1 && isGiven(reading, at)) return at - 1;
  return last - first > 1 ? first + 1 : undefined;
}

/** "anggota DPRD Muara Contoh": behind a body, a run that opens like a place and has no usual name is the place. */
function isToponym(reading: Reading, { run, title }: Holder): boolean {
  const { tokens, vocabulary } = reading;
  const body = title.inner.at(-1);
  const inside = body?.last === title.last && body.kind !== 'STATE' && body.kind !== 'PLACE';
  if (run.honorific || (!inside && !isAcronym(tokens[title.last]))) return false;
  if (run.last - run.first > 1 || !vocabulary.toponyms.has(tokens[run.first]?.lower ?? '')) return false;
  return !isGiven(reading, run.first);
}

/** A name whose first words are rather what the title is over: "Direktur Utama Sritex Iwan X", "Analis X Sekuritas Y". */
export function splitHolder(reading: Reading, { run, title }: Holder): Holder {
  const { overs, organisationTails, territories } = reading.vocabulary;
  for (let at = run.last - 1; at > run.first; at--)
    if (organisationTails.has(reading.tokens[at]?.lower ?? ''))
      return { run: { ...run, first: at + 1 }, title: { ...title, last: at } };
  const place = findToponym(reading, run);
  if (place) return { run: { ...run, first: place + 1 }, title: { ...title, last: place } };
  if (title.inner.length > 0 || run.honorific || isGiven(reading, run.first)) return { run, title };
  const head = title.heads.at(-1) ?? '';
  if (!overs.has(head)) return { run, title };
  for (let at = run.first + 1; at < run.last; at++)
    if (isGiven(reading, at)) return { run: { ...run, first: at }, title: { ...title, last: at - 1 } };
  if (!territories.has(head) || run.last - run.first < 2) return { run, title };
  return { run: { ...run, first: run.first + 1 }, title: { ...title, last: run.first } };
}

/** The words behind a run of capitals that make it the name of a body: "Institute", "Indonesia (ASI)", "Kejaksaan Agung". */
function findBody(reading: Reading, run: NameRun): { last: number; chunk?: Chunk } | undefined {
  const { tokens, vocabulary } = reading;
  let last = run.last;
  while (
    tokenIn(reading, last + 1, run.first) &&
    isCapital(tokens[last + 1]) &&
    vocabulary.organisationTails.has(tokens[last + 1]?.lower ?? '')
  )
    last++;
  const next = last + 1;
  const short = findShortForm(reading, next);
  if (short && isAcronym(tokens[short.first])) return { last: short.close };
  if (last > run.last) return { last };
  if (!tokenIn(reading, next, run.first)) return undefined;
  const name =
    findOrganisation(reading, next, true) ?? findKnownName(reading, next) ?? findPlace(reading, next);
  if (!name || name.kind === 'PERSON') return undefined;
  const close = name.short
    ? name.short.last + 1
    : (findShortForm(reading, name.last + 1)?.close ?? name.last);
  const comma = tokenIn(reading, close + 1, run.first)?.text === ',' ? 1 : 0;
  return findName(reading, close + 1 + comma, run.first) ? { last: close, chunk: name } : undefined;
}

/** "Kapolsek Tamalate Kompol Budi", "Camat Tamalate, Kapten Budi": a rank opens the holder's name, so this run is the place. */
function isBeforeRank(reading: Reading, { run, title }: Holder): boolean {
  const { tokens, vocabulary } = reading;
  if (run.honorific) return false;
  const place = vocabulary.territories.has(title.heads.at(-1) ?? '');
  const comma = place && tokenIn(reading, run.last + 1, run.first)?.text === ',' ? 1 : 0;
  const next = run.last + 1 + comma;
  const rank = tokenIn(reading, next, run.first) && vocabulary.titles.longestAt(tokens, next);
  return (
    rank?.values.some((word) => word.type === 'rank') === true &&
    findName(reading, next, run.first)?.honorific === true
  );
}

/**
 * The title with the name that it is over, when the run behind it is no person's: "Kepala Pusat Penerangan Hukum Kejaksaan
 * Agung", "Direktur Eksekutif Arus Survei Indonesia (ASI)". Undefined when the run may be the holder.
 */
export function extendTitle(reading: Reading, { run, title }: Holder): Title | undefined {
  if (isBeforeRank(reading, { run, title }) || isToponym(reading, { run, title }))
    return { ...title, last: run.last };
  if (run.honorific || isGiven(reading, run.first)) return undefined;
  const body = findBody(reading, run);
  return (
    body && { ...title, last: body.last, inner: body.chunk ? [...title.inner, body.chunk] : title.inner }
  );
}

/** The person in a title of another, with his own part of it: "penasihat [Perdana Menteri Israel Benjamin Netanyahu]". */
function findRelated(reading: Reading, title: Title, run: NameRun): Chunk {
  const chunk: Chunk = {
    first: run.first,
    last: run.last,
    kind: 'PERSON',
    rule: 'name-in-title',
    strength: 'pattern',
  };
  for (let at = title.first + 1; at <= title.last; at++) {
    const own = findTitle(reading, at);
    if (own && own.last === title.last && !reading.vocabulary.relations.has(own.heads[0] ?? ''))
      return { ...chunk, title: own };
  }
  return chunk;
}

/**
 * The second name when the first is what the title is over: "Peneliti Chatham House, Farea Al-Muslimi, menyebut", "kuasa
 * hukum Tom Lembong, Ari Yusuf Amir, menyatakan". A known given name is over only where the title relates to a person.
 */
export function findBeyond(reading: Reading, { run: first, title }: Holder): Holder | undefined {
  const { vocabulary } = reading;
  const related = vocabulary.relations.has(title.heads[0] ?? '');
  if (isGiven(reading, first.first) && !related) return undefined;
  if (tokenIn(reading, first.last + 1, first.first)?.text !== ',') return undefined;
  const place = findKnownName(reading, first.last + 2) ?? findPlace(reading, first.last + 2);
  const comma =
    place && tokenIn(reading, place.last + 1, first.first)?.text === ',' ? place.last + 1 : first.last + 1;
  const run = findName(reading, comma + 1, first.first);
  if (!run || (run.first === run.last && !isGiven(reading, run.first)) || findPlace(reading, run.first))
    return undefined;
  const close = tokenIn(reading, run.last + 1, run.first)?.text === ',' ? run.last + 2 : run.last + 1;
  if (!opensPredicate(vocabulary, tokenIn(reading, close, run.first))) return undefined;
  const other = related ? [findRelated(reading, title, first)] : [];
  return { run, title: { ...title, last: comma - 1, inner: [...title.inner, ...other] } };
}
