import { strToU8 } from "fflate";
import { withoutCommentsChecksum } from "../authorship/comments-checksum.ts";
import { findPartFor, type OpenPackage } from "../docx-reader/open-package.ts";
import { isOwnComment } from "../docx-reader/own-comments.ts";
import { everyElement, keepOutermost, parentsOf, remove } from "../ooxml/edit-xml.ts";
import {
  descendants,
  parseXml,
  replaceFragments,
  type XmlEdit,
  type XmlElement,
} from "../ooxml/parse-xml.ts";
import { textOfPart } from "../ooxml/parts.ts";

/** The parts of a package without the comments that millrep wrote, which they had; undefined where they had none. */
export function removeOwnComments(opened: OpenPackage): Map<string, Uint8Array> | undefined {
  const { parts, main, roots } = opened;
  const part = findPartFor("comments", opened);
  const [comments, body] = [roots.get(part), roots.get(main)];
  const own = comments?.children.filter(isOwnComment) ?? [];
  if (!comments || !body || own.length === 0) return undefined;
  const ids = new Set(own.map(({ attributes }) => attributes.get("w:id")));
  const cleaned = new Map(parts);
  const write = (name: string, source: string, edits: readonly XmlEdit[]): void => {
    cleaned.set(name, strToU8(replaceFragments(source, keepOutermost(edits))));
  };
  write(part, comments.source, own.map(remove));
  cleaned.set(part, strToU8(withoutCommentsChecksum(textOfPart(cleaned, part) ?? "")));
  write(main, body.source, marksOf(body, ids));
  const paragraphs = new Set(own.flatMap((comment) => descendants(comment, "w:p")).flatMap(paragraphIds));
  if (paragraphs.size > 0) forget(cleaned, paragraphs);
  return cleaned;
}

/** The marks of comments, with the runs that hold nothing else. */
function marksOf(body: XmlElement, ids: ReadonlySet<string | undefined>): XmlEdit[] {
  const parents = parentsOf(body);
  return everyElement(body)
    .filter(({ name, attributes }) => markNames.has(name) && ids.has(attributes.get("w:id")))
    .map((mark) => {
      const run = parents.get(mark);
      const isAlone =
        run?.name === "w:r" && run.children.every((child) => child === mark || child.name === "w:rPr");
      return remove(isAlone ? run : mark);
    });
}

const markNames: ReadonlySet<string> = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
]);

/** The number that Word gives each paragraph of a comment once it has saved it. */
function paragraphIds({ attributes }: XmlElement): string[] {
  return [...attributes].filter(([name]) => name.endsWith(":paraId")).map(([, value]) => value);
}

/** Parts in which Word says more of comments: who answers which, and which are done. */
const moreParts = /\/comments(?:Extended|Ids|Extensible)\.xml$/;

/** Takes out of those parts what they say of paragraphs that are gone. An answer to one stays, and answers none. */
function forget(parts: Map<string, Uint8Array>, paragraphs: ReadonlySet<string>): void {
  const gone = new Set(paragraphs);
  const names = [...parts.keys()].filter((name) => moreParts.test(name));
  // What commentsIds says of a paragraph is how commentsExtensible names it.
  for (const name of names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const source = textOfPart(parts, name);
    const root = source === undefined ? undefined : parseXml(source);
    if (!root || source === undefined) continue;
    const edits = root.children.flatMap((element): XmlEdit[] => {
      const attributes = [...element.attributes];
      const isGone = attributes.some(([key, value]) => /:(?:paraId|durableId)$/.test(key) && gone.has(value));
      if (isGone) {
        for (const [key, value] of attributes) if (key.endsWith(":durableId")) gone.add(value);
        return [remove(element)];
      }
      const answers = attributes.find(([key, value]) => key.endsWith(":paraIdParent") && gone.has(value));
      return answers ? [removeAttribute(element, answers[0])] : [];
    });
    parts.set(name, strToU8(replaceFragments(source, edits)));
  }
}

function removeAttribute({ source, start, contentStart }: XmlElement, name: string): XmlEdit {
  const tag = source.slice(start, contentStart);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const at = start + (found?.index ?? 0);
  return { start: at, end: at + (found?.[0].length ?? 0), text: "" };
}
