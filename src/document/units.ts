import { createHash } from "node:crypto";
import { type ImageFile, publishedBytes } from "../model/image.ts";
import type { Block, Cell, Heading, Inline } from "./document.ts";

/**
 * A paragraph, list item, heading or table, in the order in which it is read. Word knows no other order: a list is a row
 * of paragraphs there, so a text that went to Word and back is compared unit by unit.
 */
export interface Unit {
  readonly kind: "title" | "heading" | "paragraph" | "bullet" | "number" | "quote" | "table";
  /** Of a heading from 1, of a list item from 0, else 0. */
  readonly level: number;
  /** The first number of a numbered list. */
  readonly start?: number;
  /** Of a table, nothing. */
  readonly inlines: readonly Inline[];
  /** The rows of a table, the header first. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The deepest level of list that Word has, counted from 0 (ECMA-376 part 1, clause 17.9.3). */
const deepestLevel = 8;

/**
 * Returns the units of blocks. A draft's notices count as paragraphs. A form's guides and its empty paragraphs, in which
 * people write, give no unit.
 */
export function unitsOf(
  blocks: readonly Block[],
  kind: "paragraph" | "quote" = "paragraph",
  level = 0,
): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    switch (block.role) {
      case "title":
        return [unit("title", 0, [{ role: "words", text: block.text }])];
      case "heading":
        return [unit("heading", block.level, inlinesOf(block))];
      case "paragraph":
        return block.inlines.length === 0 ? [] : [unit(kind, 0, block.inlines)];
      case "notice":
        return [unit("paragraph", 0, block.inlines)];
      case "quote":
        return unitsOf(block.blocks, "quote", level);
      case "list":
        return block.items.flatMap(([first, ...rest]): Unit[] => {
          if (!first) return [];
          const item = block.start === undefined ? "bullet" : "number";
          const start = block.start === undefined ? {} : { start: block.start };
          const own =
            first.role === "paragraph"
              ? [{ ...unit(item, Math.min(level, deepestLevel), first.inlines), ...start }]
              : unitsOf([first], kind, level + 1);
          return [...own, ...unitsOf(rest, kind, level + 1)];
        });
      case "table":
        return [{ kind: "table", level: 0, inlines: [], rows: [block.header, ...block.rows] }];
      case "guide":
      case "revision":
        return [];
    }
  });
}

export function unit(kind: Unit["kind"], level: number, inlines: readonly Inline[]): Unit {
  return { kind, level, inlines, rows: [] };
}

function inlinesOf({ text }: Heading): Inline[] {
  return [{ role: "words", text }];
}

/**
 * A key that is the same for units that a reader cannot tell apart: what kind they are, their words and spaces, and what
 * is emphasised, linked or shown. Quotation marks and dashes count as what is typed for them, since Word sets them.
 */
export function keyOf(unit: Unit): string {
  return exactKeyOf(unit).replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replaceAll(" – ", " - ");
}

/** A key that differs where quotation marks or dashes do, too. */
export function exactKeyOf({ kind, level, inlines, rows }: Unit): string {
  if (kind === "table") return `table:${rows.map(rowKey).join("\u0002")}`;
  return `${kind} ${level}:${inlineKey(inlines)}`;
}

/** The key of a table's row. Emphasis counts; a line break counts as a space; empty cells at the end do not count. */
export function rowKey(cells: readonly Cell[]): string {
  const keys = cells.map((cell) => inlineKey(cell).replaceAll("\n", " ").replace(/ +/g, " "));
  return keys.slice(0, keys.findLastIndex((key) => key !== "") + 1).join("\u0001");
}

/** A SHA-256 of a key, cut to the 30 bits that tell apart the units of one text. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 5);
}

/** A letter, or a sign in place of a picture, with what it looks like. */
interface Marked {
  readonly text: string;
  readonly marks: string;
}

function inlineKey(inlines: readonly Inline[]): string {
  // A long key is put together at the end: one that grows would be looked through word by word.
  const pieces: string[] = [];
  let [open, edge] = ["", ""];
  for (const { text, marks } of markedOf(inlines, "")) {
    for (const [, space = "", word = ""] of text.matchAll(/([\s\u00A0]*)([^\s\u00A0]*)/g)) {
      // Nobody sees whether a space is bold.
      if (space.includes("\n")) edge = "\n";
      else if (space !== "" && edge === "") edge = " ";
      if (word === "") continue;
      if (pieces.length > 0) pieces.push(edge);
      if (marks !== open) pieces.push(`<${marks}>`);
      pieces.push(word);
      [open, edge] = [marks, ""];
    }
  }
  return pieces.join("").normalize("NFC");
}

function markedOf(inlines: readonly Inline[], marks: string): Marked[] {
  return inlines.flatMap((inline): Marked[] => {
    switch (inline.role) {
      case "choice":
      case "status":
      case "words":
        return [{ text: inline.text.replace(/[\s\u00A0\u2009\u202F]+/g, " "), marks }];
      case "break":
        return [{ text: "\n", marks }];
      case "image":
        return [{ text: `\u0003${inline.alt.replace(/\s+/g, "_")}:${imageKey(inline.image)}`, marks }];
      case "link": {
        const isWithin = inline.address.startsWith("#");
        return markedOf(inline.children, isWithin ? marks : `${marks} ${addressKey(inline.address)}`);
      }
      case "emphasis":
      case "strong":
        return markedOf(inline.children, addMark(marks, inline.role === "strong" ? "s" : "e"));
      default:
        return markedOf(inline.children, marks);
    }
  });
}

/** Emphasis within strong words looks as strong words within emphasis do. */
function addMark(marks: string, mark: string): string {
  const [own = "", ...addresses] = marks.split(" ");
  const joined = [...new Set([...own, mark])].sort().join("");
  return [joined, ...addresses].join(" ");
}

/** Word and LibreOffice encode addresses anew, and add a slash after a host. */
function addressKey(address: string): string {
  const plain = address.replace(/\/$/, "");
  try {
    return encodeURI(decodeURI(plain));
  } catch {
    return plain;
  }
}

function imageKey(image: ImageFile): string {
  return createHash("sha256").update(publishedBytes(image, "writer")).digest("base64url").slice(0, 8);
}
