import { strToU8, zipSync } from "fflate";
import { addPackageChecksum } from "../authorship/package-checksum.ts";
import type { Document } from "../document/document.ts";
import { numberBookmarks } from "./bookmarks.ts";
import { tidyContents } from "./contents.ts";
import { languageTag } from "./language-tag.ts";
import { requireWritten } from "./require-written.ts";
import { applyTemplate } from "./template/apply-template.ts";

/** Zip files know no time before 1980; the parts of a document carry no time of their own that anyone reads. */
const zipTime = new Date(1980, 0, 1);

/**
 * Finishes the parts of a package that the docx library made: our styles, the document's own date in place of the clock, its
 * language, which the library does not write, contents and bookmarks as Word's own are, the looks of its template, its
 * checksum, and zip entries without the time of the build. Throws `LostText` where the package does not say what the document says.
 */
export function finishPackage(
  made: ReadonlyMap<string, string | Uint8Array>,
  document: Document,
  styles: string,
): Uint8Array {
  const { date, language } = document;
  const { template } = document.layout;
  const edits: Readonly<Record<string, (xml: string) => string>> = {
    // Core properties: ECMA-376 part 2, clause 11.
    "docProps/core.xml": (xml) =>
      xml
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`)
        .replace("<cp:lastModifiedBy>", `<dc:language>${languageTag(language)}</dc:language>$&`),
    "word/styles.xml": () => styles,
    "word/document.xml": (xml) => {
      const body = numberBookmarks(tidyContents(xml));
      requireWritten(document, body);
      return body;
    },
    // w:themeFontLang follows w:compat in CT_Settings (ECMA-376 part 1, clause 17.15.1).
    "word/settings.xml": (xml) =>
      xml.replace("</w:compat>", `</w:compat><w:themeFontLang w:val="${languageTag(language)}"/>`),
  };
  const parts = new Map<string, Uint8Array>();
  for (const [path, data] of made) {
    const edit = edits[path];
    parts.set(path, typeof data === "string" ? strToU8(edit ? edit(data) : data) : data);
  }
  const finished = template ? applyTemplate(parts, template, language) : parts;
  return zipSync(Object.fromEntries(addPackageChecksum(finished)), { mtime: zipTime, level: 6, os: 0 });
}
