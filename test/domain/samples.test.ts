import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { ingestSamples } from '../../src/domain/samples.ts';
import type { RelationType } from '../../src/extract/draft.ts';
import { openTestDatabase } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  expect(await ingestSamples(database)).toBe(6);
});
afterAll(() => database.close());

/** The relation of a type between actors with these names, and what its evidence says. */
async function findRelation(type: RelationType, ...names: string[]) {
  const takesPart = names.map((name) => ({
    participants: { some: { actor: { names: { some: { value: name } } } } },
  }));
  const { claim, occurrence, evidence } = await database.writer.relation.findFirstOrThrow({
    where: { type, AND: takesPart },
    include: { evidence: true },
  });
  const told = evidence.map((each) => (each.role === 'SUPPORTS' ? each.occurrence : each.role));
  return { claim, occurrence, told: new Set(told) };
}

it('are read into an empty database only', async () => {
  expect(await ingestSamples(database)).toBe(0);
  const silent = await database.writer.article.findMany({ where: { statements: { none: {} } } });
  expect(silent).toEqual([]);
});

it('tell of a shipment that one alleges and another denies', async () => {
  expect(await findRelation('AID', 'Korea Utara', 'Rusia')).toEqual({
    claim: 'DISPUTED',
    occurrence: 'OCCURRED',
    told: new Set(['OCCURRED', 'CONTRADICTS']),
  });
});

it('tell of a visit that is planned in one and done in another', async () => {
  expect(await findRelation('CONSULT', 'Sergei Lavrov', 'Korea Utara')).toMatchObject({
    occurrence: 'OCCURRED',
    told: new Set(['PLANNED', 'OCCURRED']),
  });
});

it('tell of visits that are still to come, and of talks that only a crisis would bring', async () => {
  const planned = { claim: 'REPORTED', occurrence: 'PLANNED', told: new Set(['PLANNED']) };
  expect(await findRelation('CONSULT', 'Yoon Suk Yeol', 'Qatar')).toEqual(planned);
  expect(await findRelation('CONSULT', 'Anthony Albanese', 'United States')).toEqual(planned);
  expect(await findRelation('CONSULT', 'Amerika Serikat', 'Jepang')).toEqual({
    claim: 'REPORTED',
    occurrence: 'HYPOTHETICAL',
    told: new Set(['HYPOTHETICAL']),
  });
});

it('tell of a meeting that nobody alleges', async () => {
  expect(await findRelation('CONSULT', 'Kim Jong Un', 'Vladimir Putin')).toEqual({
    claim: 'REPORTED',
    occurrence: 'OCCURRED',
    told: new Set(['OCCURRED']),
  });
});

it('tell of a hotline that a ministry did not confirm', async () => {
  expect(await findRelation('COOPERATE', 'Amerika Serikat', 'Korea Selatan')).toEqual({
    claim: 'UNCONFIRMED',
    occurrence: 'OCCURRED',
    told: new Set(['OCCURRED', 'NOT_CONFIRMED']),
  });
});

it('pass on what another outlet heard from an unnamed source', async () => {
  const links = await database.writer.attributionLink.findMany({
    where: { relay: true, statement: { anonymous: true } },
    include: { actor: true },
  });
  expect(new Set(links.map(({ actor }) => actor.name))).toEqual(new Set(['Yonhap']));
});
