import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { isBareCue, isVerb, opensPredicate } from './word.ts';

/**
 * How a chunk stands in its sentence: it says or does something or something is done to it (`actor`), it may (`soft`), it is
 * only where something is (`place`), or it only describes another word (`none`).
 */
export type Use = 'actor' | 'soft' | 'place' | 'none';

const joints = new Set([
  'dan',
  'and',
  'serta',
  ',',
  '-',
  '–',
  '--',
  '&',
  'atau',
  'or',
  'maupun',
  'dengan',
  'with',
  '/',
]);

function nextAfter(reading: Reading, chunk: Chunk): number {
  let at = (chunk.short ? chunk.short.last + 1 : chunk.last) + 1;
  if (tokenIn(reading, at, chunk.first)?.text === ')') at++;
  return at;
}

/** The use of a chunk as the words right before and after it tell, its neighbours in a list aside. */
function findOwnUse(reading: Reading, chunk: Chunk): Use {
  const { vocabulary, tokens } = reading;
  const before = tokenIn(reading, chunk.first - 1, chunk.first);
  const after = tokenIn(reading, nextAfter(reading, chunk), chunk.first);
  const lower = before?.lower ?? '';
  if (chunk.demonym) return after && vocabulary.actNouns.has(after.lower) ? 'actor' : 'none';
  if (after?.lower === "'s") {
    const owned = tokenIn(reading, nextAfter(reading, chunk) + 1, chunk.first);
    return owned && vocabulary.actNouns.has(owned.lower) ? 'actor' : 'soft';
  }
  if (vocabulary.placePrepositions.has(lower) || vocabulary.placeNouns.has(lower)) return 'place';
  if (opensPredicate(vocabulary, after))
    return before && isNounBefore(reading, chunk.first - 1) ? 'soft' : 'actor';
  if (isBareCue(vocabulary, before)) return 'actor';
  if (vocabulary.agentPrepositions.has(lower) || vocabulary.actNouns.has(lower) || isVerb(vocabulary, before))
    return 'actor';
  if (!before || !/^[\p{L}\d]/u.test(before.text))
    return tokens[chunk.first - 1] && after?.text === ',' ? 'soft' : 'none';
  return vocabulary.softPrepositions.has(lower) ? 'soft' : 'none';
}

/** Whether a noun stands there that the chunk may only describe: "ekonomi Indonesia tumbuh". */
function isNounBefore(reading: Reading, at: number): boolean {
  const { vocabulary, tokens } = reading;
  const token = tokens[at];
  if (!token || !/^[\p{Ll}]/u.test(token.text)) return false;
  return !(
    vocabulary.functionWords.has(token.lower) ||
    vocabulary.stateNouns.has(token.lower) ||
    vocabulary.agentPrepositions.has(token.lower) ||
    vocabulary.actNouns.has(token.lower) ||
    isVerb(vocabulary, token)
  );
}

/**
 * The use of every chunk, in order. Members of a list or a pair ("antara Iran dan Israel", "AS-Australia") share the use
 * of the one that shows it.
 */
export function findUses(reading: Reading, chunks: readonly Chunk[]): Use[] {
  const uses = chunks.map((chunk) => findOwnUse(reading, chunk));
  const joined = (left: Chunk | undefined, right: Chunk | undefined): boolean => {
    if (!left || !right) return false;
    const gap = reading.tokens.slice(nextAfter(reading, left), right.title?.first ?? right.first);
    return (
      gap.length > 0 &&
      gap.length <= 2 &&
      gap.every((token) => joints.has(token.lower)) &&
      tokenIn(reading, right.first, left.first) !== undefined
    );
  };
  for (let at = 1; at < chunks.length; at++)
    if (
      (uses[at] === 'none' || uses[at] === 'soft') &&
      (uses[at - 1] === 'actor' || uses[at - 1] === 'place') &&
      joined(chunks[at - 1], chunks[at])
    )
      uses[at] = uses[at - 1] as Use;
  for (let at = chunks.length - 2; at >= 0; at--)
    if (
      (uses[at] === 'none' || uses[at] === 'soft') &&
      uses[at + 1] === 'actor' &&
      joined(chunks[at], chunks[at + 1])
    )
      uses[at] = 'actor';
  return uses;
}
