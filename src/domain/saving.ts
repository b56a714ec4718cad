import type { TransactionClient } from '../database/client.ts';
import type { Draft } from '../extract/draft.ts';
import type { Numbering } from './insert.ts';

/** What every part of saving one article needs to know. */
export interface Saving {
  tx: TransactionClient;
  /** Gives the next free id of a table. */
  next: Numbering;
  articleId: number;
  text: string;
  draft: Draft;
  /** When the article was published, or taken in where that is not known: what lists are ordered by. */
  date: Date;
  now: Date;
}
