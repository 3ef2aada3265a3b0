/** An element of an XML text, with its place in the text, so that an edit leaves everything else byte for byte. */
export interface XmlElement {
  /** With its prefix: `w:style`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The child elements, without the text between them. */
  readonly children: readonly XmlElement[];
  /** The whole XML text, and the element's place in it, tags included. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where the start tag ends and the end tag begins; equal if the element is empty. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Why a text is not read as XML. */
export type XmlProblem = "malformed" | "doctype" | "tooMany" | "tooDeep";

/** How much of a text is read: how many elements, and how deep one in another. */
export interface XmlLimits {
  readonly elements: number;
  readonly depth: number;
}

/** No part of a template needs more elements; they would fill the memory. */
const usualLimits: XmlLimits = { elements: 1_000_000, depth: Number.POSITIVE_INFINITY };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Mutable<XmlElement> & { children: XmlElement[] };

/** A tag with at most a thousand attributes: the engine remembers each to return to, and has no room for a million. */
const tag = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,1000})\s*(\/?)>/y;
const attribute = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Comments, CDATA sections and instructions, which the parser skips: how each begins and ends. */
const skipped: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Parses an XML text into its elements, as `parseXmlWithin` does; undefined if it has a problem. */
export function parseXml(source: string): XmlElement | undefined {
  const parsed = parseXmlWithin(source, usualLimits);
  return typeof parsed === "string" ? undefined : parsed;
}

/**
 * Parses an XML text into its elements. Names keep their prefixes; the parser resolves no namespaces.
 *
 * It refuses a text that is not well-formed, exceeds the limits, or has a document type, which no part of an Office file
 * may have (ECMA-376 part 2, clause 8.1.4) and whose entities could expand without end.
 */
export function parseXmlWithin(source: string, limits: XmlLimits): XmlElement | XmlProblem {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at)) {
    const sign = source.charAt(at + 1);
    const other =
      sign === "!" || sign === "?" ? skipped.find(([start]) => source.startsWith(start, at)) : undefined;
    if (other) {
      const end = source.indexOf(other[1], at + other[0].length);
      if (end === -1) return "malformed";
      at = end + other[1].length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = "", attributes = "", empty] = tag.exec(source) ?? [];
    if (whole === undefined) return source.startsWith("<!DOCTYPE", at) ? "doctype" : "malformed";
    const end = at + whole.length;
    if (slash === "/") {
      const element = open.pop();
      if (element?.name !== name || attributes !== "" || empty === "/") return "malformed";
      element.contentEnd = at;
      element.end = end;
    } else {
      count += 1;
      if (count > limits.elements) return "tooMany";
      if (open.length >= limits.depth) return "tooDeep";
      if (open.length === 0 && root) return "malformed";
      const pairs = readAttributes(attributes);
      if (!pairs) return "malformed";
      const element: OpenElement = {
        name,
        attributes: pairs,
        children: [],
        source,
        start: at,
        end,
        contentStart: end,
        contentEnd: end,
      };
      root ??= element;
      open.at(-1)?.children.push(element);
      if (empty !== "/") open.push(element);
    }
    at = end;
  }
  return open.length === 0 && root ? root : "malformed";
}

const none: ReadonlyMap<string, string> = new Map();

/** Undefined if two attributes have one name. */
function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  if (text === "") return none;
  // A document has a hundred thousand attributes: this makes no lists of them.
  const read = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, name = "", double, single] = found;
    if (read.has(name)) return undefined;
    read.set(name, decode(double ?? single ?? ""));
  }
  return read;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The sign itself is the last, so that what it begins is not read a second time. */
const named = Object.entries(entities).map(([name, sign]) => [`&${name};`, sign] as const);

function decode(text: string): string {
  if (!text.includes("&")) return text;
  // Many times as fast, and right if no number can stand for the sign itself.
  if (!text.includes("&#")) return named.reduce((read, [name, sign]) => read.replaceAll(name, sign), text);
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (whole, name, dec, hex) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** What stands between the tags of an element: CDATA sections, what a reader skips, tags, and text. */
const content = /<!\[CDATA\[(.*?)\]\]>|<!--.*?-->|<\?.*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|([^<]+)/gs;

/** The text of an element and its descendants, with entities and CDATA sections as the characters they stand for. */
export function textOf({ source, contentStart, contentEnd }: XmlElement): string {
  const written = source.slice(contentStart, contentEnd);
  if (!written.includes("<")) return decode(written);
  return written.replace(content, (_, literal?: string, text?: string) => literal ?? decode(text ?? ""));
}

/** Escapes a text for an attribute's value between double quotation marks. */
export function encodeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The XML of an element, tags included, as in the source. */
export function outerXml({ source, start, end }: XmlElement): string {
  return source.slice(start, end);
}

/** Follows a path of names, to the first child of each name; undefined if one is missing. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element,
  );
}

/** The descendants of a name, or all, at any depth, in the order in which they begin. */
export function descendants(element: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (name === undefined || next.name === name) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      // The index is below the length, so the child exists.
      waiting.push(next.children[index] as XmlElement);
    }
  }
  return found;
}

/** The attribute `w:val` of the element at a path, such as the name in `w:name`; undefined if it is missing. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childAt(element, ...path)?.attributes.get("w:val");
}

/** A replacement for a fragment of an XML text. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that adds XML at the end of an element's content, also if the source writes the element as `<w:ftr/>`. */
export function append(element: XmlElement, text: string): XmlEdit {
  const { source, name, contentEnd, end } = element;
  const isClosed = contentEnd < end;
  if (isClosed) return { start: contentEnd, end: contentEnd, text };
  return { start: source.lastIndexOf("/", end), end, text: `>${text}</${name}>` };
}

/** Applies edits, in any order, to a source. Their fragments must not overlap. */
export function replaceFragments(source: string, edits: readonly XmlEdit[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    written += source.slice(at, start) + text;
    at = end;
  }
  return written + source.slice(at);
}
