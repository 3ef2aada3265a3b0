import path from "node:path";
import { parseXml, type XmlElement } from "./parse-xml.ts";

/** The parts of a package by their paths, without the leading slash of part names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** How one part of a package refers to another, or to something outside it (ECMA-376 part 2, clause 6.5). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The path of a part, or an external address as the source writes it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * A part as text, without a byte order mark; undefined if the part is missing or its bytes are neither UTF-8 nor UTF-16,
 * the two encodings that a package may have (ECMA-376 part 2, clause 8.1.4). A text from UTF-16 says that it is UTF-8,
 * since it will be written so.
 */
export function textOfPart(parts: Parts, part: string): string | undefined {
  const bytes = parts.get(part);
  if (!bytes) return undefined;
  const encoding = wideEncodingOf(bytes);
  try {
    const text = new TextDecoder(encoding ?? "utf-8", { fatal: true }).decode(bytes);
    return encoding ? text.replace(/^(<\?xml [^>]*encoding=["'])[^"']*/, "$1UTF-8") : text;
  } catch {
    return undefined;
  }
}

/** UTF-16 in one of its two orders, which a byte order mark begins; undefined for any other text. */
export function wideEncodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** A part as XML; undefined if the part is missing or not well-formed. */
export function parsePart(parts: Parts, part: string): XmlElement | undefined {
  const text = textOfPart(parts, part);
  return text === undefined ? undefined : parseXml(text);
}

/** The path of a part's relationships, or of the package's own for an empty path. */
export function relationshipsPath(part: string): string {
  const { dir, base } = path.posix.parse(part);
  return path.posix.join(dir, "_rels", `${base}.rels`);
}

/** A part's relationships, or those of the package for an empty path; none if they are missing or not well-formed. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const root = parsePart(parts, relationshipsPath(part));
  return (root?.children ?? []).map(({ attributes }) => {
    const written = attributes.get("Target") ?? "";
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: isExternal ? written : resolve(part, written),
      isExternal,
    };
  });
}

/** Turns a target, which is an address such as `../media/bild%201.png`, into the path of a part. */
function resolve(part: string, target: string): string {
  const from = target.startsWith("/") ? "/" : `/${path.posix.dirname(part)}`;
  const address = target.replace(/#.*$/s, "");
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    // The per cent sign belongs to the name.
  }
  return path.posix.resolve(from, decoded.replace(/^\/+/, "")).slice(1);
}

/** Returns a function from a part to its content type in [Content_Types].xml, or "" (ECMA-376 part 2, clause 7.2.3). */
export function readContentTypes(parts: Parts): (part: string) => string {
  const children = parsePart(parts, "[Content_Types].xml")?.children ?? [];
  const types = new Map(
    children.map(({ attributes }): [string, string] => [
      (attributes.get("PartName") ?? `.${attributes.get("Extension") ?? ""}`).toLowerCase(),
      attributes.get("ContentType") ?? "",
    ]),
  );
  // Not path.extname, for which the name `.rels` has none.
  const extensionOf = (part: string): string => /\.[^./]*$/.exec(part)?.[0] ?? "";
  return (part) => types.get(`/${part}`.toLowerCase()) ?? types.get(extensionOf(part).toLowerCase()) ?? "";
}
