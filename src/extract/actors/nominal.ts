import { findAnonymity } from './anonymity.ts';
import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findTitle } from './title.ts';
import { findTitledPerson } from './titled-person.ts';
import { isLowerWord, isVerb, opensPredicate } from './word.ts';

/**
 * A noun that points back at an actor: "politikus itu", "negara tersebut", "sumber yang sama", "that country". Its
 * kind is the kind of actor it can stand for.
 */
export function findNominal(reading: Reading, at: number): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const isDemonstrative = (index: number): boolean =>
    vocabulary.demonstratives.has(tokenIn(reading, index, at)?.lower ?? '');
  const isSame = (index: number): boolean =>
    vocabulary.language === 'id' &&
    vocabulary.relatives.has(tokenIn(reading, index, at)?.lower ?? '') &&
    tokenIn(reading, index + 1, at)?.lower === 'sama' &&
    tokenIn(reading, index + 2, at)?.lower !== 'sekali';
  if (vocabulary.language === 'en' && !isDemonstrative(at)) return undefined;
  const first = vocabulary.language === 'en' ? at + 1 : at;
  if (!tokenIn(reading, first, at)) return undefined;
  const english = vocabulary.language === 'en';
  const noun = vocabulary.nominals.longestAt(tokens, first);
  const close =
    noun &&
    (english
      ? noun.last
      : isSame(noun.last + 1)
        ? noun.last + 2
        : findDemonstrative(reading, noun.last + 1, at));
  if (noun?.values[0] && close) {
    const last = close;
    return {
      first: at,
      last,
      kind: noun.values[0],
      kinds: noun.values,
      rule: 'demonstrative',
      strength: 'pattern',
    };
  }
  if (english && findTitledPerson(reading, first)) return undefined;
  // "keluarga korban itu" are people, whoever points at them.
  if (vocabulary.groups.longestAt(tokens, first)?.values.includes('followed')) return undefined;
  const title = findTitle(reading, first);
  const hidden = title && !english ? findAnonymity(reading, title.last + 1) : undefined;
  if (title && hidden && isDemonstrative(hidden + 1))
    return {
      first: at,
      last: hidden,
      kind: 'ANONYMOUS',
      kinds: ['ANONYMOUS'],
      rule: 'demonstrative',
      strength: 'pattern',
      title,
    };
  const same = title !== undefined && isSame(title.last + 1);
  if (!title || !(english || same || isDemonstrative(title.last + 1))) return undefined;
  const last = english ? title.last : title.last + (same ? 2 : 1);
  return {
    first: at,
    last,
    kind: 'PERSON',
    kinds: ['PERSON', 'ANONYMOUS'],
    rule: 'demonstrative',
    strength: 'pattern',
    title,
  };
}

/** Words for a body that point back at the only one of their kind without a word that points: "perseroan", "kementerian". */
const definite = /^(?:perusahaan|perseroan|kementerian)$/;

/** "Perusahaan akan memasok", "Lembaganya menyiapkan": the body named before, or that of whoever spoke last. */
export function findPointer(reading: Reading, at: number): Chunk | undefined {
  const { vocabulary, tokens } = reading;
  const lower = tokens[at]?.lower ?? '';
  const own = lower.endsWith('nya') && vocabulary.pointers.has(lower.slice(0, -3));
  if (!own && !(definite.test(lower) && vocabulary.pointers.has(lower))) return undefined;
  const next = tokenIn(reading, at + 1, at);
  const plain = isLowerWord(next) && !vocabulary.functionWords.has(next?.lower ?? '');
  if (plain && !opensPredicate(vocabulary, next)) return undefined;
  const kinds = vocabulary.nominals.longestAt(tokens, at)?.values ?? [];
  return {
    first: at,
    last: at,
    kind: kinds[0] ?? 'ORGANISATION',
    kinds,
    rule: 'pointer',
    strength: 'pattern',
  };
}

/**
 * The word that points, behind what describes the noun: "lembaga antirasuah itu", "perempuan berusia 52 tahun itu", "perusahaan
 * asal Singapura tersebut". Undefined when a predicate or a mark comes first.
 */
function findDemonstrative(reading: Reading, from: number, first: number): number | undefined {
  const { demonstratives, functionWords, stances, ownerships } = reading.vocabulary;
  const opener = tokenIn(reading, from, first)?.lower ?? '';
  const described = stances.has(opener) || ownerships.has(opener);
  for (let at = from; at < from + (described ? 7 : 2); at++) {
    const token = tokenIn(reading, at, first);
    if (!token || !/^[\p{L}\d]/u.test(token.text)) return undefined;
    if (demonstratives.has(token.lower)) return at;
    const plain = !isVerb(reading.vocabulary, token) && (described || !functionWords.has(token.lower));
    if (!plain && !(described && at === from)) return undefined;
    if (!described && !isLowerWord(token)) return undefined;
  }
  return undefined;
}
