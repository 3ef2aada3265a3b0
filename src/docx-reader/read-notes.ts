import type { XmlElement } from "../ooxml/parse-xml.ts";
import { isOwnComment } from "./own-comments.ts";
import type { PartReading } from "./part-reading.ts";
import type { ReadBlock, ReadComment, ReadNote } from "./read-document.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Reads the footnotes or endnotes of a part (ECMA-376 part 1, clause 17.11); what only separates them shows nothing. */
export function readNotes(root: XmlElement, reading: PartReading): ReadNote[] {
  return readEach(root, surroundingsOf("footnote"), reading)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ element, blocks }) => ({
      id: `${element.name.slice(2)} ${element.attributes.get("w:id") ?? ""}`,
      blocks,
    }));
}

/** Reads the comments of a part (clause 17.13.4), and finds what each is about in the body. */
export function readComments(
  root: XmlElement,
  reading: PartReading,
  body: PartReading | undefined,
): ReadComment[] {
  return readEach(root, surroundingsOf("comment"), reading).map(({ element, blocks }) => {
    const id = element.attributes.get("w:id") ?? "";
    const author = reading.shared.options.names ? element.attributes.get("w:author") : undefined;
    return {
      id,
      text: blocks.map((block) => (block.role === "table" ? "" : block.text)).join("\n"),
      ...(isOwnComment(element) ? { isOwn: true } : {}),
      ...body?.stretchOf(id),
      ...(author === undefined ? {} : { author }),
    };
  });
}

function readEach(
  root: XmlElement,
  within: Surroundings,
  reading: PartReading,
): { readonly element: XmlElement; readonly blocks: readonly ReadBlock[] }[] {
  return root.children.map((element) => ({
    element,
    blocks: reading.shared.walk({ ...root, children: [element] }, within, reading),
  }));
}
