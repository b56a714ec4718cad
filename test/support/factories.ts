/** Rows for tests: valid and boring unless told. They go straight into the tables, where extraction is not the subject. */
import { createHash } from 'node:crypto';
import type { Database } from '../../src/database/client.ts';
import type {
  ActorUncheckedCreateInput,
  ArticleUncheckedCreateInput,
  RelationUncheckedCreateInput,
  StatementUncheckedCreateInput,
} from '../../src/database/generated/models.ts';
import { createNameKey } from '../../src/database/name-key.ts';

/** A day in October 2023, at midnight in UTC. */
export function october(day: number): Date {
  return new Date(Date.UTC(2023, 9, day));
}

let count = 0;

/** Adds an actor that stands for itself unless a canonical one is named. */
export async function addActor(
  { writer }: Database,
  values: Partial<ActorUncheckedCreateInput> = {},
): Promise<number> {
  const name = values.name ?? `Actor ${++count}`;
  const { _max } = await writer.actor.aggregate({ _max: { id: true } });
  const id = values.id ?? (_max.id ?? 0) + 1;
  await writer.actor.create({
    data: {
      id,
      name,
      nameKey: createNameKey(name),
      kind: 'STATE',
      canonicalId: id,
      recordedAt: october(1),
      names: { create: { value: name, valueKey: createNameKey(name), kind: 'PRIMARY' } },
      ...values,
    },
  });
  return id;
}

/** Adds an article with the given actors in it. */
export async function addArticle(
  { writer }: Database,
  values: Partial<ArticleUncheckedCreateInput> & { actorIds?: number[] } = {},
): Promise<number> {
  const { actorIds = [], ...columns } = values;
  const text = columns.text ?? `Text ${++count}.`;
  const date = (columns.date ?? columns.publishedAt ?? october(17)) as Date;
  const { id } = await writer.article.create({
    data: {
      text,
      contentHash: createHash('sha256').update(text).digest('hex'),
      language: 'id',
      publishedAt: date,
      ingestedAt: october(20),
      date,
      extractor: 'test/1',
      ...columns,
      actors: { create: actorIds.map((actorId) => ({ actorId, date })) },
    },
  });
  return id;
}

interface StatementLinks {
  speakerIds?: number[];
  aboutIds?: number[];
  relayIds?: number[];
}

/** Adds a statement at the start of an article, with its speakers, those that it is about, and relays. */
export async function addStatement(
  { writer }: Database,
  articleId: number,
  values: Partial<StatementUncheckedCreateInput> & StatementLinks = {},
): Promise<number> {
  const { speakerIds = [], aboutIds = [], relayIds = [], ...columns } = values;
  const date = (columns.date ?? october(17)) as Date;
  const retractedAt = (columns.retractedAt ?? null) as Date | null;
  const links = (ids: number[]) => ids.map((actorId, position) => ({ actorId, position, date, retractedAt }));
  const { id } = await writer.statement.create({
    data: {
      articleId,
      kind: 'INDIRECT',
      act: 'ASSERT',
      text: `Statement ${++count}`,
      start: 0,
      date,
      anonymous: false,
      confidence: 1,
      extractor: 'test/1',
      recordedAt: october(20),
      ...columns,
      content: { create: [{ position: 0, start: 0, end: 4 }] },
      speakers: { create: links(speakerIds) },
      about: { create: links(aboutIds) },
      chain: {
        create: links(relayIds).map((link) => ({
          ...link,
          kind: 'REPORTS' as const,
          explicit: true,
          relay: true,
        })),
      },
    },
  });
  return id;
}

interface RelationLinks {
  sourceIds?: number[];
  targetIds?: number[];
  articleIds?: number[];
}

/** Adds a relation between actors, with a piece of evidence in each of the articles. */
export async function addRelation(
  { writer }: Database,
  values: Partial<RelationUncheckedCreateInput> & RelationLinks = {},
): Promise<number> {
  const { sourceIds = [], targetIds = [], articleIds = [], ...columns } = values;
  const date = (columns.lastReportedAt ?? october(17)) as Date;
  const participants = [
    ...sourceIds.map((actorId) => ({ actorId, role: 'SOURCE' as const })),
    ...targetIds.map((actorId) => ({ actorId, role: 'TARGET' as const })),
  ];
  const { id } = await writer.relation.create({
    data: {
      type: 'AID',
      label: 'membantu',
      symmetric: false,
      signature: `AID ${sourceIds} ${targetIds}`,
      claim: 'REPORTED',
      occurrence: 'OCCURRED',
      independentSources: 1,
      firstReportedAt: date,
      lastReportedAt: date,
      confidence: 1,
      recordedAt: october(20),
      ...columns,
    },
  });
  await writer.participant.createMany({
    data: participants.map((participant, position) => ({
      ...participant,
      relationId: id,
      position,
      date,
      retractedAt: (columns.retractedAt ?? null) as Date | null,
    })),
  });
  await writer.evidence.createMany({
    data: articleIds.map((articleId) => ({
      relationId: id,
      articleId,
      start: 0,
      end: 4,
      claim: 'REPORTED' as const,
      occurrence: 'OCCURRED' as const,
      role: 'SUPPORTS' as const,
      recordedAt: october(20),
    })),
  });
  return id;
}
