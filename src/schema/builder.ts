/**
 * The Pothos builder: plugins, and the settings that hold for the whole schema. It defines no types.
 * Lists don't use a Prisma plugin: they are read by graph/page.ts, for the reasons in ARCHITECTURE.md.
 */
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context.ts';
import type { Moment } from '../graph/filter.ts';
import { decodeId, encodeId } from '../graph/id.ts';
import type { WrittenFilter } from '../graph/written-filter.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { totalCount: number | Promise<number> };
  Scalars: {
    ID: { Input: string; Output: string | number };
    DateTime: { Input: Moment; Output: number };
    Date: { Input: number; Output: number };
    URL: { Input: string; Output: string };
    Locale: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
    FilterValue: { Input: never; Output: WrittenFilter };
  };
}>({
  // The errors plugin comes first: it must wrap what the others do.
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultTypes: [],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: false, description: 'The rows of this page, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The row.' },
    cursorFieldOptions: { description: 'The place of the row in this list; pass it as `after` or `before`.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
    nodeTypeOptions: { description: 'Anything that can be asked for again by its id.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list [Relay].' },
    hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows precede this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first row of this page.' },
    endCursorFieldOptions: { description: 'The cursor of the last row of this page.' },
    firstArgOptions: { description: 'Take so many rows from the start: 0 to 100, 20 unless told.' },
    afterArgOptions: { description: 'Start after this cursor.' },
    lastArgOptions: { description: 'Take so many rows from the end: 0 to 100.' },
    beforeArgOptions: { description: 'End before this cursor.' },
    idFieldOptions: { description: 'An opaque id, unique across all types.' },
    encodeGlobalID: encodeId,
    decodeGlobalID: (text) => {
      const decoded = decodeId(text);
      return { typename: decoded?.type ?? '', id: String(decoded?.id ?? '') };
    },
  },
});

/** The types that this builder was given, for functions that take its refs. */
export type BuilderTypes = typeof builder.$inferSchemaTypes;

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({ description: 'Everything that can be changed.' });
