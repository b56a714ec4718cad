import { z } from 'zod';
import type { Language } from '../draft.ts';
import type { LexiconLanguage } from '../lexicon.ts';
import { readLexicon } from '../lexicon.ts';
import type { PhraseIndex } from '../phrases.ts';
import { createPhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';
import type { CueLexicon } from './cue.ts';
import { loadCueLexicon } from './cue.ts';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));

const statementWords = z.strictObject({
  complementisers: words,
  purposes: words,
  negators: words,
  unsaid: words,
  adverbs: words,
  mannerMarkers: words,
  prepositions: words,
  titlePrepositions: words,
  subordinators: words,
  coordinators: words,
  joiners: words,
  relatives: words,
  labels: words,
  anonymousNouns: words,
  nameParticles: words,
  relations: words,
  companions: words,
  collectives: words,
  nominalHeads: words,
  addressees: words,
  evaluated: words,
  determiners: words,
  manners: words,
  singularPronouns: words,
  pluralPronouns: words,
  thirdPersons: words,
  predicates: words,
  notVerbs: words,
  verbPrefix: z.string(),
  pronounSuffix: z.string(),
  demonstratives: words,
  frameNouns: words,
  frameVerbs: words,
  reportNouns: words,
  humanNouns: words,
  companyNouns: words,
  epithets: z.record(z.string(), z.array(z.string())),
  occasions: words,
  moments: z.array(z.string()),
  connectives: z.array(z.string()),
});

/** The closed word classes by which the matchers of a language read a clause, and its reporting cues. */
export interface Grammar
  extends Omit<z.output<typeof statementWords>, 'connectives' | 'moments' | 'verbPrefix'> {
  cues: CueLexicon;
  /** "ketika itu", "at the time": adverbs of time that give no date. */
  moments: PhraseIndex<true>;
  connectives: PhraseIndex<true>;
  verb: RegExp;
}

const indexPhrases = (phrases: readonly string[]): PhraseIndex<true> =>
  createPhraseIndex(
    phrases.map((phrase) => [phrase, true] as const),
    splitWords,
  );

function loadGrammar(language: LexiconLanguage): Grammar {
  const { connectives, moments, verbPrefix, ...sets } = readLexicon(
    language,
    'statement-words',
    statementWords,
  );
  return {
    ...sets,
    cues: loadCueLexicon(language, sets.pronounSuffix),
    connectives: indexPhrases(connectives),
    moments: indexPhrases(moments),
    verb: new RegExp(verbPrefix),
  };
}

const indonesian = loadGrammar('id');
const english = loadGrammar('en');

/** The grammar a text is read with; Malay is read as Indonesian, other languages have none. */
export function findGrammar(language: Language): Grammar | undefined {
  if (language === 'en') return english;
  return language === 'other' ? undefined : indonesian;
}

/** Whether the item opens a subordinate clause: "saat" does, "saat ini" does not. */
export function isSubordinator(grammar: Grammar, items: readonly { lower: string }[], at: number): boolean {
  const item = items[at];
  if (!item || !grammar.subordinators.has(item.lower)) return false;
  const next = items[at + 1];
  return next === undefined || !grammar.demonstratives.has(next.lower);
}
