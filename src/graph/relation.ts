/** How relations and their evidence are listed and filtered. */
import { type Sql, sql } from '../database/client.ts';
import type { Evidence, Relation } from '../database/generated/client.ts';
import { expandJoined } from './actor.ts';
import type { Columns } from './column.ts';
import {
  type Combinable,
  combineFilter,
  everything,
  type IdMembership,
  isIn,
  isOneOf,
  isWithin,
  type Membership,
  type Range,
  readIds,
  selectJoined,
} from './filter.ts';
import type { Listing, Source } from './page.ts';
import type { Stored } from './row.ts';

export type RelationRow = Stored<Relation>;
export type EvidenceRow = Stored<Evidence>;

export interface RelationFilter extends Combinable<RelationFilter> {
  ids?: readonly string[] | null | undefined;
  actor?: IdMembership | null | undefined;
  source?: IdMembership | null | undefined;
  target?: IdMembership | null | undefined;
  type?: Membership<string> | null | undefined;
  claim?: Membership<string> | null | undefined;
  occurrence?: Membership<string> | null | undefined;
  review?: Membership<string> | null | undefined;
  /** The time of the relation overlaps this one. */
  time?: Range | null | undefined;
  firstReportedAt?: Range | null | undefined;
  lastReportedAt?: Range | null | undefined;
  article?: IdMembership | null | undefined;
  /** An actor that stands behind a piece of evidence. */
  evidenceFrom?: IdMembership | null | undefined;
  /** At least so many independent sources. */
  independentSources?: number | null | undefined;
  /** Planned, and its time has passed. */
  overdue?: boolean | null | undefined;
}

export const relationColumns: Columns = {
  always: ['id'],
  fields: {
    type: ['type'],
    mode: ['mode'],
    label: ['label'],
    symmetric: ['symmetric'],
    claim: ['claim'],
    occurrence: ['occurrence'],
    time: ['timeId'],
    independentSources: ['independentSources'],
    firstReportedAt: ['firstReportedAt'],
    lastReportedAt: ['lastReportedAt'],
    confidence: ['confidence'],
    review: ['review'],
    recordedAt: ['recordedAt'],
    retractedAt: ['retractedAt'],
  },
};

const evidenceColumns: Columns = {
  always: ['id', 'articleId', 'start', 'end'],
  fields: {
    statement: ['statementId'],
    assertedBy: ['assertedById'],
    claim: ['claim'],
    occurrence: ['occurrence'],
    role: ['role'],
    origin: ['originId'],
    recordedAt: ['recordedAt'],
  },
};

export const relationListing: Listing = {
  name: 'relations',
  table: 'Relation',
  columns: relationColumns,
  orders: {
    LAST_REPORTED_AT: ['lastReportedAt'],
    FIRST_REPORTED_AT: ['firstReportedAt'],
    RECORDED_AT: ['recordedAt'],
    INDEPENDENT_SOURCES: ['independentSources'],
  },
  visible: sql`f."retractedAt" IS NULL`,
};

export const evidenceListing: Listing = {
  name: 'evidence',
  table: 'Evidence',
  columns: evidenceColumns,
  orders: { RECORDED: [] },
  visible: sql`f."retractedAt" IS NULL`,
};

/** Turns a role into a condition on the evidence `f`; without one all evidence passes. */
export function compileEvidenceRole(role: Evidence['role'] | null | undefined): Sql {
  return role ? sql`f."role" = ${role}` : everything;
}

/**
 * Turns a filter into a condition on the relation `f`, which is reached through the source, if one is given. `moment` is when the filter
 * is asked, which is now unless told.
 */
export function compileRelationFilter(filter: RelationFilter, moment = Date.now(), source?: Source): Sql {
  return combineFilter(filter, (part) => compileFields(part, moment, source));
}

function compileFields(filter: RelationFilter, moment: number, source?: Source): Sql[] {
  const conditions: Sql[] = [];
  const takesPart = (actors: IdMembership, role: Sql) =>
    sql`EXISTS (SELECT 1 FROM "Participant" x WHERE x."relationId" = f."id" ${role}
      AND x."actorId" IN (${selectJoined(actors)}))`;
  const hasEvidence = (condition: Sql) =>
    sql`EXISTS (SELECT 1 FROM "Evidence" x WHERE x."relationId" = f."id" AND x."retractedAt" IS NULL AND ${condition})`;
  if (filter.ids) conditions.push(isOneOf('f."id"', 'Relation', { in: filter.ids }));
  if (filter.type) conditions.push(isIn('f."type"', filter.type));
  if (filter.claim) conditions.push(isIn('f."claim"', filter.claim));
  if (filter.occurrence) conditions.push(isIn('f."occurrence"', filter.occurrence));
  if (filter.review) conditions.push(isIn('f."review"', filter.review));
  if (filter.actor) conditions.push(takesPart(filter.actor, sql``));
  if (filter.source) conditions.push(takesPart(filter.source, sql`AND x."role" = 'SOURCE'`));
  if (filter.target) conditions.push(takesPart(filter.target, sql`AND x."role" = 'TARGET'`));
  if (filter.article)
    conditions.push(hasEvidence(sql`${isOneOf('x."articleId"', 'Article', filter.article)}`));
  if (filter.evidenceFrom)
    conditions.push(hasEvidence(sql`x."assertedById" IN (${selectJoined(filter.evidenceFrom)})`));
  if (filter.independentSources != null)
    conditions.push(sql`f."independentSources" >= ${filter.independentSources}`);
  if (filter.time?.from != null) conditions.push(sql`f."latest" > ${filter.time.from.first - dayLength}`);
  if (filter.time?.to != null) conditions.push(sql`f."earliest" <= ${filter.time.to.last}`);
  if (filter.firstReportedAt) conditions.push(isWithin('f."firstReportedAt"', filter.firstReportedAt));
  if (filter.lastReportedAt)
    conditions.push(isWithin(source?.own?.lastReportedAt ?? 'f."lastReportedAt"', filter.lastReportedAt));
  if (filter.overdue != null) {
    conditions.push(sql`(f."occurrence" = 'PLANNED' AND f."latest" IS NOT NULL AND f."latest" < ${startOfDay(moment)})
      = ${filter.overdue}`);
  }
  return conditions;
}

/** `latest` is the first moment of a day, all of which counts. */
const dayLength = 86_400_000;

/** A plan is overdue from the day after its last day: what is answered then changes with the day only, as the cache expects. */
function startOfDay(moment: number): number {
  return new Date(moment).setUTCHours(0, 0, 0, 0);
}

const allRelations: Source = { name: 'relations', from: sql`"Relation" f`, where: sql`TRUE` };

const participation = sql`"Participant" l LEFT JOIN "Relation" f ON f."id" = l."relationId"`;

export const relationsOfActor: Source = {
  name: 'actor.relations',
  expand: expandJoined,
  from: participation,
  where: sql`l."actorId" = m."id"`,
  own: { lastReportedAt: 'l."date"', id: 'l."relationId"' },
  visible: sql`l."retractedAt" IS NULL`,
};

export const relationsFromActor: Source = {
  ...relationsOfActor,
  name: 'actor.relations outgoing',
  where: sql`l."actorId" = m."id" AND l."role" = 'SOURCE'`,
};

export const relationsToActor: Source = {
  ...relationsOfActor,
  name: 'actor.relations incoming',
  where: sql`l."actorId" = m."id" AND l."role" = 'TARGET'`,
};

export const relationsOfArticle: Source = {
  name: 'article.relations',
  from: sql`"Evidence" l CROSS JOIN "Relation" f ON f."id" = l."relationId"`,
  where: sql`l."articleId" = p.value AND l."retractedAt" IS NULL`,
  repeats: true,
};

export const relationsOfStatement: Source = {
  ...relationsOfArticle,
  name: 'statement.relations',
  where: sql`l."statementId" = p.value AND l."retractedAt" IS NULL`,
};

export const evidenceOfRelation: Source = {
  name: 'relation.evidence',
  from: sql`"Evidence" f`,
  where: sql`f."relationId" = p.value`,
};

/** Chooses the index range by which a filter is read: that of an actor, if it names one. `rest` is what remains to check. */
export function chooseRelationSource(filter: RelationFilter) {
  const { source, target, actor } = filter;
  if (source)
    return {
      source: relationsFromActor,
      parents: readIds('Actor', source),
      rest: { ...filter, source: undefined },
    };
  if (target)
    return {
      source: relationsToActor,
      parents: readIds('Actor', target),
      rest: { ...filter, target: undefined },
    };
  if (actor)
    return {
      source: relationsOfActor,
      parents: readIds('Actor', actor),
      rest: { ...filter, actor: undefined },
    };
  return { source: allRelations, parents: [0], rest: filter };
}
