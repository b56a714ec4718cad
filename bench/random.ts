/** Random numbers that are the same in every run: mulberry32, from 0 to 1. */
export type Random = () => number;

/** Starts a sequence; equal seeds give equal sequences. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws a rank from 1 to `count`, low ranks far more often than high ones, much as in the law of Zipf. */
export function drawRank(random: Random, count: number): number {
  return 1 + Math.floor(count * random() ** 3);
}
