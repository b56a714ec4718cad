import type { SearchTerm } from '../database/search-match.ts';
import { findTokens } from '../database/search-token.ts';
import { InvalidArgumentError } from './errors.ts';

/** A search as it can be executed. */
export interface SearchQuery {
  /** The expression for FTS5. */
  match: string;
  terms: SearchTerm[];
}

const longest = 1000;
const mostTerms = 32;

/**
 * FTS5 gathers every row with any of the words that begin so: 0.2 s for two letters that 800,000 of a million statements have, each
 * time.
 */
const shortestPrefix = 2;
const mostPrefixes = 4;

function refuse(message: string): never {
  throw new InvalidArgumentError('INVALID_SEARCH', message);
}

/**
 * Reads what somebody looks for: words, which all must occur; "words in this order"; beginnings of words, such as pemerint*; and,
 * with a minus before it, what must not occur. Nothing else has a meaning: FTS5's own operators are words like others, and
 * punctuation only parts words, so that covid-19 is two words in this order.
 * @throws InvalidArgumentError INVALID_SEARCH when a quotation mark is left open, nothing to look for remains, or it is too long
 */
export function parseSearch(text: string): SearchQuery {
  checkLength(text);
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
    refuse('A quotation mark is left open: write one on each side of the phrase.');
  const terms = [...text.matchAll(/(-?)(?:"([^"]*)"(\*?)|([^\s"]+))/gu)]
    .map(([, minus = '', phrase, star = '', word = '']): SearchTerm => {
      const prefix = star !== '' || word.endsWith('*');
      return { text: phrase ?? word, prefix, excluded: minus !== '' };
    })
    .filter((term) => findTokens(term.text).length > 0);
  if (terms.length > mostTerms)
    refuse(`A search may have ${mostTerms} words and phrases; this one has ${terms.length}.`);
  if (!terms.some(({ excluded }) => !excluded))
    refuse('There is nothing to look for: write at least one word that must occur.');
  checkPrefixes(terms);
  return { match: writeMatch(terms), terms };
}

function checkLength(text: string): void {
  if (text.length > longest)
    refuse(`A search may have ${longest} characters; this one has ${text.length}: look for fewer words.`);
}

function checkPrefixes(terms: readonly SearchTerm[]): void {
  const begun = terms.filter(({ prefix }) => prefix);
  if (begun.length > mostPrefixes)
    refuse(`A search may have ${mostPrefixes} beginnings of words; this one has ${begun.length}.`);
  const short = begun.find(({ text }) => (findTokens(text).at(-1)?.value.length ?? 0) < shortestPrefix);
  if (short)
    refuse(
      `The beginning of a word has at least ${shortestPrefix} letters: that of "${short.text.slice(-60)}" has fewer.`,
    );
}

/**
 * Writes the expression for FTS5 that finds these words in this order, the last one begun; all characters are taken literally.
 * @throws InvalidArgumentError INVALID_SEARCH when it is too long
 */
export function writePrefixMatch(words: string): string {
  checkLength(words);
  return writeTerm({ text: words.replaceAll('"', ' '), prefix: true, excluded: false });
}

function writeMatch(terms: readonly SearchTerm[]): string {
  const wanted = terms.filter(({ excluded }) => !excluded).map(writeTerm);
  const unwanted = terms.filter(({ excluded }) => excluded).map(writeTerm);
  const all = `(${wanted.join(' AND ')})`;
  return unwanted.length > 0 ? `${all} NOT (${unwanted.join(' OR ')})` : all;
}

/** In quotation marks nothing has a meaning to FTS5; only NUL would end its text. */
function writeTerm({ text, prefix }: SearchTerm): string {
  return `"${text.replaceAll('\0', ' ')}"${prefix ? ' *' : ''}`;
}
