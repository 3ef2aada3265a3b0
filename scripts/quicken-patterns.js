// Puts quick patterns (src/quick-pattern.ts) in place of the regular expressions with Unicode's classes in src/: in the
// build only, so that the sources read as any others.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";

/** For esbuild: reads the sources with their patterns made quick. */
export const quickenPatterns = {
  name: "quicken-patterns",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, "utf8");
      const isItself = path.basename(file) === "quick-pattern.ts";
      return { contents: isItself ? text : quicken(text, file), loader: "ts" };
    });
  },
};

/** A source file with its patterns made quick; one that would remember where it was, where none is looked for, is refused. */
export function quicken(text, file) {
  const patterns = findPatterns(text);
  if (patterns.length === 0) return text;
  const bytes = Buffer.from(text);
  // A pattern that is written in a function is made once, as Node makes it.
  const made = [];
  const pieces = [];
  let at = 0;
  for (const { start, end, source, flags, isShared } of patterns) {
    if (!isShared)
      throw new Error(`${file}: a global or sticky pattern must be a constant of its file: ${source}`);
    pieces.push(bytes.toString("utf8", at, start));
    at = end;
    if (source === undefined) pieces.push("new QuickPattern");
    else pieces.push(`quickPattern${made.push(`new QuickPattern(${JSON.stringify(source)}, "${flags}")`)}`);
  }
  const from = path.relative(path.dirname(file), path.join(import.meta.dirname, "../src/quick-pattern.ts"));
  const constants = made.map((pattern, index) => `const quickPattern${index + 1} = ${pattern};`);
  return [
    `import { QuickPattern } from ${JSON.stringify(`./${from.replaceAll(path.sep, "/")}`)};`,
    ...constants,
    [...pieces, bytes.toString("utf8", at)].join(""),
  ].join(" ");
}

/**
 * The patterns of a source file in the order in which they stand: each regular expression with classes of Unicode's, with
 * its source and flags, and each `new RegExp` with flags. `start` and `end` are the bytes to replace.
 */
export function findPatterns(text) {
  const found = [];
  const look = (node, parent, isInFunction) => {
    if (typeof node !== "object" || node === null) return;
    const { start, end } = node.span ?? {};
    if (node.type === "RegExpLiteral" && /\\p\{/i.test(node.pattern)) {
      // Only what is handed to a method of a text always begins anew.
      const isShared = !isInFunction || !/[gy]/.test(node.flags) || "spread" in parent;
      found.push({ start: start - 1, end: end - 1, source: node.pattern, flags: node.flags, isShared });
    }
    if (node.type === "NewExpression" && node.callee.value === "RegExp" && node.arguments.length === 2)
      found.push({ start: start - 1, end: node.callee.span.end - 1, isShared: true });
    const isFunction = /Function|Method/.test(node.type);
    for (const [key, child] of Object.entries(node))
      if (key !== "span") look(child, node, isInFunction || isFunction);
  };
  look(parseSync(text, { syntax: "typescript" }), undefined, false);
  return found.sort((one, other) => one.start - other.start);
}
