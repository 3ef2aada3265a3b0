/** An item of each of two lists, and their places there. */
export interface Pair<T> {
  readonly before: Placed<T>;
  readonly after: Placed<T>;
}

export interface Placed<T> {
  readonly item: T;
  readonly place: number;
}

/**
 * Pairs the items of two lists that have the same key, the first with the first. What has no partner by the first key is
 * paired by the next one. An item without a key stays alone.
 */
export function pairByKeys<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string | undefined)[],
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let left = before.map((item, place) => ({ item, place }));
  let right = after.map((item, place) => ({ item, place }));
  for (const keyOf of keys) {
    if (left.length === 0 || right.length === 0) break;
    const waiting = new Map<string, Placed<T>[]>();
    // In reverse order, so that `pop` returns the first.
    for (const placed of left.toReversed()) {
      const key = keyOf(placed.item);
      if (key === undefined) continue;
      const known = waiting.get(key);
      if (known) known.push(placed);
      else waiting.set(key, [placed]);
    }
    const paired = new Set<Placed<T>>();
    for (const placed of right) {
      const key = keyOf(placed.item);
      const partner = key === undefined ? undefined : waiting.get(key)?.pop();
      if (!partner) continue;
      pairs.push({ before: partner, after: placed });
      paired.add(partner).add(placed);
    }
    left = left.filter((placed) => !paired.has(placed));
    right = right.filter((placed) => !paired.has(placed));
  }
  return pairs;
}
