/**
 * What the stages hand to each other. Each stage reads what earlier stages returned and adds its own part; none rewrites
 * the text. Offsets are UTF-16 code units, end exclusive.
 */
import type {
  ActorKind,
  DraftActor,
  DraftContributor,
  Language,
  MentionForm,
  SegmentKind,
  Span,
} from './draft.ts';

/** A word, number or punctuation mark. `lower` is for look-ups; `sentence` is an index into `sentences`. */
export interface Token extends Span {
  text: string;
  lower: string;
  sentence: number;
}

/** A sentence of the body; `first` and `last` are token indexes (inclusive), `paragraph` counts blocks of text. */
export interface Sentence extends Span {
  paragraph: number;
  first: number;
  last: number;
}

/** A quotation: `start`/`end` delimit the words inside, `outer` includes the marks. `scare` marks a fragment in a sentence. */
export interface Quote extends Span {
  outer: Span;
  scare: boolean;
}

/** The parts of the page. `body` lists the ranges that are running text: everything else is masked from later stages. */
export interface Structure {
  headline: Span | null;
  dateline: Span | null;
  datelinePlaces: string[];
  publisher: { name: string; span: Span } | null;
  /** The agency whose copy the dateline says it is, where it names one; the publisher may be the same. */
  agency: { name: string; span: Span } | null;
  section: string | null;
  segments: (Span & { kind: SegmentKind })[];
  /** Who wrote, edited or translated the article, as its credit lines say. */
  contributors: DraftContributor[];
  body: Span[];
  /** Blocks of running text, in order: a paragraph never crosses a subheading or a related link. */
  paragraphs: Span[];
}

/** One place where the text names or refers to an actor (an index into the actors found so far). */
export interface Mention extends Span {
  actor: number;
  form: MentionForm;
  metonym: boolean;
  kind: ActorKind;
  rule: string;
  /** The title written next to the name, "Menteri Luar Negeri Israel"; the mention itself covers the name only. */
  title?: Span | null;
}

/** The text as the early stages leave it: what actors, statements and relations are read from. */
export interface Document {
  text: string;
  language: Language;
  /** ISO date that relative times are resolved against; null when nothing gives one. */
  anchor: string | null;
  structure: Structure;
  sentences: Sentence[];
  tokens: Token[];
  quotes: Quote[];
}

/** The actors of a text and where it names them, mentions sorted by start. */
export interface FoundActors {
  actors: DraftActor[];
  mentions: Mention[];
}
