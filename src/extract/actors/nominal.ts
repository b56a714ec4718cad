import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findTitle } from './title.ts';

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
  const noun = vocabulary.nominals.longestAt(tokens, first);
  const closes = (last: number): boolean => vocabulary.language === 'en' || isDemonstrative(last + 1);
  const kind = noun?.values[0];
  if (noun && kind && closes(noun.last)) {
    const last = vocabulary.language === 'en' ? noun.last : noun.last + 1;
    return { first: at, last, kind, rule: 'demonstrative', strength: 'pattern' };
  }
  const title = findTitle(reading, first);
  if (!title || title.inner.length > 0 || !closes(title.last)) return undefined;
  const last = vocabulary.language === 'en' ? title.last : title.last + 1;
  return { first: at, last, kind: 'PERSON', rule: 'demonstrative', strength: 'pattern', title };
}
