/**
 * Answers that are as fresh as the database: a cache that can't be stale, and ETags for GET.
 *
 * Every committed write, of this process or another, changes the database's version. An answer is kept under the version that held
 * when its execution began, so that one which a write has overtaken is never asked for again.
 */
import { randomUUID } from 'node:crypto';
import { type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Database } from './database/client.ts';

/** How often the cache has answered since the start, and what it holds. */
interface CacheStatistics {
  hits: number;
  misses: number;
  hitRate: number;
  entries: number;
  bytes: number;
}

export interface ResponseCache {
  plugin: Plugin;
  readStatistics(): CacheStatistics;
}

/** What is known of a request while it is answered. */
interface Visit {
  key: string;
  tag: string;
  hit: boolean;
  /** Whether the answer is a query's and has no errors. */
  complete: boolean;
}

const dayLength = 86_400_000;
const megabyte = 1_000_000;

/** Everybody may read everything: with roles, the role of who asks goes into the key. */
const role = 'public';

/** Creates a cache of so many megabytes; with 0 nothing is kept, and ETags still work. */
export function createResponseCache(database: Database, megabytes: number): ResponseCache {
  // A version counts from the start of the process: the name of the process keeps the ETags of two starts apart.
  const start = randomUUID().slice(0, 8);
  const answers = megabytes > 0 ? new LRUCache<string, string>({ maxSize: megabytes * megabyte }) : undefined;
  const visits = new WeakMap<Request, Visit>();
  const count = { hits: 0, misses: 0 };
  // Whether a plan is overdue changes with the day, without a write.
  const readVersion = () => `${start}-${database.version()}-${Math.floor(Date.now() / dayLength)}`;

  return {
    readStatistics: () => ({
      ...count,
      hitRate: count.hits / Math.max(1, count.hits + count.misses),
      entries: answers?.size ?? 0,
      bytes: answers?.calculatedSize ?? 0,
    }),
    plugin: {
      onRequest({ request, fetchAPI, endResponse }) {
        const known = request.method === 'GET' ? request.headers.get('if-none-match') : null;
        if (!known) return;
        const version = `"${readVersion()}"`;
        // A proxy may have made the tag a strong one: the comparison is weak [RFC 9110 13.1.2].
        if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === version)) {
          endResponse(new fetchAPI.Response(null, { status: 304, headers: createHeaders(`W/${version}`) }));
        }
      },
      onParams({ request, params, setResult }) {
        // Neither kept nor tagged: reading the version would cost a twenty-fifth of the smallest query.
        if (!answers && request.method !== 'GET') return;
        const version = readVersion();
        const key = JSON.stringify([version, role, params.query, params.operationName, params.variables]);
        const answer = answers?.get(key);
        visits.set(request, {
          key,
          tag: `W/"${version}"`,
          hit: answer !== undefined,
          complete: answer !== undefined,
        });
        if (answer === undefined) return;
        count.hits++;
        setResult({ stringify: () => answer } as ExecutionResult);
      },
      onExecute({ args }) {
        const { request } = args.contextValue as { request?: Request };
        const visit = request && visits.get(request);
        const operation = getOperationAST(args.document, args.operationName)?.operation;
        if (!visit || operation !== OperationTypeNode.QUERY) return;
        count.misses++;
        return {
          onExecuteDone({ result }) {
            if (!('data' in result) || result.errors) return;
            visit.complete = true;
            if (!answers) return;
            const answer = JSON.stringify(result);
            answers.set(visit.key, answer, { size: answer.length + visit.key.length });
            Object.assign(result, { stringify: () => answer });
          },
        };
      },
      onResponse({ request, response, setResponse, fetchAPI }) {
        const visit = visits.get(request);
        if (!visit?.complete) return;
        if (answers) response.headers.set('x-cache', visit.hit ? 'hit' : 'miss');
        if (request.method !== 'GET') return;
        const headers = createHeaders(visit.tag);
        for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
        // Any version is known to the client: that there is one shows only once the query has an answer.
        if (request.headers.get('if-none-match')?.trim() === '*')
          setResponse(new fetchAPI.Response(null, { status: 304, headers }));
      },
    },
  };
}

/** A browser may keep the answer and asks each time whether it still holds. */
function createHeaders(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'no-cache', vary: 'Accept' };
}
