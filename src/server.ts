/** The HTTP door: GraphQL and GraphiQL. It listens to nothing: main.ts and the tests decide that. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga, maskError, type YogaLogger } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Database } from './database/client.ts';
import { InvalidArgumentError } from './graph/errors.ts';
import { createGraph } from './graph/graph.ts';
import { graphiqlTabs } from './graphiql.ts';
import { limitLists } from './limits/answer.ts';
import { useDocumentLimits } from './limits/document.ts';
import { createDocumentCache } from './limits/document-cache.ts';
import { LimitError, limitStatus } from './limits/error.ts';
import { useRequestLimits } from './limits/request.ts';
import { schema } from './schema/index.ts';

/** What the server needs. */
export interface ServerDependencies {
  database: Database;
  logging?: YogaLogger | 'debug' | 'info' | 'warn' | 'error' | false;
}

/** The largest request: an article of 1 MB, escaped as JSON, and what stands around it. */
const largestBody = 4_000_000;

/**
 * Gives every error that is meant for the caller a stable code, and hides any other. It changes the error that it was given:
 * Yoga logs one that was replaced as a fault of ours.
 */
function describeError(error: unknown, message: string): Error {
  if (!(error instanceof GraphQLError)) return maskError(error, message, false);
  if (error instanceof LimitError) {
    // Yoga has meanwhile marked one that parsing threw as a wrong document.
    error.extensions.http = { ...limitStatus };
    return error;
  }
  const { originalError, extensions } = error;
  if (originalError instanceof InvalidArgumentError) {
    extensions.code = originalError.code;
    return error;
  }
  const described = maskError(error, message, false);
  if (described === error && extensions.code === undefined) {
    // What GraphQL itself refuses once the document is valid: the values of variables and arguments.
    extensions.code = 'BAD_USER_INPUT';
  }
  if (described === error && !error.path && extensions.code === 'BAD_USER_INPUT') {
    extensions.http = { status: 400, spec: true };
  }
  return described;
}

/** Creates the server; `server.fetch(request)` answers, and it is itself a listener for node:http. */
export function createServer({ database, logging = 'info' }: ServerDependencies) {
  return createYoga<object, Context>({
    schema: limitLists(schema),
    logging,
    context: () => ({ database, graph: createGraph(database) }),
    plugins: [useRequestLimits(), useDocumentLimits()],
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: createDocumentCache() },
    maskedErrors: {
      maskError: describeError,
      errorMessage: 'Something went wrong here; it has been logged.',
    },
    // Yoga's default answers any origin and allows its cookies.
    cors: false,
    // There are no uploads.
    multipart: false,
    maxRequestBodySize: largestBody,
    landingPage: false,
    graphiql: { title: 'Narasumber', defaultTabs: graphiqlTabs, defaultEditorToolsVisibility: false },
    renderGraphiQL,
  });
}
