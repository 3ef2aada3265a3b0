import { childAt, parseXml, type XmlElement } from "../ooxml/parse-xml.ts";
import {
  type Parts,
  type Relationship,
  readContentTypes,
  readRelationships,
  textOfPart,
  wideEncodingOf,
} from "../ooxml/parts.ts";
import { readZip } from "../ooxml/read-zip.ts";
import { hasMacros } from "./find-fetches.ts";
import { relationshipNamespace, type TemplateParts } from "./find-lost.ts";
import { fitHeadersFooters } from "./fit-headers-footers.ts";
import { type CarriedPart, damaged, isOn, parseWord, readCarried, strictNamespaces } from "./read-carried.ts";
import { readHeadersFooters } from "./read-headers-footers.ts";
import { type ChosenSection, chooseSection } from "./read-section.ts";
import type { Template, TemplateNote, TemplateProblem, TemplateSection } from "./template.ts";
import { missingStyles } from "./template-styles.ts";

const wordType =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;

/** The styles of a document that has none: Word shows its built-in ones all the same. */
const noStyles = parseXml(
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>',
);

/**
 * Reads a Word document or template (.docx, .dotx) as the template of a report.
 *
 * It runs nothing in the file and fetches nothing from outside. It refuses a template with macros, and one of which a
 * report would get something that runs or fetches; what stands in its body does not matter. Never throws.
 */
export function readTemplate(bytes: Uint8Array): Template | TemplateProblem {
  const packed = readZip(bytes);
  if (packed === "format") return { problem: kindOf(bytes), names: [] };
  if (typeof packed === "string") return { problem: packed, names: [] };
  const parts = inUtf8(packed);
  const contentType = readContentTypes(parts);
  const relationships = readRelationships(parts, "");
  if (relationships.some(({ type }) => type.startsWith(strictNamespaces)))
    return { problem: "strict", names: [] };
  if (hasMacros(parts, contentType)) return { problem: "macros", names: [] };
  const main = targetOf(relationships, "officeDocument");
  if (main === undefined || !wordType.test(contentType(main))) return { problem: "format", names: [] };
  return readDocument({ parts, contentType }, main);
}

function readDocument(template: TemplateParts, main: string): Template | TemplateProblem {
  const { parts, contentType } = template;
  const relationships = readRelationships(parts, main);
  const of = (type: string): string | undefined => targetOf(relationships, type);
  const document = parseWord(parts, main);
  if (typeof document !== "object") return document ? { problem: document, names: [] } : damaged(main);
  const carried = new Map<string, CarriedPart>();
  for (const kind of ["styles", "numbering", "theme", "fontTable"]) {
    const part = of(kind);
    // Word opens a document that refers to lost numbers, fonts or colours, and shows its own.
    if (part === undefined || (kind !== "styles" && !parts.has(part))) continue;
    const read = readCarried(template, part);
    if ("problem" in read) return read;
    carried.set(kind, read);
  }
  const settingsPart = of("settings") ?? "";
  const read = parts.has(settingsPart) ? parseWord(parts, settingsPart) : undefined;
  if (parts.has(settingsPart) && typeof read !== "object") return damaged(settingsPart);
  const settings = typeof read === "object" ? read : undefined;
  // The constant is well-formed.
  const styles = carried.get("styles")?.root ?? (noStyles as XmlElement);
  const chosen = chooseSection(document, styles);
  const hasTitlePage = isOn(chosen.section, "w:titlePg");
  const hasEvenPages = isOn(settings, "w:evenAndOddHeaders");
  const shown = readHeadersFooters(template, main, relationships, chosen, (pages) =>
    pages === "default" ? true : pages === "first" ? hasTitlePage : hasEvenPages,
  );
  if ("problem" in shown) return shown;
  const all = [...carried.values(), ...shown.carried];
  const section = readSection(chosen, hasTitlePage, shown.headersFooters);
  const numbering = carried.get("numbering");
  return {
    parts: withChanged(parts, all),
    contentType,
    styles,
    numbering,
    settings,
    theme: carried.get("theme")?.part,
    fontTable: carried.get("fontTable")?.part,
    section,
    notes: findNotes(document, styles, chosen, section, all, settings),
  };
}

function readSection(
  { section }: ChosenSection,
  hasTitlePage: boolean,
  headersFooters: TemplateSection["headersFooters"],
): TemplateSection {
  const borders = childAt(section, "w:pgBorders");
  return {
    pageSize: childAt(section, "w:pgSz"),
    pageMargins: childAt(section, "w:pgMar"),
    pageBorders: borders && !hasPictures(borders) ? borders : undefined,
    hasTitlePage,
    headersFooters,
  };
}

/** Whether a border is a row of pictures, which lie in other parts. */
function hasPictures(borders: XmlElement): boolean {
  return borders.children.some(({ attributes }) =>
    [...attributes.keys()].some((name) => name.startsWith("r:")),
  );
}

function findNotes(
  document: XmlElement,
  styles: XmlElement,
  { section: chosen, hasCover }: ChosenSection,
  section: TemplateSection,
  carried: readonly CarriedPart[],
  settings: XmlElement | undefined,
): TemplateNote[] {
  const missing = missingStyles(styles);
  const isTaken = (note: TemplateNote["note"]): boolean => carried.some(({ notes }) => notes.includes(note));
  const found: readonly (readonly [TemplateNote["note"], boolean])[] = [
    ["styles", missing.length > 0],
    ["cover", hasCover],
    [
      "background",
      isOn(settings, "w:displayBackgroundShape") && isColoured(childAt(document, "w:background")),
    ],
    ["borders", childAt(chosen, "w:pgBorders") !== section.pageBorders],
    ["picture", isTaken("picture")],
    ["changes", isTaken("changes")],
    ["contents", !fitHeadersFooters(section)],
  ];
  return found
    .filter(([, isFound]) => isFound)
    .map(([note]) => ({ note, names: note === "styles" ? missing : [] }));
}

/** Whether the page of a document is not white. A picture or a pattern in it is VML. */
function isColoured(background: XmlElement | undefined): boolean {
  const colour = background?.attributes.get("w:color")?.toUpperCase() ?? "FFFFFF";
  return background !== undefined && (!["FFFFFF", "AUTO"].includes(colour) || background.children.length > 0);
}

/** What a file is that is no zip file of parts. */
function kindOf(bytes: Uint8Array): "format" | "password" | "old" {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A compound file (MS-CFB, section 2.2) holds a document of Word 97–2003 or an encrypted one (MS-OFFCRYPTO, 2.3.4).
  if (!buffer.subarray(0, 8).equals(compoundFile)) return "format";
  if (buffer.includes(Buffer.from("EncryptedPackage", "utf16le"))) return "password";
  return buffer.includes(Buffer.from("WordDocument", "utf16le")) ? "old" : "format";
}

const compoundFile = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** The parts with those in UTF-16 as UTF-8, since a document may get fragments of them. */
function inUtf8(parts: Parts): Parts {
  const texts = [...parts]
    .filter(([, bytes]) => wideEncodingOf(bytes))
    .map(([part]) => [part, textOfPart(parts, part)] as const);
  return withTexts(parts, texts);
}

function withChanged(parts: Parts, carried: readonly CarriedPart[]): Parts {
  const changed = carried.filter(({ isChanged }) => isChanged);
  return withTexts(
    parts,
    changed.map(({ part, root }) => [part, root.source]),
  );
}

function withTexts(
  parts: Parts,
  texts: readonly (readonly [part: string, text: string | undefined])[],
): Parts {
  const encoder = new TextEncoder();
  const written = texts.flatMap(([part, text]) =>
    text === undefined ? [] : [[part, encoder.encode(text)] as const],
  );
  return written.length === 0 ? parts : new Map([...parts, ...written]);
}

function targetOf(relationships: readonly Relationship[], kind: string): string | undefined {
  return relationships.find(({ type }) => type === `${relationshipNamespace}/${kind}`)?.target;
}
