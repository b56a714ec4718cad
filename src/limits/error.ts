import { GraphQLError } from 'graphql';

/** What a request may be refused for because of its size. The codes are public and never change. */
export type LimitCode =
  | 'ANSWER_TOO_LARGE'
  | 'DOCUMENT_TOO_NESTED'
  | 'FIELD_REPEATED'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_ROOT_FIELDS'
  | 'TOO_MANY_TOKENS'
  | 'VARIABLES_TOO_DEEP'
  | 'VARIABLES_TOO_LARGE';

/**
 * The status of a request that asks for too much. Without `spec: false` Yoga would answer 200 to a client that accepts
 * application/json, as the specification advises for documents that are merely wrong.
 */
export const limitStatus = { status: 400, spec: false };

/** A request asks for more than one may; the message says what is allowed. */
export class LimitError extends GraphQLError {
  constructor(code: LimitCode, message: string, path?: readonly (string | number)[]) {
    super(message, { path: path ?? null, extensions: { code, http: { ...limitStatus } } });
  }
}
