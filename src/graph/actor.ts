/** How actors are listed and filtered. Every listed actor is canonical: it stands for those that are joined with it. */
import { type Sql, sql } from '../database/client.ts';
import type { Actor } from '../database/generated/client.ts';
import { createNameKey } from '../database/name-key.ts';
import type { Columns } from './column.ts';
import { InvalidArgumentError } from './errors.ts';
import {
  type Combinable,
  combineFilter,
  type IdMembership,
  isIn,
  isOneOf,
  type Membership,
  selectJoined,
} from './filter.ts';
import type { Listing, Source } from './page.ts';
import type { Stored } from './row.ts';
import { parseSearch, writePrefixMatch } from './search-query.ts';

export type ActorRow = Stored<Omit<Actor, 'canonicalId' | 'homeId' | 'recordedAt'>>;

export const actorColumns: Columns = {
  always: ['id'],
  fields: {
    name: ['name'],
    kind: ['kind'],
    description: ['description'],
    country: ['country'],
    partOf: ['partOfId'],
  },
};

export interface ActorFilter extends Combinable<ActorFilter> {
  ids?: readonly string[] | null | undefined;
  kind?: Membership<string> | null | undefined;
  country?: Membership<string> | null | undefined;
  /** The beginning of any word of any of the actor's names. */
  name?: string | null | undefined;
  /** What one of its names says, as a search. */
  text?: string | null | undefined;
  identifier?: { scheme: string; value: string } | null | undefined;
  partOf?: IdMembership | null | undefined;
  article?: IdMembership | null | undefined;
}

export const actorListing: Listing = {
  name: 'actors',
  table: 'Actor',
  columns: actorColumns,
  orders: { NAME: ['nameKey'], RECORDED_AT: ['recordedAt'] },
  visible: sql`f."canonicalId" = f."id"`,
};

/** Joins from the parent `p`, an actor, to all actors `m` that are judged to be the same one. */
export const expandJoined = sql`CROSS JOIN "Actor" a ON a."id" = p.value
  CROSS JOIN "Actor" m ON m."canonicalId" = a."canonicalId"`;

/** Turns a filter into a condition on the actor `f`. */
export function compileActorFilter(filter: ActorFilter): Sql {
  return combineFilter(filter, compileFields);
}

function compileFields(filter: ActorFilter): Sql[] {
  const conditions: Sql[] = [];
  if (filter.ids) conditions.push(sql`f."id" IN (${selectJoined({ in: filter.ids })})`);
  if (filter.kind) conditions.push(isIn('f."kind"', filter.kind));
  if (filter.country) conditions.push(isIn('f."country"', filter.country));
  if (filter.partOf) conditions.push(sql`f."partOfId" IN (${selectJoined(filter.partOf)})`);
  if (filter.name != null) conditions.push(sql`f."id" IN (${selectNamed(filter.name)})`);
  if (filter.text != null) {
    const { match } = parseSearch(filter.text);
    conditions.push(sql`f."id" IN (SELECT m."canonicalId" ${joinMatchingNames(match)})`);
  }
  if (filter.identifier) {
    conditions.push(sql`f."id" IN (SELECT m."canonicalId" FROM "Identifier" i JOIN "Actor" m ON m."id" = i."actorId"
      WHERE i."scheme" = ${filter.identifier.scheme} AND i."value" = ${filter.identifier.value})`);
  }
  if (filter.article) {
    conditions.push(sql`f."id" IN (SELECT m."canonicalId" FROM "ArticleActor" x JOIN "Actor" m ON m."id" = x."actorId"
      WHERE ${isOneOf('x."articleId"', 'Article', filter.article)})`);
  }
  return conditions;
}

/**
 * The actors with a name that begins so, or has words in this order of which the last begins so. Punctuation is no wildcard.
 * @throws InvalidArgumentError INVALID_SEARCH when it is empty
 */
function selectNamed(name: string): Sql {
  const key = createNameKey(name);
  if (key === '')
    throw new InvalidArgumentError(
      'INVALID_SEARCH',
      'There is nothing to look for: write at least the beginning of a name.',
    );
  return sql`SELECT m."canonicalId" FROM "ActorName" n JOIN "Actor" m ON m."id" = n."actorId"
    WHERE n."valueKey" >= ${key} AND n."valueKey" < ${`${key}\u{10FFFF}`}
    UNION ALL SELECT m."canonicalId" ${joinMatchingNames(writePrefixMatch(name))}`;
}

/** From the names that FTS5 finds by this expression to their actors `m`. */
function joinMatchingNames(match: string): Sql {
  return sql`FROM "ActorNameSearch" l CROSS JOIN "ActorName" n ON n."id" = l.rowid
    CROSS JOIN "Actor" m ON m."id" = n."actorId" WHERE l."ActorNameSearch" MATCH ${match}`;
}

export const allActors: Source = { name: 'actors', from: sql`"Actor" f`, where: sql`TRUE` };

export const actorsOfArticle: Source = {
  name: 'article.actors',
  from: sql`"ArticleActor" l CROSS JOIN "Actor" m ON m."id" = l."actorId" CROSS JOIN "Actor" f ON f."id" = m."canonicalId"`,
  where: sql`l."articleId" = p.value`,
  repeats: true,
};

export const partsOfActor: Source = {
  name: 'actor.parts',
  expand: expandJoined,
  from: sql`"Actor" f`,
  where: sql`f."partOfId" = m."id"`,
};
