import { z } from 'zod';
import type { Occurrence, RelationType } from '../draft.ts';
import { type LexiconLanguage, readLexicon } from '../lexicon.ts';
import { createPhraseIndex, type PhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';

const words = z.array(z.string());

const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly RelationType[];

const frameSchema = z.object({
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  label: z.string(),
  active: words,
  passive: words,
  headline: words,
  /** Where the other party stands: `object`, or the preposition before it. */
  slots: words,
  /** The object must contain one of these words. */
  needs: words.optional(),
  /** The subject undergoes the act: it receives, hosts. */
  swap: z.boolean().optional(),
  mutual: z.boolean().optional(),
  /** The party itself must be named: "kebijakan AS" is not enough. */
  strict: z.boolean().optional(),
  loose: z.boolean().optional(),
  /** Nouns through which a strict frame still reaches a party: "meminta dukungan Xi". */
  through: words.optional(),
  complement: z.enum(['allege', 'purpose']).optional(),
  control: z.enum(['object', 'subject']).optional(),
  motion: z.boolean().optional(),
  /** The other party must be a state or an international body. */
  states: z.boolean().optional(),
  /** The other party must be a person or a group of persons. */
  people: z.boolean().optional(),
  /** The other party must be a company or another body, not a person or a state. */
  bodies: z.boolean().optional(),
  /** Who must act: a state or somebody under arms, or a public authority. */
  by: z.enum(['armed', 'authority']).optional(),
  /** Without another party, it is the object of the verb of purpose: "mengerahkan personel untuk mengawal B". */
  purpose: z.boolean().optional(),
  gives: z.boolean().optional(),
  /** A stance or state: ongoing unless something else is said. */
  lasts: z.boolean().optional(),
  hosted: z.boolean().optional(),
  /** Counts only under a governing verb of commitment or refusal. */
  composed: z.boolean().optional(),
});

const eventNounSchema = z.object({
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  forms: words,
  slots: words,
  /** What the party directly after the noun is. */
  owner: z.enum(['source', 'target']),
  agent: words.optional(),
  needs: words.optional(),
  not: words.optional(),
  /** Nouns of things of the party that the event still reaches: "produk China". */
  through: words.optional(),
  mutual: z.boolean().optional(),
  /** "pengiriman senjata antara A dan B": one-way by nature, told as a pair. */
  pair: z.boolean().optional(),
  motion: z.boolean().optional(),
  /** A bare place after "di" is the target. */
  territory: z.boolean().optional(),
  joint: z.boolean().optional(),
  /** Counts only as the object of a light verb. */
  light: z.boolean().optional(),
  clause: z.boolean().optional(),
  lasts: z.boolean().optional(),
  states: z.boolean().optional(),
});

const lightVerbSchema = z.object({ act: words, headline: words, get: words, passive: words, stop: words });

const compositionSchema = z.object({
  refuse: words,
  commit: words,
  threaten: words,
  request: words,
  accuse: words,
  deny: words,
  carry: words,
  plan: words,
});

const statusSchema = z.object({
  occurrence: z.object({
    PLANNED: words,
    ONGOING: words,
    HYPOTHETICAL: words,
    NOT_OCCURRED: words,
    OCCURRED: words,
  }),
  claim: z.object({ ALLEGED: words, SUSPECTED: words, DENIED: words }),
});

const clauseWordsSchema = z.object({
  /** `affix`: the verb's form says who acts; `auxiliary`: a form of "to be" does. */
  voice: z.enum(['affix', 'auxiliary']),
  prepositions: words,
  subordinators: words,
  coordinators: words,
  lists: words,
  relatives: words,
  purposes: words,
  companions: words,
  agents: words,
  adverbs: words,
  transparent: words,
  /** Adjectives and nouns that continue a title: "luar negeri". */
  titleParts: words,
  /** What a person is called before the name: "pilot", "terdakwa". */
  personNouns: words,
  /** What a person is called in an apposition only, since it may also own the name: "istri", "tetangga". */
  descriptions: words,
  /** What those are called who are said to have done it, and those it was done to. */
  suspects: words,
  victims: words,
  /** Words between a description and the name: "bernama". */
  bearers: words,
  actionNouns: words,
  collectives: words,
  agentNouns: words,
  /** People and things of a party that are not the party: "warga Israel", "produk China". */
  ownedNouns: words,
  statives: words,
  notVerbs: words,
  firstPersons: words,
  persons: words,
  negativeLabels: words,
  positiveLabels: words,
  /** Words of sports, where attacks and defeats are none. */
  contests: words,
  naming: words,
  obligations: words,
  /** Verbs whose clause tells of somebody else. */
  reporting: words,
});

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
      lists.collectives.map((phrase) => [phrase, /ketiga|three/u.test(phrase) ? 3 : 2] as const),
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
