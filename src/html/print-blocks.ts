import {
  type Block,
  type Cell,
  type Heading,
  type Inline,
  type List,
  type Table,
  textOf,
  words,
} from "../document/document.ts";
import { fitTable, usualSize } from "../paper/fit-table.ts";
import { typeset } from "../swedish/typeset.ts";
import { escapeHtml } from "./escape.ts";
import type { InlinePrinter } from "./print-inlines.ts";
import { printPictures } from "./print-picture.ts";
import { printRevision } from "./print-revision.ts";

/** Prints the blocks of one page as HTML elements. */
export class BlockPrinter {
  readonly #inlines: InlinePrinter;
  readonly #tableWord: string;
  #tableCount = 0;
  #section = "";

  /** `tableWord` is the word for a table in the page's language: tables are named “Tabell 1: Inledning”. */
  constructor(inlines: InlinePrinter, tableWord: string) {
    this.#inlines = inlines;
    this.#tableWord = tableWord;
  }

  print(blocks: readonly Block[]): string {
    const printed = blocks.flatMap((block, index) => {
      if (block.role !== "table") return [this.#block(block)];
      if (block.isContinued) return [];
      const after = blocks.slice(index + 1);
      const end = after.findIndex((next) => next.role !== "table" || !next.isContinued);
      const rest = (end === -1 ? after : after.slice(0, end)).filter((next) => next.role === "table");
      return [this.#tables(block, rest)];
    });
    return printed.join("\n");
  }

  #block(block: Block): string {
    switch (block.role) {
      case "title":
        return `<h1>${this.#inlines.printHeading(block)}</h1>`;
      case "heading":
        return this.#heading(block);
      case "paragraph": {
        const inner = this.#inlines.print(block.inlines);
        return isImageAlone(block.inlines) ? `<figure>${inner}</figure>` : `<p>${inner}</p>`;
      }
      case "guide":
        return `<p>${this.#inlines.print([words(block.text)])}</p>`;
      case "notice":
        return `<p class="notice">${this.#inlines.print(block.inlines)}</p>`;
      case "list":
        return this.#list(block);
      case "quote":
        return `<blockquote>\n${this.print(block.blocks)}\n</blockquote>`;
      case "table":
        return this.#tables(block, []);
      case "revision":
        return printRevision(block, this.#inlines);
    }
  }

  /** Prints a heading one level below its own, since the title is the page's only h1. HTML has six levels. */
  #heading(heading: Heading): string {
    this.#section = heading.text;
    const name = `h${Math.min(heading.level + 1, 6)}`;
    return `<${name} id="${this.#inlines.printId(heading)}">${this.#inlines.printHeading(heading)}</${name}>`;
  }

  #list({ start, items, isFigures = false }: List): string {
    const open = isFigures
      ? '<ul class="figures">'
      : start === undefined
        ? "<ul>"
        : start === 1
          ? "<ol>"
          : `<ol start="${start}">`;
    const printed = items.map((item) => `<li>${this.#item(item)}</li>`);
    return [open, ...printed, start === undefined ? "</ul>" : "</ol>"].join("\n");
  }

  /** Prints the content of an item. If it has only one paragraph, or a paragraph and lists, it needs no `<p>`. */
  #item(item: readonly Block[]): string {
    const [first, ...rest] = item;
    if (first?.role !== "paragraph" || rest.some(({ role }) => role !== "list")) return this.print(item);
    const words = this.#inlines.print(first.inlines);
    return rest.length === 0 ? words : `${words}\n${this.print(rest)}\n`;
  }

  /** Prints a table and those that go on with it, behind their pictures if it has any. */
  #tables(table: Table, rest: readonly Table[]): string {
    const name = this.#nameOf(this.#tableCount + 1);
    const printed = [table, ...rest].map((each) => this.#table(each)).join("\n");
    if (!table.pictures) return printed;
    const pictures = printPictures(table.pictures, this.#inlines.language);
    const fold = `<details>\n<summary>${escapeHtml(name)}</summary>\n${printed}\n</details>`;
    return pictures === "" ? fold : `${pictures}\n${fold}`;
  }

  #nameOf(count: number): string {
    return `${this.#tableWord} ${count}: ${this.#section}`;
  }

  /** Prints a table in an element that scrolls if the table is wide. The keyboard reaches it, so it needs a name. */
  #table(table: Table): string {
    const { header, rows, alignments = [] } = table;
    this.#tableCount += 1;
    const name = this.#nameOf(this.#tableCount);
    const row = (cells: readonly Cell[], element: "th" | "td"): string => {
      const printed = cells.map((cell, column) => {
        const attributes = attributesOf(element, cell, alignments[column]);
        return `<${element}${attributes}>${this.#inlines.print(cell)}</${element}>`;
      });
      return `<tr>${printed.join("")}</tr>`;
    };
    return [
      `<div class="${this.#classesOf(table)}" role="region" tabindex="0" aria-label="${escapeHtml(name)}">`,
      "<table>",
      `<thead>${row(header, "th")}</thead>`,
      "<tbody>",
      ...rows.map((cells) => row(cells, "td")),
      "</tbody>",
      "</table>",
      "</div>",
    ].join("\n");
  }

  /** Returns the classes of a table: on paper, where nobody can scroll, a wide one is smaller, or lies on its side. */
  #classesOf({ header, rows }: Table): string {
    const cells = [header, ...rows].map((row) =>
      row.map((cell) => typeset(textOf(cell), this.#inlines.language)),
    );
    // The font is the reader's own.
    const { isSmaller, isLying } = fitTable(cells, { font: "", size: usualSize }, paperRoom);
    const isMany = header.length >= manyColumns;
    return [
      "table",
      ...(isMany ? ["many"] : []),
      ...(isSmaller ? ["dense"] : []),
      ...(isLying ? ["wide"] : []),
    ].join(" ");
  }
}

/** The room for a table on the paper that the style sheet describes, in twips: A4 with margins of 2.5 cm. */
const paperRoom = { upright: 9071, lying: 14003 };

/** A table with so many columns has narrower ones. */
const manyColumns = 5;

/** Whether a text is a figure, a date or the like, perhaps with its unit, or a dash in place of one: no line ends in it. */
function isFigure(text: string): boolean {
  return /^(?:(?=.*\p{Nd})[^\p{L}]{1,24}(?:\p{L}{1,4}\.?)?|–)$/u.test(text.trim());
}

/** A cell with at least this many letters gets a wider column, so that its lines have more than a few words. */
const proseLength = 40;

/** Returns the attributes of a cell: the scope of a header, and the classes for long text and alignment. */
function attributesOf(element: "th" | "td", cell: Cell, alignment: string | undefined): string {
  const classes = [
    ...(element === "td" && textOf(cell).length >= proseLength ? ["prose"] : []),
    ...(element === "td" && isFigure(textOf(cell)) ? ["figure"] : []),
    ...(alignment === "center" || alignment === "right" ? [alignment] : []),
  ];
  const scope = element === "th" ? ' scope="col"' : "";
  return classes.length === 0 ? scope : `${scope} class="${classes.join(" ")}"`;
}

function isImageAlone([first, ...rest]: readonly Inline[]): boolean {
  return first?.role === "image" && rest.length === 0;
}
