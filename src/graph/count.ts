import DataLoader from 'dataloader';
import { type Database, empty, join, raw, type Sql, sql } from '../database/client.ts';
import { type PageRequest, selectVisible } from './page.ts';

/** Lists that share a source, a filter and so one part of the statement. */
interface Group {
  request: PageRequest;
  parents: Set<number>;
}

/** Creates a loader that counts all lists of one level of a query, paging apart, in one SQL statement. */
export function createCountLoader(database: Database) {
  return new DataLoader<PageRequest, number, string>(
    async (requests) => {
      const groups = new Map<string, Group>();
      for (const request of requests) {
        const group = groups.get(groupKey(request)) ?? { request, parents: new Set() };
        groups.set(groupKey(request), group);
        for (const parent of request.parents) group.parents.add(parent);
      }
      const found = database.read<{ group: number; parent: number | null; count: number }>(
        join([...groups.values()].map(selectCount), ' UNION ALL '),
      );
      const keys = [...groups.keys()];
      const counts = new Map(found.map(({ group, parent, count }) => [`${keys[group]} ${parent}`, count]));
      return requests.map((request) => {
        const parent = isMerged(request) ? null : request.parents[0];
        return counts.get(`${groupKey(request)} ${parent}`) ?? 0;
      });
    },
    { cacheKeyFn: (request) => `${groupKey(request)} ${request.parents}` },
  );
}

/** A list that several parents make together is counted by itself; lists of one parent each are counted by parent. */
function isMerged({ parents }: PageRequest): boolean {
  return parents.length > 1;
}

function groupKey(request: PageRequest): string {
  return `${request.window.list} ${isMerged(request) ? request.parents : ''}`;
}

function selectCount({ request, parents }: Group, group: number): Sql {
  const { source, condition } = request;
  const merged = isMerged(request);
  const parent = raw(merged ? 'NULL' : 'p.value');
  const found = sql`FROM json_each(${JSON.stringify([...parents])}) p ${source.expand ?? empty} CROSS JOIN ${source.from}
    WHERE ${source.where} AND ${selectVisible(request)} AND ${condition}`;
  const head = sql`SELECT ${raw(String(group))} AS "group"`;
  // Telling rows apart takes longer than finding them, and only what is reached by links may repeat one.
  if (!merged && !source.expand && !source.repeats) {
    return sql`${head}, ${parent} AS "parent", count(*) AS "count" ${found} GROUP BY p.value`;
  }
  return sql`${head}, "parent", count(*) AS "count"
    FROM (SELECT DISTINCT ${parent} AS "parent", ${raw(source.own?.id ?? 'f."id"')} ${found}) GROUP BY "parent"`;
}
