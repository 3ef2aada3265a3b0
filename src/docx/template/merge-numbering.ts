import {
  append,
  childAt,
  outerXml,
  parseXml,
  replaceFragments,
  valueAt,
  type XmlEdit,
  type XmlElement,
} from "../../ooxml/parse-xml.ts";

/**
 * Adds the lists of a document to the numbering of a template, and raises the list numbers in the document accordingly.
 * The template's lists keep their numbers, because the template's styles refer to them.
 */
export function mergeNumbering(
  template: XmlElement,
  own: string,
  document: string,
): { readonly numbering: string; readonly document: string } {
  const used = new Set([...document.matchAll(listNumber)].map(([, id]) => id));
  const definitions = parseXml(own)?.children ?? [];
  const nums = definitions.filter((num) => num.name === "w:num" && used.has(num.attributes.get("w:numId")));
  const wanted = new Set(nums.map((num) => valueAt(num, "w:abstractNumId")));
  const abstracts = definitions.filter(({ attributes }) => wanted.has(attributes.get("w:abstractNumId")));
  const abstractOffset = largest(template, "w:abstractNum", "w:abstractNumId") + 1;
  const offset = largest(template, "w:num", "w:numId");
  const raise = (xml: string, pattern: RegExp, by: number): string =>
    xml.replace(pattern, (_, before: string, id: string) => `${before}${Number(id) + by}"`);
  const abstractXml = abstracts.map((definition) =>
    // Attributes of later versions of Word have a namespace that the template may not declare.
    raise(
      outerXml(definition).replace(/ w15:[^=]*="[^"]*"/g, ""),
      /( w:abstractNumId=")(\d+)"/g,
      abstractOffset,
    ),
  );
  const numXml = nums.map((num) =>
    raise(
      raise(outerXml(num), /( w:numId=")(\d+)"/g, offset),
      /(<w:abstractNumId w:val=")(\d+)"/g,
      abstractOffset,
    ),
  );
  // `w:abstractNum` must come before `w:num`, and `w:numIdMacAtCleanup` after both (CT_Numbering).
  const last = childAt(template, "w:numIdMacAtCleanup");
  const first = childAt(template, "w:num") ?? last;
  const before = (element: XmlElement | undefined, text: string): XmlEdit =>
    element ? { start: element.start, end: element.start, text } : append(template, text);
  const edits = first
    ? [before(first, abstractXml.join("")), before(last, numXml.join(""))]
    : [append(template, [...abstractXml, ...numXml].join(""))];
  return {
    numbering: replaceFragments(template.source, edits),
    document: raise(document, /(<w:numId w:val=")(\d+)"/g, offset),
  };
}

const listNumber = /<w:numId w:val="(\d+)"/g;

function largest(numbering: XmlElement, name: string, attribute: string): number {
  return numbering.children
    .filter((child) => child.name === name)
    .reduce((most, { attributes }) => Math.max(most, Number(attributes.get(attribute)) || 0), 0);
}
