/** What a request may cost before it is executed. */
import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Full introspection is 182 tokens. */
const maxTokens = 2000;

/** Refuses documents that would exhaust the parser. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          if (error instanceof RangeError)
            throw new GraphQLError('This document is nested too deeply to be read.');
          throw error;
        }
      });
    },
  };
}

/** Refuses GET requests with a content type that a form could send: they would pass a browser without a preflight. */
export function useContentTypeCheck(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      const type = request.headers.get('content-type');
      if (request.method === 'GET' && type !== null && !type.startsWith('application/json')) {
        endResponse(
          new fetchAPI.Response('A GET request has no content: leave its content type out.', { status: 415 }),
        );
      }
    },
  };
}
