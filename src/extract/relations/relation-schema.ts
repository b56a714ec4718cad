import { z } from 'zod';
import type { RelationType } from '../draft.ts';

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

/** What a verb can mean: the event, its forms by voice, and where the other party stands. */
export const frameSchema = z.object({
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
  complement: z.enum(['allege', 'purpose', 'warning']).optional(),
  control: z.enum(['object', 'subject']).optional(),
  motion: z.boolean().optional(),
  /** The other party must be a state or an international body. */
  states: z.boolean().optional(),
  /** The other party must be a person or a group of persons. */
  people: z.boolean().optional(),
  /** The other party must be a company or another body, not a person or a state. */
  bodies: z.boolean().optional(),
  /** Who must act: a state or somebody under arms, a public authority, or a group of people. */
  by: z.enum(['armed', 'authority', 'crowd']).optional(),
  /** Without another party, it is the object of the verb of purpose: "mengerahkan personel untuk mengawal B". */
  purpose: z.boolean().optional(),
  gives: z.boolean().optional(),
  /** A stance or state: ongoing unless something else is said. */
  lasts: z.boolean().optional(),
  hosted: z.boolean().optional(),
  /** Done by an authority even where the text does not say so: "Budi ditahan". */
  custody: z.enum(['police', 'court']).optional(),
  /** Told beside what else the verb tells: who sues somebody also asks a court. */
  also: z.boolean().optional(),
  /** Counts only under a governing verb of commitment or refusal. */
  composed: z.boolean().optional(),
  /** Told only where it did not happen: "tidak menjawab surat B" turns B down. */
  negated: z.boolean().optional(),
  /** The parties are those after the verb, not who acts: "mempertemukan A dengan B". */
  pairs: z.boolean().optional(),
});

/** A noun that tells an event: where its parties stand and what the owner right behind it is. */
export const eventNounSchema = z.object({
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
  /** Filed with somebody and not aimed at him: "menerima laporan dari B". */
  filed: z.boolean().optional(),
  /** Counts only as the object of a light verb. */
  light: z.boolean().optional(),
  clause: z.boolean().optional(),
  lasts: z.boolean().optional(),
  states: z.boolean().optional(),
});

/** Verbs that only carry a noun: "melakukan penangkapan", "mendapat bantuan". */
export const lightVerbSchema = z.object({
  act: words,
  headline: words,
  get: words,
  passive: words,
  stop: words,
});

/** Verbs that decide what becomes of the event under them: refused, promised, asked for. */
export const compositionSchema = z.object({
  refuse: words,
  commit: words,
  threaten: words,
  request: words,
  accuse: words,
  deny: words,
  confirm: words,
  cancel: words,
  carry: words,
  plan: words,
});

/** Words that say whether something happened and who stands behind it. */
export const statusSchema = z.object({
  occurrence: z.object({
    PLANNED: words,
    ONGOING: words,
    HYPOTHETICAL: words,
    NOT_OCCURRED: words,
    OCCURRED: words,
  }),
  claim: z.object({ ALLEGED: words, SUSPECTED: words, DENIED: words }),
});

/** Words by their part in the clause. */
export const clauseWordsSchema = z.object({
  /** `affix`: the verb's form says who acts; `auxiliary`: a form of "to be" does. */
  voice: z.enum(['affix', 'auxiliary']),
  prepositions: words,
  subordinators: words,
  /** Conjunctions of a condition: "jika". */
  conditions: words,
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
  /** Those of the words for people that need somebody else to say who it is: "pengacara", "rekan". */
  relational: words,
  /** Words that say who speaks, in the middle of what is said: ", kata Budi,". */
  inquits: words,
  /** What nobody says of somebody without blaming them: "mencemari", "menyuap". */
  wrongs: words,
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
