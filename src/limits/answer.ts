/**
 * What an answer may hold, counted while it is made. The estimate before (cost.ts) must guess the lists without pages: a long
 * article has thousands of expressions of time, and each leads back to the article.
 */
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LimitError } from './error.ts';
import { maxObjects } from './max-objects.ts';

/** The objects that one execution has made; a subscription executes once for each root value. */
interface Tally {
  rootValue: unknown;
  objects: number;
  /** One error for all fields that come too late: to make and locate it anew for each would take longer than the answer. */
  error?: LimitError;
}

type Resolver = GraphQLFieldResolver<unknown, object>;

const tallies = new WeakMap<object, Tally>();
const counted = new WeakSet<GraphQLSchema>();

/** Makes the fields of a schema count the objects that they make, and refuse to go on when there are too many. */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  if (counted.has(schema)) return schema;
  counted.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      if (field.resolve && list) field.resolve = countRows(field.resolve);
      else if (field.resolve && isCompositeType(getNamedType(field.type)))
        field.resolve = countOne(field.resolve);
    }
  }
  return schema;
}

/** Answers with nothing but the error where there were too many objects. It comes with `countObjects`. */
export function useAnswerLimit(): Plugin {
  return {
    onExecute: () => ({
      onExecuteDone({ args, setResult }) {
        const error = tallies.get(args.contextValue)?.error;
        if (error) setResult({ errors: [error] });
      },
    }),
  };
}

/**
 * Adds to the objects of an execution.
 * @throws LimitError when there are too many
 */
function add(objects: number, context: object, { rootValue, path }: GraphQLResolveInfo): void {
  let tally = tallies.get(context);
  if (!tally || tally.rootValue !== rootValue) {
    tally = { rootValue, objects: 0 };
    tallies.set(context, tally);
  }
  tally.objects += objects;
  if (tally.objects <= maxObjects) return;
  tally.error ??= new LimitError(
    'ANSWER_TOO_LARGE',
    `The answer has more than ${maxObjects} objects: ask for smaller pages.`,
    responsePathAsArray(path),
  );
  throw tally.error;
}

function countOne(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    add(1, context, info);
    return resolve(source, args, context, info);
  };
}

function countRows(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const count = (rows: unknown) => {
      if (Array.isArray(rows)) add(rows.length, context, info);
      return rows;
    };
    add(0, context, info);
    const rows = resolve(source, args, context, info);
    return rows instanceof Promise ? rows.then(count) : count(rows);
  };
}
