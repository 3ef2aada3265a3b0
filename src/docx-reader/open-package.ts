import { type FileKind, findFileKind, findMainPart, kindOfPackage } from "../ooxml/find-file-kind.ts";
import { mapPrefixes } from "../ooxml/map-prefixes.ts";
import { descendants, parseXmlWithin, type XmlElement, type XmlProblem } from "../ooxml/parse-xml.ts";
import { type Parts, readContentTypes, readRelationships, textOfPart } from "../ooxml/parts.ts";
import { readZip } from "../ooxml/read-zip.ts";
import { type FoundText, findTexts, textNamesIn } from "./find-texts.ts";

/**
 * Why a file is not read: it is of another kind, or one of its parts is not XML that can be read safely. `altChunk` is a
 * document within the document, whose text only Word would show.
 */
export interface Refusal {
  readonly refusal: Exclude<FileKind, "docx"> | XmlProblem | "encoding" | "namespaces" | "altChunk";
  readonly part?: string;
}

/** A Word file whose parts with text, and those that explain them, are parsed. */
export interface OpenPackage {
  readonly parts: Parts;
  /** The path of the part that holds the body. */
  readonly main: string;
  /** The roots of the parsed parts by their paths, the main part first. */
  readonly roots: ReadonlyMap<string, XmlElement>;
  readonly texts: ReadonlyMap<string, readonly FoundText[]>;
}

/** Word nests some forty elements in a table with a text box; the reader calls itself for each. */
const deepest = 200;
/** Elements of all parts together: some hundred times as many as a monthly report has. */
const mostElements = 350_000;
/** UTF-16 units of all parts together that are read: as many as Word writes for so many elements. */
const mostText = 12_000_000;

/** Opens a Word file, or says why it is not read. */
export function openPackage(bytes: Uint8Array): OpenPackage | Refusal {
  const parts = readZip(bytes);
  const kind = typeof parts === "string" ? findFileKind(bytes) : kindOfPackage(parts);
  if (typeof parts === "string" || kind !== "docx") return { refusal: kind === "docx" ? "damaged" : kind };
  const main = findMainPart(parts);
  if (main === undefined) return { refusal: "otherZip" };
  const roots = new Map<string, XmlElement>();
  const texts = new Map<string, readonly FoundText[]>();
  let [left, textLeft] = [mostElements, mostText];
  for (const part of xmlParts(parts, main)) {
    const source = textOfPart(parts, part);
    if (source === undefined) {
      // What lies elsewhere is other programs' own data.
      if (part.startsWith(folderOf(main))) return { refusal: "encoding", part };
      continue;
    }
    textLeft -= source.length;
    if (textLeft < 0) return { refusal: "tooLarge", part };
    if (part !== main && textNamesIn(source)?.length === 0) continue;
    left -= countTags(source, left);
    const root = left < 0 ? "tooMany" : parseXmlWithin(source, { elements: mostElements, depth: deepest });
    if (typeof root === "string") return { refusal: root, part };
    const found = findTexts(source);
    if (!found) return { refusal: "namespaces", part };
    const mapped = mapPrefixes(root);
    if (part === main && descendants(mapped, "w:altChunk").length > 0) return { refusal: "altChunk", part };
    roots.set(part, mapped);
    texts.set(part, found);
  }
  return { parts, main, roots, texts };
}

/**
 * The path of the part that the main part uses for something: the one to which a relationship of that type leads, else
 * the one that has its usual name. Building blocks have parts of the same names, and another main part.
 */
export function findPartFor(use: string, { parts, main }: OpenPackage): string {
  const related = readRelationships(parts, main).find(({ type }) => type.endsWith(`/${use}`));
  return related?.target ?? `${folderOf(main)}${use}.xml`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function xmlParts(parts: Parts, main: string): string[] {
  const typeOf = readContentTypes(parts);
  const others = [...parts.keys()].filter(
    (part) => part !== main && (part.endsWith(".xml") || /[+/]xml$/.test(typeOf(part))),
  );
  return [main, ...others].filter((part) => part !== "[Content_Types].xml" && !part.endsWith(".rels"));
}

/** Counts the start tags of a source, no further than a limit, since parsing takes a hundred times as long. */
function countTags(source: string, limit: number): number {
  let count = 0;
  for (let at = source.indexOf("<"); at !== -1 && count <= limit; at = source.indexOf("<", at + 1))
    if (source.charCodeAt(at + 1) !== 0x2f) count += 1;
  return count;
}
