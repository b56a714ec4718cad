/** What a chain of sources is made of, from the publisher (first) to the origin (last). */
export interface Link {
  actor: number;
  anonymous: boolean;
  publishes: boolean;
}

/**
 * Finds the origin behind a passage: two reports that go back to the same one are not independent. It is the last of the chain
 * of its statement, else the agency that the copy comes from, else the publisher; null where nobody is named, so that the
 * article stands for itself. An unnamed source cannot be told from another one: where an outlet found it and another relays
 * that, the outlet counts, so that two relays of one scoop are one origin.
 */
export function findOrigin(
  chain: readonly Link[],
  infoSources: readonly number[],
  publisher: number | null,
): number | null {
  const last = chain.at(-1);
  if (!last || last.publishes) return infoSources[0] ?? last?.actor ?? publisher;
  const relay = chain.findLast(({ anonymous }) => !anonymous);
  return last.anonymous && relay && !relay.publishes ? relay.actor : last.actor;
}
