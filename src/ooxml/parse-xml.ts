/** An element of an XML text, with its place there, so that what nobody changes stays as it is written. */
export interface XmlElement {
  /** With its prefix: `w:style`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The elements in it, without the text between them. */
  readonly children: readonly XmlElement[];
  /** The text that it was parsed from, and its place there, tags included. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where the start tag ends and the end tag begins; the same where there is nothing between them. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** More elements than this have no use in a part of a template; they would fill the memory. */
const mostElements = 1_000_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenElement = Mutable<XmlElement> & { children: XmlElement[] };

const tag = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What stands between tags and is no element, by how it begins, with how it ends. */
const skipped: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/**
 * Parses an XML text into its elements. Undefined where it is not well-formed, where it has a document type, which no
 * part of an Office file may have (ECMA-376 part 2, clause 8.1.4) and which could make it grow without end, and where
 * it has more elements than anyone needs. Names are taken as they are written: no namespace is looked up.
 */
export function parseXml(source: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1; at = source.indexOf("<", at)) {
    const other = skipped.find(([start]) => source.startsWith(start, at));
    if (other) {
      const end = source.indexOf(other[1], at + other[0].length);
      if (end === -1) return undefined;
      at = end + other[1].length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = "", attributes = "", empty] = tag.exec(source) ?? [];
    if (whole === undefined) return undefined;
    const end = at + whole.length;
    if (slash === "/") {
      const element = open.pop();
      if (element?.name !== name || attributes !== "" || empty === "/") return undefined;
      element.contentEnd = at;
      element.end = end;
    } else {
      count += 1;
      if (count > mostElements || (open.length === 0 && root)) return undefined;
      const element: OpenElement = {
        name,
        attributes: readAttributes(attributes),
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
  return open.length === 0 ? root : undefined;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(attribute)];
  return new Map(pairs.map(([, name = "", double, single]) => [name, decode(double ?? single ?? "")]));
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function decode(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (whole, name, dec, hex) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text of an attribute's value as XML. */
export function encodeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** An element as it is written, tags included. */
export function outerXml({ source, start, end }: XmlElement): string {
  return source.slice(start, end);
}

/** The first child along a path of names, if there is one. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (parent, name) => parent?.children.find((child) => child.name === name),
    element,
  );
}

/** The elements of a name within another, at any depth, in the order in which they begin. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      // Within the length.
      waiting.push(next.children[index] as XmlElement);
    }
  }
  return found;
}

/** The value that a child states of itself: `w:val` of `w:name`. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childAt(element, ...path)?.attributes.get("w:val");
}

/** A text to put in place of a stretch of another. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Adds XML as the last thing in an element, also in one that is written as `<w:ftr/>`. */
export function append(element: XmlElement, text: string): XmlEdit {
  const { source, name, contentEnd, end } = element;
  const isClosed = contentEnd < end;
  if (isClosed) return { start: contentEnd, end: contentEnd, text };
  return { start: source.lastIndexOf("/", end), end, text: `>${text}</${name}>` };
}

/** Puts texts in place of stretches of another; the stretches do not overlap. */
export function replaceFragments(source: string, edits: readonly XmlEdit[]): string {
  let written = "";
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    written += source.slice(at, start) + text;
    at = end;
  }
  return written + source.slice(at);
}
