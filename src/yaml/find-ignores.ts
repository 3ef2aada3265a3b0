import type { Range } from "../diagnostics/codes.ts";
import type { Source } from "./source.ts";
import type { SourceNode } from "./source-node.ts";

/** A comment that silences a code for what stands below it: `# millrep-ignore text/abbreviation: reason`. */
export interface Ignore {
  /** As typed: it may be no code. */
  readonly code: string;
  /** Why the diagnostic is right to leave; empty where none is given. */
  readonly reason: string;
  /** Where the comment stands. */
  readonly range: Range;
  /** What it is about: the whole file where it stands above the first key, else the field or list item below it. */
  readonly scope: Range;
}

/** A line of its own: a comment after a value would be silent about a part of its own line only. */
const comment = /^[ \t]*(#[ \t]*millrep-ignore(?![\p{L}\p{N}-]).*)$/gimu;
const parts = /^#[ \t]*millrep-ignore:?[ \t]*([^\s:]*)[ \t]*:?(.*)$/iu;

/** The ignore comments of a file, in order. Lines of a text that look like one are text. */
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

/** The keys with their values, and the items of lists. */
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
