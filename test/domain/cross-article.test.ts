import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { openTestDatabase } from '../support/database.ts';
import { actor, day, ingestDraft, relation } from './draft.ts';
import { northKorea, readRelations, type Story, tell, unnamed, whiteHouse } from './story.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

describe('independent sources', () => {
  it('are origins, not reports: two outlets with one briefing are one source', async () => {
    await tell(database, { by: whiteHouse, outlet: 'Harian Contoh', via: 'Kawat Contoh' });
    await tell(database, { by: whiteHouse, outlet: 'Sample Daily' });
    expect(await readRelations(database)).toMatchObject([{ sources: 1 }]);
    await tell(database, { by: actor('Sung Kim', 'PERSON') });
    expect(await readRelations(database)).toMatchObject([{ sources: 2 }]);
  });

  it('are the outlets where the articles tell it themselves', async () => {
    await tell(database, { outlet: 'Harian Contoh' });
    await tell(database, { outlet: 'Harian Contoh', date: '2023-10-18' });
    await tell(database, { outlet: 'Sample Daily' });
    expect(await readRelations(database)).toMatchObject([{ sources: 2 }]);
  });

  it('are one where two outlets relay the unnamed source of a third', async () => {
    await tell(database, { by: unnamed, outlet: 'Harian Contoh', via: 'Yonhap' });
    await tell(database, { by: unnamed, outlet: 'Sample Daily', via: 'Yonhap' });
    expect(await readRelations(database)).toMatchObject([{ sources: 1 }]);
    await tell(database, { by: unnamed, outlet: 'Sample Daily' });
    expect(await readRelations(database)).toMatchObject([{ sources: 2 }]);
  });

  it('are the articles where nobody is named', async () => {
    const actors = [northKorea, actor('Rusia', 'STATE', { country: 'RU' })];
    await ingestDraft(database, { actors, relations: [relation()] });
    await ingestDraft(database, { actors, relations: [relation()] });
    expect(await readRelations(database)).toMatchObject([{ sources: 2 }]);
  });

  it('do not count who denies', async () => {
    await tell(database, { by: northKorea, role: 'CONTRADICTS', claim: 'DENIED' });
    expect(await readRelations(database)).toMatchObject([
      { sources: 0, claim: 'DENIED', occurrence: 'NOT_OCCURRED' },
    ]);
  });
});

describe('a later article', () => {
  const allegation: Story = { by: whiteHouse, claim: 'ALLEGED' };
  const denial: Story = { by: northKorea, role: 'CONTRADICTS', claim: 'DENIED', date: '2023-10-19' };

  it('that denies makes an allegation disputed, in either order', async () => {
    const expected = { claim: 'DISPUTED', occurrence: 'OCCURRED', sources: 1 };
    await tell(database, allegation);
    await tell(database, denial);
    expect(await readRelations(database)).toEqual([
      { ...expected, evidence: ['1 SUPPORTS', '2 CONTRADICTS'] },
    ]);
    await database.close();
    database = await openTestDatabase();
    await tell(database, denial);
    await tell(database, allegation);
    expect(await readRelations(database)).toEqual([
      { ...expected, evidence: ['1 CONTRADICTS', '2 SUPPORTS'] },
    ]);
  });

  it('that confirms makes an allegation confirmed', async () => {
    await tell(database, allegation);
    await tell(database, { by: actor('Kremlin', 'GOVERNMENT_BODY', { country: 'RU' }), claim: 'CONFIRMED' });
    expect(await readRelations(database)).toEqual([
      { claim: 'CONFIRMED', occurrence: 'OCCURRED', sources: 2, evidence: ['1 SUPPORTS', '2 SUPPORTS'] },
    ]);
  });

  it('in which who acts admits it makes an allegation confirmed', async () => {
    await tell(database, allegation);
    await tell(database, { by: northKorea });
    expect(await readRelations(database)).toMatchObject([{ claim: 'CONFIRMED', sources: 2 }]);
  });

  it('that does not confirm makes a report unconfirmed', async () => {
    await tell(database, { by: unnamed });
    await tell(database, {
      by: actor('Kementerian', 'GOVERNMENT_BODY'),
      role: 'NOT_CONFIRMED',
      claim: 'UNCONFIRMED',
    });
    expect(await readRelations(database)).toEqual([
      {
        claim: 'UNCONFIRMED',
        occurrence: 'OCCURRED',
        sources: 1,
        evidence: ['1 SUPPORTS', '2 NOT_CONFIRMED'],
      },
    ]);
  });

  it('that reports a planned visit as done makes it occurred, and keeps both pieces of evidence', async () => {
    const visit: Story = { type: 'CONSULT', occurrence: 'PLANNED', time: day('2023-10-16/2023-10-22') };
    await tell(database, visit);
    await tell(database, {
      ...visit,
      occurrence: 'OCCURRED',
      time: day('2023-10-18'),
      date: '2023-10-19',
      outlet: 'Sample Daily',
    });
    expect(await readRelations(database)).toEqual([
      { claim: 'REPORTED', occurrence: 'OCCURRED', sources: 2, evidence: ['1 SUPPORTS', '2 SUPPORTS'] },
    ]);
    const { earliest, latest, timeId } = await database.writer.relation.findFirstOrThrow();
    const done = new Date('2023-10-18T00:00:00Z');
    expect({ earliest, latest, timeId }).toEqual({ earliest: done, latest: done, timeId: 2 });
    expect(
      await database.writer.evidence.findMany({ select: { occurrence: true }, orderBy: { id: 'asc' } }),
    ).toEqual([{ occurrence: 'PLANNED' }, { occurrence: 'OCCURRED' }]);
  });

  it('that only plans leaves what has occurred, and its time', async () => {
    const visit: Story = { type: 'CONSULT', time: day('2023-10-18'), date: '2023-10-19' };
    await tell(database, visit);
    await tell(database, {
      ...visit,
      occurrence: 'PLANNED',
      time: day('2023-10-16/2023-10-22'),
      date: '2023-10-16',
    });
    const { occurrence, timeId } = await database.writer.relation.findFirstOrThrow();
    expect({ occurrence, timeId }).toEqual({ occurrence: 'OCCURRED', timeId: 1 });
    expect(await database.writer.relation.count()).toBe(1);
  });
});
