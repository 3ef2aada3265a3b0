import type { Entry } from "../model/entry.ts";
import type { MonthInput } from "./rule.ts";

/** An entry, and that of the same workstream in the month before. */
export interface EntryPair {
  /** The path of the entry's file. */
  readonly path: string;
  readonly entry: Entry;
  readonly earlier: Entry;
}

/** Pairs the entries of a month with those of the month before. An entry without an earlier one has no pair. */
export function pairWithEarlier({ month, previous }: Pick<MonthInput, "month" | "previous">): EntryPair[] {
  const before = new Map(previous?.files.map(({ id, entry }) => [id, entry]));
  return month.files.flatMap(({ id, path, entry }) => {
    const earlier = before.get(id);
    return entry && earlier ? [{ path, entry, earlier }] : [];
  });
}
