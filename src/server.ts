/** The HTTP door: GraphQL and GraphiQL. It listens to nothing: main.ts and the tests decide that. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import { createYoga, maskError, type Plugin, type YogaLogger, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from './context.ts';
import type { Database } from './database/client.ts';
import { Turns } from './database/turns.ts';
import { InvalidArgumentError } from './graph/errors.ts';
import { createGraph } from './graph/graph.ts';
import { graphiqlTabs } from './graphiql.ts';
import { countObjects, useAnswerLimit } from './limits/answer.ts';
import { useDocumentLimits } from './limits/document.ts';
import { createDocumentCache } from './limits/document-cache.ts';
import { LimitError, limitStatus } from './limits/error.ts';
import { useRequestLimits } from './limits/request.ts';
import { createResponseCache } from './response-cache.ts';
import { schema } from './schema/index.ts';
import { findSelection } from './schema/selection.ts';
import { useHead, useRoot, useStatus } from './side-door.ts';

/** What the server needs. */
export interface ServerDependencies {
  database: Database;
  logging?: YogaLogger | 'debug' | 'info' | 'warn' | 'error' | false;
  /** How many megabytes of answers to keep: none unless told. */
  cacheSize?: number;
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

const abandoned = new GraphQLError('The client has closed the connection.', {
  extensions: { code: 'ABANDONED' },
});

/**
 * Gives each execution its own reads, which know what the document asks for. Queries are executed one after the other: reads don't wait
 * for anything, so that side by side they would end no sooner, and what all of them hold would outlive V8's space for new objects.
 */
function useGraph(database: Database): Plugin<Context> {
  const turns = new Turns();
  return {
    onExecute({ args, extendContext, executeFn, setExecuteFn }) {
      extendContext({ graph: createGraph(database, findSelection(args.schema, args.document)) });
      if (getOperationAST(args.document, args.operationName)?.operation !== OperationTypeNode.QUERY) return;
      setExecuteFn(async (query) => {
        const end = await turns.take();
        const { request } = args.contextValue as { request?: Request };
        try {
          // Nobody reads an answer that its client has stopped waiting for.
          return request?.signal?.aborted ? { errors: [abandoned] } : await executeFn(query);
        } finally {
          end();
        }
      });
    },
  };
}

/** Creates the server; `server.fetch(request)` answers, and it is itself a listener for node:http. */
export function createServer({
  database,
  logging = 'info',
  cacheSize = 0,
}: ServerDependencies): YogaServerInstance<object, Context> {
  const cache = createResponseCache(database, cacheSize);
  const server: YogaServerInstance<object, Context> = createYoga<object, Context>({
    schema: countObjects(schema),
    logging,
    context: { database } as Context,
    plugins: [
      useHead((get) => server.fetch(get)),
      useRoot(),
      useStatus(cache),
      useGraph(database),
      useRequestLimits(),
      cache.plugin,
      useDocumentLimits(),
      useAnswerLimit(),
    ],
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
  return server;
}
