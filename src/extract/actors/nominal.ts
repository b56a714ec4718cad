import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findTitle } from './title.ts';
import { findTitledPerson } from './titled-person.ts';
import { isLowerWord, isVerb } from './word.ts';

/**
 * A noun that points back at an actor: "politikus itu", "negara tersebut", "mantan presiden itu", "that country". Its
 * kind is the kind of actor it can stand for.
 */
export function findNominal(reading: Reading, at: number): Chunk | undefined {
  const { tokens, vocabulary } = reading;
  const isDemonstrative = (index: number): boolean =>
    vocabulary.demonstratives.has(tokenIn(reading, index, at)?.lower ?? '');
  if (vocabulary.language === 'en' && !isDemonstrative(at)) return undefined;
  const first = vocabulary.language === 'en' ? at + 1 : at;
  if (!tokenIn(reading, first, at)) return undefined;
  const english = vocabulary.language === 'en';
  const noun = vocabulary.nominals.longestAt(tokens, first);
  const adjective = noun && !english && isAdjective(reading, noun.last + 1, at) ? 1 : 0;
  if (noun?.values[0] && (english || isDemonstrative(noun.last + 1 + adjective))) {
    const last = english ? noun.last : noun.last + 1 + adjective;
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
  if (!title || !(english || isDemonstrative(title.last + 1))) return undefined;
  const last = english ? title.last : title.last + 1;
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

/** "lembaga antirasuah itu", "perusahaan tambang tersebut": a word between the noun and the one that points. */
function isAdjective(reading: Reading, at: number, from: number): boolean {
  const token = tokenIn(reading, at, from);
  const { demonstratives, functionWords } = reading.vocabulary;
  return (
    isLowerWord(token) &&
    !demonstratives.has(token?.lower ?? '') &&
    !functionWords.has(token?.lower ?? '') &&
    !isVerb(reading.vocabulary, token)
  );
}
