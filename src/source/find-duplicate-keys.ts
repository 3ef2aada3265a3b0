import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/position.ts";
import type { SourceFile, SourceNode } from "./source-node.ts";

/**
 * Finds keys that stand twice in one map, and names the first place.
 *
 * The parser can find them too, but compares every key with every other: a file of 100,000 keys takes it minutes.
 */
export function findDuplicateKeys(file: SourceFile, root: SourceNode): Diagnostic[] {
  const lines = new LineIndex(file.text);
  const found: Diagnostic[] = [];
  const look = (node: SourceNode): void => {
    if (node.kind === "list") node.items.forEach(look);
    if (node.kind !== "map") return;
    const first = new Map<string, number>();
    for (const { key, keyRange, value } of node.pairs) {
      const firstStart = first.get(key);
      if (firstStart === undefined) first.set(key, keyRange.start);
      else {
        const params = { key, firstLine: lines.positionAt(firstStart).line };
        found.push(diagnose("yaml/duplicate-key", params, { file: file.path, range: keyRange }));
      }
      look(value);
    }
  };
  look(root);
  return found;
}
