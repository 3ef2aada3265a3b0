import { childAt, valueAt, type XmlElement } from "../ooxml/parse-xml.ts";
import { Line } from "./line.ts";
import type { PartReading } from "./part-reading.ts";
import type { ReadBlock, ReadParagraph } from "./read-document.ts";
import { findMembership } from "./read-lists.ts";
import { isMarkRemoved } from "./read-revisions.ts";
import { readRuns } from "./read-runs.ts";
import { type Surroundings, takenAway } from "./surroundings.ts";

/** A paragraph that goes on in the next one, because the mark at its end was deleted. */
export interface Unfinished {
  readonly line: Line;
  readonly paragraph: XmlElement;
}

/**
 * Reads a paragraph, after one that goes on in it, if there is one. A paragraph of several has the style of the last, which
 * keeps its mark.
 */
export function readParagraph(
  paragraph: XmlElement,
  within: Surroundings,
  before: Unfinished | undefined,
  reading: PartReading,
): Unfinished | ReadBlock[] {
  reading.paragraph += 1;
  const line = before?.line ?? new Line(reading.paragraph, paragraph.start);
  const style = reading.shared.styleOf(styleIdOf(paragraph));
  readRuns(paragraph, style.isHidden ? takenAway(within, "hidden") : within, line, reading);
  if (isMarkRemoved(paragraph, reading.shared.options)) return { line, paragraph };
  return finishParagraph({ line, paragraph }, within, reading);
}

/** The blocks of a paragraph that has been read: itself if it shows something, and what follows it. */
export function finishParagraph(
  { line, paragraph }: Unfinished,
  within: Surroundings,
  reading: PartReading,
): ReadBlock[] {
  if (line.isEmpty) return [...line.following];
  const read: ReadParagraph = {
    ...roleOf(paragraph, reading),
    inlines: line.inlines,
    text: line.text,
    sources: line.sources,
    isInTextBox: within.story === "textBox",
    place: { part: reading.part, paragraph: line.paragraph, start: line.start, end: paragraph.end },
  };
  return [read, ...line.following];
}

function styleIdOf(paragraph: XmlElement): string | undefined {
  return valueAt(paragraph, "w:pPr", "w:pStyle");
}

/** The role of a paragraph by the name of its style, or by its list. A heading with a number is no item. */
function roleOf(
  paragraph: XmlElement,
  { shared }: PartReading,
): Pick<ReadParagraph, "role" | "level" | "list"> {
  const { name, headingLevel, numbering } = shared.styleOf(styleIdOf(paragraph));
  if (name === "title") return { role: "title", level: 0 };
  if (headingLevel !== undefined) return { role: "heading", level: headingLevel };
  const membership = findMembership(childAt(paragraph, "w:pPr"), numbering, shared.numbering);
  if (membership) return { role: "item", ...membership };
  return { role: /^(?:intense )?quote$/.test(name) ? "quote" : "paragraph", level: 0 };
}
