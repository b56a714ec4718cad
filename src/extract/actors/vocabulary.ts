import type { z } from 'zod';
import type { ActorKind, NameKind } from '../draft.ts';
import { type LexiconLanguage, readLexicon } from '../lexicon.ts';
import { createPhraseIndex, type PhraseIndex } from '../phrases.ts';
import { splitWords } from '../tokens.ts';
import {
  actsSchema,
  contextSchema,
  grammarSchema,
  groupsSchema,
  headsSchema,
  namedSchema,
  namesOfPeopleSchema,
  type namesSchema,
  organisationsSchema,
  placesSchema,
  statesSchema,
  titlesSchema,
} from './vocabulary-schema.ts';

/** A state, medium, organisation or public figure of the lexicon; one object per actor, so identity is `===`. */
export interface KnownActor {
  name: string;
  kind: ActorKind;
  country: string | null;
  /** What the entries of the same body in all languages have in common. */
  identity?: string | undefined;
}

/** One name of a known actor. `demonym` marks an adjective such as "Russian". */
export interface KnownName {
  actor: KnownActor;
  value: string;
  kind: NameKind;
  demonym: boolean;
}

/** What a title word is: an office can stand alone for its holder, a role describes, a prefix or rank precedes. */
interface TitleWord {
  phrase: string;
  type: 'office' | 'role' | 'prefix' | 'rank';
}

/**
 * What a word that opens a group does: counts it, names people, stands for an unnamed person, or hides a source. A `member`
 * names people or bodies only when counted; a name behind `followed` is whom they belong to, behind `people-name` which
 * people they are.
 */
export type GroupWord =
  | 'people'
  | 'quantifier'
  | 'unnamed'
  | 'article'
  | 'anonymity'
  | 'source-kind'
  | 'member'
  | 'followed'
  | 'people-name';

type Grammar = {
  [Key in keyof (z.infer<typeof grammarSchema> & z.infer<typeof actsSchema>)]: ReadonlySet<string>;
};

type WordSets = {
  [Key in keyof Omit<z.infer<typeof contextSchema>, 'setWords' | 'nominals'>]: ReadonlySet<string>;
};

/** Everything the actor stage looks words up in, for one language. */
export interface Vocabulary extends WordSets, Grammar {
  language: LexiconLanguage;
  known: PhraseIndex<KnownName>;
  places: PhraseIndex<string>;
  titles: PhraseIndex<TitleWord>;
  heads: PhraseIndex<ActorKind>;
  /** Words that say what kind of body a name behind them has: "maskapai penerbangan". */
  descriptors: PhraseIndex<ActorKind>;
  /** Titles of those who speak for a body: one unknown word behind them is rather its name. */
  spokes: ReadonlySet<string>;
  groups: PhraseIndex<GroupWord>;
  nominals: PhraseIndex<ActorKind>;
  nicknameMarkers: PhraseIndex<string>;
  bareHeads: ReadonlySet<string>;
  organisationWords: ReadonlySet<string>;
  /** Words that end the names of companies and institutes: "Sekuritas", "Institute". */
  organisationTails: ReadonlySet<string>;
  honorifics: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  suffixes: ReadonlySet<string>;
  overs: ReadonlySet<string>;
  domestic: ReadonlySet<string>;
  /** Titles that relate to a person: "penasihat", "kuasa hukum", "istri". */
  relations: ReadonlySet<string>;
  riders: ReadonlySet<string>;
  territories: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  familyNames: ReadonlySet<string>;
  /** Short titles and what they stand for: "dirut" is a "direktur utama". */
  titleAbbreviations: ReadonlyMap<string, string>;
  setWords: ReadonlyMap<string, number>;
  states: ReadonlyMap<string, KnownActor>;
}

const lowered = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((word) => word.toLowerCase()));

function* namesOf(
  actor: KnownActor,
  entry: z.infer<typeof namesSchema>,
): Generator<readonly [string, KnownName]> {
  const lists: [readonly string[] | undefined, NameKind, boolean][] = [
    [entry.acronyms, 'ACRONYM', false],
    [entry.metonyms, 'METONYM', false],
    [entry.epithets, 'DESCRIPTION', false],
    [entry.official, 'OFFICIAL', false],
    [entry.aliases, 'ALIAS', false],
    [entry.demonyms, 'ALIAS', true],
  ];
  const place = entry.metonyms?.includes(actor.name) ?? false;
  if (!place) yield [actor.name, { actor, value: actor.name, kind: 'PRIMARY', demonym: false }];
  for (const [values, kind, demonym] of lists)
    for (const value of values ?? []) yield [value, { actor, value, kind, demonym }];
}

function readKnown(
  language: LexiconLanguage,
  states: Map<string, KnownActor>,
): (readonly [string, KnownName])[] {
  const all: (readonly [string, KnownName])[] = [];
  for (const { names, ...entry } of readLexicon(language, 'states', statesSchema)) {
    const actor: KnownActor = { name: names[0] ?? entry.country, kind: 'STATE', country: entry.country };
    states.set(entry.country, actor);
    all.push(...namesOf(actor, { ...entry, aliases: names.slice(1) }));
  }
  for (const entry of readLexicon(language, 'organisations', organisationsSchema)) {
    const { name, kind, country = null, identity } = entry;
    all.push(...namesOf({ name, kind, country, identity }, entry));
  }
  for (const [file, kind] of [
    ['media', 'MEDIA'],
    ['people', 'PERSON'],
  ] as const)
    for (const entry of readLexicon(language, file, namedSchema))
      all.push(...namesOf({ name: entry.name, kind, country: entry.country ?? null }, entry));
  return all;
}

function readVocabulary(language: LexiconLanguage): Vocabulary {
  const titles = readLexicon(language, 'titles', titlesSchema);
  const heads = readLexicon(language, 'organisation-heads', headsSchema);
  const groups = readLexicon(language, 'groups', groupsSchema);
  const { setWords, nominals, ...context } = readLexicon(language, 'actor-context', contextSchema);
  const personal = (['id', 'en'] as const).map((each) =>
    readLexicon(each, 'given-names', namesOfPeopleSchema),
  );
  const states = new Map<string, KnownActor>();
  const index = <Value>(lists: readonly (readonly [readonly string[], Value])[]): PhraseIndex<Value> =>
    createPhraseIndex(
      lists.flatMap(([list, value]) => list.map((phrase) => [phrase, value] as const)),
      splitWords,
    );
  /** Indonesian nouns with whose they are: "krediturnya", "juru bicaranya". */
  const own = (nouns: readonly string[]): string[] =>
    language === 'id' ? nouns.filter((noun) => !/[A-Z]|nya$/.test(noun)).map((noun) => `${noun}nya`) : [];
  /** Their plurals: "saksi-saksi". */
  const doubled = (nouns: readonly string[]): string[] =>
    nouns.filter((noun) => !/[ A-Z-]|nya$/.test(noun)).map((noun) => `${noun}-${noun}`);
  const roles = [...titles.roles, ...own([...titles.roles, ...titles.relations])];
  const titleEntries = (
    [
      [titles.prefixes, 'prefix'],
      [titles.ranks, 'rank'],
      [titles.offices, 'office'],
      [roles, 'role'],
    ] as const
  ).flatMap(([list, type]) =>
    list.map((phrase) => [phrase, { phrase: phrase.toLowerCase(), type }] as const),
  );
  const grammar = readLexicon(language, 'actor-grammar', grammarSchema);
  const acts = readLexicon(language, 'actor-acts', actsSchema);
  const sets = Object.fromEntries(
    Object.entries({ ...context, ...grammar, ...acts }).map(([key, list]) => [key, lowered(list)]),
  ) as WordSets & Grammar;
  return {
    ...sets,
    language,
    known: createPhraseIndex(readKnown(language, states), splitWords),
    places: index([[readLexicon(language, 'places', placesSchema).places, 'place']]),
    titles: createPhraseIndex<TitleWord>(titleEntries, splitWords),
    heads: index(Object.entries(heads.heads).map(([kind, list]) => [list ?? [], kind as ActorKind])),
    descriptors: index(
      Object.entries(heads.descriptors).map(([kind, list]) => [list ?? [], kind as ActorKind]),
    ),
    spokes: lowered(heads.spokes),
    groups: index<GroupWord>([
      [[...groups.people, ...doubled(groups.people)], 'people'],
      [groups.quantifiers, 'quantifier'],
      [groups.unnamed, 'unnamed'],
      [groups.articles, 'article'],
      [groups.anonymity, 'anonymity'],
      [groups.sourceKinds, 'source-kind'],
      [[...groups.members, ...own(groups.people)], 'member'],
      [groups.followed, 'followed'],
      [groups.peoples, 'people-name'],
    ]),
    nominals: index(Object.entries(nominals).map(([kind, list]) => [list ?? [], kind as ActorKind])),
    nicknameMarkers: index([[context.nicknameMarks, 'nickname']]),
    bareHeads: lowered(heads.bare),
    organisationWords: lowered(heads.words),
    organisationTails: lowered(heads.tails),
    honorifics: lowered(titles.honorifics.map((word) => word.replace(/\.$/, ''))),
    addresses: lowered(titles.addresses),
    suffixes: lowered(titles.suffixes),
    overs: lowered(titles.overs),
    domestic: lowered(titles.domestic),
    relations: lowered(titles.relations),
    riders: lowered(titles.riders),
    territories: lowered(titles.territories),
    givenNames: lowered(personal.flatMap((list) => list.names)),
    familyNames: lowered(personal.flatMap((list) => list.family)),
    titleAbbreviations: new Map(
      Object.entries(titles.abbreviations).map(([short, long]) => [short.toLowerCase(), long]),
    ),
    setWords: new Map(Object.entries(setWords)),
    states,
  };
}

const loaded = new Map<LexiconLanguage, Vocabulary>();

/** The vocabulary of a language, read from the lexicon on first use and kept. */
export function loadVocabulary(language: LexiconLanguage): Vocabulary {
  const vocabulary = loaded.get(language) ?? readVocabulary(language);
  loaded.set(language, vocabulary);
  return vocabulary;
}
