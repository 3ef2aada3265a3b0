import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, type XmlElement } from "libxml2-wasm";

const namespaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
};

/** The parts of a package by their paths, as text. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const roles: Readonly<Record<string, string>> = {
  Title: "Title",
  "heading 1": "H1",
  "heading 2": "H2",
  "heading 3": "H3",
  "heading 4": "H4",
  Notice: "NOTE",
};

/** The paragraphs of a .docx outside its tables as `role, tab, text`: read from the bytes, by style and list membership. */
export function readOutline(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  const styleNames = readStyleNames(parts.get("word/styles.xml") ?? "");
  using document = XmlDocument.fromString(parts.get("word/document.xml") ?? "");
  return document.find("/w:document/w:body/w:p", namespaces).flatMap((node) => {
    const paragraph = node as XmlElement;
    // What only keeps tables apart, ends a section or carries the mark of an item has no line of its own.
    if (paragraphText(paragraph) === "") return [];
    const style = textOf(paragraph, "w:pPr/w:pStyle/@w:val");
    const isItem = paragraph.find("w:pPr/w:numPr", namespaces).length > 0;
    const role = isItem ? "LI" : (roles[styleNames.get(style) ?? ""] ?? "P");
    return [`${role}\t${paragraphText(paragraph)}`];
  });
}

/** Every word of a document, tables included, in reading order. */
export function readText(bytes: Uint8Array): string {
  using document = XmlDocument.fromString(readParts(bytes).get("word/document.xml") ?? "");
  return document
    .find("//w:p", namespaces)
    .map((node) => paragraphText(node as XmlElement))
    .join("\n");
}

function paragraphText(paragraph: XmlElement): string {
  const pieces = paragraph.find(".//w:t | .//w:br | .//w:noBreakHyphen", namespaces);
  const signs: Readonly<Record<string, string>> = { br: " ", noBreakHyphen: "-" };
  const text = pieces.map((node) => signs[(node as XmlElement).name] ?? node.content).join("");
  // No-break spaces are typography, not text.
  return text.replaceAll("\u00A0", " ");
}

function readStyleNames(xml: string): Map<string, string> {
  using styles = XmlDocument.fromString(xml);
  const pairs = styles.find("/w:styles/w:style", namespaces).map((node): [string, string] => {
    const style = node as XmlElement;
    return [textOf(style, "@w:styleId"), textOf(style, "w:name/@w:val")];
  });
  return new Map(pairs);
}

function textOf(element: XmlElement, path: string): string {
  return element.find(path, namespaces)[0]?.content ?? "";
}
