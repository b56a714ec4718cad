import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/database/client.ts';
import type { DraftActor } from '../../src/extract/draft.ts';
import { openTestDatabase } from '../support/database.ts';
import { actor, alias, ingestDraft } from './draft.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

/** Whether two actors, each of an article of its own, are recorded as one. */
async function areJoined(first: DraftActor, second: DraftActor): Promise<boolean> {
  await ingestDraft(database, { actors: [first] });
  await ingestDraft(database, { actors: [second] });
  return (await database.writer.actor.count()) === 1;
}

const ministry = (name: string, country: string | null, names: DraftActor['names'] = []) =>
  actor(name, 'GOVERNMENT_BODY', { country, names });

describe('an actor of a text is the recorded one', () => {
  it.each<[string, DraftActor, DraftActor, boolean]>([
    ['by its name', actor('Yonhap', 'MEDIA'), actor('yonhap', 'MEDIA'), true],
    ['by a name without accents', actor('Agencia Efé', 'MEDIA'), actor('Agencia Efe', 'MEDIA'), true],
    ['not with another kind', actor('Garuda', 'COMPANY'), actor('Garuda', 'MEDIA'), false],
    [
      'by an acronym',
      actor('Perserikatan Bangsa-Bangsa', 'INTERGOVERNMENTAL', { names: [alias('PBB', 'ACRONYM')] }),
      actor('PBB', 'INTERGOVERNMENTAL'),
      true,
    ],
    [
      'by an identifier, whatever the names',
      actor('Korea Utara', 'STATE', { country: 'KP', identifiers: [{ scheme: 'ISO_3166_1', value: 'KP' }] }),
      actor('North Korea', 'STATE', { country: 'KP', identifiers: [{ scheme: 'ISO_3166_1', value: 'KP' }] }),
      true,
    ],
    [
      'in the same country',
      ministry('Kementerian Pertahanan', 'ID'),
      ministry('Kementerian Pertahanan', 'ID'),
      true,
    ],
    [
      'not in another country',
      ministry('Kementerian Pertahanan', 'ID'),
      ministry('Kementerian Pertahanan', 'KR'),
      false,
    ],
    [
      'where no country is known',
      ministry('Kementerian Pertahanan', 'ID'),
      ministry('Kementerian Pertahanan', null),
      true,
    ],
    [
      'where its country becomes known',
      ministry('Kementerian Luar', null),
      ministry('Kementerian Luar', 'ID'),
      true,
    ],
    [
      'by a metonym in the same country',
      ministry('Pemerintah Korea Selatan', 'KR', [alias('Seoul', 'METONYM')]),
      ministry('Seoul', 'KR'),
      true,
    ],
    [
      'not by a metonym without a country',
      ministry('Pemerintah Korea Selatan', 'KR', [alias('Seoul', 'METONYM')]),
      ministry('Seoul', null),
      false,
    ],
    [
      'not by a description',
      ministry('Badan Pengawas Obat', 'ID', [alias('badan itu', 'DESCRIPTION')]),
      ministry('badan itu', 'ID'),
      false,
    ],
    [
      'a person by the full name',
      actor('Sung Kim', 'PERSON', { country: 'US' }),
      actor('Sung Kim', 'PERSON'),
      true,
    ],
    [
      'a person by another full name',
      actor('Joko Widodo', 'PERSON', { names: [alias('Jokowi')] }),
      actor('Joko Widodo Presiden', 'PERSON', { names: [alias('Joko Widodo')] }),
      true,
    ],
    ['never a person by a single word', actor('Sukarno', 'PERSON'), actor('Sukarno', 'PERSON'), false],
    [
      'never a person by a surname',
      actor('Sung Kim', 'PERSON', { names: [alias('Kim')] }),
      actor('Kim Jong Un', 'PERSON', { names: [alias('Kim')] }),
      false,
    ],
    [
      'never a person by a metonym',
      actor('Vladimir Putin', 'PERSON', { country: 'RU', names: [alias('Penguasa Kremlin', 'METONYM')] }),
      actor('Dmitry Medvedev', 'PERSON', { country: 'RU', names: [alias('Penguasa Kremlin', 'METONYM')] }),
      false,
    ],
    [
      'never an unnamed source',
      actor('seorang pejabat', 'ANONYMOUS'),
      actor('seorang pejabat', 'ANONYMOUS'),
      false,
    ],
    ['never a group', actor('para pemimpin', 'GROUP'), actor('para pemimpin', 'GROUP'), false],
  ])('%s', async (_, first, second, joined) => {
    expect(await areJoined(first, second)).toBe(joined);
  });

  it('is a new one where several fit', async () => {
    await ingestDraft(database, { actors: [ministry('Kementerian Energi', 'ID')] });
    await ingestDraft(database, { actors: [ministry('Kementerian Energi', 'RU')] });
    await ingestDraft(database, { actors: [ministry('Kementerian Energi', null)] });
    const countries = await database.writer.actor.findMany({
      select: { country: true },
      orderBy: { id: 'asc' },
    });
    expect(countries).toEqual([{ country: 'ID' }, { country: 'RU' }, { country: null }]);
  });

  it('is still found where those that fit are judged to be the same', async () => {
    await ingestDraft(database, { actors: [actor('Sung Kim', 'PERSON', { country: 'US' })] });
    await ingestDraft(database, { actors: [actor('Sung Kim', 'PERSON', { country: 'KR' })] });
    await database.writer.actor.update({ where: { id: 2 }, data: { canonicalId: 1 } });
    await ingestDraft(database, { actors: [actor('Sung Kim', 'PERSON')] });
    expect(await database.writer.actor.count()).toBe(2);
  });

  it('keeps two actors of one text apart, whatever their names', async () => {
    await ingestDraft(database, { actors: [actor('Ahmad Yani', 'PERSON'), actor('Ahmad Yani', 'PERSON')] });
    expect(await database.writer.actor.count()).toBe(2);
  });
});

it('records an unnamed source at home in its article', async () => {
  const articleId = await ingestDraft(database, { actors: [actor('sumber anonim', 'ANONYMOUS')] });
  expect(await database.writer.actor.findMany({ select: { homeId: true, kind: true } })).toEqual([
    { homeId: articleId, kind: 'ANONYMOUS' },
  ]);
});

it('records the publisher as a medium, even where the text looks otherwise', async () => {
  await ingestDraft(database, { actors: [actor('Warta Warga', 'GROUP')], publisher: 0 });
  await ingestDraft(database, { actors: [actor('Warta Warga', 'PERSON')], publisher: 0 });
  expect(await database.writer.actor.findMany({ select: { kind: true, homeId: true } })).toEqual([
    { kind: 'MEDIA', homeId: null },
  ]);
});
