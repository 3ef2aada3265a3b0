import type { XmlElement } from "../ooxml/parse-xml.ts";
import { textElements } from "./find-texts.ts";
import { Line } from "./line.ts";
import { isBranch, type PartReading } from "./part-reading.ts";
import { readControl } from "./read-controls.ts";
import type { ReadBlock } from "./read-document.ts";
import { finishParagraph, readParagraph, type Unfinished } from "./read-paragraph.ts";
import { withinRevision } from "./read-revisions.ts";
import { readRun } from "./read-runs.ts";
import { readTable } from "./read-table.ts";
import { isProperty, readAside } from "./read-text.ts";
import type { Surroundings } from "./surroundings.ts";

/** Reads the blocks within an element: a body, a cell, a note, a text box. */
export function walkBody(element: XmlElement, within: Surroundings, reading: PartReading): ReadBlock[] {
  const walk: Walk = { blocks: [], unfinished: undefined };
  walkChildren(element, within, walk, reading);
  finish(walk, within, reading);
  return walk.blocks;
}

/** The blocks so far, and what the next paragraph continues. */
interface Walk {
  readonly blocks: ReadBlock[];
  unfinished: Unfinished | undefined;
}

function walkChildren(element: XmlElement, within: Surroundings, walk: Walk, reading: PartReading): void {
  for (const child of element.children) walkChild(child, within, walk, reading, element);
}

/** Reads one child. One that is not known is as if it were not there, but for its content. */
function walkChild(
  child: XmlElement,
  within: Surroundings,
  walk: Walk,
  reading: PartReading,
  parent: XmlElement,
): void {
  const { name } = child;
  const inside = (next: Surroundings): void => walkChildren(child, next, walk, reading);
  if (name === "w:p") {
    const read = readParagraph(child, within, walk.unfinished, reading);
    walk.unfinished = Array.isArray(read) ? undefined : read;
    if (Array.isArray(read)) walk.blocks.push(...read);
  } else if (name === "w:tbl") {
    finish(walk, within, reading);
    walk.blocks.push(...readTable(child, within, reading));
  } else if (name === "w:sdt") readControl(child, within, reading, inside);
  else if (isBranch(child)) inside(reading.withinBranch(child, parent, within));
  else if (isProperty(name)) readAside(child, within, reading);
  else if (runs.has(name) || textElements.has(name)) readStray(child, within, walk, reading, parent);
  else {
    reading.markPoint(child, { paragraph: reading.paragraph + 1, offset: 0 });
    inside(withinRevision(name, within, reading.shared.options) ?? within);
  }
}

/** What only a paragraph may hold, and becomes a paragraph of its own where there is none. */
const runs: ReadonlySet<string> = new Set([
  "w:r",
  "w:hyperlink",
  "w:fldSimple",
  "w:txbxContent",
  "m:oMath",
  "m:oMathPara",
]);

function readStray(
  child: XmlElement,
  within: Surroundings,
  walk: Walk,
  reading: PartReading,
  parent: XmlElement,
): void {
  walk.unfinished ??= { line: new Line(reading.paragraph, child.start), paragraph: child };
  readRun(child, within, walk.unfinished.line, reading, parent);
}

function finish(walk: Walk, within: Surroundings, reading: PartReading): void {
  if (walk.unfinished) walk.blocks.push(...finishParagraph(walk.unfinished, within, reading));
  walk.unfinished = undefined;
}
