import type { Range } from "../diagnostics/codes.ts";

/** One file as read. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** How the file writes a scalar: as it is, between quotation marks, or as a block (`|` or `>`). */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface SourceScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
  /** From the first character of the value, or the `|` of a block, to just after the last character. */
  readonly range: Range;
}

export interface SourceList {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
  readonly range: Range;
}

export interface SourceMap {
  readonly kind: "map";
  readonly pairs: readonly SourcePair[];
  readonly range: Range;
}

export interface SourcePair {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: SourceNode;
}

/** A YAML value with its places in the file. The rest of millrep uses it in place of the parser's own tree. */
export type SourceNode = SourceScalar | SourceList | SourceMap;

/** The pair of a key; undefined if the node is no map or lacks the key. */
export function findPair(node: SourceNode | undefined, key: string): SourcePair | undefined {
  return node?.kind === "map" ? node.pairs.find((pair) => pair.key === key) : undefined;
}

/** The scalars of a node in the order of the file, each with the pair whose value it is, if any. */
export function scalarsIn(
  node: SourceNode,
  pair?: SourcePair,
): { scalar: SourceScalar; pair: SourcePair | undefined }[] {
  const found: { scalar: SourceScalar; pair: SourcePair | undefined }[] = [];
  const search = (inner: SourceNode, own: SourcePair | undefined): void => {
    if (inner.kind === "scalar") found.push({ scalar: inner, pair: own });
    else if (inner.kind === "list") for (const item of inner.items) search(item, undefined);
    else for (const child of inner.pairs) search(child.value, child);
  };
  search(node, pair);
  return found;
}

/** What stands at a JSON Pointer: the value and, if its parent is a map, its pair. */
export interface Located {
  readonly node: SourceNode;
  readonly pair: SourcePair | undefined;
}

/** Follows a JSON Pointer (RFC 6901); undefined if nothing stands there. */
export function locate(root: SourceNode, pointer: string): Located | undefined {
  let found: Located = { node: root, pair: undefined };
  for (const step of pointerSteps(pointer)) {
    const { node } = found;
    if (node.kind === "list") {
      const item = node.items[Number(step)];
      if (!item) return undefined;
      found = { node: item, pair: undefined };
    } else {
      const pair = findPair(node, step);
      if (!pair) return undefined;
      found = { node: pair.value, pair };
    }
  }
  return found;
}

/** The unescaped keys and indexes of a JSON Pointer. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split("/").slice(1);
  return pointer.includes("~") ? steps.map(unescaped) : steps;
}

/** RFC 6901, section 4. */
function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Extends a JSON Pointer by one key or index. */
export function childPointer(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/**
 * The value of a node without its places, for the schema validator.
 *
 * Maps have no prototype, so that a key such as `__proto__` is a key like any other.
 */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainValue);
  const map: Record<string, unknown> = Object.create(null);
  for (const pair of node.pairs) map[pair.key] = plainValue(pair.value);
  return map;
}
