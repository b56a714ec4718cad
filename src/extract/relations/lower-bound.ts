/** Index of the first of `length` ordered items whose key is at least `value`, by binary search; `length` when none is. */
export function lowerBound(length: number, keyOf: (index: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
