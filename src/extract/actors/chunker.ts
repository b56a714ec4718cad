import type { Chunk, Reading } from './chunk.ts';
import { tokenIn } from './chunk.ts';
import { findEnglishGroup } from './english-group.ts';
import { findGroup, findSet, findUnnamed, isGroupName } from './group.ts';
import { findGovernment, findKnownName, findPlace } from './known-name.ts';
import { findNominal, findPointer } from './nominal.ts';
import { findOrganisation } from './organisation-name.ts';
import { findPartner } from './pair.ts';
import { findNameRun, isOtherName } from './person-name.ts';
import { findAge, findShortForm } from './short-form.ts';
import { findTitle } from './title.ts';
import { findTitledPerson, findTitlesAfter } from './titled-person.ts';
import { isAcronym } from './word.ts';

const longest = (chunks: readonly (Chunk | undefined)[]): Chunk | undefined =>
  chunks
    .filter((chunk) => chunk !== undefined)
    .reduce<Chunk | undefined>((best, each) => (best && best.last >= each.last ? best : each), undefined);

/** A run of capital words without a title: a person's name, unless its words are an organisation's or something else's. */
function findRunChunk(reading: Reading, at: number): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const run = findNameRun(reading, at);
  if (!run) return undefined;
  const words = tokens.slice(run.first, run.last + 1);
  const given = words.some(
    (word) => vocabulary.givenNames.has(word.lower) || vocabulary.familyNames.has(word.lower),
  );
  const known = findKnownName(reading, run.first);
  const person = known?.kind === 'PERSON' && known.last === run.last ? known : undefined;
  const short = findShortForm(reading, run.last + 1);
  const base = {
    first: run.first,
    last: run.last,
    honorific: run.honorific,
    ...(person?.known ? { known: person.known } : {}),
  };
  if (isOtherName(reading, run)) return { ...base, kind: 'PLACE', rule: 'other-name', strength: 'capitals' };
  if (short && !given && isAcronym(tokens[short.first]))
    return { ...base, kind: 'ORGANISATION', rule: 'declared-acronym', strength: 'capitals', short };
  if (run.honorific || person)
    return { ...base, kind: 'PERSON', rule: 'honorific-name', strength: 'pattern' };
  if (given)
    return {
      ...base,
      kind: 'PERSON',
      rule: 'given-name',
      strength: words.length > 1 ? 'pattern' : 'capitals',
    };
  const ordinary = words.filter((word) => vocabulary.organisationWords.has(word.lower)).length;
  if (ordinary * 2 > words.length)
    return { ...base, kind: 'ORGANISATION', rule: 'capital-words', strength: 'capitals' };
  const tail = words.length > 1 && vocabulary.organisationTails.has(words.at(-1)?.lower ?? '');
  if (tail || (words.length > 1 && findPlace(reading, run.last)))
    return { ...base, kind: 'ORGANISATION', rule: 'name-of-place', strength: 'capitals' };
  return { ...base, kind: 'PERSON', rule: 'capital-run', strength: 'capitals' };
}

/** "AR (34)", "berinisial MS": a person whose name the text does not give in full. */
function findInitials(reading: Reading, at: number): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  if (!isAcronym(tokens[at]) || (tokens[at]?.text.length ?? 0) > 4) return undefined;
  return findAge(reading, at + 1) || vocabulary.initials.has(tokenIn(reading, at - 1, at)?.lower ?? '')
    ? { first: at, last: at, kind: 'PERSON', rule: 'initials', strength: 'pattern' }
    : undefined;
}

function findAcronym(reading: Reading, at: number): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const token = tokens[at];
  if (!token || !isAcronym(token)) return undefined;
  if (vocabulary.ordinaryAcronyms.has(token.lower)) return undefined;
  return {
    first: at,
    last: at,
    kind: 'ORGANISATION',
    rule: 'acronym',
    strength: 'capitals',
    nameKind: 'ACRONYM',
  };
}

function findTitleChunk(reading: Reading, at: number): Chunk | undefined {
  const title = findTitle(reading, at);
  return title
    ? { first: title.first, last: title.last, kind: 'TITLE', rule: 'title', strength: 'pattern', title }
    : undefined;
}

/** A named body with the short form that the text declares behind it. */
function withShortForm(reading: Reading, chunk: Chunk): Chunk {
  const short =
    chunk.short || chunk.kind === 'PLACE' || chunk.kind === 'PERSON'
      ? undefined
      : findShortForm(reading, chunk.last + 1);
  return short ? { ...chunk, short: { first: short.first, last: short.last } } : chunk;
}

/** Kinds of body whose name, behind the words that describe it, is the actor even where those words name people. */
const apposedKinds = new Set<string>(['ARMED_GROUP', 'MEDIA', 'PARTY', 'COMPANY']);

/** What begins at token `at`; the order says which reading wins where several fit. */
function findChunk(reading: Reading, at: number): Chunk | undefined {
  const { tokens } = reading;
  if (!/^[\p{L}\d]/u.test(tokens[at]?.text ?? '')) return undefined;
  const titled = findTitledPerson(reading, at);
  if (titled && !isGroupName(reading, titled)) return titled;
  const initials = findInitials(reading, at);
  if (initials) return initials;
  const set = findSet(reading, at) ?? findNominal(reading, at);
  if (set) return set;
  const english = reading.vocabulary.language === 'en' ? findEnglishGroup(reading, at) : undefined;
  if (english) return english;
  const unnamed = findUnnamed(reading, at);
  if (unnamed?.rule === 'unnamed-source') {
    const holder = findTitledPerson(reading, at + 1) ?? findTitledPerson(reading, at + 2);
    if (!holder || holder.first > unnamed.last + 3) return unnamed;
    return undefined;
  }
  const named = longest([
    findKnownName(reading, at),
    findOrganisation(reading, at),
    findGovernment(reading, at),
    findPlace(reading, at),
  ]);
  const group = reading.vocabulary.language === 'en' ? undefined : findGroup(reading, at);
  const apposed = named?.rule === 'organisation-head-name' && apposedKinds.has(named.kind);
  const known = named?.strength === 'known' && named.first === at && named.last === group?.last;
  // "Penjaga Pantai Filipina", "Staf Umum TNI": a body whose first word also names people.
  const body =
    named?.kind === 'MILITARY' && named.rule === 'organisation-head' && group?.rule === 'people-group';
  if (
    group &&
    !apposed &&
    !known &&
    !(body && named.last >= group.last) &&
    (!named || group.last >= named.last)
  )
    return group;
  if (unnamed && !named) return unnamed;
  const pointer = named ? undefined : findPointer(reading, at);
  if (pointer) return pointer;
  const run = named?.kind === 'PERSON' || !named ? findRunChunk(reading, at) : undefined;
  if (run && (!named || run.last > named.last)) return run;
  return (named && withShortForm(reading, named)) ?? findTitleChunk(reading, at) ?? findAcronym(reading, at);
}

/** The body or state behind a bracket that the name before it belongs to: "Mahkamah Kehormatan Dewan (MKD) DPR". */
function findOwner(reading: Reading, at: number): Chunk | undefined {
  if (!tokenIn(reading, at, at - 1)) return undefined;
  const name = findKnownName(reading, at) ?? findPlace(reading, at);
  return name && name.kind !== 'PERSON' && name.kind !== 'MEDIA' ? name : undefined;
}

/** Two people as the one group that they stand as. */
const pairOf = ({ first }: Chunk, last: number): Chunk => ({
  first,
  last,
  kind: 'GROUP',
  rule: 'pair',
  strength: 'pattern',
  core: first,
  inner: [],
});

/**
 * Cuts a text into the chunks that name or describe actors, in order and without overlap. Each chunk is found from its
 * first token alone within a bounded number of tokens, so that time grows with the text's length.
 */
export function findChunks(reading: Reading): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < reading.tokens.length; ) {
    const chunk = findChunk(reading, at);
    if (!chunk || !tokenIn(reading, chunk.last, at)) {
      at++;
      continue;
    }
    const partner = findPartner(reading, chunk);
    if (partner) {
      chunks.push({ ...pairOf(chunk, partner), close: partner });
      at = partner + 1;
      continue;
    }
    const owner = chunk.short && findOwner(reading, chunk.short.last + 2);
    const after =
      chunk.kind === 'PERSON' && chunk.rule !== 'demonstrative' ? findTitlesAfter(reading, chunk.last) : [];
    const age = chunk.kind === 'PERSON' ? findAge(reading, chunk.last + 1) : undefined;
    const close = Math.max(chunk.last, chunk.short ? chunk.short.last + 1 : 0, owner?.last ?? 0, age ?? 0);
    chunks.push({
      ...chunk,
      close,
      ...(after.length > 0 ? { after } : {}),
      ...(owner ? { inner: [...(chunk.inner ?? []), owner] } : {}),
    });
    at = Math.max(close, chunk.title?.last ?? 0, after.at(-1)?.last ?? 0) + 1;
  }
  return chunks;
}
