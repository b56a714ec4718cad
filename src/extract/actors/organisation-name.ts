import { type Chunk, countryOf, type Reading, remember, textOf, tokenIn } from './chunk.ts';
import { findDescribedName } from './described-name.ts';
import { findEnglishOrganisation } from './english-organisation.ts';
import { findForeignName } from './foreign-name.ts';
import { findKnownName, findPlace } from './known-name.ts';
import {
  findBeyondSlash,
  findLegalForm,
  findNamesake,
  isHyphen,
  isNumber,
  type Progress,
} from './organisation-part.ts';
import { findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord, opensClause } from './word.ts';

const LONGEST = 12;

/** "Bank Mandiri dan Bank BRI", "Uni Eropa dan Amerika Serikat": behind "dan" begins another body, not a field of this one. */
function opensAnother(reading: Reading, at: number, { head, kind, last, bare }: Progress): boolean {
  const { vocabulary, tokens } = reading;
  if ((bare && last === head) || findKnownName(reading, at)) return true;
  const next = vocabulary.heads.longestAt(tokens, at);
  if (!next?.values.includes(kind)) return false;
  return tokens[at]?.lower === tokens[head]?.lower || !vocabulary.bareHeads.has(tokens[at]?.lower ?? '');
}

/**
 * The word of the name behind "dan", "untuk", "of", a comma or ", dan": undefined unless it is one of an organisation's name.
 */
function findLinked(reading: Reading, progress: Progress): number | undefined {
  const { at, last, capitals } = progress;
  const { vocabulary, tokens } = reading;
  const isLink = (index: number): boolean =>
    vocabulary.nameLinks.has(tokenIn(reading, index, at)?.lower ?? '');
  const listed = tokens[last + 1]?.text === ',';
  const closes = listed && isLink(last + 2) && tokens.slice(at, last).some(({ text }) => text === ',');
  const word = closes ? last + 3 : last + 2;
  const next = tokenIn(reading, word, at);
  const belongs =
    (capitals ? isCapital(next) : isLowerWord(next)) &&
    vocabulary.organisationWords.has(next?.lower ?? '') &&
    !opensAnother(reading, word, progress);
  if (!belongs || !(listed ? capitals : isLink(last + 1))) return undefined;
  return !listed || closes || goesOn(reading, word, at) ? word : undefined;
}

/** Whether the item of a list in a name ends at a comma or "dan": "Perumahan Rakyat, [Kawasan Permukiman], dan Pertanahan". */
function goesOn(reading: Reading, from: number, at: number): boolean {
  const { nameLinks, organisationWords } = reading.vocabulary;
  for (let next = from + 1; next < from + 4; next++) {
    const token = tokenIn(reading, next, at);
    if (token?.text === ',' || nameLinks.has(token?.lower ?? '')) return true;
    if (!isCapital(token) || !organisationWords.has(token?.lower ?? '')) return false;
  }
  return false;
}

/** Whether the next word belongs to the name; in a title, the given name of its holder does not. */
function isWord(
  reading: Reading,
  { at, last, kind, capitals, titled, proper, unknown, bare, inner }: Progress,
): boolean {
  const { vocabulary } = reading;
  const next = tokenIn(reading, last + 1, at);
  const ordinary = vocabulary.organisationWords.has(next?.lower ?? '');
  if (!next || (vocabulary.functionWords.has(next.lower) && !(ordinary && isCapital(next)))) return false;
  if (isNumber(reading, at, last + 1)) return capitals;
  if (isLowerWord(next)) return ordinary && proper === 0;
  if (!isCapital(next) && !isAcronym(next)) return false;
  const chapter = vocabulary.chapters.has(reading.tokens[last]?.lower ?? '') && proper > 0;
  if (ordinary || chapter || /^[IVX]+$/.test(next.text)) return capitals;
  if (proper === 0 && bare && (titled || vocabulary.givenNames.has(next.lower))) return false;
  if (inner.some((chunk) => chunk.kind !== 'PLACE' && chunk.kind !== 'STATE')) return false;
  const first = capitals && unknown + proper === 0;
  const holder = titled && first && kind === 'ORGANISATION' && vocabulary.givenNames.has(next.lower);
  if (holder && isCapital(tokenIn(reading, last + 2, at))) return false;
  if (titled && (inner.length > 0 || (!first && vocabulary.givenNames.has(next.lower)))) return false;
  return capitals || proper === 0;
}

/** Whether more words for bodies follow one another than a name has, "Polda Polda Polda …", which no name may nest in. */
function isStack({ tokens, vocabulary }: Reading, at: number): boolean {
  let next = at;
  for (let depth = 0; depth < 4; depth++) {
    const head = vocabulary.heads.longestAt(tokens, next);
    if (!head) return false;
    next = head.last + 1;
  }
  return true;
}

function extend(reading: Reading, progress: Progress): boolean {
  const { at, last, kind, capitals } = progress;
  if (!tokenIn(reading, last + 1, at)) return false;
  const name = findKnownName(reading, last + 1) ?? findPlace(reading, last + 1);
  if (name && name.kind !== 'PERSON') {
    if (
      (name.kind === 'MEDIA' && kind !== 'MEDIA') ||
      (kind === 'PARTY' && name.kind === kind && progress.proper > 0)
    )
      return false;
    progress.inner.push(name);
    progress.last = name.last;
    progress.proper++;
    if (name.kind !== 'STATE' || capitals || kind === 'MEDIA') return true;
    const next = tokenIn(reading, name.last + 1, at) && findKnownName(reading, name.last + 1);
    return next !== undefined && next.kind !== 'STATE' && next.kind !== 'PERSON';
  }
  const namesake = findNamesake(reading, progress);
  if (namesake) {
    progress.proper++;
    progress.last = namesake;
    return true;
  }
  const nested =
    progress.bare &&
    progress.proper === 0 &&
    isCapital(reading.tokens[last + 1]) &&
    !isStack(reading, last + 1)
      ? findOrganisation(reading, last + 1, progress.titled)
      : undefined;
  if (nested) {
    progress.inner.push(nested);
    progress.last = nested.last;
    progress.proper++;
    return false;
  }
  if (isHyphen(reading, last + 1) && progress.proper > 0) {
    progress.last = last + 2;
    return true;
  }
  const beyond = findBeyondSlash(reading, progress);
  if (beyond) {
    progress.last = beyond;
    return true;
  }
  const form = findLegalForm(reading, progress);
  if (form) {
    progress.last = form;
    return true;
  }
  const linked = findLinked(reading, progress);
  if (linked) {
    progress.last = linked;
    return true;
  }
  if (!isWord(reading, progress)) return false;
  const next = reading.tokens[last + 1];
  if (!isLowerWord(next)) {
    progress.proper++;
    if (!reading.vocabulary.organisationWords.has(next?.lower ?? '')) progress.unknown++;
  }
  progress.last = last + 1;
  return true;
}

/** "kantor berita Yonhap", "kelompok militan Hamas": the name is the actor, the words before it say what it is. */
function findApposed(reading: Reading, progress: Progress): Chunk | undefined {
  const name = progress.inner.at(-1);
  const branch = reading.vocabulary.branches.has(reading.tokens[progress.at]?.lower ?? '');
  if (
    (progress.capitals && !(branch && opensClause(reading.tokens, progress.at))) ||
    !name?.known ||
    (progress.bare && !branch) ||
    name.kind === 'STATE' ||
    name.kind === 'GROUP' ||
    name.last !== progress.last
  )
    return undefined;
  const title = {
    first: progress.at,
    last: name.first - 1,
    heads: [],
    office: false,
    inner: progress.inner.slice(0, -1),
  };
  const short = findShortForm(reading, name.last + 1);
  return {
    ...name,
    title,
    rule: 'organisation-head-name',
    ...(short ? { short: { first: short.first, last: short.last } } : {}),
  };
}

function searchHeaded(reading: Reading, at: number, titled: boolean): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const head = vocabulary.heads.longestAt(tokens, at);
  const kind = head?.values[0];
  const opener = tokens[at];
  if (!head || !kind || !opener) return undefined;
  const known = findKnownName(reading, at);
  const whole = known && known.last > head.last && known.kind !== 'PERSON' ? known : undefined;
  const bare = vocabulary.bareHeads.has(textOf(reading, at, head.last).toLowerCase());
  const progress: Progress = {
    at,
    last: whole?.last ?? head.last,
    head: head.last,
    kind,
    capitals:
      !isLowerWord(opener) &&
      !(opensClause(tokens, at) && isLowerWord(tokens[head.last === at ? at + 1 : head.last])),
    titled,
    proper: whole ? 1 : 0,
    unknown: 0,
    bare: bare || (kind === 'GOVERNMENT_BODY' && isAcronym(opener)),
    inner: whole ? [whole] : [],
  };
  while (progress.last - at < LONGEST && extend(reading, progress));
  if (progress.proper === 0 && !bare) return undefined;
  const apposed = whole ? undefined : findApposed(reading, progress);
  if (apposed) return apposed;
  const last = progress.proper === 0 ? head.last : progress.last;
  const inner = progress.inner.filter((chunk) => chunk !== whole);
  const short = findShortForm(reading, last + 1);
  const owner = inner.at(-1);
  const shared = kind === 'GOVERNMENT_BODY' && owner?.kind === 'INTERGOVERNMENTAL' && owner.last === last;
  return {
    first: at,
    last,
    kind: shared ? 'INTERGOVERNMENTAL' : kind,
    branch: vocabulary.branches.has(textOf(reading, at, head.last).toLowerCase()),
    rule: progress.proper === 0 ? 'bare-organisation' : 'organisation-head',
    strength: 'pattern',
    inner,
    country: countryOf(inner) ?? (inner.length === 0 ? (whole?.country ?? null) : null),
    ...(short ? { short: { first: short.first, last: short.last } } : {}),
  };
}

function searchOrganisation(reading: Reading, at: number, titled: boolean): Chunk | undefined {
  if (reading.vocabulary.language === 'en') return findEnglishOrganisation(reading, at, titled);
  const described = findDescribedName(reading, at, titled, findOrganisation);
  if (described) return described;
  const headed = searchHeaded(reading, at, titled);
  const foreign = findForeignName(reading, at, titled);
  return foreign && foreign.last > (headed?.last ?? -1) ? foreign : headed;
}

const findFree = remember((reading, at) => searchOrganisation(reading, at, false));
const findTitled = remember((reading, at) => searchOrganisation(reading, at, true));

/**
 * The organisation whose name begins at token `at` with a word such as "kementerian", "partai", "PT" or "university".
 * `titled` says that a title stands before it, so that the holder's name may follow. A declared short form is included.
 */
export function findOrganisation(reading: Reading, at: number, titled = false): Chunk | undefined {
  return titled ? findTitled(reading, at) : findFree(reading, at);
}
