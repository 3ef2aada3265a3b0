import MarkdownIt, { type Token } from "markdown-it";
import type { Markup } from "../diagnostics/codes.ts";
import { LineIndex } from "../diagnostics/position.ts";
import { buildInlines } from "./build-inlines.ts";
import { placeContent, placeWithinLine } from "./inline-offsets.ts";
import type {
  Alignment,
  Block,
  Cell,
  Inline,
  List,
  ParsedMarkdown,
  Table,
  UnsupportedMarkup,
} from "./tree.ts";

/** The parser drops lists and quotations nested deeper than this, so such a text counts as unsupported. */
const maxNesting = 60;

/**
 * CommonMark with tables, without the parts that harm writers who do not know it.
 *
 * Off: indented code (text indented by accident would change its style), reference definitions (a line of the text
 * would vanish) and the joining of escapes (the tree needs the place of every token in the source).
 */
const parser = new MarkdownIt("commonmark", { html: false, maxNesting })
  .enable("table")
  .disable(["code", "reference", "text_join"]);
// `buildInlines` checks addresses and reports bad ones; the parser would silently turn the whole link into text.
parser.validateLink = () => true;
// The document shows an address between angle brackets as the writer typed it.
parser.normalizeLinkText = (address) => address;

/** Parses a text into blocks whose words carry their offsets in it. Never throws. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const tokens = parser.parse(text, {});
  const builder = new BlockBuilder(text, tokens);
  return { blocks: builder.build(), unsupported: builder.unsupported };
}

class BlockBuilder {
  readonly unsupported: UnsupportedMarkup[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lines: LineIndex;
  #at = 0;
  /** Whether the nesting is already reported: deeper blocks have the same cause. */
  #isTooDeep = false;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lines = new LineIndex(text);
  }

  build(): Block[] {
    return this.#blocksUntil(undefined);
  }

  /** Reads blocks up to and including a closing token of a type; undefined reads to the end. */
  #blocksUntil(close: string | undefined): Block[] {
    const blocks: Block[] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      if (token.level >= maxNesting - 2 && token.map && !this.#isTooDeep) {
        this.#isTooDeep = true;
        this.#refuse("nesting", token);
      }
      for (const block of this.#block(token)) blocks.push(block);
    }
    return blocks;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #block(token: Token): Block[] {
    switch (token.type) {
      case "inline":
        return [{ kind: "paragraph", inlines: this.#inlines(token) }];
      case "paragraph_open":
        return this.#blocksUntil("paragraph_close");
      case "heading_open":
        this.#refuse("heading", token);
        return this.#blocksUntil("heading_close");
      case "bullet_list_open":
        return [this.#list("bullet_list_close", undefined)];
      case "ordered_list_open":
        return [this.#list("ordered_list_close", Number(token.attrGet("start") ?? 1))];
      case "blockquote_open":
        return [{ kind: "quote", blocks: this.#blocksUntil("blockquote_close") }];
      case "table_open":
        return [this.#table()];
      case "hr":
        this.#refuse("rule", token);
        return [{ kind: "paragraph", inlines: [this.#wordsOfLines(token)] }];
      default:
        // The only other token is a fenced code block.
        this.#refuse("code", token);
        return [{ kind: "paragraph", inlines: [this.#wordsOfLines(token)] }];
    }
  }

  #list(close: string, start: number | undefined): List {
    const items: Block[][] = [];
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      // Markdown counts on from the first number and ignores the others. Repeating the first number is a common style.
      const number = Number(token.info);
      if (start !== undefined && number !== start && number !== start + items.length)
        this.#refuse("numbering", token);
      items.push(this.#blocksUntil("list_item_close"));
    }
    return { kind: "list", start, items };
  }

  #table(): Table {
    const rows: Cell[][] = [];
    const alignments: (Alignment | undefined)[] = [];
    let line = 0;
    let within = 0;
    for (let token = this.#next(); token && token.type !== "table_close"; token = this.#next()) {
      if (token.type === "th_open") alignments.push(alignmentOf(token));
      else if (token.type === "tr_open") {
        rows.push([]);
        line = lineOf(token);
        within = 0;
      } else if (token.type === "tr_close") {
        this.#refuseLostCells(line, within);
      } else if (token.type === "inline") {
        const placed = placeWithinLine(this.#lines, line, token.content, within);
        within = placed.next;
        rows.at(-1)?.push(this.#build(token, placed.offsets));
      }
    }
    const [header = [], ...body] = rows;
    return { kind: "table", alignments, header, rows: body };
  }

  /** Reports the cells of a row beyond the columns of the table's header, which the parser drops. */
  #refuseLostCells(line: number, from: number): void {
    const start = this.#lines.lineStart(line) + from;
    const words = this.#lines
      .lineText(line)
      .slice(from)
      .replace(/[|\s]+$/, "");
    if (words !== "") this.unsupported.push({ markup: "cells", start, end: start + words.length });
  }

  #inlines(token: Token): readonly Inline[] {
    return this.#build(token, placeContent(this.#lines, lineOf(token), token.content));
  }

  #build(token: Token, offsets: readonly number[]): readonly Inline[] {
    const { inlines, unsupported } = buildInlines(token, offsets);
    for (const found of unsupported) this.unsupported.push(found);
    return inlines;
  }

  #refuse(markup: Markup, token: Token): void {
    this.unsupported.push({ markup, ...this.#linesOf(token) });
  }

  #wordsOfLines(token: Token): Inline {
    const { start, end } = this.#linesOf(token);
    return { kind: "words", text: this.#text.slice(start, end).replace(/\n/g, " "), start, end };
  }

  #linesOf(token: Token): { start: number; end: number } {
    const [first, last] = token.map ?? [0, 0];
    const start = this.#lines.lineStart(first + 1);
    const end = this.#lines.lineStart(last + 1);
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }
}

/** The line on which a token begins, counted from 1; the parser counts from 0. */
function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

/** The alignment of a column, which the parser gives as a style: `text-align:right`. */
function alignmentOf(token: Token): Alignment | undefined {
  const [, side] = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  // The pattern matches only these three.
  return side as Alignment | undefined;
}
