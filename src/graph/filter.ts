/**
 * What all filters share: `and`, `or`, `not`, set membership and ranges. Each type's own conditions are in its file.
 * A condition is SQL on the listed row `f`; values are bound, never written into the statement.
 */
import { join, raw, type Sql, sql } from '../database/client.ts';
import { InvalidArgumentError } from './errors.ts';
import { type NodeType, readId } from './id.ts';

/** Set membership: the value is one of these; at most 100. */
export interface Membership<Value> {
  in: readonly Value[];
}

/** Set membership of rows, by their global ids; at most 100. */
export interface IdMembership {
  in: readonly string[];
}

/** A moment as an argument: its first and last millisecond since 1970, which differ where it is a whole day. */
export interface Moment {
  first: number;
  last: number;
}

/** From one moment to another, both included. */
export interface Range {
  from?: Moment | null | undefined;
  to?: Moment | null | undefined;
}

export interface Combinable<Filter> {
  and?: readonly Filter[] | null | undefined;
  or?: readonly Filter[] | null | undefined;
  not?: Filter | null | undefined;
}

export const everything = sql`TRUE`;

const deepest = 5;
const mostCombined = 100;
const longestSet = 100;

/**
 * Turns a filter into one condition; `compile` gives the conditions of a filter's own fields, which all must hold.
 * @throws InvalidArgumentError INVALID_FILTER when it is nested deeper than five or combines more than 100 filters in all
 */
export function combineFilter<Filter extends Combinable<Filter>>(
  filter: Filter,
  compile: (filter: Filter) => Sql[],
): Sql {
  let combined = 0;

  function combine(part: Filter, depth: number): Sql {
    if (depth > deepest) {
      throw new InvalidArgumentError(
        'INVALID_FILTER',
        `Filters may be nested ${deepest} deep; this one goes deeper.`,
      );
    }
    const inner = (next: Filter) => {
      if (++combined > mostCombined) {
        throw new InvalidArgumentError(
          'INVALID_FILTER',
          `A filter may combine ${mostCombined} others; this one combines more.`,
        );
      }
      return combine(next, depth + 1);
    };
    const conditions = compile(part);
    if (part.and) conditions.push(...part.and.map(inner));
    if (part.or) {
      const parts = part.or.map(inner);
      conditions.push(parts.length > 0 ? sql`(${join(parts, ' OR ')})` : sql`FALSE`);
    }
    if (part.not) conditions.push(sql`${inner(part.not)} IS NOT TRUE`);
    return conditions.length > 0 ? sql`(${join(conditions, ' AND ')})` : everything;
  }

  return combine(filter, 1);
}

/**
 * Returns the list unchanged.
 * @throws InvalidArgumentError INVALID_FILTER when it has more than 100 members
 */
function limitSet<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length > longestSet) {
    throw new InvalidArgumentError(
      'INVALID_FILTER',
      `A list in a filter may have ${longestSet} members; this one has ${values.length}.`,
    );
  }
  return values;
}

/** `SELECT` of the values: one bound parameter however many there are, so that the statement stays prepared. */
function selectValues(values: readonly (string | number)[]): Sql {
  return sql`SELECT value FROM json_each(${JSON.stringify(limitSet(values))})`;
}

/**
 * Reads the ids of a set.
 * @throws InvalidArgumentError INVALID_ID when one is malformed or of another type
 */
export function readIds(type: NodeType, set: IdMembership): number[] {
  return limitSet(set.in).map((id) => readId(type, id));
}

/** The row is one of the set. */
export function isOneOf(column: string, type: NodeType, set: IdMembership): Sql {
  return sql`${raw(column)} IN (${selectValues(readIds(type, set))})`;
}

/** The actors that count as one of these: those that are judged to be the same. */
export function selectJoined(actors: IdMembership): Sql {
  return sql`SELECT m."id" FROM "Actor" a JOIN "Actor" m ON m."canonicalId" = a."canonicalId"
    WHERE a."id" IN (${selectValues(readIds('Actor', actors))})`;
}

/** The column's value is one of the set. */
export function isIn(column: string, set: Membership<string | number>): Sql {
  return sql`${raw(column)} IN (${selectValues(set.in)})`;
}

/** The column's value lies in the range, both ends included; an open end does not bound it. */
export function isWithin(column: string, { from, to }: Range): Sql {
  const bounds = [
    ...(from == null ? [] : [sql`${raw(column)} >= ${from.first}`]),
    ...(to == null ? [] : [sql`${raw(column)} <= ${to.last}`]),
  ];
  return bounds.length > 0 ? join(bounds, ' AND ') : everything;
}
