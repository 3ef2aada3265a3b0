import fc from "fast-check";
import type { Block } from "../../src/document/document.ts";
import { textBlocks } from "../../src/document/text-blocks.ts";
import { MarkdownText } from "../../src/markdown/markdown-text.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import type { ImageFile, Images } from "../../src/model/image.ts";
import { makePng } from "./make-image.ts";

/** A small image that texts may show as `a b.png`. */
export const sampleImage: ImageFile = {
  path: "a b.png",
  bytes: makePng(40, 30),
  format: "png",
  mediaType: "image/png",
  width: 40,
  height: 30,
};
const images: Images = new Map([[sampleImage.path, sampleImage]]);

/** The blocks of a Markdown text. */
export function blocksOf(text: string): Block[] {
  return textBlocks(new MarkdownText(text), images);
}

/** Pieces of Markdown, and characters that mean something to it, to XML or to a terminal. */
const pieces = fc.constantFrom(
  ...["a", "å", "Ö", "b", " ", " ", "”", ".", "!", "-", "+", "=", "---", "#", ">", "1.", "<b>", "&", "amp;"],
  ...["*", "*", "**", "**", "_", "__", "a_b", "~", "|", "`", "\\", "\\*", "[", "](https://a.se/b_(c))", "😀"],
  ...["&aring;", "&ast;", "&#32;", "&nbsp;", "&#x202E;", "\u202E", "\u2028", "<https://a.se>", "<a@b.se>"],
  ...[
    "\n",
    "  \n",
    "\\\n",
    "\n\n",
    "\n\n- ",
    "\n* ",
    "\n1. ",
    "\n2) ",
    "\n  - ",
    "\n   3. ",
    "\n    ",
    "\n\n> ",
  ],
  ...["\n\n| a | b |\n|---|---|\n| ", " | ", "![x](a%20b.png)", "![å](a%20b.png)"],
);

/** Texts of every kind of markup that a report may hold. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .array(pieces, { maxLength: 16 })
  .map((parts) => parts.join(""))
  .filter((text) => parseMarkdown(text).unsupported.length === 0);
