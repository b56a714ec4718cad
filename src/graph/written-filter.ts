/** A filter as a query writes it: what a client may pass as the argument `filter` of a list. */
export type WrittenFilter = Record<string, unknown>;

/** Writes a filter that was read from a query as a query writes it, and narrows it by another one, no deeper than it was. */
export function narrowFilter(filter: object, narrower: WrittenFilter): WrittenFilter {
  const written = writeFilter(filter) as WrittenFilter;
  return { ...written, and: [...((written.and as WrittenFilter[]) ?? []), narrower] };
}

function writeFilter(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => writeFilter(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part != null);
  if (name === 'from' || name === 'to') {
    const { first, last } = value as { first: number; last: number };
    return new Date(name === 'from' ? first : last).toISOString();
  }
  if (name === 'language')
    return { in: (value as { in: string[] }).in.map((tag) => (tag === 'other' ? 'und' : tag)) };
  return Object.fromEntries(entries.map(([key, part]) => [key, writeFilter(part, key)]));
}
