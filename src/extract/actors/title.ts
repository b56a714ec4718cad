import { type Chunk, type Reading, remember, type Title, tokenIn } from './chunk.ts';
import { findKnownName } from './known-name.ts';
import { findOrganisation } from './organisation-name.ts';
import { findShortForm } from './short-form.ts';
import { findTitlePart } from './title-part.ts';
import { isAcronym, isCapital, isLowerWord } from './word.ts';

const LONGEST = 24;

/** What an English title is over stands before it: "Russian President", "Bank Indonesia (BI) Governor", "Poland's premier". */
function findOwner(reading: Reading, at: number): { chunk: Chunk; next: number } | undefined {
  const own = findOrganisation(reading, at, true);
  const known = findKnownName(reading, at);
  const chunk = own && (!known || own.last > known.last) ? own : known;
  if (!chunk || chunk.kind === 'PERSON') return undefined;
  const close = findShortForm(reading, chunk.last + 1)?.close ?? chunk.last;
  const next = tokenIn(reading, close + 1, at)?.lower === "'s" ? close + 2 : close + 1;
  return tokenIn(reading, next, at) ? { chunk, next } : undefined;
}

/**
 * The title that begins at token `at`: its title words and what they are over ("Wakil Ketua MKD", "perwakilan khusus AS
 * untuk Korea Utara"), up to a name, a comma, a verb or the end of the sentence.
 */
export const findTitle = remember((reading: Reading, at: number): Title | undefined => {
  const { tokens, vocabulary } = reading;
  const owner = vocabulary.language === 'en' ? findOwner(reading, at) : undefined;
  const title: Title = {
    first: at,
    last: at,
    heads: [],
    office: false,
    inner: owner ? [owner.chunk] : [],
  };
  let next = owner?.next ?? at;
  let small = 0;
  while (next - at < LONGEST && tokenIn(reading, next, at)) {
    const own = vocabulary.titles.longestAt(tokens, next);
    const word = own?.values[0];
    const givenName =
      next > at &&
      isCapital(tokens[next]) &&
      vocabulary.givenNames.has(tokens[next]?.lower ?? '') &&
      own?.first === own?.last;
    if (own && word && !givenName) {
      if (word.type !== 'prefix')
        title.heads.push(
          word.phrase,
          ...(vocabulary.titleAbbreviations.get(word.phrase)
            ? [vocabulary.titleAbbreviations.get(word.phrase) as string]
            : []),
        );
      title.office ||= word.type === 'office';
      title.last = own.last;
      // "ketua KPU", "anggota DPR": the body that the title word ends in.
      const body = own.last > own.first && isAcronym(tokens[own.last]) && findKnownName(reading, own.last);
      if (body && body.kind !== 'PERSON') {
        title.inner.push(body);
        title.last = body.last;
      }
      next = title.last + 1;
      continue;
    }
    const short = title.heads.length === 0 && next > at ? findShortForm(reading, next) : undefined;
    if (short) {
      next = short.close + 1;
      continue;
    }
    if (title.heads.length === 0 || findKnownName(reading, next)?.kind === 'PERSON') break;
    const step = findTitlePart(reading, next, at, small);
    if (!step) break;
    if (step.inner) title.inner.push(step.inner);
    if (isLowerWord(tokens[next]) && !step.connector) small++;
    if (!step.connector) title.last = step.last;
    next = step.last + 1;
  }
  return title.heads.length > 0 ? title : undefined;
});
