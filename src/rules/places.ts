import type { Range } from "../diagnostics/codes.ts";
import type { Entry } from "../model/entry.ts";
import { childPointer, locate } from "../source/source-node.ts";

/** The place of the value at a JSON Pointer of an entry; nothing where the entry or the value is not there. */
export function rangeAt(entry: Entry | undefined, pointer: string): { range?: Range; pointer?: string } {
  const located = entry && locate(entry.source.root, pointer);
  return located ? { range: located.node.range, pointer } : {};
}

/** The place of the value under a top-level key of an entry. */
export function rangeOfKey(entry: Entry | undefined, key: string): { range?: Range; pointer?: string } {
  return rangeAt(entry, childPointer("", key));
}
