import { type Chunk, countryOf, type Reading, type Title, tokenIn } from './chunk.ts';
import { findNameRun, isOtherName, type NameRun } from './person-name.ts';
import { findBracket } from './short-form.ts';
import { findTitle } from './title.ts';
import { isCapital, opensPredicate } from './word.ts';

const conjunctions = new Set(['dan', 'and', 'serta', 'sekaligus']);

/** A name after a title whose first words are not the name but what the title is over: "Direktur Utama Sritex Iwan X". */
function splitRun(reading: Reading, title: Title, run: NameRun): NameRun {
  const { tokens, vocabulary } = reading;
  const head = title.heads.at(-1) ?? '';
  if (
    run.honorific ||
    !vocabulary.overs.has(head) ||
    vocabulary.givenNames.has(tokens[run.first]?.lower ?? '')
  )
    return run;
  for (let at = run.first + 1; at <= run.last; at++)
    if (vocabulary.givenNames.has(tokens[at]?.lower ?? '')) return { ...run, first: at };
  return run;
}

function toPerson(run: NameRun, title: Title | undefined, rule: string): Chunk {
  return {
    first: run.first,
    last: run.last,
    kind: 'PERSON',
    rule,
    strength: 'pattern',
    honorific: run.honorific,
    ...(title ? { title, country: countryOf(title.inner) } : {}),
  };
}

/** "Peneliti Chatham House, Farea Al-Muslimi, menyebut": the first name is what the title is over, the second the person. */
function findBeyond(
  reading: Reading,
  title: Title,
  first: NameRun,
): { run: NameRun; title: Title } | undefined {
  const { tokens, vocabulary } = reading;
  if (
    !vocabulary.overs.has(title.heads.at(-1) ?? '') ||
    tokenIn(reading, first.last + 1, first.first)?.text !== ','
  )
    return undefined;
  if (vocabulary.givenNames.has(tokens[first.first]?.lower ?? '')) return undefined;
  const run = findNameRun(reading, first.last + 2);
  if (!run || !tokenIn(reading, run.first, first.first)) return undefined;
  const comma = tokenIn(reading, run.last + 1, run.first)?.text === ',' ? 1 : 0;
  if (!opensPredicate(vocabulary, tokenIn(reading, run.last + 1 + comma, run.first))) return undefined;
  return { run, title: { ...title, last: first.last } };
}

/** Whether the words after an apposed name let it end there: a comma, a bracket, a verb, the end of the sentence. */
function closesName(reading: Reading, last: number): boolean {
  const next = tokenIn(reading, last + 1, last);
  return !next || /^[,.()"”:;]$/.test(next.text) || opensPredicate(reading.vocabulary, next);
}

/**
 * A title and the name behind it, "Menteri Luar Negeri Israel Gideon Saar", or behind a comma, "Menteri Luar Negeri Israel,
 * Gideon Saar, …". The chunk's range is the name; its title keeps its own. Undefined when no name follows.
 */
export function findTitledPerson(reading: Reading, at: number): Chunk | undefined {
  const title = findTitle(reading, at);
  if (!title) return undefined;
  const following = findNameRun(reading, title.last + 1);
  const direct = following && !isOtherName(reading, following) ? following : undefined;
  const beyond = direct && findBeyond(reading, title, direct);
  if (beyond) return toPerson(beyond.run, beyond.title, 'title-comma-name');
  if (direct && tokenIn(reading, direct.first, at)) {
    const run = splitRun(reading, title, direct);
    const whole = run.first > direct.first ? { ...title, last: run.first - 1 } : title;
    return toPerson(run, whole, 'title-name');
  }
  if (tokenIn(reading, title.last + 1, at)?.text !== ',') return undefined;
  const apposed = findNameRun(reading, title.last + 2);
  if (!apposed || !tokenIn(reading, apposed.first, at) || !closesName(reading, apposed.last))
    return undefined;
  const single = apposed.first === apposed.last;
  if (
    single &&
    !reading.vocabulary.givenNames.has(reading.tokens[apposed.first]?.lower ?? '') &&
    title.inner.length === 0
  )
    return undefined;
  return toPerson(apposed, title, 'title-comma-name');
}

/**
 * The titles that follow a name after a comma: "Maged al-Madhaji, ketua Pusat Studi X", "Kevin Rudd, Duta Besar Australia
 * untuk AS dan mantan perdana menteri".
 */
export function findTitlesAfter(reading: Reading, last: number): Title[] {
  const age = findBracket(reading, last + 1);
  let at = age ? age.close + 1 : last + 1;
  const titles: Title[] = [];
  while (titles.length < 4) {
    const mark = tokenIn(reading, at, last);
    const joins = titles.length > 0 && conjunctions.has(mark?.lower ?? '');
    if ((mark?.text !== ',' && !joins) || !tokenIn(reading, at + 1, last)) break;
    const title = findTitle(reading, at + 1);
    if (!title || isCapital(tokenIn(reading, title.last + 1, last)) || findApposedName(reading, title, last))
      break;
    titles.push(title);
    at = title.last + 1;
  }
  return titles;
}

/** Whether the title is rather that of the name behind it: "…, Menteri Luar Negeri Israel, Gideon Saar, …". */
function findApposedName(reading: Reading, title: Title, from: number): boolean {
  if (tokenIn(reading, title.last + 1, from)?.text !== ',') return false;
  const run = findNameRun(reading, title.last + 2);
  if (!run || !tokenIn(reading, run.first, from)) return false;
  return opensPredicate(reading.vocabulary, tokenIn(reading, run.last + 1, from));
}
