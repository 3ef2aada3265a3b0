import { strFromU8, strToU8, zipSync } from "fflate";
import { addPackageChecksum } from "../authorship/package-checksum.ts";
import type { Document } from "../document/document.ts";
import { requireSoundPackage } from "../ooxml/require-sound-package.ts";
import { numberBookmarks } from "./bookmarks.ts";
import { tidyContents } from "./contents.ts";
import { languageTag } from "./language-tag.ts";
import { requireWritten } from "./require-written.ts";
import { completeSections } from "./sections.ts";
import { applyTemplate } from "./template/apply-template.ts";

/** The time of every zip entry, which no one reads: the earliest that zip files can store. */
const zipTime = new Date(1980, 0, 1);

/**
 * Finishes the package that the docx library made, and returns it as a zip file. It replaces the library's styles by
 * `styles`, and the time of the build by the document's date. It adds the document's language, which the library does
 * not write. It rewrites contents and bookmarks as Word writes them, applies the template, and adds the checksum.
 *
 * Throws `LostText` if the package's text differs from the document's text, and `BrokenPackage` if a part of it is not
 * well-formed or refers to something that is not there.
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
  const body = "word/document.xml";
  finished.set(body, strToU8(completeSections(strFromU8(finished.get(body) ?? new Uint8Array()))));
  const whole = addPackageChecksum(finished);
  requireSoundPackage(whole);
  return zipSync(Object.fromEntries(whole), { mtime: zipTime, level: 6, os: 0 });
}
