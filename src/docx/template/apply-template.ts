import type { Template } from "../../template/template.ts";
import { applyHeadersFooters } from "./apply-headers-footers.ts";
import { mergeNumbering } from "./merge-numbering.ts";
import { mergeSettings } from "./merge-settings.ts";
import { PartImporter } from "./part-importer.ts";

/**
 * Gives a package from the docx library the style of a template: theme, fonts, numbering, settings, page, headers and
 * footers. The package already has the template's styles.
 *
 * The function lists everything that a document gets from a template. The document gets nothing else, such as the
 * template's text, comments, custom data or the names of its writers.
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
  if (template.theme !== undefined) importer.importPart(template.theme, "word/theme/theme1.xml");
  if (template.fontTable !== undefined) importer.importPart(template.fontTable, "word/fontTable.xml");
  if (template.numbering) {
    const { part, root } = template.numbering;
    const merged = mergeNumbering(root, read("word/numbering.xml"), read("word/document.xml"));
    importer.importPart(part, "word/numbering.xml", merged.numbering);
    write("word/document.xml", merged.document);
  }
  const hasEvenPages = applyHeadersFooters(template.section, importer, { parts, read, write });
  write("word/settings.xml", mergeSettings(template.settings, language, hasEvenPages));
  write("[Content_Types].xml", importer.addTypes(read("[Content_Types].xml")));
  return parts;
}
