import { lowerBound } from './lower-bound.ts';
import type { Telling } from './merge.ts';

const maximumDistance = 400;
const maximumBack = 6;

/** Finds whom somebody turned to in the relations told shortly before an offset, or null. */
export type Addressee = (speaker: number, offset: number) => number | null;

/** Prepares the look-up of whom a threat without a name is meant for: who was asked or blamed by the same speaker. */
export function createAddressees(tellings: readonly Telling[]): Addressee {
  const turned = tellings
    .map(({ relation }) => ({ relation, end: relation.evidence[0]?.span.end ?? 0 }))
    .filter(({ relation }) => relation.type === 'REQUEST' || relation.type === 'ACCUSE')
    .sort((a, b) => a.end - b.end);
  return (speaker, offset) => {
    const after = lowerBound(turned.length, (at) => turned[at]?.end ?? 0, offset + 1);
    for (let at = after - 1; at >= 0 && at >= after - maximumBack; at--) {
      const one = turned[at];
      if (!one || offset - one.end > maximumDistance) return null;
      const target = one.relation.targets.find((actor) => actor !== speaker);
      if (one.relation.sources.includes(speaker) && target !== undefined) return target;
    }
    return null;
  };
}
