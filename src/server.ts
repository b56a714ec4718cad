/** The HTTP door: GraphQL and GraphiQL. It listens to nothing: main.ts and the tests decide that. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga, maskError, type YogaLogger } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Database } from './database/client.ts';
import { InvalidArgumentError } from './graph/errors.ts';
import { createGraph } from './graph/graph.ts';
import { graphiqlTabs } from './graphiql.ts';
import { useContentTypeCheck, useLimits } from './limits.ts';
import { schema } from './schema/index.ts';

/** What the server needs. */
export interface ServerDependencies {
  database: Database;
  logging?: YogaLogger | 'debug' | 'info' | 'warn' | 'error' | false;
}

/** The largest request: an article of 1 MB, escaped as JSON, and what stands around it. */
const largestBody = 4_000_000;

/** Gives an error of a read its stable code; hides anything that isn't meant for the caller. */
function describeError(error: unknown, message: string): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof InvalidArgumentError) {
    return new GraphQLError(cause.message, {
      ...(error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}),
      extensions: { code: cause.code },
    });
  }
  return maskError(error, message, false);
}

/** Creates the server; `server.fetch(request)` answers, and it is itself a listener for node:http. */
export function createServer({ database, logging = 'info' }: ServerDependencies) {
  return createYoga<object, Context>({
    schema,
    logging,
    context: () => ({ database, graph: createGraph(database) }),
    plugins: [useContentTypeCheck(), useLimits()],
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
