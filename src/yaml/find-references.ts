import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { ReferenceKind } from "../diagnostics/file-params.ts";
import type { SourceFile } from "./source-node.ts";

/**
 * Finds anchors (`&name`), aliases (`*name`), tags (`!name`) and merge keys (`<<`).
 *
 * A writer who types these characters means them as text, and YAML drops the word: it reads `owner: &Co AB` as "AB".
 * Refusing them also stops alias bombs, whose few lines expand to gigabytes.
 */
export function findReferences(file: SourceFile, document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (kind: ReferenceKind, text: string, node: Node): void => {
    const [start, end] = node.range ?? [0, 0];
    const at = kind === "alias" || kind === "merge" ? start : file.text.lastIndexOf(text, start);
    const range = at < 0 ? { start, end } : { start: at, end: at + text.length };
    found.push(diagnose("yaml/reference", { kind, text }, { file: file.path, range }));
  };
  const search = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isAlias(node)) report("alias", `*${node.source}`, node);
    else if (node.anchor) report("anchor", `&${node.anchor}`, node);
    else if (node.tag) report("tag", tagText(file, node), node);
    if (isSeq(node)) node.items.forEach(search);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.source === "<<" && key.type === "PLAIN") report("merge", "<<", key);
      search(key);
      search(value);
    }
  };
  search(document.contents);
  return found;
}

/** The tag as the writer typed it; the parser expands `!!str` to its long form. */
function tagText(file: SourceFile, node: Node): string {
  const before = file.text.slice(0, node.range?.[0] ?? 0);
  const typed = /![^\s]*(?=\s*$)/.exec(before.slice(-200));
  return typed?.[0] ?? (isScalar(node) ? "!" : "!!");
}
