import { type Inline, type Link, textOf, words } from "../document/document.ts";
import type { ImageFile } from "../model/image.ts";
import { escapeAddress, escapeLineStart, escapeMarkdown, writeReference } from "./escape-markdown.ts";
import { type EmphasisPiece, joinEmphasis } from "./join-emphasis.ts";

/** How a document of Markdown points to an image's file. */
export type ImagePath = (image: ImageFile) => string;

/** Words whose own address stands between angle brackets. */
const autolink = /^(?:https?|mailto):[^\s<>|]+$/i;
const mailAutolink = /^[A-Za-z0-9.!#$%&'*+/=?^_`{}~-]+@[A-Za-z0-9.-]+$/;

/** A paragraph's inlines as lines of Markdown, with a backslash before each hard line break. */
export function printParagraph(inlines: readonly Inline[], pathOf: ImagePath): string {
  // A backslash on the last line breaks none, and would be read as itself.
  const end = inlines.findLastIndex((inline) => inline.role !== "break" && !isBlank(inline)) + 1;
  const text = joinEmphasis(toPieces(inlines.slice(0, end), pathOf, "\\\n"))
    .split("\n")
    .map((line) => escapeLineStart(trimSpaces(line)))
    .join("\n");
  // A paragraph of nothing would make a list's mark and the next one a rule.
  return text === "" ? "&#x20;" : text;
}

/** A table cell's inlines on one line. */
export function printCell(inlines: readonly Inline[], pathOf: ImagePath): string {
  return trimSpaces(joinEmphasis(toPieces(inlines, pathOf, " ")));
}

/** A heading's words on one line: signs at its end would be taken for the heading's own. */
export function printHeadingText(text: string): string {
  return trimSpaces(escapeMarkdown(text)).replace(/(?<= )#+$|^#+$/, "\\$&");
}

function isBlank(inline: Inline): boolean {
  return inline.role === "words" && /^[ \t\n\f\r\v]*$/.test(inline.text);
}

/** Any other space is one of the writer's characters: as a reference it is not lost at the edge. */
function trimSpaces(line: string): string {
  return line.replace(/^ +| $/g, "").replace(/^[^\S ]|[^\S ]$/g, writeReference);
}

function toPieces(inlines: readonly Inline[], pathOf: ImagePath, lineBreak: string): EmphasisPiece[] {
  return joinWords(inlines.flatMap(unwrapSectionLink)).flatMap((inline, index, joined): EmphasisPiece[] => {
    switch (inline.role) {
      case "words":
        return [{ kind: "words", text: escapeBefore(joined[index + 1], escapeMarkdown(inline.text)) }];
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

/** A section of Markdown has no name that every reader knows: what leads to one is words. */
function unwrapSectionLink(inline: Inline): readonly Inline[] {
  return inline.role === "link" && inline.address.startsWith("#") ? inline.children : [inline];
}

/** Markdown has no word for a language: words that were apart for theirs are one stretch. */
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

/** An exclamation mark before a link would make it an image. */
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

/** A path as an address: a name may have spaces and signs that mean something in one. */
function printPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/").replace(/[()]/g, "\\$&");
}
