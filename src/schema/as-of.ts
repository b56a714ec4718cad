/**
 * The argument `asOf` of a list. Everything below the list is read as of the same moment: each value that was read so is remembered with
 * its moment, and the fields below it get the reads of that moment in their context.
 */
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Moment } from '../graph/filter.ts';

/** What the argument `asOf` of a list means. */
export const asOfDescription =
  'Answer as this database stood at this moment: with what was recorded by then and not yet retracted, and with what it said then. All below the list answers so, too; only actors, their names and which of them are the same are those of today. A day means its end.';

/** All relations of then are sorted anew: 84 ms for 150,000, ten times that for a large graph. In objects that take as long. */
export const asOfWork = 8_000;

type Resolver = GraphQLFieldResolver<unknown, Context, { asOf?: Moment | null }>;

const moments = new WeakMap<object, number>();

/** Makes the fields of a schema hand the moment of a list down to all that hangs below it. */
export function handMomentsDown(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && !isLeafType(getNamedType(field.type))) field.resolve = resolveAsOf(field.resolve);
  }
  return schema;
}

function resolveAsOf(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const moment = args.asOf?.last ?? (parent instanceof Object ? moments.get(parent) : undefined);
    if (moment === undefined) return resolve(parent, args, context, info);
    return remember(resolve(parent, args, { ...context, graph: context.graph.asOf(moment) }, info), moment);
  };
}

function remember(value: unknown, moment: number): unknown {
  if (value instanceof Promise) return value.then((settled) => remember(settled, moment));
  if (Array.isArray(value)) return value.map((item) => remember(item, moment));
  if (value instanceof Object) moments.set(value, moment);
  return value;
}
