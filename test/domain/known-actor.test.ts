import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import { ingestArticle } from '../../src/domain/article.ts';
import type { DraftActor } from '../../src/extract/draft.ts';
import { openTestDatabase } from '../support/database.ts';
import { actor, alias, ingestDraft } from './draft.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

describe('a known actor', () => {
  it('gains names, identifiers, roles, its country and what it is a part of', async () => {
    const lavrov = actor('Sergei Lavrov', 'PERSON', { names: [alias('Lavrov')] });
    const ministryOfRussia = actor('Kementerian Luar Negeri Rusia', 'GOVERNMENT_BODY', { country: 'RU' });
    await ingestDraft(database, { actors: [lavrov] });
    const role = { title: 'Menteri Luar Negeri', organisation: 1, span: null };
    const known: Partial<DraftActor> = {
      country: 'RU',
      names: [alias('Lavrov'), alias('Sergei Viktorovich Lavrov', 'OFFICIAL')],
      identifiers: [{ scheme: 'WIKIDATA', value: 'Q58217' }],
      roles: [role, { ...role, title: 'menteri luar negeri' }],
      partOf: 1,
    };
    await ingestDraft(database, { actors: [{ ...lavrov, ...known }, ministryOfRussia] });
    await ingestDraft(database, { actors: [{ ...lavrov, ...known }, ministryOfRussia] });
    const row = await database.writer.actor.findUniqueOrThrow({
      where: { id: 1 },
      select: {
        name: true,
        country: true,
        partOfId: true,
        canonicalId: true,
        homeId: true,
        names: { select: { value: true, valueKey: true, kind: true }, orderBy: { id: 'asc' } },
        identifiers: { select: { scheme: true, value: true } },
        roles: { select: { title: true, organisationId: true, articleId: true } },
      },
    });
    expect(row).toEqual({
      name: 'Sergei Lavrov',
      country: 'RU',
      partOfId: 2,
      canonicalId: 1,
      homeId: null,
      names: [
        { value: 'Sergei Lavrov', valueKey: 'sergei lavrov', kind: 'PRIMARY' },
        { value: 'Lavrov', valueKey: 'lavrov', kind: 'ALIAS' },
        { value: 'Sergei Viktorovich Lavrov', valueKey: 'sergei viktorovich lavrov', kind: 'OFFICIAL' },
      ],
      identifiers: [{ scheme: 'WIKIDATA', value: 'Q58217' }],
      roles: [{ title: 'Menteri Luar Negeri', organisationId: 2, articleId: 2 }],
    });
  });

  it('is one body in two languages', async () => {
    for (const text of [
      'Kementerian Luar Negeri Rusia mengatakan bahwa perundingan di Jenewa akan berlanjut pada pekan ini.',
      'The Russian Foreign Ministry said that the talks in Geneva would continue this week.',
      'The Defence Ministry of Russia said that the talks in Geneva would continue this week.',
    ])
      await ingestArticle(database, { text, publishedAt: '2023-10-17' });
    const rows = await database.writer.actor.findMany({
      where: { kind: 'GOVERNMENT_BODY' },
      orderBy: { id: 'asc' },
      select: {
        names: { select: { value: true }, orderBy: { id: 'asc' } },
        identifiers: { select: { value: true } },
      },
    });
    expect(rows).toEqual([
      {
        names: [{ value: 'Kementerian Luar Negeri Rusia' }, { value: 'Russian Foreign Ministry' }],
        identifiers: [{ value: 'foreign-ministry-of-ru' }],
      },
      {
        names: [{ value: 'Defence Ministry of Russia' }],
        identifiers: [{ value: 'defence-ministry-of-ru' }],
      },
    ]);
  });

  it('is a medium where a text only names it as one that speaks', async () => {
    await ingestDraft(database, { actors: [actor('Kawat Contoh', 'MEDIA')] });
    const editor = { title: 'Redaktur', organisation: null, span: null };
    await ingestDraft(database, { actors: [actor('Kawat Contoh', 'PERSON')] });
    await ingestDraft(database, { actors: [actor('Kawat Contoh', 'PERSON', { roles: [editor] })] });
    const rows = await database.writer.actor.findMany({ select: { name: true, kind: true } });
    expect(rows).toEqual([
      { name: 'Kawat Contoh', kind: 'MEDIA' },
      { name: 'Kawat Contoh', kind: 'PERSON' },
    ]);
  });

  it.each([
    [
      'the name that its acronym stands for',
      actor('AS', 'STATE', { country: 'US', identifiers: [{ scheme: 'ISO_3166_1', value: 'US' }] }),
      actor('Amerika Serikat', 'STATE', {
        country: 'US',
        names: [alias('AS', 'ACRONYM')],
        identifiers: [{ scheme: 'ISO_3166_1', value: 'US' }],
      }),
      { name: 'Amerika Serikat', names: ['AS ACRONYM', 'Amerika Serikat PRIMARY'] },
    ],
    [
      'a longer personal name',
      actor('Retno Marsudi', 'PERSON'),
      actor('Retno Lestari Marsudi', 'PERSON', { names: [alias('Retno Marsudi')] }),
      { name: 'Retno Lestari Marsudi', names: ['Retno Marsudi ALIAS', 'Retno Lestari Marsudi PRIMARY'] },
    ],
    [
      'no other name',
      actor('Korea Utara', 'STATE', { country: 'KP' }),
      actor('Republik Rakyat Demokratik Korea', 'STATE', { country: 'KP', names: [alias('Korea Utara')] }),
      { name: 'Korea Utara', names: ['Korea Utara PRIMARY', 'Republik Rakyat Demokratik Korea ALIAS'] },
    ],
  ])('is called by %s once it is known', async (_, first, second, expected) => {
    await ingestDraft(database, { actors: [first] });
    await ingestDraft(database, { actors: [second] });
    const { name, nameKey, names } = await database.writer.actor.findUniqueOrThrow({
      where: { id: 1 },
      include: { names: { orderBy: { id: 'asc' } } },
    });
    expect({ name, names: names.map(({ value, kind }) => `${value} ${kind}`) }).toEqual(expected);
    expect(nameKey).toBe(expected.name.toLowerCase());
  });

  it('never becomes a part of itself by a detour', async () => {
    const party = actor('Koalisi Maju', 'PARTY');
    const wing = actor('Sayap Muda', 'ORGANISATION');
    await ingestDraft(database, { actors: [party, { ...wing, partOf: 0 }] });
    await ingestDraft(database, { actors: [{ ...party, partOf: 1 }, wing] });
    await ingestDraft(database, {
      actors: [actor('A B', 'COMPANY', { partOf: 1 }), actor('C D', 'COMPANY', { partOf: 0 })],
    });
    const parts = await database.writer.actor.findMany({
      select: { partOfId: true },
      orderBy: { id: 'asc' },
    });
    expect(parts.map(({ partOfId }) => partOfId)).toEqual([null, 1, 4, null]);
  });
});
