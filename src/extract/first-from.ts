/** Index of the first value of a sorted list that starts at or after an offset, by binary search. */
export function firstFrom<Value>(
  sorted: readonly Value[],
  startOf: (value: Value) => number,
  offset: number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(sorted[middle] as Value) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
