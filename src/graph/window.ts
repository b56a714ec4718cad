import { decodeCursor, markList, type Position } from './cursor.ts';
import { InvalidArgumentError } from './errors.ts';
import type { Listing } from './page.ts';

/** How many rows a page has when the query does not say, and how many it may ask for. */
export const pageSize = { default: 20, most: 100 };

export interface Order {
  field: string;
  descending: boolean;
}

/** The Relay arguments of a list. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** What a page asks of the order: `start` and `end` are exclusive, in reading direction; rows are read from `start` on. */
export interface Window {
  /** The order's columns, with the id last. */
  columns: string[];
  /** The direction in which rows are read: against the order when a page is taken from its end. */
  descending: boolean;
  backward: boolean;
  limit: number;
  start: Position | null;
  end: Position | null;
  /** A text that is equal for equal lists, filters and orders, whatever their parents. */
  list: string;
  /** What a list belongs to: with `list` it makes the mark that goes into the cursors. */
  owner: string;
}

/**
 * Reads the Relay arguments of a list; `key` is a text that is equal for equal filters, `owner` one that tells the parents apart.
 * @throws InvalidArgumentError INVALID_PAGE when first or last are out of range or both given, INVALID_CURSOR for a cursor
 * of another list
 */
export function readWindow(
  listing: Pick<Listing, 'name' | 'orders'>,
  key: string,
  order: Order,
  page: PageArguments,
  owner = '',
): Window {
  const { first, after, last, before } = page;
  if (first != null && last != null) {
    throw new InvalidArgumentError('INVALID_PAGE', 'Pass first or last, not both.');
  }
  const limit = first ?? last ?? pageSize.default;
  if (limit < 0 || limit > pageSize.most) {
    throw new InvalidArgumentError(
      'INVALID_PAGE',
      `first and last go from 0 to ${pageSize.most}; this is ${limit}.`,
    );
  }
  const columns = [...(listing.orders[order.field] ?? []), 'id'];
  const list = `${listing.name} ${key} ${order.field} ${order.descending}`;
  const position = (cursor: string | null | undefined) =>
    cursor == null ? null : decodeCursor(markList(list, owner), cursor, columns.length);
  const backward = last != null;
  const [start, end] = backward ? [position(before), position(after)] : [position(after), position(before)];
  return { columns, list, owner, backward, limit, start, end, descending: order.descending !== backward };
}

/** A text that is equal for windows that show the same page of the same list. */
export function nameWindow({ list, backward, limit, start, end }: Window): string {
  // Most pages are the first of their list: writing their empty bounds as JSON would be a good part of the cost.
  return `${list} ${backward} ${limit}${start || end ? JSON.stringify([start, end]) : ''}`;
}

/** Compares two rows as SQLite does, in the window's reading direction. */
export function compareRows({ columns, descending }: Window) {
  return (a: object, b: object): number => {
    for (const name of columns) {
      const [left, right] = [a[name as keyof typeof a] as unknown, b[name as keyof typeof b] as unknown];
      if (left === right) continue;
      const order =
        typeof left === 'string'
          ? Buffer.compare(Buffer.from(left), Buffer.from(String(right)))
          : Number(left) - Number(right);
      return descending ? -order : order;
    }
    return 0;
  };
}
