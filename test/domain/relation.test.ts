import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { openTestDatabase } from '../support/database.ts';
import { actor, day, ingestDraft, relation } from './draft.ts';
import { moscow, northKorea, pyongyang, readRelations, speaker, tell, whiteHouse } from './story.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

describe('a relation', () => {
  it('is recorded with its participants and its evidence', async () => {
    await tell(database, { by: whiteHouse, claim: 'ALLEGED', time: day('2023-10-09/2023-10-15') });
    const row = await database.writer.relation.findFirstOrThrow({
      include: { participants: true, evidence: true },
    });
    const date = new Date('2023-10-17T00:00:00Z');
    expect(row).toEqual({
      id: 1,
      type: 'AID',
      mode: null,
      label: 'mengirim',
      symmetric: false,
      signature: 'AID:1>2',
      claim: 'ALLEGED',
      occurrence: 'OCCURRED',
      timeId: 1,
      earliest: new Date('2023-10-09T00:00:00Z'),
      latest: new Date('2023-10-15T00:00:00Z'),
      independentSources: 1,
      firstReportedAt: date,
      lastReportedAt: date,
      confidence: 0.8,
      review: 'SUGGESTED',
      recordedAt: expect.any(Date),
      retractedAt: null,
      participants: [
        { relationId: 1, position: 0, actorId: 1, role: 'SOURCE', date, retractedAt: null },
        { relationId: 1, position: 1, actorId: 2, role: 'TARGET', date, retractedAt: null },
      ],
      evidence: [
        {
          id: 1,
          relationId: 1,
          articleId: 1,
          start: 0,
          end: 2,
          statementId: 1,
          assertedById: 4,
          originId: 4,
          role: 'SUPPORTS',
          claim: 'ALLEGED',
          occurrence: 'OCCURRED',
          recordedAt: expect.any(Date),
          retractedAt: null,
        },
      ],
    });
  });

  it('told by several articles is one, with the days of the first and the last of them', async () => {
    await tell(database, { date: '2023-10-17', confidence: 0.5 });
    await tell(database, { date: '2023-10-19', confidence: 0.7, time: day('2023-10-16') });
    await tell(database, { date: '2023-10-15', confidence: 0.6 });
    const rows = await database.writer.relation.findMany({ include: { participants: true } });
    expect(rows).toHaveLength(1);
    const last = new Date('2023-10-19T00:00:00Z');
    expect(rows[0]).toMatchObject({
      firstReportedAt: new Date('2023-10-15T00:00:00Z'),
      lastReportedAt: last,
      earliest: new Date('2023-10-16T00:00:00Z'),
      confidence: 0.7,
      participants: [{ date: last }, { date: last }],
    });
  });

  it('keeps apart what differs in type, sides or time', async () => {
    await tell(database, { time: day('2023-10-01') });
    await tell(database, { type: 'COOPERATE' });
    await tell(database, { sources: [moscow], targets: [pyongyang] });
    await tell(database, { time: day('2023-10-02') });
    expect(await database.writer.relation.count()).toBe(4);
  });

  it('compares actors by who stands for them', async () => {
    await tell(database);
    await tell(database, { by: whiteHouse, sources: [pyongyang], targets: [speaker] });
    const { id } = await database.writer.actor.findFirstOrThrow({ where: { name: 'Gedung Putih' } });
    await database.writer.actor.update({ where: { id }, data: { canonicalId: 2 } });
    await tell(database, { by: whiteHouse, sources: [pyongyang], targets: [speaker] });
    expect((await readRelations(database)).map(({ evidence }) => evidence)).toEqual([
      ['1 SUPPORTS', '3 SUPPORTS'],
      ['2 SUPPORTS'],
    ]);
  });

  it('is left out where nothing anchors it', async () => {
    await tell(database, { sources: [] });
    const draft = { actors: [northKorea], relations: [{ ...relation({ targets: [] }), evidence: [] }] };
    await ingestDraft(database, draft);
    expect(await database.writer.relation.count()).toBe(0);
  });

  it('told twice by one article is one with two pieces of evidence', async () => {
    const twice = [relation(), relation({ time: day('2023-10-16') })];
    const actors = [northKorea, actor('Rusia', 'STATE', { country: 'RU' })];
    await ingestDraft(database, { actors, relations: twice });
    expect(await readRelations(database)).toEqual([
      { claim: 'REPORTED', occurrence: 'OCCURRED', sources: 1, evidence: ['1 SUPPORTS', '1 SUPPORTS'] },
    ]);
  });

  it('is not added to where it was retracted', async () => {
    await tell(database);
    await database.writer.relation.updateMany({ data: { retractedAt: new Date() } });
    await tell(database);
    expect(await database.writer.relation.count()).toBe(2);
  });

  it('stays as an editor has written it', async () => {
    await tell(database, { by: whiteHouse, claim: 'ALLEGED' });
    await database.writer.relation.updateMany({ data: { review: 'EDITED', claim: 'SUSPECTED' } });
    await tell(database, { by: northKorea, role: 'CONTRADICTS', claim: 'DENIED' });
    expect(await readRelations(database)).toMatchObject([
      { claim: 'SUSPECTED', evidence: ['1 SUPPORTS', '2 CONTRADICTS'] },
    ]);
  });
});
