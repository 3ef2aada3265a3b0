import type { Edit } from "./codes.ts";

/** Puts edits into a text; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
