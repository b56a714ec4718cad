import type { Token } from '../document.ts';
import type { ActorKind, MentionForm, Span } from '../draft.ts';

/** The actors named by one noun phrase: one, or several that are coordinated or share a collective name. */
export interface Party extends Span {
  actors: number[];
  kinds: ActorKind[];
  form: MentionForm;
  /** Title and body words before the name that belong to it: "menteri", "tentara". */
  titles: string[];
  /** The body that a "kami" may speak of: where the speaker holds office. */
  body?: Referent;
  /** The state that a "kami" acts as towards other states. */
  state?: Referent;
}

/** Whom words stand for. */
export type Referent = Pick<Party, 'actors' | 'kinds'>;

/** What clauses are read from: a word, a party or a time in one piece, a comma, or a boundary no clause crosses. */
export interface Unit extends Token {
  kind: 'word' | 'party' | 'time' | 'comma' | 'boundary';
  party: Party | null;
  /** The word carried an enclitic "-nya" that nobody resolved. */
  enclitic: boolean;
}

/** Makes a unit of a token; a party's own extent wins, and a party can never be taken for a word. */
export function createUnit(token: Token, kind: Unit['kind'], party: Party | null = null): Unit {
  // Written out: spreading the token here took a third of the time of the whole pipeline.
  const { text, sentence } = token;
  const { start, end } = party ?? token;
  return { start, end, text, lower: party ? '\u0000' : token.lower, sentence, kind, party, enclitic: false };
}
