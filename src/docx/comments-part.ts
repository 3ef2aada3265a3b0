import { strToU8 } from "fflate";
import { findPartFor, type OpenPackage } from "../docx-reader/open-package.ts";
import { ownAuthor } from "../docx-reader/own-comments.ts";
import { append, descendants, parseXml, replaceFragments, type XmlElement } from "../ooxml/parse-xml.ts";
import { readContentTypes, readRelationships, relationshipsPath, textOfPart } from "../ooxml/parts.ts";
import { wordNamespace } from "./word-namespace.ts";

interface NumberedComment {
  readonly id: number;
  readonly text: string;
}

/** The first number that no comment has, and no mark of one. */
export function numberComments({ roots }: OpenPackage): number {
  let highest = -1;
  for (const root of roots.values())
    for (const { name, attributes } of descendants(root)) {
      const isComment = name.startsWith("w:comment");
      const number = isComment ? Number(attributes.get("w:id")) : Number.NaN;
      if (Number.isSafeInteger(number) && number > highest) highest = number;
    }
  return highest + 1;
}

/** Adds comments to the part that a package has for them, or makes one, with its type and the way that leads to it. */
export function addComments(
  opened: OpenPackage,
  comments: readonly NumberedComment[],
): Map<string, Uint8Array> {
  const { parts, main } = opened;
  const part = findPartFor("comments", opened);
  const body = opened.roots.get(main)?.source ?? "";
  const isStrict = body.includes('"http://purl.oclc.org/ooxml/wordprocessingml/main"');
  const source = textOfPart(parts, part) ?? emptyPart(isStrict);
  const root = parseXml(source);
  if (!root) throw new Error(`${part} is not well-formed`);
  const namespace = wordNamespace(source);
  const xml = comments.map((comment) => printComment(comment, namespace)).join("");
  const written = new Map(parts);
  written.set(part, strToU8(replaceFragments(source, [append(root, xml)])));
  addType(written, part);
  addRelationship(written, main, part, isStrict);
  return written;
}

function emptyPart(isStrict: boolean): string {
  const space = isStrict
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`;
}

function printComment({ id, text }: NumberedComment, namespace: string): string {
  const [first = "", ...others] = text.split("\n").map(printRun);
  const paragraphs = [`<w:r><w:annotationRef/></w:r>${first}`, ...others].map((run) => `<w:p>${run}</w:p>`);
  const author = `w:author="${ownAuthor}" w:initials="${ownAuthor}"`;
  return `<w:comment${namespace} w:id="${id}" ${author}>${paragraphs.join("")}</w:comment>`;
}

function printRun(text: string): string {
  // XML 1.0, clause 2.2, has no other control characters, and no half characters.
  const written = text
    .replace(/[^\t\u0020-\uFFFD]|\p{Cs}/gu, (sign) => (sign.length > 1 ? sign : "\uFFFD"))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<w:r><w:t xml:space="preserve">${written}</w:t></w:r>`;
}

function addType(parts: Map<string, Uint8Array>, part: string): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  if (readContentTypes(parts)(part) === type) return;
  appendTo(parts, "[Content_Types].xml", "Override", `PartName="/${part}" ContentType="${type}"`);
}

function addRelationship(
  parts: Map<string, Uint8Array>,
  main: string,
  part: string,
  isStrict: boolean,
): void {
  const relationships = readRelationships(parts, main);
  if (relationships.some(({ type }) => type.endsWith("/comments"))) return;
  const file = relationshipsPath(main);
  if (!parts.has(file))
    parts.set(
      file,
      strToU8(
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
    );
  const types = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const ids = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const attributes = `Id="rId${number}" Type="${types}/comments" Target="/${part}"`;
  appendTo(parts, file, "Relationship", attributes);
}

/** Adds an empty element at the end of a part of the package itself. */
function appendTo(parts: Map<string, Uint8Array>, part: string, name: string, attributes: string): void {
  const source = textOfPart(parts, part) ?? "";
  const root: XmlElement | undefined = parseXml(source);
  if (!root) throw new Error(`${part} is not well-formed`);
  const prefix = /^[^:]*:/.exec(root.name)?.[0] ?? "";
  parts.set(part, strToU8(replaceFragments(source, [append(root, `<${prefix}${name} ${attributes}/>`)])));
}
