import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Document } from "../document/document.ts";
import { languageTag } from "./language-tag.ts";

/** Zip files know no time before 1980; the parts of a document carry no time of their own that anyone reads. */
const zipTime = new Date(1980, 0, 1);

/**
 * Finishes a package that the docx library made: the document's own date in place of the clock, the language of the
 * theme's fonts, which the library does not write, and zip entries without the time of the build.
 */
export function finishPackage(bytes: Uint8Array, document: Document): Uint8Array {
  const parts: Zippable = {};
  for (const [path, data] of Object.entries(unzipSync(bytes))) {
    const edit = edits[path];
    parts[path] = edit ? strToU8(edit(strFromU8(data), document)) : data;
  }
  return zipSync(parts, { mtime: zipTime, level: 6, os: 0 });
}

const edits: Readonly<Record<string, (xml: string, document: Document) => string>> = {
  // Core properties: ECMA-376 part 2, clause 11.
  "docProps/core.xml": (xml, { date }) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`),
  // The names by which Word knows its own styles begin with a small letter (ECMA-376 part 1, clause 17.7.4.9).
  "word/styles.xml": (xml) => xml.replace(/(<w:name w:val=")Heading (\d")/g, "$1heading $2"),
  // w:themeFontLang follows w:compat in CT_Settings (ECMA-376 part 1, clause 17.15.1).
  "word/settings.xml": (xml, document) =>
    xml.replace("</w:compat>", `</w:compat><w:themeFontLang w:val="${languageTag(document.language)}"/>`),
};
