import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { isPassive, isVerbAt } from './predicate.ts';
import { findAge } from './short-form.ts';
import { isNounBefore, type Use } from './use.ts';
import { isAcronym, isBareCue, opensClause, opensPredicate } from './word.ts';

const WEIGHT: Record<Use, number> = { actor: 1, soft: 0.4, place: 0, none: 0 };

/** Whether the words around a run of capitals say that it is a person: a cue, an age, a title behind it, a predicate. */
function hasPersonContext(reading: Reading, chunk: Chunk, use: Use): boolean {
  const { tokens, vocabulary } = reading;
  const after = tokenIn(reading, chunk.last + 1, chunk.first);
  if (isBareCue(vocabulary, tokenIn(reading, chunk.first - 1, chunk.first))) return true;
  if (findAge(reading, chunk.last + 1)) return true;
  if ((chunk.after?.length ?? 0) > 0) return true;
  if (vocabulary.initials.has(tokenIn(reading, chunk.first - 1, chunk.first)?.lower ?? '')) return true;
  const usual = chunk.rule === 'given-name';
  if (!usual && chunk.first === chunk.last && opensClause(tokens, chunk.first)) return false;
  const words = tokens.slice(chunk.first, chunk.last + 1);
  const ordinary = words.some(
    (word) => vocabulary.organisationWords.has(word.lower) || reading.lowerSeen.has(word.lower),
  );
  if (ordinary) return false;
  const before = tokenIn(reading, chunk.first - 1, chunk.first)?.lower ?? '';
  const met = vocabulary.personVerbs.has(before) || vocabulary.agentPrepositions.has(before);
  return (
    (use === 'actor' && (usual || (met && chunk.last > chunk.first))) ||
    (opensPredicate(vocabulary, after) && !isNounBefore(reading, chunk.first - 1))
  );
}

/** Whether an abbreviation or a name stands right there. */
const isCapitalised = ({ tokens, vocabulary }: Reading, at: number): boolean =>
  isAcronym(tokens[at]) && !vocabulary.ordinaryAcronyms.has(tokens[at]?.lower ?? '');

/**
 * Whether an abbreviation that no list has does something, or something is done to it that is done to bodies: in "menyita
 * SHM", "menuntut RDP" it is a thing.
 */
function isActing(reading: Reading, chunk: Chunk): boolean {
  const { vocabulary } = reading;
  const at = chunk.first - 1;
  const lower = tokenIn(reading, at, chunk.first)?.lower ?? '';
  const done = isVerbAt(reading, at) && !isPassive(reading, at) && !vocabulary.agentPrepositions.has(lower);
  return !done || vocabulary.personVerbs.has(lower);
}

/** How much one chunk says for its being an actor of the article; 1 is enough. */
export function weigh(reading: Reading, chunk: Chunk, use: Use): number {
  const { vocabulary } = reading;
  const before = tokenIn(reading, (chunk.title?.first ?? chunk.first) - 1, chunk.first);
  if (chunk.kind === 'PERSON') {
    if (vocabulary.eras.has(before?.lower ?? '')) return 0;
    if (vocabulary.credits.has(tokenIn(reading, chunk.first - 2, chunk.first)?.lower ?? '')) return -1;
    if (use === 'place' && !chunk.title && !chunk.known) return -1;
    if (chunk.strength !== 'capitals') return 1;
    // "BI Rate": the words right behind a name in capitals are part of it.
    if (!chunk.title && isCapitalised(reading, chunk.first - 1)) return 0;
    return hasPersonContext(reading, chunk, use) ? 1 : 0;
  }
  if (chunk.rule === 'acronym' && use === 'actor' && !isActing(reading, chunk)) return 0;
  const weight = Math.max(WEIGHT[use], chunk.rule === 'government' ? 0.5 : 0);
  return chunk.strength === 'capitals' && weight < 1 ? 0 : weight;
}
