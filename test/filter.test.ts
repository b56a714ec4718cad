import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addArticle, addRelation, addStatement, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

/** Rows by a name, so that a case can say which of them a filter lets through. */
const rows = new Map<string, string>();

beforeAll(async () => {
  server = await createTestServer();
  const { database } = server;
  const name = (type: string, key: string, id: number) => {
    rows.set(key, encodeId(type, id));
    return id;
  };
  const state = name('Actor', 'state', await addActor(database, { name: 'Républik Contoh', country: 'ID' }));
  const ministry = name(
    'Actor',
    'ministry',
    await addActor(database, {
      name: 'Kementerian Contoh',
      kind: 'GOVERNMENT_BODY',
      country: 'ID',
      partOfId: state,
    }),
  );
  const paper = name('Actor', 'paper', await addActor(database, { name: 'Harian Contoh', kind: 'MEDIA' }));
  const wire = name('Actor', 'wire', await addActor(database, { name: 'Kawat Contoh', kind: 'MEDIA' }));
  await database.writer.actorName.create({
    data: { actorId: state, value: 'Kota Contoh', valueKey: 'kota contoh', kind: 'METONYM' },
  });
  await database.writer.identifier.create({ data: { actorId: state, scheme: 'ISO_3166_1', value: 'ID' } });
  const first = name(
    'Article',
    'first',
    await addArticle(database, {
      publishedAt: october(1),
      publisherId: paper,
      urlHost: 'harian-contoh.example',
      actorIds: [state, ministry, paper],
    }),
  );
  await database.writer.infoSource.create({
    data: { articleId: first, position: 0, actorId: wire, explicit: true },
  });
  const second = name(
    'Article',
    'second',
    await addArticle(database, {
      publishedAt: october(9),
      publisherId: wire,
      language: 'en',
      actorIds: [wire],
    }),
  );
  name('Article', 'empty', await addArticle(database, { publishedAt: october(20), language: 'other' }));
  name(
    'Statement',
    'praise',
    await addStatement(database, first, {
      date: october(1),
      act: 'PRAISE',
      kind: 'DIRECT',
      speakerIds: [ministry],
      aboutIds: [state],
      relayIds: [wire],
    }),
  );
  name(
    'Statement',
    'denial',
    await addStatement(database, second, {
      date: october(8),
      act: 'DENY',
      speakerIds: [state],
      anonymous: true,
      review: 'ACCEPTED',
    }),
  );
  name(
    'Relation',
    'aid',
    await addRelation(database, {
      sourceIds: [state],
      targetIds: [ministry],
      articleIds: [first],
      lastReportedAt: october(1),
      earliest: october(1),
      latest: october(7),
      independentSources: 3,
    }),
  );
  const visit = name(
    'Relation',
    'visit',
    await addRelation(database, {
      type: 'CONSULT',
      sourceIds: [ministry],
      targetIds: [wire],
      articleIds: [second],
      lastReportedAt: october(9),
      claim: 'ALLEGED',
      occurrence: 'PLANNED',
      earliest: october(10),
      latest: october(12),
      review: 'REJECTED',
    }),
  );
  await database.writer.evidence.updateMany({ where: { relationId: visit }, data: { assertedById: wire } });
});

afterAll(() => server.close());

/** Writes a filter with row names as ids: `@state` is the id of the row called state. */
async function list(field: string, filter: string): Promise<string[]> {
  const written = filter.replace(/@(\w+)/g, (_, key: string) => `"${rows.get(key)}"`);
  const data = expectData<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
    await server.ask(`{ ${field}(filter: ${written}) { totalCount nodes { id } } }`),
  );
  const found =
    data[field]?.nodes.map(({ id }) => [...rows].find(([, value]) => value === id)?.[0] ?? id) ?? [];
  expect(data[field]?.totalCount).toBe(found.length);
  return found;
}

describe.each<[field: string, filter: string, found: string[]]>([
  ['articles', '{ ids: [@first, @empty] }', ['empty', 'first']],
  ['articles', '{ ids: [] }', []],
  ['articles', '{ language: { in: ["en", "und"] } }', ['empty', 'second']],
  ['articles', '{ publisher: { in: [@paper] } }', ['first']],
  ['articles', '{ infoSource: { in: [@wire] } }', ['first']],
  ['articles', '{ actor: { in: [@state, @wire] } }', ['second', 'first']],
  ['articles', '{ publishedAt: { from: "2023-10-02", to: "2023-10-09" } }', ['second']],
  ['articles', '{ publishedAt: { from: "2023-10-09T00:00:00Z" } }', ['empty', 'second']],
  ['articles', '{ urlHost: { in: ["harian-contoh.example"] } }', ['first']],
  ['articles', '{ hasStatements: false }', ['empty']],
  ['articles', '{ hasRelations: true }', ['second', 'first']],
  ['articles', '{ not: { publisher: { in: [@paper] } } }', ['empty', 'second']],
  [
    'articles',
    '{ or: [{ publisher: { in: [@wire] } }, { language: { in: ["und"] } }] }',
    ['empty', 'second'],
  ],
  ['articles', '{ or: [] }', []],
  ['articles', '{ and: [] }', ['empty', 'second', 'first']],
  ['actors', '{ ids: [@state] }', ['state']],
  ['actors', '{ kind: { in: [MEDIA] } }', ['paper', 'wire']],
  ['actors', '{ country: { in: ["ID"] } }', ['ministry', 'state']],
  ['actors', '{ name: "REPUBLIK" }', ['state']],
  ['actors', '{ name: "kota" }', ['state']],
  ['actors', '{ name: "%" }', []],
  ['actors', '{ name: "_epublik" }', []],
  ['actors', '{ identifier: { scheme: "ISO_3166_1", value: "ID" } }', ['state']],
  ['actors', '{ partOf: { in: [@state] } }', ['ministry']],
  ['actors', '{ article: { in: [@first] } }', ['paper', 'ministry', 'state']],
  ['actors', '{ not: { country: { in: ["ID"] } } }', ['paper', 'wire']],
  ['statements', '{ ids: [@denial] }', ['denial']],
  ['statements', '{ speaker: { in: [@ministry] } }', ['praise']],
  ['statements', '{ not: { speaker: { in: [@ministry] } } }', ['denial']],
  ['statements', '{ about: { in: [@state] } }', ['praise']],
  ['statements', '{ relay: { in: [@wire] } }', ['praise']],
  ['statements', '{ kind: { in: [DIRECT] } }', ['praise']],
  ['statements', '{ act: { in: [DENY, WARN] } }', ['denial']],
  ['statements', '{ saidAt: { to: "2023-10-07" } }', ['praise']],
  ['statements', '{ saidAt: { from: "2023-10-01T12:00:00Z", to: "2023-10-08" } }', ['denial']],
  ['statements', '{ article: { in: [@second] } }', ['denial']],
  ['statements', '{ publisher: { in: [@paper] } }', ['praise']],
  ['statements', '{ language: { in: ["en"] } }', ['denial']],
  ['statements', '{ anonymous: true }', ['denial']],
  ['statements', '{ review: { in: [SUGGESTED] } }', ['praise']],
  ['statements', '{ speaker: { in: [@state, @ministry] }, act: { in: [PRAISE] } }', ['praise']],
  ['relations', '{ ids: [@aid] }', ['aid']],
  ['relations', '{ actor: { in: [@ministry] } }', ['visit', 'aid']],
  ['relations', '{ actor: { in: [@state] }, and: [{ actor: { in: [@ministry] } }] }', ['aid']],
  ['relations', '{ source: { in: [@ministry] } }', ['visit']],
  ['relations', '{ target: { in: [@ministry] } }', ['aid']],
  ['relations', '{ type: { in: [CONSULT] } }', ['visit']],
  ['relations', '{ claim: { in: [ALLEGED] } }', ['visit']],
  ['relations', '{ occurrence: { in: [OCCURRED] } }', ['aid']],
  ['relations', '{ time: { from: "2023-10-07", to: "2023-10-09" } }', ['aid']],
  ['relations', '{ time: { from: "2023-10-07T12:00:00Z", to: "2023-10-09" } }', ['aid']],
  ['relations', '{ time: { from: "2023-10-08T00:00:00Z", to: "2023-10-09" } }', []],
  ['relations', '{ article: { in: [@second] } }', ['visit']],
  ['relations', '{ independentSources: 2 }', ['aid']],
  ['relations', '{ evidenceFrom: { in: [@wire] } }', ['visit']],
  ['relations', '{ review: { in: [REJECTED] } }', ['visit']],
  ['relations', '{ overdue: true }', ['visit']],
  ['relations', '{ overdue: false }', ['aid']],
])('%s %s', (field, filter, found) => {
  it(`lists ${found.join(', ') || 'nothing'}`, async () => {
    expect(await list(field, filter)).toEqual(found);
  });
});

describe('a malformed filter', () => {
  it.each([
    ['articles(filter: { actor: { in: ["garbage"] } })', 'INVALID_ID'],
    ['statements(filter: { speaker: { in: ["QXJ0aWNsZTox"] } })', 'INVALID_ID'],
    ['actors(filter: { name: "" })', 'INVALID_SEARCH'],
    ['actors(filter: { not: { name: " " } })', 'INVALID_SEARCH'],
    ['actors(filter: { text: "" })', 'INVALID_SEARCH'],
    ['statements(filter: { not: { speaker: { in: ["QXJ0aWNsZTox"] } } })', 'INVALID_ID'],
    [`articles(filter: { ids: [${'"QXJ0aWNsZTox",'.repeat(101)}] })`, 'INVALID_FILTER'],
    [
      'articles(filter: { not: { not: { not: { not: { not: { hasStatements: true } } } } } })',
      'INVALID_FILTER',
    ],
  ])('%s is refused', async (field, code) => {
    const { errors } = await server.ask(`{ ${field} { nodes { id } } }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('is accepted up to five levels', async () => {
    expect(await list('articles', '{ not: { not: { not: { not: { hasStatements: true } } } } }')).toEqual([
      'second',
      'first',
    ]);
  });
});
