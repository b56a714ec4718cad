/** What the server answers besides GraphQL: HEAD, the way from the root to GraphiQL, and how the server does. */
import type { Plugin } from 'graphql-yoga';
import type { ResponseCache } from './response-cache.ts';

/** Answers HEAD as GET without its body [RFC 9110 9.3.2]; `answer` gives the answer to a GET. */
export function useHead(answer: (get: Request) => Response | Promise<Response>): Plugin {
  return {
    async onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'HEAD') return;
      // By a request of its own: what GraphiQL answers is decided before any plugin is asked.
      const { url, headers: asked, signal } = request;
      const { status, headers } = await answer(new fetchAPI.Request(url, { headers: asked, signal }));
      endResponse(new fetchAPI.Response(null, { status, headers }));
    },
  };
}

/** Sends who opens the root on to GraphiQL. The address is relative, so that it holds behind a proxy's prefix, too. */
export function useRoot(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== '/') return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: 'graphql' } }));
    },
  };
}

/** Answers GET /status: whether the server is up, and how well the cache does. */
export function useStatus(cache: ResponseCache): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== '/status') return;
      endResponse(fetchAPI.Response.json({ status: 'ok', cache: cache.readStatistics() }));
    },
  };
}
