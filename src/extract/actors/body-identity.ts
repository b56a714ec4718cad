import { z } from 'zod';
import { readLexicon } from '../lexicon.ts';
import { createPhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';
import { loadVocabulary } from './vocabulary.ts';

const languages = ['id', 'en'] as const;

const schema = z.array(z.object({ type: z.string(), names: z.array(z.string()) }));

/** Kinds of body that every state has one of, by their names in all languages. */
const types = createPhraseIndex(
  languages.flatMap((language) =>
    readLexicon(language, 'body-types', schema).flatMap(({ type, names }) =>
      names.map((name) => [name, type] as const),
    ),
  ),
  splitWords,
);

/** Words between a body and its state: "Ministry of Defence of Japan", "Japan's Ministry of Defence". */
const links: ReadonlySet<string> = new Set(['of', 'the', "'s", '’s']);

type Words = readonly { text: string; lower: string; start: number; end: number; sentence: number }[];

const isState = (words: Words, country: string): boolean =>
  languages.some((language) => {
    const name = loadVocabulary(language).known.longestAt(words, 0);
    return (
      name?.last === words.length - 1 &&
      name.values.some(({ actor }) => actor.kind === 'STATE' && actor.country === country)
    );
  });

/**
 * What a body of a state is in every language: "Kementerian Luar Negeri Rusia" and "Russian Foreign Ministry" are the
 * foreign ministry of RU. Undefined when the name says more than the kind of body and the state.
 */
export function findBodyIdentity(name: string, country: string): string | undefined {
  const words = splitWords(name).map((text) => {
    return { text, lower: text.toLowerCase(), start: 0, end: 0, sentence: 0 };
  });
  for (let at = 0; at < words.length; at++) {
    const body = types.longestAt(words, at);
    if (!body) continue;
    const rest = [...words.slice(0, at), ...words.slice(body.last + 1)].filter(
      ({ lower }) => !links.has(lower),
    );
    const own = rest.length === 0 || isState(rest, country);
    return own ? `${body.values[0]}-of-${country.toLowerCase()}` : undefined;
  }
  return undefined;
}
