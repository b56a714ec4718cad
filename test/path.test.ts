import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../src/graph/id.ts';
import { addActor, addRelation, october } from './support/factories.ts';
import { createTestServer, expectData } from './support/server.ts';

let server: Awaited<ReturnType<typeof createTestServer>>;

/** Actors 1 to 12; 13 is joined with 1. Two islands: the last two actors know each other only. */
const count = 12;
const relations: [from: number, to: number, type: 'AID' | 'CONSULT'][] = [
  [1, 2, 'AID'],
  [2, 3, 'AID'],
  [3, 4, 'CONSULT'],
  [1, 5, 'AID'],
  [5, 4, 'AID'],
  [4, 6, 'AID'],
  [13, 7, 'CONSULT'],
  [7, 8, 'AID'],
  [8, 9, 'AID'],
  [9, 10, 'AID'],
  [10, 6, 'CONSULT'],
  [2, 5, 'CONSULT'],
  [2, 5, 'AID'],
  [11, 12, 'AID'],
];

const canonical = (id: number) => (id === 13 ? 1 : id);
const id = (number: number) => encodeId('Actor', number);

beforeAll(async () => {
  server = await createTestServer();
  for (let at = 1; at <= count; at++) await addActor(server.database);
  await addActor(server.database, { canonicalId: 1 });
  for (const [at, [from, to, type]] of relations.entries()) {
    await addRelation(server.database, {
      type,
      symmetric: type === 'CONSULT',
      sourceIds: type === 'CONSULT' ? [from, to] : [from],
      targetIds: type === 'CONSULT' ? [] : [to],
      lastReportedAt: october(1 + at),
    });
  }
});

afterAll(() => server.close());

/** All simple paths up to a length, the shortest first, by the plainest search. */
function searchPaths(from: number, to: number, maxLength: number, types: string[]): number[][] {
  const links = relations
    .filter(([, , type]) => types.includes(type))
    .map(([a, b]) => [canonical(a), canonical(b)]);
  const found: number[][] = [];
  const follow = (path: number[]) => {
    const last = path.at(-1);
    if (last === to) found.push(path);
    if (last === to || path.length > maxLength) return;
    const next = new Set(links.flatMap(([a = 0, b = 0]) => (a === last ? [b] : b === last ? [a] : [])));
    for (const actor of next) if (!path.includes(actor)) follow([...path, actor]);
  };
  if (from !== to) follow([from]);
  return found.sort((a, b) => a.length - b.length);
}

interface Path {
  length: number;
  actors: { id: string }[];
  relations: { sources: { id: string }[]; targets: { id: string }[] }[];
}

async function askPaths(from: number, to: number, args: string): Promise<Path[]> {
  const query = `{ paths(from: "${id(from)}", to: "${id(to)}", ${args}) { length actors { id } relations { sources { id } targets { id } } } }`;
  return expectData<{ paths: Path[] }>(await server.ask(query)).paths;
}

describe('paths', () => {
  it('are those of a plain search, the shortest first, each step by a relation of both actors', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: count }),
        fc.integer({ min: 1, max: count + 1 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom<string[]>(['AID'], ['AID', 'CONSULT']),
        async (from, to, maxLength, types) => {
          const truth = searchPaths(from, canonical(to), maxLength, types);
          const paths = await askPaths(
            from,
            to,
            `maxLength: ${maxLength}, first: 20, filter: { type: { in: [${types}] } }`,
          );
          const visited = paths.map(({ actors }) => actors.map((actor) => actor.id));
          expect(visited.map(String).sort()).toEqual(truth.map((path) => String(path.map(id))).sort());
          expect(paths.map(({ length }) => length)).toEqual(truth.map((path) => path.length - 1));
          for (const { actors, relations: steps } of paths) {
            for (const [at, { sources, targets }] of steps.entries()) {
              const parties = [...sources, ...targets].map((party) => party.id);
              expect(parties).toContain(actors[at]?.id);
              expect(parties).toContain(actors[at + 1]?.id);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take the relation that was reported last', async () => {
    const [path] = await askPaths(2, 5, 'maxLength: 1');
    expect(path?.relations).toEqual([{ sources: [{ id: id(2) }], targets: [{ id: id(5) }] }]);
  });

  it('lead nowhere from an island, between the same actors and to an unknown one', async () => {
    expect(await askPaths(1, 11, 'maxLength: 6')).toEqual([]);
    expect(await askPaths(1, 13, 'maxLength: 6')).toEqual([]);
    expect(await askPaths(1, 99, 'maxLength: 6')).toEqual([]);
  });

  it.each([
    [`from: "${id(1)}", to: "${id(2)}", maxLength: 7`, 'INVALID_ARGUMENTS'],
    [`from: "${id(1)}", to: "${id(2)}", maxLength: 0`, 'INVALID_ARGUMENTS'],
    [`from: "${id(1)}", to: "${id(2)}", first: 21`, 'INVALID_ARGUMENTS'],
    ['from: "garbage", to: "garbage"', 'INVALID_ID'],
  ])('refuse %s', async (args, code) => {
    const { errors } = await server.ask(`{ paths(${args}) { length } }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});

describe('a neighbourhood', () => {
  const ask = async (args: string) =>
    expectData<{ neighbourhood: unknown }>(
      await server.ask(`{ neighbourhood(${args}) {
        nodes { id } edges { source { id } target { id } symmetric count types } } }`),
    ).neighbourhood;
  const edge = (source: number, target: number, symmetric: boolean, types: string[]) => ({
    source: { id: id(source) },
    target: { id: id(target) },
    symmetric,
    count: types.length,
    types,
  });

  it('holds the actor, those next to it, and all relations between them', async () => {
    expect(await ask(`of: "${id(13)}"`)).toEqual({
      nodes: [1, 2, 5, 7].map((actor) => ({ id: id(actor) })),
      edges: [
        edge(1, 2, false, ['AID']),
        edge(1, 5, false, ['AID']),
        edge(1, 7, true, ['CONSULT']),
        edge(2, 5, false, ['AID']),
        edge(2, 5, true, ['CONSULT']),
      ],
    });
  });

  it('goes as far and holds as many as told', async () => {
    expect(await ask(`of: "${id(1)}", depth: 3, limit: 3, filter: { type: { in: [AID] } }`)).toEqual({
      nodes: [1, 2, 5].map((actor) => ({ id: id(actor) })),
      edges: [edge(1, 2, false, ['AID']), edge(1, 5, false, ['AID']), edge(2, 5, false, ['AID'])],
    });
  });

  it('is empty for an unknown actor and refuses what is out of range', async () => {
    expect(await ask(`of: "${id(99)}"`)).toEqual({ nodes: [], edges: [] });
    for (const args of ['depth: 4', 'depth: 0', 'limit: 501', 'limit: 0']) {
      const { errors } = await server.ask(`{ neighbourhood(of: "${id(1)}", ${args}) { nodes { id } } }`);
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_ARGUMENTS');
    }
  });
});

it('lists counterparts of many actors in one statement, the most connected first', async () => {
  server.reads.length = 0;
  const data = expectData<{ nodes: { counterparts: unknown }[] }>(
    await server.ask(`{ nodes(ids: ["${id(2)}", "${id(11)}"]) { ... on Actor {
      counterparts(first: 2) { actor { id } count types lastReportedAt } } } }`),
  );
  expect(data.nodes.map(({ counterparts }) => counterparts)).toEqual([
    [
      {
        actor: { id: id(5) },
        count: 2,
        types: ['AID', 'CONSULT'],
        lastReportedAt: '2023-10-13T00:00:00.000Z',
      },
      { actor: { id: id(3) }, count: 1, types: ['AID'], lastReportedAt: '2023-10-02T00:00:00.000Z' },
    ],
    [{ actor: { id: id(12) }, count: 1, types: ['AID'], lastReportedAt: '2023-10-14T00:00:00.000Z' }],
  ]);
  expect(server.reads).toHaveLength(3);
});
