import type { IXmlableObject } from "docx";

/**
 * Prints an element as the docx library makes it (`{ "w:b": { _attr: { "w:val": false } } }`) just as the library prints
 * it itself: characters that XML 1.0 cannot hold are left out.
 */
export function printXml(element: IXmlableObject): string {
  for (const name in element) return printElement(name, element[name]);
  return "";
}

function printElement(name: string, content: unknown): string {
  if (!isObject(content)) return `<${name}>${escapeXml(content)}</${name}>`;
  if (!Array.isArray(content)) return `<${name}${printAttributes(content)}/>`;
  let attributes = "";
  let children = "";
  for (const child of content) {
    if (!isObject(child)) children += escapeXml(child);
    else if ("_attr" in child) attributes += printAttributes(child);
    else children += printXml(child);
  }
  return `<${name}${attributes}>${children}</${name}>`;
}

/** What is no list of children is an element's attributes, or nothing. */
function printAttributes({ _attr: attributes }: IXmlableObject): string {
  let printed = "";
  for (const name in attributes) printed += ` ${name}="${escapeXml(attributes[name])}"`;
  return printed;
}

function isObject(value: unknown): value is IXmlableObject {
  return typeof value === "object" && value !== null;
}

const special = /[&"'<>]|[^\P{Cc}\t\n\r\u007F-\u009F]/gu;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

function escapeXml(value: unknown): string {
  return String(value).replace(special, (character) => entities[character] ?? "");
}
