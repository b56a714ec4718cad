import type { Evidence, Participant, Relation, TimeExpression } from '../database/generated/client.ts';
import type { DraftRelation } from '../extract/draft.ts';
import type { ResolvedActors } from './actor.ts';
import { insertRows } from './insert.ts';
import { findOrigin } from './origin.ts';
import {
  loadRelations,
  loadTestimonies,
  type RecordedTestimony,
  updateRelations,
} from './recorded-relation.ts';
import { chooseTime, settleRelation } from './relation-status.ts';
import { chooseSameRelation, createSignature, findPeriod, type Telling } from './same-relation.ts';
import type { Saving } from './saving.ts';
import type { SavedStatement } from './statement.ts';
import type { FindTime } from './time.ts';

/** A relation as a draft tells it, with the recorded actors. */
interface Told extends Telling {
  relation: DraftRelation;
  signature: string;
  sources: number[];
  targets: number[];
  time: TimeExpression | null;
}

/** A relation while an article is added to it. */
interface Working extends Telling {
  id: number;
  row: Relation;
  sources: ReadonlySet<number>;
  participants: Participant[];
  evidence: Evidence[];
  testimonies: RecordedTestimony[];
}

const unique = (values: readonly number[]) => [...new Set(values)];

/** What the matching looks at in a recorded or new relation. */
function toWorking(row: Relation, fresh: boolean): Working {
  return {
    id: row.id,
    row,
    type: row.type,
    occurrence: row.occurrence,
    earliest: row.earliest?.getTime() ?? null,
    latest: row.latest?.getTime() ?? null,
    firstReportedAt: row.firstReportedAt.getTime(),
    lastReportedAt: row.lastReportedAt.getTime(),
    supported: row.independentSources > 0,
    fresh,
    sources: new Set(),
    participants: [],
    evidence: [],
    testimonies: [],
  };
}

function tell(relation: DraftRelation, { date }: Saving, actors: ResolvedActors, findTime: FindTime): Told {
  const list = (indexes: readonly number[]) => unique(indexes.map((index) => actors.ids[index] ?? 0));
  const [sources, targets] = [list(relation.sources), list(relation.targets)];
  const canonical = (ids: readonly number[]) => ids.map((id) => actors.canonical.get(id) ?? id);
  const time = findTime(relation.time);
  return {
    relation,
    signature: createSignature(relation.type, canonical(sources), canonical(targets)),
    sources,
    targets,
    time,
    type: relation.type,
    occurrence: relation.occurrence,
    earliest: time?.earliest?.getTime() ?? null,
    latest: time?.latest?.getTime() ?? null,
    firstReportedAt: date.getTime(),
    lastReportedAt: date.getTime(),
    supported: relation.evidence.some(({ role }) => role === 'SUPPORTS'),
    fresh: true,
  };
}

function createRow(told: Told, { next, date, now }: Saving): Relation {
  const { type, mode, label, symmetric, claim, occurrence, confidence } = told.relation;
  return {
    id: next('Relation'),
    type,
    mode,
    label,
    symmetric,
    signature: told.signature,
    claim,
    occurrence,
    timeId: told.time?.id ?? null,
    earliest: told.time?.earliest ?? null,
    latest: told.time?.latest ?? null,
    independentSources: 0,
    firstReportedAt: date,
    lastReportedAt: date,
    confidence,
    review: 'SUGGESTED',
    recordedAt: now,
    retractedAt: null,
  };
}

function listParticipants(relationId: number, { sources, targets }: Told, date: Date): Participant[] {
  const roles = [
    ...sources.map((id) => [id, 'SOURCE'] as const),
    ...targets.map((id) => [id, 'TARGET'] as const),
  ];
  return roles.map(([actorId, role], position) => ({ relationId, position, actorId, role, date }));
}

/**
 * Saves the relations of an article: what is already recorded gets its evidence, and its status is decided again from all of
 * it (claim.ts); what is not is recorded. Relations without evidence or participants are left out: nothing would anchor them.
 */
export async function saveRelations(
  saving: Saving,
  actors: ResolvedActors,
  findTime: FindTime,
  statements: readonly SavedStatement[],
): Promise<void> {
  const { tx, draft, date } = saving;
  const told = draft.relations
    .filter(({ evidence, sources }) => evidence.length > 0 && sources.length > 0)
    .map((relation) => tell(relation, saving, actors, findTime));
  if (told.length === 0) return;
  const recorded = await loadRelations(
    tx,
    told.map((each) => ({ signature: each.signature, ...findPeriod(each) })),
  );
  const working = new Map<string, Working[]>(told.map(({ signature }) => [signature, []]));
  for (const row of recorded) working.get(row.signature)?.push(toWorking(row, false));
  for (const each of told) {
    const known = working.get(each.signature) ?? [];
    const same = chooseSameRelation(known, each);
    const relation = same ?? toWorking(createRow(each, saving), true);
    if (!same) {
      known.push(relation);
      relation.participants = listParticipants(relation.id, each, date);
    }
    addTelling(relation, each, saving, actors, statements);
  }
  const touched = [...working.values()].flat().filter(({ evidence }) => evidence.length > 0);
  const older = touched.filter(({ fresh }) => !fresh);
  const byId = new Map(older.map((each) => [each.id, each]));
  for (const each of await loadTestimonies(tx, [...byId.keys()]))
    byId.get(each.relationId)?.testimonies.push(each);
  const settle = ({ row, testimonies, sources }: Working) => settleRelation(row, testimonies, sources);
  const fresh = touched.filter((each) => each.fresh);
  await insertRows(tx, 'Relation', fresh.map(settle));
  await insertRows(
    tx,
    'Participant',
    fresh.flatMap(({ participants }) => participants),
  );
  await insertRows(
    tx,
    'Evidence',
    touched.flatMap(({ evidence }) => evidence),
  );
  await updateRelations(tx, older.map(settle));
}

function addTelling(
  working: Working,
  told: Told,
  { next, draft, articleId, date, now }: Saving,
  { ids, canonical }: ResolvedActors,
  statements: readonly SavedStatement[],
): void {
  const { relation, time, sources } = told;
  const toId = (index: number | null) => (index === null ? null : (ids[index] ?? null));
  const toCanonical = (id: number | null) => (id === null ? null : (canonical.get(id) ?? id));
  const narrator = findOrigin(
    [],
    draft.infoSources.map(({ actor }) => actor),
    draft.publisher,
  );
  for (const { span, statement, assertedBy, role } of relation.evidence) {
    const said = statement === null ? undefined : statements[statement];
    const originId = toId(said ? said.origin : narrator);
    const assertedById = toId(assertedBy ?? draft.publisher);
    const { claim, occurrence } = relation;
    working.evidence.push({
      id: next('Evidence'),
      relationId: working.id,
      articleId,
      start: span.start,
      end: span.end,
      statementId: said?.id ?? null,
      assertedById,
      originId,
      role,
      claim,
      occurrence,
      recordedAt: now,
      retractedAt: null,
    });
    working.testimonies.push({
      relationId: working.id,
      role,
      claim,
      occurrence,
      assertedBy: toCanonical(assertedById),
      origin: toCanonical(originId) ?? -articleId,
    });
  }
  const { row } = working;
  working.row = {
    ...row,
    ...chooseTime(row, told, time),
    confidence: Math.max(row.confidence, relation.confidence),
    firstReportedAt: row.firstReportedAt < date ? row.firstReportedAt : date,
    lastReportedAt: row.lastReportedAt > date ? row.lastReportedAt : date,
  };
  working.sources = new Set(sources.map((id) => canonical.get(id) ?? id));
  working.supported ||= told.supported;
}
