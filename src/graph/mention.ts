/** How mentions are listed. */
import { sql } from '../database/client.ts';
import type { Mention } from '../database/generated/client.ts';
import { expandJoined } from './actor.ts';
import type { Listing, Source } from './page.ts';
import type { Stored } from './row.ts';

export type MentionRow = Stored<Mention>;

export const mentionListing: Listing = {
  name: 'mentions',
  table: 'Mention',
  columns: sql`e.*`,
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
