import type { Token } from '../document.ts';
import type { ActorKind, NameKind } from '../draft.ts';
import type { KnownActor, Vocabulary } from './vocabulary.ts';

/** What the parsers of this stage read: the tokens of one text, and which words it also writes in small letters. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  vocabulary: Vocabulary;
  lowerSeen: ReadonlySet<string>;
  /** The same text with the vocabulary of English, in which texts of other languages name bodies too. */
  foreign?: Reading;
  /** Whether the token at this index is inside a quotation. */
  isQuoted: (at: number) => boolean;
}

/** A title as written, without the name: "Menteri Luar Negeri Israel". `heads` are its title words, in order. */
export interface Title {
  first: number;
  last: number;
  heads: string[];
  /** An office can stand for the person who holds it; a role or rank only describes. */
  office: boolean;
  inner: Chunk[];
}

/** What a chunk is: a kind of actor, a title without its name, a place, or a number of actors ("kedua negara"). */
type ChunkKind = ActorKind | 'TITLE' | 'PLACE' | 'SET';

/** How sure it is that the chunk names an actor of its kind: a name in a list, a pattern, or only its capitals. */
type ChunkStrength = 'known' | 'pattern' | 'capitals';

/** A stretch of tokens, `first` to `last` inclusive, that names or describes something. */
export interface Chunk {
  first: number;
  last: number;
  kind: ChunkKind;
  rule: string;
  strength: ChunkStrength;
  known?: KnownActor;
  nameKind?: NameKind;
  /** Whom a description such as "bank sentral" can stand for: the one named last. */
  options?: readonly KnownActor[];
  demonym?: boolean;
  country?: string | null;
  title?: Title;
  /** Titles behind the name, after a comma: "Kevin Rudd, Duta Besar Australia untuk AS dan mantan perdana menteri". */
  after?: Title[];
  /** A short form declared in brackets behind the name: "Bank Indonesia (BI)". */
  short?: { first: number; last: number };
  /** The last token that belongs to the chunk, where a bracket and an owner follow its name: "MKD) DPR". */
  close?: number;
  honorific?: boolean;
  /** Names that the chunk contains, such as the state in the name of its ministry. */
  inner?: Chunk[];
  size?: number;
  /** The head word is one of a branch or a class, so that the name inside is the actor: "DPP Partai X". */
  branch?: boolean;
  /** The kinds of actor that a pointing noun can stand for. */
  kinds?: readonly ActorKind[];
  /** Where a group's own words begin, after "para", "sejumlah" and the like. */
  core?: number;
}

/** The text of a range of tokens. */
export function textOf({ text, tokens }: Reading, first: number, last: number): string {
  const [start, end] = [tokens[first], tokens[last]];
  return start && end ? text.slice(start.start, end.end) : '';
}

/** The token at `at` when it is in the sentence of the token at `from`. */
export function tokenIn({ tokens }: Reading, at: number, from: number): Token | undefined {
  const token = tokens[at];
  return token && token.sentence === tokens[from]?.sentence ? token : undefined;
}

/** The country of the first contained name that has one. */
export function countryOf(chunks: readonly Chunk[]): string | null {
  for (const chunk of chunks) {
    const country = chunk.known?.country ?? chunk.country;
    if (country) return country;
  }
  return null;
}

/**
 * Remembers what a search finds at each token of a reading, since several parsers ask the same question; the search must
 * depend on the token alone.
 */
export function remember<Found>(
  search: (reading: Reading, at: number) => Found | undefined,
): (reading: Reading, at: number) => Found | undefined {
  const found = new WeakMap<Reading, (Found | null | undefined)[]>();
  return (reading, at) => {
    const own = found.get(reading) ?? [];
    if (own.length === 0) found.set(reading, own);
    const before = own[at];
    if (before !== undefined) return before ?? undefined;
    const value = search(reading, at);
    own[at] = value ?? null;
    return value;
  };
}
