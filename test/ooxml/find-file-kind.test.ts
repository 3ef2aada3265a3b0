import { expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { findFileKind } from "../../src/ooxml/find-file-kind.ts";
import { makeTemplate, relationships, templateParts } from "../support/make-template.ts";

/** A compound file that names some streams, as far as this reader looks. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name, "utf16le"));
  return Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    ...names,
    Buffer.alloc(64),
  ]);
}

/** An old .doc whose text begins in its first sector, with the flags of that beginning. */
function oldWord(flags: number): Uint8Array {
  const file = Buffer.alloc(1536);
  file.write("d0cf11e0a1b11ae1", "hex");
  file.writeUInt16LE(9, 30);
  file.write("eca5c100", 512, "hex");
  file.writeUInt16LE(flags, 522);
  file.write("WordDocument", 1024, "utf16le");
  return file;
}

const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const macros = String(templateParts("docx")["[Content_Types].xml"]).replace(
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  "application/vnd.ms-word.document.macroEnabled.main+xml",
);
const strict = relationships(["officeDocument", "word/document.xml"]).replaceAll(
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
);

test.each<[string, string, Uint8Array]>([
  ["docx", "a Word document", makeTemplate("docx")],
  ["docx", "a Word template", makeTemplate("dotx")],
  ["docx", "a Word document with macros", makeTemplate("docx", { "[Content_Types].xml": macros })],
  ["docx", "a strict Word document", makeTemplate("docx", { "_rels/.rels": strict })],
  [
    "odt",
    "an OpenDocument text",
    zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
  ],
  ["otherZip", "an OpenDocument table", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
  ["otherZip", "a zip file of something", zip({ "bild.txt": "ett" })],
  [
    "otherZip",
    "a document whose main part is missing",
    makeTemplate("docx", { "word/document.xml": undefined }),
  ],
  ["damaged", "a document that was cut", makeTemplate("docx").subarray(0, 2000)],
  ["tooLarge", "a bomb", zip({ "word/document.xml": " ".repeat(30_000_000) })],
  ["rtf", "rich text", strToU8("{\\rtf1\\ansi Hej}")],
  ["doc", "an old Word document", compoundFile("Root Entry", "WordDocument", "1Table")],
  [
    "encrypted",
    "a document with a password",
    compoundFile("EncryptionInfo", "EncryptedPackage", "StrongEncryptionDataSpace"),
  ],
  ["encrypted", "an old Word document with a password", oldWord(0x100)],
  ["doc", "the same without one", oldWord(0x200)],
  ["doc", "one whose text begins outside of the file", oldWord(0x100).subarray(0, 1060)],
  [
    "encrypted",
    "an OpenDocument text with a password",
    zip({
      mimetype: "application/vnd.oasis.opendocument.text",
      "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
    }),
  ],
  [
    "labelled",
    "a document with a sensitivity label",
    compoundFile("DRMEncryptedDataSpace", "EncryptedPackage"),
  ],
  ["other", "another compound file, such as a saved mail", compoundFile("__properties_version1.0")],
  ["pdf", "a PDF", strToU8("%PDF-1.7\n%\u00e2\u00e3")],
  ["text", "a text in UTF-8", strToU8("Vi har övat på nya flöden.\r\n\t– Alla var med.")],
  ["text", "a text in Windows-1252", Buffer.from("Vi har \xf6vat p\xe5 nya fl\xf6den.", "latin1")],
  ["text", "a text in UTF-16", Buffer.from("\ufeffHej", "utf16le")],
  ["text", "a text that is named like a zip file", strToU8("PDF och ZIP")],
  ["other", "bytes", Uint8Array.from([0, 1, 2, 3, 200, 201])],
])("a file is known by its content: %s is %s", (kind, _, bytes) => {
  expect(findFileKind(bytes)).toBe(kind);
});
