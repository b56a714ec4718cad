/** How mentions are listed. */
import { sql } from '../database/client.ts';
import type { Mention } from '../database/generated/client.ts';
import { expandJoined } from './actor.ts';
import type { Columns } from './column.ts';
import type { Listing, Source } from './page.ts';
import type { Stored } from './row.ts';

export type MentionRow = Stored<Mention>;

export const mentionColumns: Columns = {
  always: ['id', 'articleId', 'start', 'end'],
  fields: { actor: ['actorId'], form: ['form'], metonym: ['metonym'], confidence: ['confidence'] },
};

export const mentionListing: Listing = {
  name: 'mentions',
  table: 'Mention',
  columns: mentionColumns,
  orders: { POSITION: ['start'], RECORDED: [] },
  visible: sql`TRUE`,
};

export const mentionsOfArticle: Source = {
  name: 'article.mentions',
  from: sql`"Mention" f`,
  where: sql`f."articleId" = p.value`,
};

export const mentionsOfActor: Source = {
  name: 'actor.mentions',
  expand: expandJoined,
  from: sql`"Mention" f`,
  where: sql`f."actorId" = m."id"`,
};
