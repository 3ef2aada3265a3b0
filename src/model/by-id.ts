/** Maps items by their ids; the first of several with the same id wins. */
export function firstById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.toReversed().map((item) => [item.id, item]));
}
