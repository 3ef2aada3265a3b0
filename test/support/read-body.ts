import { countFates } from "../../src/docx-reader/fates.ts";
import type { Refusal } from "../../src/docx-reader/open-package.ts";
import type { ReadBlock, ReadDocument, ReadInline } from "../../src/docx-reader/read-document.ts";
import { readDocx } from "../../src/docx-reader/read-docx.ts";
import { makeTemplate, type TemplateChanges } from "./make-template.ts";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** The XML of a part with some content. */
export function partOf(root: string, content: string): string {
  return `<${root} ${namespaces}>${content}</${root}>`;
}

/** A paragraph of some runs, and perhaps properties. */
export function p(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of words, and perhaps properties. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A Word document of a body. */
export function makeWord(body: string, changes: TemplateChanges = {}): Uint8Array {
  return makeTemplate("docx", {
    "word/document.xml": partOf("w:document", `<w:body>${body}</w:body>`),
    ...changes,
  });
}

type Options = Parameters<typeof readDocx>[1];

/** Reads a Word document of a body, which must be read. */
export function readBody(body: string, changes: TemplateChanges = {}, options: Options = {}): ReadDocument {
  return required(readDocx(makeWord(body, changes), options));
}

/** A document that was read; throws if it was refused. */
export function required(read: ReadDocument | Refusal): ReadDocument {
  if ("refusal" in read) throw new Error(`refused: ${read.refusal} ${read.part ?? ""}`);
  return read;
}

/** The blocks as lines: `H1 Planering`, `•0 ett`, `1.0 ett`, `P text`, `TABLE`, and the cells of each row. */
export function printBlocks(blocks: readonly ReadBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.role !== "table") return [`${markOf(block)} ${printInlines(block.inlines)}`];
    const rows = block.rows.map(({ isHeader, cells }) => {
      const texts = cells.map((cell) => {
        const marks = `${cell.continuesAbove ? "^" : ""}${cell.columns > 1 ? `${cell.columns}:` : ""}`;
        return marks + printBlocks(cell.blocks).join(" / ");
      });
      return `${isHeader ? "HEAD" : "ROW"} ${texts.join(" | ")}`;
    });
    return ["TABLE", ...rows];
  });
}

function markOf(block: Exclude<ReadBlock, { readonly role: "table" }>): string {
  const box = block.isInTextBox ? "BOX " : "";
  if (block.role === "item")
    return `${box}${block.list?.kind === "bullet" ? "•" : `${block.list?.start}.`}${block.level}`;
  const marks = { title: "T", heading: `H${block.level}`, quote: ">", paragraph: "P" };
  return box + marks[block.role];
}

/** Inlines much as Markdown has them. */
function printInlines(inlines: readonly ReadInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.role) {
        case "words":
          return inline.text;
        case "break":
          return "⏎";
        case "note":
          return `[^${inline.id}]`;
        case "image":
          return `![${inline.alt}](${inline.part}, ${inline.bytes?.length ?? "no"} bytes)`;
        case "link":
          return `[${printInlines(inline.children)}](${inline.address})`;
        default: {
          const mark = inline.role === "strong" ? "**" : "_";
          return mark + printInlines(inline.children) + mark;
        }
      }
    })
    .join("");
}

/** The words that are neither the body's nor the template's headers, by their fates: `deleted: ett, två`. */
export function printFates({ fates }: ReadDocument): string[] {
  const others = [...countFates(fates).fates.keys()].filter((fate) => fate !== "body" && fate !== "header");
  return others.map((fate) => {
    const texts = fates.filter((text) => text.fate === fate).map(({ text }) => text);
    return `${fate}: ${texts.join("+")}`;
  });
}
