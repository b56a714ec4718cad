import { sql } from '../database/client.ts';
import type { InfoSource, Role } from '../database/generated/client.ts';
import type { ResolvedActors } from './actor.ts';
import { insertRows } from './insert.ts';
import type { Saving } from './saving.ts';

/** Saves what belongs to an article alone: places, segments, credits, sources of its copy, who appears in it, and where. */
export async function saveArticleParts(saving: Saving, { ids, find }: ResolvedActors): Promise<void> {
  const { next, insertLater, draft, articleId, date } = saving;
  const places = draft.datelinePlaces.map((name, position) => ({ articleId, position, name }));
  insertLater('DatelinePlace', places);
  const segments = draft.segments.map(({ kind, start, end }, position) => ({
    articleId,
    position,
    kind,
    start,
    end,
  }));
  insertLater('Segment', segments);
  const contributors = draft.contributors.map(({ role, name, span: { start, end } }, position) => {
    return { articleId, position, role, name, start, end };
  });
  insertLater('Contributor', contributors);
  const infoSources = draft.infoSources.map(({ actor, explicit, span }, position): InfoSource => {
    return {
      articleId,
      position,
      actorId: find(actor),
      explicit,
      start: span?.start ?? null,
      end: span?.end ?? null,
    };
  });
  insertLater('InfoSource', infoSources);
  const appearances = [...new Set(ids)].map((actor) => ({ articleId, actorId: actor, date }));
  insertLater('ArticleActor', appearances);
  const mentions = draft.mentions.map(({ actor, span: { start, end }, form, metonym, confidence }) => {
    return { id: next('Mention'), articleId, actorId: find(actor), start, end, form, metonym, confidence };
  });
  insertLater('Mention', mentions);
  await saveRoles(saving, find);
}

const identify = ({ actorId, title, organisationId }: Pick<Role, 'actorId' | 'title' | 'organisationId'>) =>
  `${actorId} ${organisationId ?? ''} ${title.toLowerCase()}`;

/** A title that is already known is not recorded again: a president is called one in each of ten thousand articles. */
async function saveRoles(
  { tx, next, draft, articleId }: Saving,
  find: ResolvedActors['find'],
): Promise<void> {
  const roles = draft.actors.flatMap((actor, index) =>
    actor.roles.map(({ title, organisation, span }) => ({
      actorId: find(index),
      title,
      organisationId: organisation === null ? null : find(organisation),
      articleId,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  );
  if (roles.length === 0) return;
  const holders = JSON.stringify(roles.map((role) => role.actorId));
  const known = await tx.$queryRaw<Role[]>(sql`SELECT "actorId", "title", "organisationId" FROM "Role"
    WHERE "actorId" IN (SELECT value FROM json_each(${holders}))`);
  const seen = new Set(known.map(identify));
  const fresh = roles.filter((role) => !seen.has(identify(role)) && seen.add(identify(role)));
  await insertRows(
    tx,
    'Role',
    fresh.map((role) => ({ id: next('Role'), ...role })),
  );
}
