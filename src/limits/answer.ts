/**
 * What an answer may hold, counted while it is made. The estimate before (cost.ts) must guess the lists without pages: a long
 * article has thousands of expressions of time, and each leads back to the article.
 */
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { LimitError } from './error.ts';
import { maxObjects } from './max-objects.ts';

/** The rows that one execution has listed; a subscription executes once for each root value. */
interface Tally {
  rootValue: unknown;
  rows: number;
}

const limited = new WeakSet<GraphQLSchema>();

/** Makes every list of the schema count its rows, and refuse to go on when the whole answer has too many. */
export function limitLists(schema: GraphQLSchema): GraphQLSchema {
  if (limited.has(schema)) return schema;
  limited.add(schema);
  const tallies = new WeakMap<object, Tally>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const list = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (isListType(list) && field.resolve) field.resolve = countRows(field.resolve, tallies);
    }
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, object>;

function countRows(resolve: Resolver, tallies: WeakMap<object, Tally>): Resolver {
  return (source, args, context, info) => {
    const count = (rows: unknown) => {
      let tally = tallies.get(context);
      if (tally?.rootValue !== info.rootValue || !tally) {
        tally = { rootValue: info.rootValue, rows: 0 };
        tallies.set(context, tally);
      }
      if (Array.isArray(rows)) tally.rows += rows.length;
      if (tally.rows > maxObjects) {
        throw new LimitError(
          'ANSWER_TOO_LARGE',
          `The answer has more than ${maxObjects} rows: ask for smaller pages.`,
        );
      }
      return rows;
    };
    const rows = resolve(source, args, context, info);
    return rows instanceof Promise ? rows.then(count) : count(rows);
  };
}
