import { type Chunk, countryOf, type Reading, textOf, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord } from './word.ts';

const LONGEST = 12;
const links = new Set(['dan', 'untuk', 'of', 'for', 'and', 'the', 'on', 'bagi']);

/** Whether "dan", "untuk", "of" or a comma goes on with the name: only when a word of an organisation's name follows. */
function isLink(reading: Reading, at: number, first: number, capitals: boolean): boolean {
  const { vocabulary } = reading;
  const link = tokenIn(reading, at, first);
  const next = tokenIn(reading, at + 1, first);
  if (!link || !next) return false;
  const belongs =
    (capitals ? isCapital(next) : isLowerWord(next)) && vocabulary.organisationWords.has(next.lower);
  if (link.text === ',') {
    const after = tokenIn(reading, at + 2, first);
    return belongs && capitals && (after?.text === ',' || links.has(after?.lower ?? ''));
  }
  return links.has(link.lower) && belongs;
}

/** In a title, the given name of its holder ends the organisation: "Direktur Lembaga Survei X Budi Y". */
function isHolder(reading: Reading, at: number, unknown: number): boolean {
  const { tokens, vocabulary } = reading;
  return (
    unknown > 0 &&
    vocabulary.givenNames.has(tokens[at]?.lower ?? '') &&
    !vocabulary.organisationWords.has(tokens[at]?.lower ?? '')
  );
}

/**
 * The organisation whose name begins at token `at` with a word such as "kementerian", "partai", "PT" or "university".
 * `titled` says that a title stands before it, so that the holder's name may follow. A declared short form is included.
 */
export function findOrganisation(reading: Reading, at: number, titled = false): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const head = vocabulary.heads.longestAt(tokens, at);
  const kind = head?.values[0];
  const opener = tokens[at];
  if (!head || !kind || !opener) return undefined;
  const bare = vocabulary.bareHeads.has(textOf(reading, at, head.last).toLowerCase());
  const capitals = isCapital(opener) || isAcronym(opener);
  const inner: Chunk[] = [];
  let last = head.last;
  let proper = 0;
  let unknown = 0;
  while (last - at < LONGEST) {
    const next = tokenIn(reading, last + 1, at);
    if (!next) break;
    const name = findKnownName(reading, last + 1) ?? findPlace(reading, last + 1);
    if (name && name.kind !== 'PERSON') {
      if (name.kind === 'MEDIA' && kind !== 'MEDIA') break;
      inner.push(name);
      last = name.last;
      proper++;
      if (name.kind === 'STATE' && !capitals) break;
      continue;
    }
    if (isLink(reading, last + 1, at, capitals)) {
      last += 2;
      continue;
    }
    if (isLowerWord(next) && !vocabulary.organisationWords.has(next.lower)) break;
    if (isLowerWord(next) && (capitals ? vocabulary.functionWords.has(next.lower) || proper > 0 : false))
      break;
    if (!isLowerWord(next) && !isCapital(next) && !isAcronym(next)) break;
    if (vocabulary.functionWords.has(next.lower) || (titled && isHolder(reading, last + 1, unknown + proper)))
      break;
    if (capitals && isLowerWord(next)) {
      const named = findKnownName(reading, last + 2);
      if (!named || named.kind !== 'STATE') break;
    }
    if (!isLowerWord(next)) {
      proper++;
      if (!vocabulary.organisationWords.has(next.lower)) unknown++;
    }
    last++;
  }
  if (proper === 0 && !bare) return undefined;
  if (proper === 0) last = head.last;
  const short = findShortForm(reading, last + 1);
  return {
    first: at,
    last,
    kind,
    rule: 'organisation-head',
    strength: 'pattern',
    inner,
    country: countryOf(inner),
    ...(short ? { short: { first: short.first, last: short.last } } : {}),
  };
}
