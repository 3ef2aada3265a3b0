import type { Template } from "../../template/template.ts";
import { applyHeadersFooters } from "./apply-headers-footers.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeSettings } from "./merge-settings.ts";
import { PartImporter } from "./part-importer.ts";

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
  const importer = new PartImporter(template, parts);
  if (template.theme !== undefined) importer.adopt(template.theme, "word/theme/theme1.xml");
  if (template.fontTable !== undefined) importer.adopt(template.fontTable, "word/fontTable.xml");
  if (template.numbering) {
    const { part, root } = template.numbering;
    const merged = mergeNumbering(root, read("word/numbering.xml"), read("word/document.xml"));
    importer.adopt(part, "word/numbering.xml", merged.numbering);
    write("word/document.xml", merged.document);
  }
  const hasEvenPages = applyHeadersFooters(template.section, importer, { parts, read, write });
  write("word/settings.xml", mergeSettings(template.settings, language, hasEvenPages));
  write("[Content_Types].xml", importer.addTypes(read("[Content_Types].xml")));
  return parts;
}
