import { locate, type SourceFile, type SourceNode } from "./source-node.ts";
import { readText, type SourceText } from "./source-text.ts";

/** A file and its parsed tree, for diagnostic the places of values. */
export interface Source {
  readonly file: SourceFile;
  readonly root: SourceNode;
  /** The file as it lay there. */
  readonly bytes: Uint8Array;
}

/** The text at a pointer of a file, where there is one. */
export function textAt(source: Source, pointer: string): SourceText | undefined {
  const node = locate(source.root, pointer)?.node;
  return node?.kind === "scalar" && node.value !== null ? readText(source.file, pointer, node) : undefined;
}
