import type { XmlElement } from "../ooxml/parse-xml.ts";
import type { Fate } from "./fates.ts";
import { findPartFor, openPackage, type Refusal } from "./open-package.ts";
import { PartReading, type ReadOptions, type Shared } from "./part-reading.ts";
import type { ReadComment, ReadDocument, ReadNote } from "./read-document.ts";
import { readLists } from "./read-lists.ts";
import { readComments, readNotes } from "./read-notes.ts";
import { readProperties } from "./read-properties.ts";
import { readStyles } from "./read-styles.ts";
import { requireEveryFate } from "./require-every-fate.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { walkBody } from "./walk-body.ts";

/**
 * Reads a Word file: its blocks as a reader sees them, with places, and the fate of every text of every part. Returns why
 * it does not, if it does not. It is read by import.
 *
 * Throws `Unbalanced` if a text has no fate: a list of what may hold text would lose what it does not list in silence, so
 * this reader looks through every element, and counts.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadDocument | Refusal {
  const opened = openPackage(bytes);
  if ("refusal" in opened) return opened;
  const shared: Shared = {
    opened,
    styleOf: readStyles(opened.roots.get(findPartFor("styles", opened))),
    numbering: readLists(opened.roots.get(findPartFor("numbering", opened))),
    options,
    walk: walkBody,
  };
  const commentsPart = findPartFor("comments", opened);
  const noteParts = ["footnotes", "endnotes"].map((use) => findPartFor(use, opened));
  // The main part comes first, so the comments find what they are about.
  const readings: PartReading[] = [];
  const [comments, notes]: [ReadComment[], ReadNote[]] = [[], []];
  let blocks: ReadDocument["blocks"] = [];
  for (const [part, root] of opened.roots) {
    const reading = new PartReading(part, root, shared);
    if (part === opened.main) blocks = walkBody(around(root), surroundingsOf("body"), reading);
    else if (part === commentsPart && root.name === "w:comments")
      comments.push(...readComments(root, reading, readings[0]));
    else if (noteParts.includes(part) && /^w:(?:foot|end)notes$/.test(root.name))
      notes.push(...readNotes(root, reading));
    else walkBody(around(root), aroundPart(root), reading);
    requireEveryFate(part, opened.texts.get(part) ?? [], reading.fates);
    readings.push(reading);
  }
  return {
    blocks,
    fates: readings.flatMap(({ fates }) => fates),
    comments,
    notes,
    controls: readings[0]?.controls ?? [],
    bookmarks: readings[0]?.bookmarks ?? [],
    ...readProperties(opened.parts, options.names ?? false),
  };
}

/** An element around a root, which may itself be a paragraph or a text. */
function around(root: XmlElement): XmlElement {
  return { ...root, name: "", children: [root] };
}

/** The fate of what stands in a part that is neither body, note nor comment. */
function aroundPart({ name }: XmlElement): Surroundings {
  if (name === "w:hdr" || name === "w:ftr") return surroundingsOf("header");
  const body = surroundingsOf("body");
  const fate = partFates.get(name) ?? (name.startsWith("w:") ? "hidden" : "textBox");
  return { ...body, fate };
}

const partFates: ReadonlyMap<string, Fate> = new Map([
  // Building blocks, among them the words that ask for a text (ECMA-376 part 1, clause 17.12).
  ["w:glossaryDocument", "placeholder"],
  ["w:comments", "comment"],
  ["w:footnotes", "footnote"],
  ["w:endnotes", "footnote"],
  // Word keeps the drawing that it made of a diagram beside the diagram's own texts.
  ["dsp:drawing", "copy"],
  ["w:document", "copy"],
]);
