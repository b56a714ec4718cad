/** What a request may look like before its document is read. */
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LimitError } from './error.ts';

/**
 * A browser sends other types, such as that of a form, to any site and without asking (CSRF); other charsets would be read
 * as UTF-8 here and as something else by whoever guards the way.
 */
const jsonType = /^application\/(graphql\+)?json(; ?charset="?[Uu][Tt][Ff]-8"?)?$/;

/** Filters may be nested five deep, which is less than 20 levels of JSON. */
const deepestVariables = 100;

/** A filter combines up to 100 others, with lists of up to 100 ids. GraphQL quotes a wrong object in every error about it. */
const mostVariables = 10_000;

/** Refuses what is not JSON, and what would exhaust the reading of variables; takes away what the specification does not name. */
export function useRequestLimits(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const type = request.headers.get('content-type');
      if (type === null ? request.method === 'POST' : !jsonType.test(type)) {
        const message =
          request.method === 'POST'
            ? 'A request has the content type application/json, in UTF-8.'
            : 'A GET request has no content: leave its content type out.';
        throw createRequestError('UNSUPPORTED_MEDIA_TYPE', 415, message);
      }
      if (request.method === 'GET' && requestParser) {
        setRequestParser(async (get) => {
          try {
            return await requestParser(get);
          } catch {
            throw createRequestError('BAD_REQUEST', 400, 'The parameters variables and extensions are JSON.');
          }
        });
      }
    },
    onParams({ params, setParams }) {
      if (typeof params !== 'object' || params === null) return;
      if (params.query == null) throw createRequestError('BAD_REQUEST', 400, 'A request has a query.');
      measureVariables(params.variables);
      const { query, operationName, variables, extensions } = params;
      setParams({ query, operationName, variables, extensions } as GraphQLParams);
    },
  };
}

function createRequestError(code: string, status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/**
 * Looks through variables level by level, without recursion: their depth is the caller's choice.
 * @throws LimitError when they are nested too deeply, or are too many
 */
function measureVariables(variables: unknown): void {
  let level = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestVariables) {
      throw new LimitError('VARIABLES_TOO_DEEP', `Variables may be nested ${deepestVariables} deep.`);
    }
    count += level.length;
    if (count > mostVariables) {
      throw new LimitError('VARIABLES_TOO_LARGE', `Variables may have ${mostVariables} values in all.`);
    }
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
}
