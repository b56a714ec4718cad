import autocannon from 'autocannon';
import type { ServerProcess } from './process.ts';

/** What a load of some seconds measured. Latencies are in milliseconds. */
export interface Measurement {
  perSecond: number;
  p50: number;
  p99: number;
  cpu: number;
  errors: number;
}

export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  body?: string;
}

/**
 * Sends requests over 16 connections, unless told, for so many seconds, after a second of warming up. `next` gives each request in turn, so that
 * no two connections send the same one.
 */
export async function measureLoad(
  server: ServerProcess,
  next: () => LoadRequest,
  seconds: number,
  connections = 16,
): Promise<Measurement> {
  const run = (duration: number) =>
    autocannon({
      url: server.url,
      connections,
      duration,
      requests: [
        {
          headers: { 'content-type': 'application/json' },
          setupRequest: (request) => ({ ...request, ...next() }),
        },
      ],
      verifyBody: (body) => !String(body).includes('"errors"'),
    });
  await run(1);
  const before = server.readCpu();
  const { requests, latency, errors, non2xx, mismatches, duration } = await run(seconds);
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    cpu: (server.readCpu() - before) / Math.max(1, requests.total),
    errors: errors + non2xx + mismatches,
  };
}
