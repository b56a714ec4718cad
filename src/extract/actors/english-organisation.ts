import type { ActorKind } from '../draft.ts';
import { type Chunk, countryOf, type Reading, textOf, tokenIn } from './chunk.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { findShortForm } from './short-form.ts';
import { isAcronym, isCapital, isLowerWord } from './word.ts';

const LONGEST = 9;
/** Links behind which any capital word goes on with the name: "Institute for Essential Services Reform". */
const freeLinks = new Set(['of', 'for']);
const ownerKinds = new Set<string>(['GOVERNMENT_BODY', 'MILITARY', 'MEDIA', 'PARTY']);

function headAt(reading: Reading, at: number): { kind: ActorKind; last: number } | undefined {
  const head = reading.vocabulary.heads.longestAt(reading.tokens, at);
  const kind = head?.values[0];
  return head && kind ? { kind, last: head.last } : undefined;
}

/** How far links ("of the", "and") lead to the next capital word; undefined when they lead to none. */
function findLinked(reading: Reading, at: number, from: number): number | undefined {
  let next = at;
  while (next < at + 2 && reading.vocabulary.nameLinks.has(tokenIn(reading, next, from)?.lower ?? '')) next++;
  if (next === at) return undefined;
  const token = tokenIn(reading, next, from);
  return token &&
    isCapital(token) &&
    (reading.vocabulary.organisationWords.has(token.lower) ||
      freeLinks.has(tokenIn(reading, at, from)?.lower ?? ''))
    ? next
    : undefined;
}

/** "Russian military", "Israel's parliament": a state and a small-letter word for one of its bodies. */
function findOwned(reading: Reading, at: number): Chunk | undefined {
  const owner = findKnownName(reading, at);
  if (owner?.kind !== 'STATE') return undefined;
  const next = owner.last + (tokenIn(reading, owner.last + 1, at)?.lower === "'s" ? 2 : 1);
  const head =
    tokenIn(reading, next, at) && isLowerWord(reading.tokens[next]) ? headAt(reading, next) : undefined;
  if (!head || !ownerKinds.has(head.kind)) return undefined;
  return {
    first: at,
    last: head.last,
    kind: head.kind,
    rule: 'organisation-head',
    strength: 'pattern',
    inner: [owner],
    country: owner.country ?? null,
  };
}

/**
 * An English organisation, whose head word may stand anywhere in a run of capitals: "Foreign Ministry", "University of
 * Indonesia", "U.S. Justice Department"; or a bare one: "police". `titled` keeps a holder's name out of it.
 */
export function findEnglishOrganisation(reading: Reading, at: number, titled: boolean): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const opener = tokens[at];
  if (isLowerWord(opener)) {
    const head = headAt(reading, at);
    const bare = head && vocabulary.bareHeads.has(textOf(reading, at, head.last).toLowerCase());
    return bare
      ? {
          first: at,
          last: head.last,
          kind: head.kind,
          rule: 'bare-organisation',
          strength: 'pattern',
          inner: [],
          country: null,
        }
      : undefined;
  }
  if (!isCapital(opener) && !isAcronym(opener)) return undefined;
  const inner: Chunk[] = [];
  let kind: ActorKind | undefined;
  let last = at - 1;
  let free = false;
  while (last - at < LONGEST) {
    const next = last + 1;
    const token = tokenIn(reading, next, at);
    if (!token) break;
    const headed =
      last >= at &&
      (headAt(reading, last) !== undefined || vocabulary.organisationWords.has(tokens[last]?.lower ?? ''));
    const linked = headed ? findLinked(reading, next, at) : undefined;
    const from = linked ?? next;
    const word = tokens[from];
    if (!word || (!isCapital(word) && !isAcronym(word)) || vocabulary.functionWords.has(word.lower)) break;
    const head = headAt(reading, from);
    const name = head ? undefined : (findKnownName(reading, from) ?? findPlace(reading, from));
    const given =
      vocabulary.givenNames.has(word.lower) || vocabulary.titles.longestAt(tokens, from) !== undefined;
    if (!head && (name?.kind === 'PERSON' || (given && (titled || kind !== undefined)))) break;
    free ||= linked !== undefined && tokens[next]?.lower === 'for';
    if (kind !== undefined && !head && !linked && !(free && !name)) break;
    if (name) inner.push(name);
    kind = head?.kind ?? kind;
    last = head?.last ?? name?.last ?? from;
  }
  if (!kind || last === at) return findOwned(reading, at);
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
