import { type Inline, type Link, textOf, words } from "../document/document.ts";
import type { ImageFile } from "../model/image.ts";
import { escapeAddress, escapeLineStart, escapeMarkdown, writeReference } from "./escape-markdown.ts";
import { type EmphasisPiece, joinEmphasis } from "./join-emphasis.ts";

/** Returns the path by which a Markdown document refers to an image's file. */
export type ImagePath = (image: ImageFile) => string;

/** Addresses that Markdown accepts between angle brackets. */
const autolink = /^(?:https?|mailto):[^\s<>|]+$/i;
const mailAutolink = /^[A-Za-z0-9.!#$%&'*+/=?^_`{}~-]+@[A-Za-z0-9.-]+$/;

/** Prints the inlines of a paragraph as lines of Markdown, with a backslash before each hard line break. */
export function printParagraph(inlines: readonly Inline[], pathOf: ImagePath): string {
  // A backslash at the end of a paragraph makes no line break, and Markdown would show it.
  const end = inlines.findLastIndex((inline) => inline.role !== "break" && !isBlank(inline)) + 1;
  const text = joinEmphasis(toPieces(inlines.slice(0, end), pathOf, "\\\n"))
    .split("\n")
    .map((line) => escapeLineStart(trimSpaces(line)))
    .join("\n");
  // An empty paragraph in a list would leave only the list's mark, and two such marks could become a rule.
  return text === "" ? "&#x20;" : text;
}

/** Prints the inlines of a table cell on one line. */
export function printCell(inlines: readonly Inline[], pathOf: ImagePath): string {
  return trimSpaces(joinEmphasis(toPieces(inlines, pathOf, " ")));
}

/** Prints the words of a heading on one line. It escapes `#` at the end, which would otherwise close the heading. */
export function printHeadingText(text: string): string {
  return trimSpaces(escapeMarkdown(text)).replace(/(?<= )#+$|^#+$/, "\\$&");
}

function isBlank(inline: Inline): boolean {
  return inline.role === "words" && /^[ \t\n\f\r\v]*$/.test(inline.text);
}

/** Removes spaces at the edges of a line, and writes other white space there as references, which Markdown keeps. */
function trimSpaces(line: string): string {
  return line.replace(/^ +| $/g, "").replace(/^[^\S ]|[^\S ]$/g, writeReference);
}

function toPieces(inlines: readonly Inline[], pathOf: ImagePath, lineBreak: string): EmphasisPiece[] {
  return joinWords(inlines.flatMap(unwrapSectionLink)).flatMap((inline, index, joined): EmphasisPiece[] => {
    switch (inline.role) {
      case "words":
        return [{ kind: "words", text: escapeBefore(joined[index + 1], escapeMarkdown(inline.text)) }];
      case "choice":
      case "status":
        return [{ kind: "words", text: escapeMarkdown(inline.text) }];
      case "break":
        return [{ kind: "other", text: lineBreak }];
      case "emphasis":
      case "strong":
      case "added":
      case "removed":
        return [
          { kind: "open", role: inline.role },
          ...toPieces(inline.children, pathOf, lineBreak),
          { kind: "close", role: inline.role },
        ];
      case "link":
        return [{ kind: "other", text: printLink(inline, pathOf, lineBreak) }];
      case "image":
        return [
          { kind: "other", text: `![${escapeMarkdown(inline.alt)}](${printPath(pathOf(inline.image))})` },
        ];
    }
  });
}

/** Replaces a link to a section by its words: Markdown programs do not agree on the names of sections. */
function unwrapSectionLink(inline: Inline): readonly Inline[] {
  return inline.role === "link" && inline.address.startsWith("#") ? inline.children : [inline];
}

/** Joins words that were separate because of their languages, which Markdown cannot mark. */
function joinWords(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.role === "words" && last?.role === "words")
      joined[joined.length - 1] = words(last.text + inline.text);
    else joined.push(inline);
  }
  return joined;
}

/** Escapes an exclamation mark before a link, which would make the link an image. */
function escapeBefore(next: Inline | undefined, text: string): string {
  return next?.role === "link" ? text.replace(/!$/, "\\!") : text;
}

function printLink({ address, children }: Link, pathOf: ImagePath, lineBreak: string): string {
  const text = textOf(children);
  const isPlain = children.every(({ role }) => role === "words");
  if (isPlain && address === text && autolink.test(text)) return `<${text}>`;
  if (isPlain && address === `mailto:${text}` && mailAutolink.test(text)) return `<${text}>`;
  return `[${joinEmphasis(toPieces(children, pathOf, lineBreak))}](${escapeAddress(address)})`;
}

/** Encodes a path as an address, since names may contain spaces and characters that have a meaning in addresses. */
function printPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, "\\$&");
}
