import type { Template } from "../../template/template.ts";
import { applyMargins } from "./apply-margins.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeSettings } from "./merge-settings.ts";
import { PartAdopter } from "./part-adopter.ts";

/**
 * Gives a package that the docx library made the looks of a template: theme, fonts, numbering, settings, page, headers
 * and footers. Its styles are those of the template already.
 *
 * What a document gets of a template is listed here; all else of it, such as its text, comments, custom data and the
 * names of its writers, stays behind.
 */
export function applyTemplate(
  made: ReadonlyMap<string, Uint8Array>,
  template: Template,
  language: string,
): Map<string, Uint8Array> {
  const parts = new Map(made);
  const read = (part: string): string => new TextDecoder().decode(parts.get(part));
  const write = (part: string, text: string): void => {
    parts.set(part, new TextEncoder().encode(text));
  };
  const adopter = new PartAdopter(template, parts);
  if (template.theme !== undefined) adopter.adopt(template.theme, "word/theme/theme1.xml");
  if (template.fontTable !== undefined) adopter.adopt(template.fontTable, "word/fontTable.xml");
  if (template.numbering) {
    const { part, root } = template.numbering;
    const merged = mergeNumbering(root, read("word/numbering.xml"), read("word/document.xml"));
    adopter.adopt(part, "word/numbering.xml", merged.numbering);
    write("word/document.xml", merged.document);
  }
  const hasEvenPages = applyMargins(template.section, adopter, { parts, read, write });
  write("word/settings.xml", mergeSettings(template.settings, language, hasEvenPages));
  write("[Content_Types].xml", adopter.addTypes(read("[Content_Types].xml")));
  return parts;
}
