import { everyElement } from "../ooxml/edit-xml.ts";
import { childAt, descendants, type XmlElement } from "../ooxml/parse-xml.ts";
import { fieldNames } from "./find-fetches.ts";
import type { TemplateSection } from "./template.ts";

/** The most twips that a line of a header or footer takes, with the space around it. */
const tallestLine = 360;
/** The most twips that stand around an image in a line of its own. */
const aroundImage = 120;
/** The width of a column, and that of a letter, in twips: a column of A4, and letters of 11 points. */
const textWidth = 9000;
const widestLetter = 120;
/** EMUs per twip. */
const emu = 635;

/** Content whose height only Word knows. */
const unknown: ReadonlySet<string> = new Set(["w:pict", "w:object", "w:framePr", "wp:wrapTopAndBottom"]);

/**
 * Whether the headers and footers of a template certainly fit into its margins. If they do not, Word moves the text of
 * every page, and only Word can tell where pages end.
 */
export function fitHeadersFooters({
  headersFooters,
  pageMargins,
}: Pick<TemplateSection, "headersFooters" | "pageMargins">): boolean {
  const hasPageNumbers = headersFooters.some(({ root }) => fieldNames(everyElement(root)).includes("PAGE"));
  return headersFooters.every(({ kind, root }) => {
    const side = kind === "header" ? "w:top" : "w:bottom";
    const [margin = 0, edge = 0] = [side, `w:${kind}`].map((name) =>
      Number(pageMargins?.attributes.get(name)),
    );
    // Above a negative margin the text stays where it is (clause 17.6.11).
    if (margin < 0) return true;
    const elements = everyElement(root);
    if (elements.some(({ name }) => unknown.has(name)) || hasNestedTable(elements)) return false;
    // A footer gets one more line where the template has no page numbers.
    const pageNumber = kind === "footer" && !hasPageNumbers ? tallestLine : 0;
    return heightOf(root) + pageNumber <= margin - edge;
  });
}

/** Whether a table, in the order in which elements begin, begins before the one before it ends. */
function hasNestedTable(elements: readonly XmlElement[]): boolean {
  const tables = elements.filter(({ name }) => name === "w:tbl");
  return tables.some(({ start }, index) => start < (tables[index - 1]?.end ?? 0));
}

/** The most twips that the blocks of a header, footer or cell take. The cells of a row stand beside each other. */
function heightOf(container: XmlElement, width = textWidth): number {
  return container.children.reduce((sum, block) => {
    const rows = block.name === "w:tbl" ? block.children.filter(({ name }) => name === "w:tr") : [];
    const heights = rows.map(({ children }) =>
      Math.max(0, ...children.map((cell) => heightOf(cell, widthOf(cell)))),
    );
    const paragraphs = rows.length > 0 ? [] : block.name === "w:p" ? [block] : descendants(block, "w:p");
    return [...heights, ...paragraphs.map((paragraph) => lineHeight(paragraph, width))].reduce(
      (total, height) => total + height,
      sum,
    );
  }, 0);
}

function widthOf(cell: XmlElement): number {
  return Number(childAt(cell, "w:tcPr", "w:tcW")?.attributes.get("w:w")) || textWidth / 3;
}

/** The height of a paragraph: that of its tallest image, or of the lines that its text may need in a width. */
function lineHeight(paragraph: XmlElement, width: number): number {
  const images = descendants(paragraph, "wp:inline").map(
    (image) => Number(childAt(image, "wp:extent")?.attributes.get("cy")) / emu + aroundImage,
  );
  const letters = descendants(paragraph, "w:t").reduce(
    (sum, text) => sum + text.contentEnd - text.contentStart,
    0,
  );
  return Math.max(tallestLine * Math.max(1, Math.ceil((letters * widestLetter) / width)), ...images);
}
