import type { createTestServer } from './server.ts';

type Server = Awaited<ReturnType<typeof createTestServer>>;

/** What of an answer tells how a request was received: its status, and the codes of its errors. */
export interface Reception {
  status: number;
  codes: (string | undefined)[];
}

interface Params {
  query: string;
  variables?: unknown;
  [other: string]: unknown;
}

/** Sends a request as JSON and tells how it was received. */
export function post(
  server: Server,
  params: Params | string | Params[],
  headers: Record<string, string> = {},
) {
  return send(server, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof params === 'string' ? params : JSON.stringify(params),
  });
}

/** Sends any request and tells how it was received. */
export async function send(server: Server, path: string, init: RequestInit = {}): Promise<Reception> {
  const response = await server.fetch(`http://localhost${path}`, init);
  const { errors = [] } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions?.code) };
}
