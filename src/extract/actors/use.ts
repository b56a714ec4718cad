import { type Chunk, type Reading, tokenIn } from './chunk.ts';
import { findCollectiveUse, isCollective } from './collective-use.ts';
import { findKnownName, findPlace } from './known-name.ts';
import { actsBeyondAdverbial, isAddressed, isBehindAct, isVerbAt, opensRelative } from './predicate.ts';
import { isBareCue, isCapital, isLowerWord, isVerb, opensClause, opensPredicate } from './word.ts';

/**
 * How a chunk stands in its sentence: it says or does something or something is done to it (`actor`), it may (`soft`), it is
 * only where something is (`place`), or it only describes another word (`none`).
 */
export type Use = 'actor' | 'soft' | 'place' | 'none';

/** States and their unions stand in one list: "Uni Eropa, Inggris, dan Kanada". */
const powers = new Set<string>(['STATE', 'INTERGOVERNMENTAL']);

const marks = new Set([',', '-', '–', '--', '&', '/']);

const LONGEST_INSERTION = 6;

/**
 * The token behind what two commas enclose, a place or who says it, else `at`: "Polres Bekasi, Jawa Barat, menangkap",
 * "Serikatnya, kata Budi, sudah".
 */
function skipInsertion(reading: Reading, at: number, from: number): number {
  if (tokenIn(reading, at, from)?.text !== ',') return at;
  if (isBareCue(reading.vocabulary, tokenIn(reading, at + 1, from))) {
    let close = at + 2;
    while (close < at + LONGEST_INSERTION && /^\p{L}/u.test(tokenIn(reading, close, from)?.text ?? ''))
      close++;
    const opens = opensPredicate(reading.vocabulary, tokenIn(reading, close + 1, from));
    return tokenIn(reading, close, from)?.text === ',' && opens ? close + 1 : at;
  }
  const seat =
    tokenIn(reading, at + 1, from) && (findPlace(reading, at + 1) ?? findKnownName(reading, at + 1));
  if (!seat || (seat.kind !== 'PLACE' && seat.kind !== 'STATE')) return at;
  const close = tokenIn(reading, seat.last + 1, from)?.text === ',' ? seat.last + 2 : at;
  return opensPredicate(reading.vocabulary, tokenIn(reading, close, from)) ? close : at;
}

function nextAfter(reading: Reading, chunk: Chunk): number {
  const body = chunk.kind !== 'PERSON' && chunk.kind !== 'STATE' && chunk.kind !== 'PLACE';
  if (chunk.close !== undefined)
    return body ? skipInsertion(reading, chunk.close + 1, chunk.first) : chunk.close + 1;
  let at = (chunk.short ? chunk.short.last + 1 : chunk.last) + 1;
  if (tokenIn(reading, at, chunk.first)?.text === ')') at++;
  return at;
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
  if (!token) return false;
  // "Saham Apple turun": a noun that is written large because it opens its clause.
  const opener =
    opensClause(tokens, at) &&
    (vocabulary.organisationWords.has(token.lower) || vocabulary.otherHeads.has(token.lower));
  if (!opener && !/^\p{Ll}/u.test(token.text)) return false;
  return !(
    vocabulary.functionWords.has(token.lower) ||
    vocabulary.stateNouns.has(token.lower) ||
    vocabulary.agentPrepositions.has(token.lower) ||
    vocabulary.actNouns.has(token.lower) ||
    isVerb(vocabulary, token)
  );
}

/** Those who come "from" a state to speak or act for it. */
const senders = new Set(
  'counterpart,counterparts,officials,leaders,ministers,envoys,representatives,delegates,diplomats,negotiators,delegation,troops,soldiers'.split(
    ',',
  ),
);
const outlets = new Set([
  'agency',
  'newspaper',
  'broadcaster',
  'outlet',
  'daily',
  'magazine',
  'network',
  'channel',
]);

/** "state news agency KCNA", "the Yonhap news agency": the noun beside it says that a medium is meant. */
function isNamedOutlet(reading: Reading, chunk: Chunk, next: number): boolean {
  if (chunk.kind !== 'MEDIA') return false;
  const beside = [chunk.first - 1, next, next + 1].map(
    (at) => tokenIn(reading, at, chunk.first)?.lower ?? '',
  );
  return beside.some((lower) => outlets.has(lower));
}

/** "criticised the United States": in English the article before a name belongs to it. */
const withArticle = ({ vocabulary, tokens }: Reading, first: number): number =>
  vocabulary.language === 'en' && tokens[first - 1]?.lower === 'the' ? first - 1 : first;

/** The use of a chunk as the words right before and after it tell, its neighbours in a list aside. */
function findOwnUse(reading: Reading, chunk: Chunk): Use {
  const { vocabulary } = reading;
  const start = withArticle(reading, chunk.title?.first ?? chunk.first);
  const before = tokenIn(reading, start - 1, chunk.first);
  const next = nextAfter(reading, chunk);
  const after = tokenIn(reading, next, chunk.first);
  const lower = before?.lower ?? '';
  // "Contoh Barat": a direction in the name of a place.
  if (chunk.kind === 'GROUP' && isCapital(before)) return 'none';
  if (chunk.demonym) return after && vocabulary.actNouns.has(after.lower) ? 'actor' : 'none';
  if (after?.lower === "'s") {
    const owned = tokenIn(reading, next + 1, chunk.first);
    return owned && vocabulary.actNouns.has(owned.lower) ? 'actor' : 'soft';
  }
  if (isSource(reading, chunk) || isNamedOutlet(reading, chunk, next)) return 'actor';
  if (lower === 'from' && senders.has(tokenIn(reading, start - 2, chunk.first)?.lower ?? '')) return 'actor';
  if (after?.text === ',' && opensRelative(reading, next + 1)) return 'actor';
  if (vocabulary.copulas.has(lower)) return 'none';
  if (isAddressed(reading, chunk)) return 'actor';
  if (vocabulary.placePrepositions.has(lower) || vocabulary.placeNouns.has(lower))
    return chunk.rule === 'government' ? 'actor' : 'place';
  const named = chunk.kind === 'PERSON' || chunk.kind === 'MEDIA' || chunk.rule === 'organisation-head-name';
  const closed = named && after?.text === ',';
  if (closed && opensPredicate(vocabulary, tokenIn(reading, next + 1, chunk.first))) return 'actor';
  if (opensPredicate(vocabulary, after) || (after && opensRelative(reading, next)))
    return before && isNounBefore(reading, start - 1) ? 'soft' : 'actor';
  if (isBareCue(vocabulary, before)) return 'actor';
  if (vocabulary.joints.has(lower) && actsBeyondAdverbial(reading, next)) return 'actor';
  if (
    vocabulary.agentPrepositions.has(lower) ||
    vocabulary.actNouns.has(lower) ||
    isBehindAct(reading, start) ||
    isVerbAt(reading, start - 1)
  )
    return 'actor';
  if (!before || !/^[\p{L}\d]/u.test(before.text) || vocabulary.clauseOpeners.has(lower)) {
    if (actsBeyondAdverbial(reading, next)) return 'actor';
    return after?.text === ',' ? 'soft' : 'none';
  }
  return vocabulary.softPrepositions.has(lower) ? 'soft' : 'none';
}

/**
 * The use of every chunk, in order. Members of a list or a pair ("antara Iran dan Israel", "AS-Australia") share the use
 * of the one that shows it.
 */
export function findUses(reading: Reading, chunks: readonly Chunk[]): Use[] {
  const uses = chunks.map((chunk) =>
    isCollective(chunk)
      ? findCollectiveUse(reading, chunk, nextAfter(reading, chunk))
      : findOwnUse(reading, chunk),
  );
  const open = (at: number): boolean => uses[at] === 'none' || uses[at] === 'soft';
  // People without a name only share what other people without a name do: "mahasiswa dan buruh berunjuk rasa".
  const shares = (at: number, other: number): boolean =>
    !isCollective(chunks[at] as Chunk) ||
    chunks[at]?.rule === 'bare-organisation' ||
    (isCollective(chunks[other] as Chunk) && chunks[at]?.kind === chunks[other]?.kind);
  const joined = (left: Chunk | undefined, right: Chunk | undefined): boolean => {
    if (!left || !right || !tokenIn(reading, right.first, left.first)) return false;
    const gap = reading.tokens.slice(nextAfter(reading, left), right.title?.first ?? right.first);
    if (
      gap.length === 0 ||
      gap.length > 2 ||
      !gap.every((token) => marks.has(token.text) || reading.vocabulary.joints.has(token.lower))
    )
      return false;
    const blocs = powers.has(left.kind) && powers.has(right.kind);
    return left.kind === right.kind || blocs || gap.some((token) => token.text !== ',');
  };
  for (let at = 1; at < chunks.length; at++) {
    const before = uses[at - 1];
    if (!open(at) || !shares(at, at - 1)) continue;
    if ((before === 'actor' || before === 'place') && joined(chunks[at - 1], chunks[at])) uses[at] = before;
  }
  for (let at = chunks.length - 2; at >= 0; at--)
    if (open(at) && uses[at + 1] === 'actor' && shares(at, at + 1) && joined(chunks[at], chunks[at + 1]))
      uses[at] = 'actor';
  const acting = findActingSentences(reading, chunks, uses);
  return uses.map((use, at) => {
    const chunk = chunks[at] as Chunk;
    const suffers =
      use === 'soft' &&
      isCollective(chunk) &&
      acting.has(sentenceOf(reading, chunk)) &&
      !hasThingBefore(reading, chunk, chunks[at - 1]);
    return suffers ? 'actor' : use;
  });
}

const sentenceOf = ({ tokens }: Reading, { first }: Chunk): number => tokens[first]?.sentence ?? -1;

/** "kenaikan itu memberatkan warga": whether the subject before the verb is a thing, since no chunk ends there. */
function hasThingBefore(reading: Reading, chunk: Chunk, before: Chunk | undefined): boolean {
  const { vocabulary, tokens } = reading;
  if (!isVerbAt(reading, chunk.first - 1)) return false;
  let at = chunk.first - 2;
  while (vocabulary.auxiliaries.has(tokenIn(reading, at, chunk.first)?.lower ?? '')) at--;
  const subject = tokenIn(reading, at, chunk.first);
  if (!subject || (before && (before.close ?? before.last) >= at)) return false;
  if (vocabulary.demonstratives.has(subject.lower)) return true;
  const open = vocabulary.functionWords.has(subject.lower) || vocabulary.pronouns.has(subject.lower);
  return isLowerWord(tokens[at]) && !open && !isVerb(vocabulary, subject);
}

/** The sentences in which an actor does something, named or by a pronoun. */
function findActingSentences(
  reading: Reading,
  chunks: readonly Chunk[],
  uses: readonly Use[],
): ReadonlySet<number> {
  const { tokens, vocabulary } = reading;
  const acting = new Set<number>();
  for (const [at, chunk] of chunks.entries())
    if (uses[at] === 'actor') acting.add(sentenceOf(reading, chunk));
  for (const token of tokens) if (vocabulary.pronouns.has(token.lower)) acting.add(token.sentence);
  return acting;
}
