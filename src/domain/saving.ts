import type { Draft } from '../extract/draft.ts';
import type { Batch } from './insert.ts';

/** What every part of saving one article needs to know. */
export interface Saving extends Batch {
  articleId: number;
  text: string;
  draft: Draft;
  /** When the article was published, or taken in where that is not known: what lists are ordered by. */
  date: Date;
  now: Date;
}
