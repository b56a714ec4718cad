import { z } from 'zod';

/** What the lexicon files of the actor stage must look like. */
const words = z.array(z.string());
const kinds = z.enum([
  'PERSON',
  'STATE',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL',
  'MILITARY',
  'ARMED_GROUP',
  'PARTY',
  'COMPANY',
  'MEDIA',
  'ORGANISATION',
  'GROUP',
  'ANONYMOUS',
]);
export const namesSchema = z.object({
  country: z.string().optional(),
  acronyms: words.optional(),
  aliases: words.optional(),
  official: words.optional(),
  metonyms: words.optional(),
  epithets: words.optional(),
  demonyms: words.optional(),
});
export const statesSchema = z.array(namesSchema.extend({ country: z.string(), names: words }));
export const organisationsSchema = z.array(
  namesSchema.extend({ name: z.string(), kind: kinds, identity: z.string().optional() }),
);
export const namedSchema = z.array(namesSchema.extend({ name: z.string() }));
export const namesOfPeopleSchema = z.object({ names: words, family: words });
export const placesSchema = z.object({ places: words });
export const titlesSchema = z.object({
  offices: words,
  roles: words,
  prefixes: words,
  ranks: words,
  honorifics: words,
  addresses: words,
  suffixes: words,
  overs: words,
  domestic: words,
  relations: words,
  riders: words,
  territories: words,
  abbreviations: z.record(z.string(), z.string()),
});
export const headsSchema = z.object({
  bare: words,
  tails: words,
  heads: z.partialRecord(kinds, words),
  words,
});
export const groupsSchema = z.object({
  people: words,
  quantifiers: words,
  unnamed: words,
  articles: words,
  anonymity: words,
  sourceKinds: words,
  members: words,
  followed: words,
  peoples: words,
});
export const grammarSchema = z.object({
  articles: words,
  conjunctions: words,
  relatives: words,
  origins: words,
  agents: words,
  beneficiaries: words,
  clauseOpeners: words,
  recipients: words,
  joints: words,
  nameLinks: words,
  titlePrepositions: words,
  groupLinks: words,
  sources: words,
  branches: words,
  legalForms: words,
  countrySuffixes: words,
});
export const contextSchema = z.object({
  functionWords: words,
  particles: words,
  placePrepositions: words,
  placeNouns: words,
  agentPrepositions: words,
  softPrepositions: words,
  bareCues: words,
  auxiliaries: words,
  stateVerbs: words,
  notVerbs: words,
  actNouns: words,
  stateNouns: words,
  setNouns: words,
  setPeople: words,
  setWords: z.record(z.string(), z.number()),
  demonstratives: words,
  nominals: z.partialRecord(kinds, words),
  eras: words,
  nicknameMarks: words,
  parentheticalWords: words,
  ordinaryAcronyms: words,
  otherHeads: words,
  governments: words,
  audience: words,
  calendar: words,
  initials: words,
  nicknameNouns: words,
  press: words,
  credits: words,
  collectives: words,
  copulas: words,
});
export const actsSchema = z.object({
  adverbials: words,
  submissions: words,
  destinations: words,
  complements: words,
  idleVerbs: words,
  idlePassives: words,
  singulars: words,
  pronouns: words,
  sufferings: words,
  rallies: words,
  numbers: words,
  seats: words,
});
