import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { isBareCue, isVerb, opensClause, opensPredicate } from './word.ts';

/**
 * How a chunk stands in its sentence: it says or does something or something is done to it (`actor`), it may (`soft`), it is
 * only where something is (`place`), or it only describes another word (`none`).
 */
export type Use = 'actor' | 'soft' | 'place' | 'none';

const marks = new Set([',', '-', '–', '--', '&', '/']);

function nextAfter(reading: Reading, chunk: Chunk): number {
  if (chunk.close !== undefined) return chunk.close + 1;
  let at = (chunk.short ? chunk.short.last + 1 : chunk.last) + 1;
  if (tokenIn(reading, at, chunk.first)?.text === ')') at++;
  return at;
}

/** Whether a verb of the text stands right there, also at the head of a sentence: "Mengutip Reuters". */
function isVerbAt(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  if (isVerb(reading.vocabulary, token)) return true;
  return opensClause(reading.tokens, at) && isVerb(reading.vocabulary, { ...token, text: token.lower });
}

/** "X yang didukung Iran", "China yang membatasi ekspor": a relative clause that says what the chunk does or suffers. */
function opensRelative(reading: Reading, at: number): boolean {
  const token = tokenIn(reading, at, at);
  return (
    token !== undefined &&
    reading.vocabulary.relatives.has(token.lower) &&
    !reading.vocabulary.initials.has(tokenIn(reading, at + 1, at)?.lower ?? '') &&
    opensPredicate(reading.vocabulary, tokenIn(reading, at + 1, at))
  );
}

/** Where "dari" names a source and not a place: "dikutip dari AFP", "data dari Kementerian X". */
function isSource(reading: Reading, chunk: Chunk): boolean {
  const { vocabulary, tokens } = reading;
  const before = tokens[chunk.first - 1];
  if (!before || !reading.vocabulary.origins.has(before.lower) || chunk.nameKind === 'METONYM') return false;
  if (chunk.kind === 'MEDIA') return true;
  const noun = tokenIn(reading, chunk.first - 2, chunk.first);
  return (
    noun !== undefined &&
    chunk.kind !== 'STATE' &&
    (vocabulary.actNouns.has(noun.lower) || isVerbAt(reading, chunk.first - 2))
  );
}

/** Whether a noun stands there that the chunk may only describe: "ekonomi Indonesia tumbuh". */
export function isNounBefore(reading: Reading, at: number): boolean {
  const { vocabulary, tokens } = reading;
  const token = tokens[at];
  if (!token || !/^\p{Ll}/u.test(token.text)) return false;
  return !(
    vocabulary.functionWords.has(token.lower) ||
    vocabulary.stateNouns.has(token.lower) ||
    vocabulary.agentPrepositions.has(token.lower) ||
    vocabulary.actNouns.has(token.lower) ||
    isVerb(vocabulary, token)
  );
}

/** The use of a chunk as the words right before and after it tell, its neighbours in a list aside. */
function findOwnUse(reading: Reading, chunk: Chunk): Use {
  const { vocabulary } = reading;
  const start = chunk.title?.first ?? chunk.first;
  const before = tokenIn(reading, start - 1, chunk.first);
  const next = nextAfter(reading, chunk);
  const after = tokenIn(reading, next, chunk.first);
  const lower = before?.lower ?? '';
  if (chunk.demonym) return after && vocabulary.actNouns.has(after.lower) ? 'actor' : 'none';
  if (after?.lower === "'s") {
    const owned = tokenIn(reading, next + 1, chunk.first);
    return owned && vocabulary.actNouns.has(owned.lower) ? 'actor' : 'soft';
  }
  if (isSource(reading, chunk)) return 'actor';
  if (after?.text === ',' && opensRelative(reading, next + 1)) return 'actor';
  if (vocabulary.copulas.has(lower)) return 'none';
  if (vocabulary.placePrepositions.has(lower) || vocabulary.placeNouns.has(lower))
    return chunk.rule === 'government' ? 'actor' : 'place';
  if (opensPredicate(vocabulary, after) || (after && opensRelative(reading, next)))
    return before && isNounBefore(reading, start - 1) ? 'soft' : 'actor';
  if (isBareCue(vocabulary, before)) return 'actor';
  if (
    vocabulary.agentPrepositions.has(lower) ||
    vocabulary.actNouns.has(lower) ||
    isVerbAt(reading, start - 1)
  )
    return 'actor';
  if (!before || !/^[\p{L}\d]/u.test(before.text)) return after?.text === ',' ? 'soft' : 'none';
  return vocabulary.softPrepositions.has(lower) ? 'soft' : 'none';
}

/** Whether a passive verb stands there, so that who follows it is its agent: "ditangkap polisi". */
const isPassive = (reading: Reading, at: number): boolean =>
  reading.vocabulary.language === 'id' &&
  /^di\p{Ll}{4,}$/u.test(reading.tokens[at]?.lower ?? '') &&
  isVerbAt(reading, at);

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

/**
 * The use of a group or a body without a name of its own. People are everywhere in a text, so only those who speak or act
 * count; those with a number, a state or an organisation in their name also when something is done or said to them.
 */
function findCollectiveUse(reading: Reading, chunk: Chunk): Use {
  const { vocabulary, tokens } = reading;
  const before = tokenIn(reading, chunk.first - 1, chunk.first);
  const next = nextAfter(reading, chunk);
  const after = tokenIn(reading, next, chunk.first);
  const lower = before?.lower ?? '';
  const named = (chunk.inner?.length ?? 0) > 0;
  const defined = named || chunk.rule === 'counted-group' || chunk.rule === 'unnamed-source';
  const press = [chunk.core ?? chunk.first, chunk.last].some((at) =>
    vocabulary.press.has(tokens[at]?.lower ?? ''),
  );
  if (chunk.rule !== 'unnamed-source' && press) return 'none';
  if (vocabulary.initials.has(after?.lower ?? '')) return 'none';
  if (isBareCue(vocabulary, before) || vocabulary.agents.has(lower) || isPassive(reading, chunk.first - 1))
    return 'actor';
  const opens = !before || !/^[\p{L}\d]/u.test(before.text);
  if (
    (opensPredicate(vocabulary, after) || actsBeyondPlace(reading, next)) &&
    (opens || !isNounBefore(reading, chunk.first - 1))
  ) {
    const bound = [
      vocabulary.agentPrepositions,
      vocabulary.softPrepositions,
      vocabulary.placePrepositions,
    ].some((set) => set.has(lower));
    const free =
      opens || vocabulary.clauseOpeners.has(lower) || (vocabulary.functionWords.has(lower) && !bound);
    if (free && !vocabulary.placePrepositions.has(lower) && !vocabulary.beneficiaries.has(lower))
      return 'actor';
  }
  if (!defined) return 'none';
  if (opens && ((chunk.rule === 'counted-group' && named) || chunk.rule === 'unnamed-source')) return 'actor';
  if (vocabulary.recipients.has(lower) && vocabulary.audience.has(tokens[chunk.last]?.lower ?? ''))
    return 'none';
  if (vocabulary.agentPrepositions.has(lower) && !vocabulary.beneficiaries.has(lower))
    return named ? 'actor' : 'soft';
  if (named && (isVerbAt(reading, chunk.first - 1) || vocabulary.actNouns.has(lower))) return 'actor';
  return chunk.rule === 'unnamed-source' && isVerbAt(reading, chunk.first - 1) ? 'actor' : 'none';
}

const isCollective = (chunk: Chunk): boolean =>
  chunk.kind === 'GROUP'
    ? !chunk.known
    : chunk.kind === 'ANONYMOUS' || chunk.rule === 'bare-organisation' || chunk.kind === 'TITLE';

/**
 * The use of every chunk, in order. Members of a list or a pair ("antara Iran dan Israel", "AS-Australia") share the use
 * of the one that shows it.
 */
export function findUses(reading: Reading, chunks: readonly Chunk[]): Use[] {
  const uses = chunks.map((chunk) =>
    isCollective(chunk) ? findCollectiveUse(reading, chunk) : findOwnUse(reading, chunk),
  );
  const open = (at: number): boolean =>
    !isCollective(chunks[at] as Chunk) && (uses[at] === 'none' || uses[at] === 'soft');
  const joined = (left: Chunk | undefined, right: Chunk | undefined): boolean => {
    if (!left || !right || !tokenIn(reading, right.first, left.first)) return false;
    const gap = reading.tokens.slice(nextAfter(reading, left), right.title?.first ?? right.first);
    if (
      gap.length === 0 ||
      gap.length > 2 ||
      !gap.every((token) => marks.has(token.text) || reading.vocabulary.joints.has(token.lower))
    )
      return false;
    return left.kind === right.kind || gap.some((token) => token.text !== ',');
  };
  for (let at = 1; at < chunks.length; at++) {
    const before = uses[at - 1];
    if (open(at) && (before === 'actor' || before === 'place') && joined(chunks[at - 1], chunks[at]))
      uses[at] = before;
  }
  for (let at = chunks.length - 2; at >= 0; at--)
    if (open(at) && uses[at + 1] === 'actor' && joined(chunks[at], chunks[at + 1])) uses[at] = 'actor';
  return uses;
}
