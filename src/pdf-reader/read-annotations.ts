import type { PageNote, PageText } from "./read-page.ts";

/** Annotations that are remarks on the text, and not parts of it (ISO 32000-1, clause 12.5.6). */
const remarks: ReadonlySet<unknown> = new Set([
  "Text",
  "Highlight",
  "Underline",
  "StrikeOut",
  "Squiggly",
  "Caret",
  "Stamp",
  "Ink",
]);

/**
 * Reads the remarks on a page, and what was written into its fields and onto it, which stand in no other text of the page.
 * The addresses of links are no text.
 */
export function readAnnotations(annotations: readonly unknown[], page: Omit<PageText, "notes">): PageNote[] {
  let length = (page.segments.at(-1)?.end ?? -1) + 1;
  return annotations.flatMap((annotation): PageNote[] => {
    const { text, fate } = readAnnotation(annotation);
    if (text.trim() === "") return [];
    const start = length;
    length += text.length + 1;
    return [{ page: page.number, start, end: start + text.length, text, fate }];
  });
}

function readAnnotation(annotation: unknown): Pick<PageNote, "text" | "fate"> {
  const subtype = memberOf(annotation, "subtype");
  const contents = stringOf(memberOf(memberOf(annotation, "contentsObj"), "str"));
  if (remarks.has(subtype)) return { text: contents, fate: "comment" };
  if (subtype === "FreeText") return { text: contents, fate: "textBox" };
  const isField = subtype === "Widget" && /^(?:Tx|Ch)$/.test(stringOf(memberOf(annotation, "fieldType")));
  if (!isField) return { text: "", fate: "textBox" };
  const value = memberOf(annotation, "fieldValue");
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return { text: values.map(stringOf).join("\n"), fate: "textBox" };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
