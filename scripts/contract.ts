import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/schema/index.ts';

/** Where the public contract is committed. */
export const contractFile = new URL('../schema.graphql', import.meta.url);

/** Prints the schema that the code builds, in an order of its own, so that a difference is a change of the contract. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
