import type { Range } from "../diagnostics/codes.ts";
import type { Source } from "./source.ts";
import type { SourceNode } from "./source-node.ts";

/** A comment that silences one diagnostic code below it: `# millrep-ignore text/abbreviation: reason`. */
export interface Ignore {
  /** The code as the writer typed it; it may not exist. */
  readonly code: string;
  /** Why the writer ignores the diagnostic; empty if the comment gives no reason. */
  readonly reason: string;
  /** The comment itself. */
  readonly range: Range;
  /** What the comment covers: the whole file if it stands above the first key, else the field or list item below it. */
  readonly scope: Range;
}

/** Matches comments on a line of their own: one after a value could silence only a part of its own line. */
const comment = /^[ \t]*(#[ \t]*millrep-ignore(?![\p{L}\p{N}-]).*)$/gimu;
const parts = /^#[ \t]*millrep-ignore:?[ \t]*([^\s:]*)[ \t]*:?(.*)$/iu;

/** Finds the ignore comments of a file, in order. A line inside a text that looks like one is text. */
export function findIgnores({ file, root }: Source): Ignore[] {
  if (!/millrep-ignore/i.test(file.text)) return [];
  const places = placesIn(root).sort((a, b) => a.start - b.start || b.end - a.end);
  const texts = scalarRanges(root);
  const [first] = places;
  return [...file.text.matchAll(comment)].flatMap(({ index, 0: line, 1: written = "" }) => {
    const start = index + line.length - written.length;
    if (texts.some((text) => text.start < start && start < text.end)) return [];
    const [, code = "", reason = ""] = parts.exec(written) ?? [];
    const range = { start, end: start + written.trimEnd().length };
    const below = places.find((place) => place.start > start);
    const isAbove = first !== undefined && start < first.start;
    const scope = isAbove ? { start: 0, end: file.text.length } : (below ?? { start, end: start });
    return [{ code, reason: reason.trim(), range, scope }];
  });
}

/** The ranges of keys with their values, and of list items. */
function placesIn(node: SourceNode): Range[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap((item) => [item.range, ...placesIn(item)]);
  return node.pairs.flatMap(({ keyRange, value }) => [
    { start: keyRange.start, end: Math.max(value.range.end, keyRange.end) },
    ...placesIn(value),
  ]);
}

function scalarRanges(node: SourceNode): Range[] {
  if (node.kind === "scalar") return [node.range];
  const nodes = node.kind === "list" ? node.items : node.pairs.map(({ value }) => value);
  return nodes.flatMap(scalarRanges);
}
