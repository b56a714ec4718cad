import type { Token } from '../document.ts';
import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import {
  actsBeyondAdverbial,
  isAddressed,
  isBehindAct,
  isPassive,
  isVerbAt,
  opensRelative,
} from './predicate.ts';
import type { Use } from './use.ts';
import { isBareCue, isVerb, opensPredicate } from './word.ts';

/** Whether a chunk is people or a body without a name of its own. */
export const isCollective = (chunk: Chunk): boolean =>
  chunk.kind === 'GROUP'
    ? !chunk.known
    : chunk.kind === 'ANONYMOUS' || chunk.rule === 'bare-organisation' || chunk.kind === 'TITLE';

/** "Warga di Desa X menuntut": a verb behind the words that say where the group is. */
function actsBeyondPlace(reading: Reading, at: number): boolean {
  const { vocabulary } = reading;
  const link = tokenIn(reading, at, at);
  if (!link || (!vocabulary.placePrepositions.has(link.lower) && !opensRelative(reading, at))) return false;
  for (let next = at + 1; next < at + 10; next++) {
    const token = tokenIn(reading, next, at);
    if (!token || !/^[\p{L}\d]/u.test(token.text)) return false;
    if (opensPredicate(vocabulary, token)) return true;
  }
  return false;
}

const isVerbWord = ({ vocabulary, tokens }: Reading, lower: string): boolean =>
  lower !== '' && isVerb(vocabulary, { ...(tokens[0] as Token), text: lower, lower });

/** Whether the chunk is the subject of what follows it, at the head of its clause. */
function isSubject(reading: Reading, chunk: Chunk, first: number, next: number): boolean {
  const { vocabulary } = reading;
  const before = tokenIn(reading, first - 1, chunk.first);
  const lower = before?.lower ?? '';
  const opens = !before || !/^[\p{L}\d]/u.test(before.text);
  if (opens && actsBeyondAdverbial(reading, next)) return true;
  if (!opensPredicate(vocabulary, tokenIn(reading, next, chunk.first)) && !actsBeyondPlace(reading, next))
    return false;
  if (vocabulary.placePrepositions.has(lower) || vocabulary.beneficiaries.has(lower)) return false;
  const bound = vocabulary.agentPrepositions.has(lower) || vocabulary.softPrepositions.has(lower);
  // "X mengatakan polisi sudah memeriksa": the clause behind a verb of saying needs no "bahwa".
  const told = isVerbAt(reading, first - 1) && isVerbWord(reading, findPredicate(reading, next, chunk.first));
  return (
    told || opens || vocabulary.clauseOpeners.has(lower) || (vocabulary.functionWords.has(lower) && !bound)
  );
}

/** The first token of a chunk with what makes its number rough: "sedikitnya 12 warga". */
function findStart(reading: Reading, { first }: Chunk): number {
  const before = tokenIn(reading, first - 1, first);
  return reading.vocabulary.approximators.has(before?.lower ?? '') ? first - 1 : first;
}

/** Where the verb stands whose object begins at a token: right before it, or before "mati" in "menembak mati". */
const findVerb = (reading: Reading, first: number): number =>
  first - (reading.vocabulary.complements.has(tokenIn(reading, first - 1, first)?.lower ?? '') ? 2 : 1);

/** The word of the predicate behind its auxiliaries: "sudah tidak [menunggu]". */
function findPredicate(reading: Reading, next: number, from: number): string {
  let at = next;
  while (at < next + 3 && reading.vocabulary.auxiliaries.has(tokenIn(reading, at, from)?.lower ?? '')) at++;
  return tokenIn(reading, at, from)?.lower ?? '';
}

/** Whether the chunk is what a verb acts on: "menangkap 12 mahasiswa", "menembak mati anggota X", not "menjadi petani". */
function isObject(reading: Reading, first: number): boolean {
  const { vocabulary } = reading;
  const at = findVerb(reading, first);
  const verb = tokenIn(reading, at, first);
  if (!verb || vocabulary.idleVerbs.has(verb.lower)) return false;
  return isVerbAt(reading, at) && (vocabulary.language === 'en' || !verb.lower.startsWith('di'));
}

/**
 * The use of a group or a body without a name of its own. People are everywhere in a text: those who speak or act are
 * actors; those to whom something is done or said only may be, since it counts when another actor does it.
 */
export function findCollectiveUse(reading: Reading, chunk: Chunk, next: number): Use {
  const { vocabulary, tokens } = reading;
  const first = findStart(reading, chunk);
  const before = tokenIn(reading, first - 1, chunk.first);
  const lower = before?.lower ?? '';
  const words = [chunk.core ?? chunk.first, chunk.last];
  const named = (chunk.inner?.length ?? 0) > 0;
  const unnamed = chunk.rule === 'unnamed-source';
  if (vocabulary.copulas.has(lower)) return 'none';
  if (!unnamed && words.some((at) => vocabulary.press.has(tokens[at]?.lower ?? ''))) return 'none';
  if (vocabulary.initials.has(tokenIn(reading, next, chunk.first)?.lower ?? '')) return 'none';
  if (isBareCue(vocabulary, before) || vocabulary.agents.has(lower) || isPassive(reading, first - 1))
    return 'actor';
  const single = chunk.rule === 'people-group' && chunk.first === chunk.last;
  if (single && vocabulary.singulars.has(tokens[chunk.first]?.lower ?? '')) return 'none';
  const defined = named || chunk.rule === 'counted-group' || chunk.rule === 'pair';
  if (!defined && chunk.kind === 'GROUP' && reading.isQuoted(chunk.first)) return 'none';
  const predicate = findPredicate(reading, next, chunk.first);
  if (vocabulary.restVerbs.has(predicate) && !isObject(reading, first)) return 'none';
  if (vocabulary.sufferings.has(predicate)) return isVerbAt(reading, first - 1) ? 'none' : 'soft';
  if (isSubject(reading, chunk, first, next)) return 'actor';
  const opens = !before || !/^[\p{L}\d]/u.test(before.text);
  if (opens && ((chunk.rule === 'counted-group' && named) || unnamed)) return 'actor';
  if (vocabulary.recipients.has(lower) && vocabulary.audience.has(tokens[chunk.last]?.lower ?? ''))
    return 'none';
  if (vocabulary.agentPrepositions.has(lower) && !vocabulary.beneficiaries.has(lower))
    return named ? 'actor' : 'soft';
  // "langkah polisi" is what the police do, "hubungan militer" is of no army.
  const body = chunk.rule === 'bare-organisation' && chunk.kind === 'GOVERNMENT_BODY';
  if ((defined || body) && (vocabulary.actNouns.has(lower) || isBehindAct(reading, first))) return 'soft';
  if ((named || unnamed) && isVerbAt(reading, first - 1)) return 'actor';
  if (reading.isQuoted(chunk.first) && !named) return 'none';
  return isObject(reading, first) || isAddressed(reading, chunk) ? 'soft' : 'none';
}
