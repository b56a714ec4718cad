import type { createTestServer } from './server.ts';

type Server = Awaited<ReturnType<typeof createTestServer>>;

/** A list as a test names it: where it hangs, and its own arguments. */
export interface ListPlace {
  /** The fields around the list, with `LIST` where it stands, such as `node(id: "…") { ... on Actor { LIST } }`. */
  around: string;
  field: string;
  args?: string;
  /** What tells the rows apart; `id` unless the rows have none. */
  row?: string;
}

interface Connection {
  totalCount: number;
  edges: { cursor: string; node: Record<string, unknown> }[];
  nodes: Record<string, unknown>[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

function findConnection(value: unknown): Connection {
  const object = value as Record<string, unknown>;
  if ('pageInfo' in object) return object as unknown as Connection;
  return findConnection(Object.values(object)[0]);
}

/** Asks for one page of a list. */
export async function askPage(server: Server, place: ListPlace, page: string): Promise<Connection> {
  const { around, field, args = '', row = 'id' } = place;
  const list = `${field}(${page} ${args}) {
    totalCount edges { cursor node { ${row} } } nodes { ${row} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const answer = await server.ask(`{ ${around.replace('LIST', list)} }`);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return findConnection(answer.data);
}

function key(node: Record<string, unknown>): string {
  return JSON.stringify(node);
}

/** Walks a list from its start to its end, so many rows at a time; the rows as they came. */
export async function walkForward(server: Server, place: ListPlace, size: number): Promise<string[]> {
  const rows: string[] = [];
  for (let after = ''; ; ) {
    const page = await askPage(server, place, `first: ${size} ${after && `after: "${after}"`}`);
    rows.push(...page.nodes.map(key));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor ?? '';
  }
}

/** Walks a list from its end to its start; the rows in the order of the list. */
export async function walkBackward(server: Server, place: ListPlace, size: number): Promise<string[]> {
  const rows: string[] = [];
  for (let before = ''; ; ) {
    const page = await askPage(server, place, `last: ${size} ${before && `before: "${before}"`}`);
    rows.unshift(...page.nodes.map(key));
    if (!page.pageInfo.hasPreviousPage) return rows;
    before = page.pageInfo.startCursor ?? '';
  }
}
