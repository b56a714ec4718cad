import type { Database } from './database/client.ts';
import type { Graph } from './graph/graph.ts';

/** What every resolver receives: the reads of this request, and the database that writes go to. */
export interface Context {
  database: Database;
  graph: Graph;
}
