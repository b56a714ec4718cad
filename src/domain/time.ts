import type { TimeExpression } from '../database/generated/client.ts';
import type { DraftTime } from '../extract/draft.ts';
import { insertRows } from './insert.ts';
import type { Saving } from './saving.ts';

/** The recorded time expression of a draft's time. */
export type FindTime = (time: DraftTime | null) => TimeExpression | null;

/** Reads a day of the calendar as its first moment in UTC. */
function readDay(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

function identify({ span, edtf }: DraftTime): string {
  return `${span?.start ?? ''}-${span?.end ?? ''} ${edtf}`;
}

/** Saves the times of an article, and those of its statements and relations that no words of their own express. */
export async function saveTimes({ tx, next, draft, articleId }: Saving): Promise<FindTime> {
  const said = draft.statements.map(({ saidAt }) => saidAt);
  const happened = draft.relations.map(({ time }) => time);
  const rows = new Map<string, TimeExpression>();
  for (const time of [...draft.times, ...said, ...happened]) {
    if (!time || rows.has(identify(time))) continue;
    rows.set(identify(time), {
      id: next('TimeExpression'),
      articleId,
      start: time.span?.start ?? null,
      end: time.span?.end ?? null,
      edtf: time.edtf,
      earliest: readDay(time.earliest),
      latest: readDay(time.latest),
      precision: time.precision,
      rule: time.rule,
    });
  }
  await insertRows(tx, 'TimeExpression', [...rows.values()]);
  return (time) => (time && rows.get(identify(time))) ?? null;
}
