import { locate, type SourceFile, type SourceNode } from "./source-node.ts";
import { readText, type SourceText } from "./source-text.ts";

/** A file and its parsed tree, in which a pointer leads to the place of a value. */
export interface Source {
  readonly file: SourceFile;
  readonly root: SourceNode;
}

/** The text at a JSON Pointer of a file; undefined for null, a list, a map or a missing value. */
export function textAt(source: Source, pointer: string): SourceText | undefined {
  const node = locate(source.root, pointer)?.node;
  return node?.kind === "scalar" && node.value !== null ? readText(source.file, pointer, node) : undefined;
}
