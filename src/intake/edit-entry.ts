import { applyEdits } from "../diagnostics/apply-edits.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { replaceText } from "../yaml/replace-text.ts";
import type { Source } from "../yaml/source.ts";
import { plainValue } from "../yaml/source-node.ts";
import { UnwrittenText } from "./write-text.ts";

/** A value of an entry that changes: a text, at a JSON Pointer. */
export interface TextChange {
  readonly pointer: string;
  readonly value: string;
}

/**
 * Puts texts into an entry's file and returns the new text of the file. All bytes of other values and of lines that stay
 * are as they were. The file is parsed again, and must say what it said but for the changed texts; throws `UnwrittenText`
 * where no way of writing them does.
 */
export function editEntry(source: Source, changes: readonly TextChange[]): string {
  let current = source;
  for (const change of changes) current = editText(current, change);
  return current.file.text;
}

function editText(source: Source, change: TextChange): Source {
  const expected = valuesWith(plainValue(source.root), change);
  for (const edits of replaceText(source, change.pointer, change.value)) {
    const file = { ...source.file, text: applyEdits(source.file.text, edits) };
    const root = parseYaml(file, "entry").value;
    if (root && JSON.stringify(trimmed(plainValue(root))) === JSON.stringify(trimmed(expected)))
      return { file, root };
  }
  throw new UnwrittenText(`${source.file.path}${change.pointer}`);
}

/** The values of an entry with another one; keys keep their order, and a new one is the last. */
function valuesWith(values: unknown, { pointer, value }: TextChange): unknown {
  // An entry that was read is a map.
  return { ...(values as Record<string, unknown>), [pointer.slice(1)]: value };
}

/** Values without the line ends after texts, which are no part of what a text says. */
function trimmed(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").trimEnd();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, trimmed(own)]));
}
