import type { Evidence, Participant, Relation, TimeExpression } from '../database/generated/client.ts';
import type { DraftRelation } from '../extract/draft.ts';
import type { ResolvedActors } from './actor.ts';
import { findOrigin } from './origin.ts';
import type { RecordedTestimony } from './recorded-relation.ts';
import { createSignature, type Telling } from './same-relation.ts';
import type { Saving } from './saving.ts';
import type { SavedStatement } from './statement.ts';
import type { FindTime } from './time.ts';

/** What of the same article a relation is read with. */
export interface Surroundings {
  actors: ResolvedActors;
  findTime: FindTime;
  statements: readonly SavedStatement[];
}

/** A relation as the article at hand tells it, with the recorded actors. */
export interface DraftTelling extends Telling {
  relation: DraftRelation;
  signature: string;
  sources: readonly number[];
  targets: readonly number[];
  time: TimeExpression | null;
}

/** A piece of evidence, and what it says for the status of its relation. */
export interface Passage {
  evidence: Omit<Evidence, 'id' | 'relationId'>;
  testimony: RecordedTestimony;
}

/** Reads a relation of a draft with the actors and the time that are recorded for it. */
export function readTelling(
  relation: DraftRelation,
  { date }: Saving,
  { actors, findTime }: Surroundings,
): DraftTelling {
  const list = (indexes: readonly number[]) => [...new Set(indexes.map(actors.find))];
  const [sources, targets] = [list(relation.sources), list(relation.targets)];
  const { type, occurrence, evidence } = relation;
  const time = findTime(relation.time);
  return {
    relation,
    signature: createSignature(type, sources.map(actors.findCanonical), targets.map(actors.findCanonical)),
    sources,
    targets,
    time,
    type,
    occurrence,
    earliest: time?.earliest?.getTime() ?? null,
    latest: time?.latest?.getTime() ?? null,
    firstReportedAt: date.getTime(),
    lastReportedAt: date.getTime(),
    supported: evidence.some(({ role }) => role === 'SUPPORTS'),
    fresh: true,
  };
}

/** Makes the row of a relation that no article has told before; its status is decided when all its evidence is known. */
export function createRelation(
  { relation, signature, time }: DraftTelling,
  { next, date, now }: Saving,
): Relation {
  const { type, mode, label, symmetric, claim, occurrence, confidence } = relation;
  return {
    id: next('Relation'),
    type,
    mode,
    label,
    symmetric,
    signature,
    claim,
    occurrence,
    timeId: time?.id ?? null,
    earliest: time?.earliest ?? null,
    latest: time?.latest ?? null,
    independentSources: 0,
    firstReportedAt: date,
    lastReportedAt: date,
    confidence,
    review: 'SUGGESTED',
    recordedAt: now,
    retractedAt: null,
  };
}

/** Makes the rows of the participants: who acts, then who is acted upon. */
export function listParticipants(
  relationId: number,
  { sources, targets }: DraftTelling,
  date: Date,
): Participant[] {
  const sides = [
    ...sources.map((id) => [id, 'SOURCE'] as const),
    ...targets.map((id) => [id, 'TARGET'] as const),
  ];
  return sides.map(([actorId, role], position) => ({
    relationId,
    position,
    actorId,
    role,
    date,
    retractedAt: null,
  }));
}

/** Lists the passages by which an article tells a relation, each with who stands behind it and whom it goes back to. */
export function listPassages(
  { relation }: DraftTelling,
  { draft, articleId, now }: Saving,
  { actors, statements }: Surroundings,
): Passage[] {
  const toId = (index: number | null) => (index === null ? null : actors.find(index));
  const toCanonical = (id: number | null) => (id === null ? null : actors.findCanonical(id));
  const infoSources = draft.infoSources.map(({ actor }) => actor);
  const narrator = findOrigin([], infoSources, draft.publisher);
  const { claim, occurrence } = relation;
  return relation.evidence.map(({ span, statement, assertedBy, role }) => {
    const said = statement === null ? undefined : statements[statement];
    const originId = toId(said ? said.origin : narrator);
    const assertedById = toId(assertedBy ?? draft.publisher);
    const origin = toCanonical(originId) ?? -articleId;
    return {
      evidence: {
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
      },
      testimony: { role, claim, occurrence, assertedBy: toCanonical(assertedById), origin },
    };
  });
}
