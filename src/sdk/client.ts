/** The client of the GraphQL door. It imports nothing of the server, and runs wherever `fetch` does. */
import type { TypedDocumentString } from './generated/graphql.ts';

/** An error of an answer, as GraphQL words it; `extensions.code` is stable. */
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

/** The server answered with errors, or not with GraphQL at all. `data` holds what it answered all the same. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly errors: AnswerError[];
  readonly data: unknown;

  constructor(status: number, errors: AnswerError[], data: unknown) {
    super(errors.map(({ message }) => message).join('\n') || `The server answered with status ${status}.`);
    this.status = status;
    this.errors = errors;
    this.data = data;
  }
}

export interface ClientOptions {
  /** The address of the GraphQL endpoint. */
  url: string;
  /** What sends the requests: the global `fetch` unless told. */
  fetch?: (url: string, init: RequestInit) => Promise<Response> | Response;
  headers?: Record<string, string>;
}

/** The variables may be left out where the document has none. */
type VariableArguments<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables];

export interface Client {
  /**
   * Sends a document and returns its data, typed by the document.
   * @throws RequestError when the answer has errors or isn't GraphQL
   */
  request<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...variables: VariableArguments<Variables>
  ): Promise<Result>;
}

/** Creates a client of one server. */
export function createClient({ url, fetch = globalThis.fetch, headers = {} }: ClientOptions): Client {
  return {
    async request(document, ...[variables]) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...headers,
        },
        body: JSON.stringify({ query: document.toString(), variables }),
      });
      const { data, errors } = await readAnswer(response);
      if (errors?.length || data == null) throw new RequestError(response.status, errors ?? [], data);
      return data as never;
    },
  };
}

interface Answer {
  data?: unknown;
  errors?: AnswerError[];
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { errors: [{ message: `The server answered with status ${response.status} and no JSON.` }] };
  }
}
