import { z } from 'zod';
import type { Occurrence } from '../draft.ts';
import { type LexiconLanguage, readLexicon } from '../lexicon.ts';
import { createPhraseIndex, type PhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';
import {
  clauseWordsSchema,
  compositionSchema,
  eventNounSchema,
  frameSchema,
  lightVerbSchema,
  statusSchema,
} from './relation-schema.ts';

export type Frame = z.infer<typeof frameSchema>;
export type EventNoun = z.infer<typeof eventNounSchema>;
export type Governor = keyof z.infer<typeof compositionSchema>;
export type LightVerb = keyof z.infer<typeof lightVerbSchema>;
export type Voice = 'active' | 'passive' | 'headline';

/** What a verb form can stand for: the frames it opens and the voice of this form. */
export interface VerbEntry {
  frame: Frame | null;
  voice: Voice;
  governor: Governor | null;
  light: LightVerb | null;
}

/** The words of one language that relations are read with. */
export interface RelationLexicon {
  voice: 'affix' | 'auxiliary';
  verbs: PhraseIndex<VerbEntry>;
  eventNouns: PhraseIndex<EventNoun>;
  occurrence: Map<string, Occurrence>;
  claim: Map<string, 'ALLEGED' | 'SUSPECTED' | 'DENIED'>;
  labels: PhraseIndex<'negative' | 'positive'>;
  collectives: PhraseIndex<number>;
  words: { [Name in Exclude<keyof z.infer<typeof clauseWordsSchema>, 'voice'>]: ReadonlySet<string> };
}

function* verbEntries(language: LexiconLanguage): Generator<readonly [string, VerbEntry]> {
  for (const frame of readLexicon(language, 'relation-frames', z.array(frameSchema)))
    for (const voice of ['active', 'passive', 'headline'] as const)
      for (const form of frame[voice]) yield [form, { frame, voice, governor: null, light: null }];
  const light = readLexicon(language, 'light-verbs', lightVerbSchema);
  for (const kind of ['act', 'headline', 'get', 'passive', 'stop'] as const) {
    const voice = kind === 'passive' ? 'passive' : kind === 'headline' ? 'headline' : 'active';
    for (const form of light[kind]) yield [form, { frame: null, voice, governor: null, light: kind }];
  }
  const composition = readLexicon(language, 'relation-composition', compositionSchema);
  for (const governor of Object.keys(composition) as Governor[])
    for (const form of composition[governor])
      yield [
        form,
        { frame: null, voice: form.startsWith('di') ? 'passive' : 'active', governor, light: null },
      ];
}

const sizes = [/kedua|both|two/u, /ketiga|three/u, /keempat|four/u, /kelima|five/u];

/** How many a collective stands for: "ketiga negara" is three. */
const sizeOf = (phrase: string): number =>
  Math.max(
    0,
    sizes.findIndex((size) => size.test(phrase)),
  ) + 2;

function readRelationLexicon(language: LexiconLanguage): RelationLexicon {
  const status = readLexicon(language, 'relation-status', statusSchema);
  const { voice, ...lists } = readLexicon(language, 'clause-words', clauseWordsSchema);
  const nouns = readLexicon(language, 'event-nouns', z.array(eventNounSchema));
  const occurrence = new Map<string, Occurrence>();
  for (const [value, forms] of Object.entries(status.occurrence))
    for (const form of forms) occurrence.set(form, value as Occurrence);
  const claim = new Map<string, 'ALLEGED' | 'SUSPECTED' | 'DENIED'>();
  for (const [value, forms] of Object.entries(status.claim))
    for (const form of forms) claim.set(form, value as 'ALLEGED' | 'SUSPECTED' | 'DENIED');
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list)]));
  return {
    voice,
    verbs: createPhraseIndex(verbEntries(language), splitWords),
    eventNouns: createPhraseIndex(
      nouns.flatMap((noun) => noun.forms.map((form) => [form, noun] as const)),
      splitWords,
    ),
    occurrence,
    claim,
    labels: createPhraseIndex(
      [
        ...lists.negativeLabels.map((label) => [label, 'negative'] as const),
        ...lists.positiveLabels.map((label) => [label, 'positive'] as const),
      ],
      splitWords,
    ),
    collectives: createPhraseIndex(
      lists.collectives.map((phrase) => [phrase, sizeOf(phrase)] as const),
      splitWords,
    ),
    words: sets as unknown as RelationLexicon['words'],
  };
}

const loaded = new Map<LexiconLanguage, RelationLexicon>();

/** The relation lexicon of a language, read and checked once. */
export function relationLexicon(language: LexiconLanguage): RelationLexicon {
  let lexicon = loaded.get(language);
  if (!lexicon) {
    lexicon = readRelationLexicon(language);
    loaded.set(language, lexicon);
  }
  return lexicon;
}
