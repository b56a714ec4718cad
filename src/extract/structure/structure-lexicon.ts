import { z } from 'zod';
import type { ContributorRole } from '../draft.ts';
import { readLexicon } from '../lexicon.ts';

const words = z.array(z.string());
const schema = z.object({
  relatedVerbs: words,
  relatedTails: words,
  relatedHeadings: words,
  credits: z.object({
    AUTHOR: words,
    EDITOR: words,
    TRANSLATOR: words,
    REPORTER: words,
    PHOTOGRAPHER: words,
  }),
  plainCredits: words,
  boilerplate: words,
  byline: words,
  seenBy: words,
  particles: words,
  starters: words,
});

type Lexicon = z.infer<typeof schema>;

// Pages mix both languages in their furniture ("ADVERTISEMENT" above Indonesian text), so the lists are read as one.
const lexicons = [readLexicon('id', 'structure', schema), readLexicon('en', 'structure', schema)];

const all = (list: (lexicon: Lexicon) => string[]): string[] => lexicons.flatMap(list);

const escapePhrase = (phrase: string): string =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);

/** Joins phrases into one alternation, longest first, for use inside a regular expression. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${[...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escapePhrase)
    .join('|')})`;
}

export const relatedVerbs = all((lexicon) => lexicon.relatedVerbs);
export const relatedTails = all((lexicon) => lexicon.relatedTails);
export const relatedHeadings = all((lexicon) => lexicon.relatedHeadings);
export const plainCredits = all((lexicon) => lexicon.plainCredits);
export const boilerplate = all((lexicon) => lexicon.boilerplate);
export const bylines = all((lexicon) => lexicon.byline);
export const seenBy = all((lexicon) => lexicon.seenBy);
export const particles = new Set(all((lexicon) => lexicon.particles));
export const starters = new Set(all((lexicon) => lexicon.starters));

/** The labels of each role, as `[label, role]`. */
export const creditLabels: (readonly [label: string, role: ContributorRole])[] = lexicons.flatMap((lexicon) =>
  (Object.keys(lexicon.credits) as ContributorRole[]).flatMap((role) =>
    lexicon.credits[role].map((label) => [label, role] as const),
  ),
);
