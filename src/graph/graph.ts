/** Everything that one request may read: rows and short lists by loader, long lists by page. */
import { type Database, type Sql, sql } from '../database/client.ts';
import { openPast } from './as-of.ts';
import type { Selection } from './column.ts';
import { createCountLoader } from './count.ts';
import { createLoaders } from './loaders.ts';
import { createPageLoader, type Listing, type Page, type PageRequest, type Source } from './page.ts';
import { createSearch } from './search.ts';
import { type Order, type PageArguments, readWindow } from './window.ts';

/** A list as a query asks for it; `filter` is what `condition` was made from. */
export interface ListRequest {
  listing: Listing;
  source: Source;
  parents: readonly number[];
  condition: Sql;
  filter: unknown;
  order: Order;
  page: PageArguments;
}

/** A page, and the number of rows of the whole list, read only when it is asked for. */
export interface List<Row> {
  page(): Promise<Page<Row>>;
  total(): Promise<number>;
}

/** What one request may read, now or as of a moment. */
export interface Graph extends Reads {
  /** The moment as of which everything is read; undefined for now. */
  moment: number | undefined;
  /** The reads of the same request as of a moment, in milliseconds since 1970. */
  asOf(moment: number): Graph;
}

type Reads = ReturnType<typeof createReads>;

/** Creates the reads of one request, which reads the columns of the selected fields only. */
export function createGraph(database: Database, selected: Selection = () => undefined): Graph {
  const past = new Map<number, Graph>();
  const asOf = (moment: number): Graph => {
    const graph = past.get(moment) ?? {
      ...createReads(openPast(database, moment), selected, moment),
      moment,
      asOf,
    };
    past.set(moment, graph);
    return graph;
  };
  return { ...createReads(database, selected), moment: undefined, asOf };
}

function createReads(database: Database, selected: Selection, moment?: number) {
  const pages = new Map<string, ReturnType<typeof createPageLoader>>();
  const counts = createCountLoader(database);
  return {
    load: createLoaders(database, selected),
    search: createSearch(database),

    /**
     * Prepares a list: nothing is read before its page or total is asked for.
     * @throws InvalidArgumentError when an argument is out of range or a cursor belongs to another list
     */
    list<Row extends { id: number }>({ condition, filter, order, page, ...place }: ListRequest): List<Row> {
      const { listing, source, parents } = place;
      const key = JSON.stringify([source.name, filter, moment]);
      const request: PageRequest = {
        listing,
        source,
        parents,
        // Which no row fails: it lets SQLite read a LEFT JOIN as a JOIN, and only that is flattened.
        condition: moment === undefined ? condition : sql`f."id" > 0 AND ${condition}`,
        window: readWindow(listing, key, order, page, String(parents)),
      };
      let loader = pages.get(listing.name);
      if (!loader) {
        loader = createPageLoader(database, listing, selected);
        pages.set(listing.name, loader);
      }
      return {
        page: () => (loader as unknown as { load(request: PageRequest): Promise<Page<Row>> }).load(request),
        total: () => counts.load(request),
      };
    },
  };
}
