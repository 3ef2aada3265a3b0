/**
 * Returns the indexes of a longest increasing subsequence. If each value is an item's place in another order, these are
 * the most items that kept their order. Takes n · log n steps.
 */
export function longestRun(values: readonly number[]): Set<number> {
  /** For each length less one, the index of the smallest value that ends a run of that length. */
  const ends: number[] = [];
  const before: number[] = [];
  const valueAt = (place: number | undefined): number => values[place ?? -1] ?? Number.NEGATIVE_INFINITY;
  for (const [place, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place] ?? -1) run.add(place);
  return run;
}
