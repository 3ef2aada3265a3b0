import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import type { SourceFile, SourceNode, SourcePair } from "./source-node.ts";

/**
 * Finds keys that stand twice in one map, and names the line of the first.
 *
 * The parser can find them too, but it compares every key with every other: a file of 100,000 keys takes it minutes.
 */
export function findDuplicateKeys(file: SourceFile, root: SourceNode): Diagnostic[] {
  const found: { readonly pair: SourcePair; readonly firstStart: number }[] = [];
  const search = (node: SourceNode): void => {
    if (node.kind === "list") node.items.forEach(search);
    if (node.kind !== "map") return;
    const first = new Map<string, number>();
    for (const pair of node.pairs) {
      const firstStart = first.get(pair.key);
      if (firstStart === undefined) first.set(pair.key, pair.keyRange.start);
      else found.push({ pair, firstStart });
      search(pair.value);
    }
  };
  search(root);
  if (found.length === 0) return [];
  const lines = new LineIndex(file.text);
  return found.map(({ pair: { key, keyRange }, firstStart }) => {
    const params = { key, firstLine: lines.positionAt(firstStart).line };
    return diagnose("yaml/duplicate-key", params, { file: file.path, range: keyRange });
  });
}
