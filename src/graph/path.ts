/**
 * Paths between two actors, the shortest first.
 *
 * The search goes out from both ends in turn, a level at a time, until the two meet; then it goes on only as far as longer paths are wanted.
 * Each level is one SQL statement. What it has seen is kept as an undirected map, in which the paths are then followed.
 */
import { InvalidArgumentError } from './errors.ts';
import { findLatestRelations, findLinks, type LinkSearch, nameLink } from './link.ts';

/** Actors in their order, and between each two the relation that was reported last. */
export interface Path {
  actorIds: number[];
  relationIds: number[];
}

export interface PathLimits {
  /** How many relations a path may have: up to 6. */
  maxLength: number;
  /** How many paths to give: up to 20. */
  first: number;
}

const limits = { maxLength: 6, first: 20 };

/** A search that has looked at so many actors, or has followed so many links, gives what it has found. */
const budget = { actors: 20_000, steps: 200_000 };

/**
 * Checks how far and how much to search.
 * @throws InvalidArgumentError INVALID_ARGUMENTS when it is out of range
 */
export function checkPathLimits({ maxLength, first }: PathLimits): PathLimits {
  if (maxLength < 1 || maxLength > limits.maxLength) {
    throw new InvalidArgumentError(
      'INVALID_ARGUMENTS',
      `maxLength goes from 1 to ${limits.maxLength}; this is ${maxLength}.`,
    );
  }
  if (first < 0 || first > limits.first) {
    throw new InvalidArgumentError(
      'INVALID_ARGUMENTS',
      `first goes from 0 to ${limits.first} here; this is ${first}.`,
    );
  }
  return { maxLength, first };
}

/** What has been seen from one end: how far each actor is from it, and the last level. */
interface Side {
  distance: Map<number, number>;
  frontier: number[];
  depth: number;
}

class PathSearch {
  readonly #search: LinkSearch;
  readonly #neighbours = new Map<number, Set<number>>();
  readonly #from: Side;
  readonly #to: Side;
  #seen = 0;
  #steps = 0;

  constructor(search: LinkSearch, from: number, to: number) {
    this.#search = search;
    const start = (id: number): Side => ({ distance: new Map([[id, 0]]), frontier: [id], depth: 0 });
    this.#from = start(from);
    this.#to = start(to);
  }

  #connect(a: number, b: number): void {
    const set = this.#neighbours.get(a);
    if (set) set.add(b);
    else this.#neighbours.set(a, new Set([b]));
  }

  #expand(side: Side): void {
    const next: number[] = [];
    for (const { from, to } of findLinks(this.#search, side.frontier)) {
      this.#connect(from, to);
      this.#connect(to, from);
      if (side.distance.has(to)) continue;
      side.distance.set(to, side.depth + 1);
      next.push(to);
    }
    this.#seen += next.length;
    side.frontier = next;
    side.depth++;
  }

  /** Sees enough of both sides for every path of this length; false when the budget is spent. */
  #reach(length: number): boolean {
    while (this.#from.depth + this.#to.depth < length) {
      if (this.#seen > budget.actors) return false;
      const [smaller] = [this.#from, this.#to].sort((a, b) => a.frontier.length - b.frontier.length);
      if (!smaller?.frontier.length) this.#expand(this.#from.frontier.length > 0 ? this.#from : this.#to);
      else this.#expand(smaller);
    }
    return true;
  }

  /** Follows every path of exactly this length that visits no actor twice. */
  *#follow(path: number[], length: number): Generator<number[]> {
    const last = path.at(-1) ?? 0;
    const left = length - path.length + 1;
    if (left === 0) {
      if (this.#to.distance.get(last) === 0) yield [...path];
      return;
    }
    for (const next of this.#neighbours.get(last) ?? []) {
      if (++this.#steps > budget.steps) return;
      const distance = this.#to.distance.get(next) ?? this.#to.depth + 1;
      if (distance > left - 1 || (distance === 0 && left > 1) || path.includes(next)) continue;
      path.push(next);
      yield* this.#follow(path, length);
      path.pop();
    }
  }

  *paths(from: number, maxLength: number): Generator<number[]> {
    for (let length = 1; length <= maxLength; length++) {
      if (!this.#reach(length)) return;
      yield* this.#follow([from], length);
    }
  }
}

/**
 * Finds paths from one actor to another through relations that pass the search's condition, whichever way they point. Joined actors count
 * as one; no path visits an actor twice. Between the same or unknown actors there is none.
 */
export function findPaths(
  search: LinkSearch,
  from: number,
  to: number,
  { maxLength, first }: PathLimits,
): Path[] {
  if (from === to || first === 0) return [];
  const found: number[][] = [];
  for (const path of new PathSearch(search, from, to).paths(from, maxLength)) {
    found.push(path);
    if (found.length === first) break;
  }
  const links = found.flatMap((path) => path.slice(1).map((id, at) => ({ from: path[at] ?? 0, to: id })));
  const relations = links.length > 0 ? findLatestRelations(search, links) : new Map<string, number>();
  return found.map((actorIds) => ({
    actorIds,
    relationIds: actorIds
      .slice(1)
      .map((id, at) => relations.get(nameLink({ from: actorIds[at] ?? 0, to: id })) ?? 0),
  }));
}
