import type { Range } from "../../diagnostics/codes.ts";
import type { Entry } from "../../model/entry.ts";
import { childPointer, locate, type SourceNode } from "../../yaml/source-node.ts";

/** The place of the value at a JSON Pointer of an entry; empty if the entry or the value does not exist. */
export function rangeAt(
  entry: Pick<Entry, "source"> | undefined,
  pointer: string,
): { range?: Range; pointer?: string } {
  const located = entry && locate(entry.source.root, pointer);
  return located ? { range: located.node.range, pointer } : {};
}

/** The place of the value under a top-level key of an entry. */
export function rangeOfKey(
  entry: Pick<Entry, "source"> | undefined,
  key: string,
): { range?: Range; pointer?: string } {
  return rangeAt(entry, childPointer("", key));
}

/**
 * The JSON Pointer of the scalar that an offset of the file lies in; undefined between values, such as in a comment.
 * `pointer` is that of `node`.
 */
export function pointerAt(node: SourceNode, offset: number, pointer = ""): string | undefined {
  const children: [string | number, SourceNode][] =
    node.kind === "map"
      ? node.pairs.map(({ key, value }) => [key, value])
      : node.kind === "list"
        ? [...node.items.entries()]
        : [];
  for (const [step, child] of children) {
    if (contains(child.range, offset)) return pointerAt(child, offset, childPointer(pointer, step));
  }
  return node.kind === "scalar" ? pointer : undefined;
}

function contains({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
