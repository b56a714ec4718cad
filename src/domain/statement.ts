import type { Statement } from '../database/generated/client.ts';
import type { DraftStatement } from '../extract/draft.ts';
import type { ResolvedActors } from './actor.ts';
import { insertRows } from './insert.ts';
import { findOrigin } from './origin.ts';
import type { Saving } from './saving.ts';
import type { FindTime } from './time.ts';

/** A statement as it is recorded: its id, and the place in the draft's actors of whom it goes back to. */
export interface SavedStatement {
  id: number;
  origin: number | null;
}

const unique = (values: readonly number[]) => [...new Set(values)];

/** Saves the statements of an article with their speakers, chains and contents. */
export async function saveStatements(
  { tx, next, insertLater, draft, articleId, text, date, now }: Saving,
  { find }: ResolvedActors,
  findTime: FindTime,
): Promise<SavedStatement[]> {
  const isAnonymous = (index: number) => draft.actors[index]?.kind === 'ANONYMOUS';
  const saved = draft.statements.map((statement) => ({
    statement,
    id: next('Statement'),
    time: findTime(statement.saidAt),
  }));
  const rows = saved.map(({ statement, id, time }): Statement => {
    const { content, cue, source, speakers, chain } = statement;
    return {
      id,
      articleId,
      kind: statement.kind,
      act: statement.act,
      text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
      start: findStart(statement),
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      sourceStart: source?.start ?? null,
      sourceEnd: source?.end ?? null,
      saidAtId: time?.id ?? null,
      date: time?.earliest ?? date,
      anonymous: [...speakers, ...chain.map(({ actor }) => actor)].some(isAnonymous),
      confidence: statement.confidence,
      extractor: `${draft.extractor} ${statement.rule}`,
      review: 'SUGGESTED',
      recordedAt: now,
      retractedAt: null,
    };
  });
  await insertRows(tx, 'Statement', rows);
  const dates = rows.map((row) => row.date);
  const listActors = (choose: (statement: DraftStatement) => readonly number[]) =>
    saved.flatMap(({ statement, id }, index) =>
      unique(choose(statement).map(find)).map((actor, position) => {
        return { statementId: id, position, actorId: actor, date: dates[index] ?? date, retractedAt: null };
      }),
    );
  insertLater(
    'Speaker',
    listActors(({ speakers }) => speakers),
  );
  insertLater(
    'About',
    listActors(({ about }) => about),
  );
  const content = saved.flatMap(({ statement, id }) =>
    statement.content.map(({ start, end }, position) => ({ statementId: id, position, start, end })),
  );
  insertLater('StatementContent', content);
  const links = saved.flatMap(({ statement: { chain, speakers }, id }, index) =>
    chain.map(({ actor, kind, explicit, cue }, at) => ({
      statementId: id,
      // Place 0 is the publisher's, also where nobody knows it: what stands there never is a relay.
      position: chain[0]?.kind === 'PUBLISHES' ? at : at + 1,
      actorId: find(actor),
      kind,
      explicit,
      relay: kind !== 'PUBLISHES' && !speakers.includes(actor),
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      date: dates[index] ?? date,
      retractedAt: null,
    })),
  );
  insertLater('AttributionLink', links);
  const infoSources = draft.infoSources.map(({ actor }) => actor);
  return saved.map(({ statement: { chain, speakers }, id }) => {
    const sources = chain.length > 0 ? chain : speakers.slice(0, 1).map((actor) => ({ actor, kind: 'SAYS' }));
    const steps = sources.map(({ actor, kind }) => ({
      actor,
      anonymous: isAnonymous(actor),
      publishes: kind === 'PUBLISHES' && !speakers.includes(actor),
    }));
    return { id, origin: findOrigin(steps, infoSources, draft.publisher) };
  });
}

/** Where a statement begins: with its content, its cue or the words that name its source. */
function findStart({ content, cue, source }: DraftStatement): number {
  const starts = [...content, cue, source].flatMap((span) => (span ? [span.start] : []));
  return starts.length > 0 ? Math.min(...starts) : 0;
}
