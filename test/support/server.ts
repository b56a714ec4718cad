import { type Client, createClient } from '../../src/sdk/index.ts';
import { createServer, type ServerDependencies } from '../../src/server.ts';
import { openTestDatabase } from './database.ts';

interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** A server on a database of its own, entered by its front door. */
export async function createTestServer(options: Pick<ServerDependencies, 'cacheSize'> = {}) {
  const reads: { statement: string; rows: number }[] = [];
  const database = await openTestDatabase({ onRead: (statement, rows) => reads.push({ statement, rows }) });
  const server = createServer({ database, logging: false, ...options });
  const url = 'http://localhost/graphql';
  const client: Client = createClient({
    url,
    fetch: async (target, init) => await server.fetch(target, init),
  });
  return {
    database,
    client,
    /** What the reading connection has been asked since the start or the last time that this was emptied. */
    reads,
    fetch: server.fetch.bind(server),
    /** What a server of node:http calls. */
    listener: server,
    /** Asks with any document, also a wrong one. */
    async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const response = await server.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async close() {
      await server.dispose();
      await database.close();
    },
  };
}

/** The data of an answer without errors. */
export function expectData<Data = unknown>({ data, errors }: Answer): Data {
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as Data;
}
