import type { Range } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import { findPair } from "../source/source-node.ts";

/** The place of the value under a top-level key of an entry; nothing where the entry or the key is not there. */
export function rangeOfKey(entry: Entry | undefined, key: string): { range?: Range; pointer?: string } {
  const pair = findPair(entry?.source.root, key);
  return pair ? { range: pair.value.range, pointer: `/${key}` } : {};
}
