import type { ReadParagraph } from "../../docx-reader/read-document.ts";
import { countWords, endsWithPage, numberDepth } from "./heading-words.ts";
import { boldStart } from "./split-paragraph.ts";

/**
 * What makes a line look like a heading: its style, a typed number, bold words, capitals, its place in a table, a colon at its
 * end, or that the text goes on behind it in the same paragraph. “plain” is a short line that only its words can make one.
 */
export interface Look {
  readonly kind: "style" | "numbered" | "bold" | "upper" | "cell" | "colon" | "runIn" | "plain";
  /** Of a style 0 (a title) to 9; how many numbers a typed number has; else 0. */
  readonly level: number;
}

/** A heading has no more than this. */
const mostCharacters = 200;
const mostWords = 20;

/** What a paragraph looks like as a heading; undefined if it does not look like one, whatever its words are. */
export function findLook(paragraph: ReadParagraph): Look | undefined {
  const { role, level, list } = paragraph;
  const text = paragraph.text.trim();
  if (text === "" || text.length > mostCharacters || countWords(text) > mostWords) return undefined;
  if (role === "title" || role === "heading") return { kind: "style", level: role === "title" ? 0 : level };
  if (role === "quote" || text.includes("\n") || isContentsLine(paragraph)) return undefined;
  const isBold = boldStart(paragraph) >= paragraph.text.trimEnd().length;
  const depth = role === "item" ? 0 : numberDepth(text);
  const isSentence = /[.!?]$/.test(text);
  if (depth > 0 && (isBold || !isSentence)) return { kind: "numbered", level: depth };
  if (isBold) return { kind: "bold", level: 0 };
  if (role === "item") return list?.kind === "number" ? { kind: "plain", level: 0 } : undefined;
  if (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) return { kind: "upper", level: 0 };
  return { kind: text.endsWith(":") ? "colon" : "plain", level: 0 };
}

/** Whether a paragraph is a line of a contents list: it ends with a page number, or is a link to a place in the document. */
export function isContentsLine({ inlines, text }: ReadParagraph): boolean {
  const linked = inlines.some((inline) => inline.role === "link" && inline.address.startsWith("#_Toc"));
  return linked || endsWithPage(text);
}

export function isSameLook(one: Look, other: Look): boolean {
  return one.kind === other.kind && one.level === other.level;
}

/** Whether a heading looks as others do. An abbreviation is in capitals, also where the others are plain lines. */
export function looksLike(look: Look, others: Look): boolean {
  return isSameLook(look, others) || (look.kind === "upper" && others.kind === "plain");
}

/** Whether a heading that nobody knows is so short that it is one, and no bold sentence of a text. */
export function isShortLabel(text: string): boolean {
  return countWords(text) <= 8 && !/[.!?,;]\s*$/.test(text);
}
