import MarkdownIt, { type Token } from "markdown-it";
import { LineIndex } from "../diagnostics/position.ts";
import type { Markup } from "../diagnostics/text-problems.ts";
import { buildInlines } from "./build-inlines.ts";
import { findDefinitions } from "./find-definitions.ts";
import { findMeantMarkup } from "./find-meant-markup.ts";
import { findSwallowedLines, type ItemColumns } from "./find-swallowed-lines.ts";
import { findTextTables } from "./find-text-tables.ts";
import { findWrongCells } from "./find-wrong-cells.ts";
import { placeContent, placeWithinLine } from "./inline-offsets.ts";
import { keepProse } from "./prose-signs.ts";
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
keepProse(parser);
// Figures are the number of a law or a page: “[PSL](2010:659)”.
parser.validateLink = (address) => !/^[\d:.,–-]+$/.test(address);
// The document shows an address between angle brackets as the writer typed it.
parser.normalizeLinkText = (address) => address;

/** Parses a text into blocks whose words carry their offsets in it. Never throws. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const tokens = parser.parse(text, {});
  const builder = new BlockBuilder(text, tokens);
  const blocks = builder.build();
  const { unsupported } = builder;
  const definitions = findDefinitions(text).filter(
    ({ start, end }) => !unsupported.some((other) => other.start < end && start < other.end),
  );
  return { blocks, unsupported: [...unsupported, ...definitions] };
}

class BlockBuilder {
  readonly unsupported: UnsupportedMarkup[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lines: LineIndex;
  #at = 0;
  /** Whether the nesting is already reported: deeper blocks have the same cause. */
  #isTooDeep = false;
  /** Where the item stands in which the builder is; undefined outside lists. */
  #item: ItemColumns | undefined;

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
      if (this.#isTooShallow(token, blocks.at(-1))) this.#refuse("indentation", token);
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
    const outer = this.#item;
    for (let token = this.#next(); token && token.type !== close; token = this.#next()) {
      // Markdown counts on from the first number and ignores the others. Repeating the first number is a common style.
      const number = Number(token.info);
      if (start !== undefined && number !== start && number !== start + items.length)
        this.#refuse("numbering", token);
      this.#item = this.#itemColumns(token, outer);
      const blocks = this.#blocksUntil("list_item_close");
      if (blocks.length === 0 && !this.#isTooDeep) this.#refuse("empty-item", token);
      items.push(blocks);
    }
    this.#item = outer;
    return { kind: "list", start, items };
  }

  /** Where the mark and the words of an item stand on its first line. An outer item may begin on the same line. */
  #itemColumns(token: Token, outer: ItemColumns | undefined): ItemColumns {
    const line = lineOf(token);
    const from = outer && outer.line === line ? outer.words : 0;
    const found = itemMark.exec(this.#lines.lineText(line).slice(from));
    const mark = from + (found?.[1]?.length ?? 0);
    return { line, mark, words: from + (found?.[0].length ?? 0) };
  }

  /** Whether a list below another one is indented, but not as far as the words of the item that it seems to belong to. */
  #isTooShallow(token: Token, above: Block | undefined): boolean {
    if (above?.kind !== "list" || !token.type.endsWith("list_open")) return false;
    const [line, before] = [lineOf(token), this.#lines.lineText(lineOf(token) - 1)];
    const column = /^\s*/.exec(this.#lines.lineText(line))?.[0].length ?? 0;
    const columnAbove = /^\s*/.exec(before)?.[0].length ?? 0;
    return before.trim() !== "" && column > columnAbove;
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
        for (const found of findWrongCells(this.#lines, line, within, alignments.length))
          this.unsupported.push(found);
      } else if (token.type === "inline") {
        const placed = placeWithinLine(this.#lines, line, token.content, within);
        within = placed.next;
        rows.at(-1)?.push(this.#build(token, placed.offsets, true));
      }
    }
    const [header = [], ...body] = rows;
    return { kind: "table", alignments, header, rows: body };
  }

  #inlines(token: Token): readonly Inline[] {
    const line = lineOf(token);
    for (const found of findSwallowedLines(this.#lines, line, token.content, this.#item))
      this.unsupported.push(found);
    return this.#build(token, placeContent(this.#lines, line, token.content), false);
  }

  #build(token: Token, offsets: readonly number[], isInCell: boolean): readonly Inline[] {
    const { inlines, unsupported, typed } = buildInlines(token, offsets);
    const tables = isInCell ? [] : findTextTables(typed);
    const meant = tables.length > 0 ? tables : findMeantMarkup(token.content, typed, isInCell);
    for (const found of unsupported) this.unsupported.push(found);
    for (const { start, end, ...found } of meant) {
      const from = offsets[start] ?? 0;
      this.unsupported.push({
        ...found,
        start: from,
        end: end > start ? (offsets[end - 1] ?? from) + 1 : from,
      });
    }
    return inlines;
  }

  #refuse(markup: Markup, token: Token): void {
    const { start, end } = this.#linesOf(token);
    const indent = /^[ \t]*/.exec(this.#text.slice(start, end))?.[0].length ?? 0;
    this.unsupported.push({ markup, start: start + indent, end });
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

/** The mark of a list's item with the spaces around it; a quotation's signs may stand before it. */
const itemMark = /^([ \t>]*)(?:[-+*]|\d{1,9}[.)])[ \t]*/;

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
