/**
 * How the relations of an article join those that are recorded. When two tellings are one relation is in same-relation.ts, what
 * follows from all evidence in claim.ts and relation-status.ts, what one article says in telling.ts.
 */
import type { Evidence, Participant, Relation } from '../database/generated/client.ts';
import { insertRows } from './insert.ts';
import {
  findNewOrigins,
  loadRelations,
  loadTestimonies,
  type RecordedTestimony,
  updateRelations,
} from './recorded-relation.ts';
import { chooseTime, isSettled, settleRelation } from './relation-status.ts';
import { chooseSameRelation, findPeriod, type Telling } from './same-relation.ts';
import type { Saving } from './saving.ts';
import {
  createRelation,
  type DraftTelling,
  listParticipants,
  listPassages,
  readTelling,
  type Surroundings,
} from './telling.ts';

/** A relation while an article is added to it. */
interface OpenRelation extends Telling {
  id: number;
  /** As it was before this article, where it was recorded already. */
  former: Relation;
  row: Relation;
  participants: Participant[];
  evidence: Evidence[];
  testimonies: RecordedTestimony[];
  /** The canonical actors that act. */
  sources: ReadonlySet<number>;
}

function open(row: Relation, participants: Participant[] | null): OpenRelation {
  return {
    id: row.id,
    former: row,
    row,
    type: row.type,
    occurrence: row.occurrence,
    earliest: row.earliest?.getTime() ?? null,
    latest: row.latest?.getTime() ?? null,
    firstReportedAt: row.firstReportedAt.getTime(),
    lastReportedAt: row.lastReportedAt.getTime(),
    supported: row.independentSources > 0,
    fresh: participants !== null,
    participants: participants ?? [],
    evidence: [],
    testimonies: [],
    sources: new Set(),
  };
}

function addTelling(relation: OpenRelation, told: DraftTelling, saving: Saving, around: Surroundings): void {
  const { next, date } = saving;
  for (const { evidence, testimony } of listPassages(told, saving, around)) {
    relation.evidence.push({ id: next('Evidence'), relationId: relation.id, ...evidence });
    relation.testimonies.push(testimony);
  }
  const { row } = relation;
  relation.row = {
    ...row,
    ...chooseTime(row, told, told.time),
    confidence: Math.max(row.confidence, told.relation.confidence),
    firstReportedAt: new Date(Math.min(row.firstReportedAt.getTime(), date.getTime())),
    lastReportedAt: new Date(Math.max(row.lastReportedAt.getTime(), date.getTime())),
  };
  relation.supported ||= told.supported;
  relation.sources = new Set(told.sources.map(around.actors.findCanonical));
}

/**
 * Saves the relations of an article: one that is already recorded gets its evidence, and its status is decided again from all of
 * it; one that is not is recorded. A relation without evidence or without anybody who acts is left out: nothing would anchor it.
 */
export async function saveRelations(saving: Saving, around: Surroundings): Promise<void> {
  const { tx, draft, date } = saving;
  const tellings = draft.relations
    .filter(({ evidence, sources }) => evidence.length > 0 && sources.length > 0)
    .map((relation) => readTelling(relation, saving, around));
  if (tellings.length === 0) return;
  const places = tellings.map((telling) => ({ signature: telling.signature, ...findPeriod(telling) }));
  const relations = new Map<string, OpenRelation[]>(places.map(({ signature }) => [signature, []]));
  for (const row of await loadRelations(tx, places)) relations.get(row.signature)?.push(open(row, null));
  for (const telling of tellings) {
    const known = relations.get(telling.signature) ?? [];
    let relation = chooseSameRelation(known, telling);
    if (!relation) {
      const row = createRelation(telling, saving);
      relation = open(row, listParticipants(row.id, telling, date));
      known.push(relation);
    }
    addTelling(relation, telling, saving, around);
  }
  await write(saving, [...relations.values()].flat());
}

async function write(saving: Saving, relations: readonly OpenRelation[]): Promise<void> {
  const { tx } = saving;
  const touched = relations.filter(({ evidence }) => evidence.length > 0);
  const fresh = touched.filter((relation) => relation.fresh);
  const older = touched.filter((relation) => !relation.fresh);
  const quiet = older.filter(({ row, testimonies, sources }) => isSettled(row, testimonies, sources));
  const stirred = await findNewOrigins(
    tx,
    quiet.flatMap(({ evidence }) => evidence),
  );
  const unsettled = older.filter((relation) => !quiet.includes(relation) || stirred.has(relation.id));
  const said = await loadTestimonies(
    tx,
    unsettled.map(({ id }) => id),
  );
  for (const { id, testimonies } of unsettled) testimonies.push(...(said.get(id) ?? []));
  for (const relation of [...fresh, ...unsettled]) {
    relation.row = settleRelation(relation.row, relation.testimonies, relation.sources);
  }
  await insertRows(
    tx,
    'Relation',
    fresh.map(({ row }) => row),
  );
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
  await updateRelations(saving, older, saving.now);
}
