import { type Chunk, countryOf, type Reading, type Title, tokenIn } from './chunk.ts';
import { findNameRun, type NameRun } from './person-name.ts';
import { findBracket } from './short-form.ts';
import { findTitle } from './title.ts';
import { isCapital, opensPredicate } from './word.ts';

/** A name after a title whose first words are not the name but what the title is over: "Direktur Utama Sritex Iwan X". */
function splitRun(reading: Reading, title: Title, run: NameRun): NameRun {
  const { tokens, vocabulary } = reading;
  const head = title.heads.at(-1) ?? '';
  if (
    run.honorific ||
    !vocabulary.territorial.has(head) ||
    vocabulary.givenNames.has(tokens[run.first]?.lower ?? '')
  )
    return run;
  for (let at = run.first + 1; at <= run.last; at++)
    if (vocabulary.givenNames.has(tokens[at]?.lower ?? '')) return { ...run, first: at };
  return run;
}

function toPerson(reading: Reading, run: NameRun, title: Title | undefined, rule: string): Chunk {
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
  const direct = findNameRun(reading, title.last + 1);
  if (direct && tokenIn(reading, direct.first, at)) {
    const run = splitRun(reading, title, direct);
    const whole = run.first > direct.first ? { ...title, last: run.first - 1 } : title;
    return toPerson(reading, run, whole, 'title-name');
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
  return toPerson(reading, apposed, title, 'title-comma-name');
}

/** The title that follows a name after a comma: "Maged al-Madhaji, ketua Pusat Studi X". */
export function findTitleAfter(reading: Reading, last: number): Title | undefined {
  let at = last + 1;
  const age = findBracket(reading, at);
  if (age) at = age.close + 1;
  if (tokenIn(reading, at, last)?.text !== ',' || !tokenIn(reading, at + 1, last)) return undefined;
  const title = findTitle(reading, at + 1);
  if (!title || isCapital(tokenIn(reading, title.last + 1, last))) return undefined;
  return title;
}
