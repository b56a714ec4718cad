import type { Relation, RelationVersion } from '../database/generated/client.ts';

/** What a relation says that later articles may change. */
type Version = Omit<RelationVersion, 'id' | 'replacedAt'>;

function readVersion(row: Relation): Version {
  return {
    relationId: row.id,
    claim: row.claim,
    occurrence: row.occurrence,
    timeId: row.timeId,
    earliest: row.earliest,
    latest: row.latest,
    independentSources: row.independentSources,
    firstReportedAt: row.firstReportedAt,
    lastReportedAt: row.lastReportedAt,
    confidence: row.confidence,
  };
}

/** Finds what a relation said before it was changed; undefined where it says the same as before. */
export function findVersion(former: Relation, row: Relation): Version | undefined {
  const [before, after] = [readVersion(former), readVersion(row)];
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : before;
}
