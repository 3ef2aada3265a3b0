/** What has an id, by its id; of several with the same, the first. */
export function firstById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.toReversed().map((item) => [item.id, item]));
}
