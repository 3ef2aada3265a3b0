import * as docx from "docx";
import { bookmarkName } from "../document/bookmark-name.ts";
import type { Inline, Words } from "../document/document.ts";
import { typesetInlines } from "../document/typeset-inlines.ts";
import type { Language } from "../messages/language.ts";
import { isDay, splitDays } from "../swedish/split-days.ts";
import { choiceRun } from "./choice-run.ts";
import { imageRun, type Reader } from "./image-run.ts";
import { languageTag } from "./language-tag.ts";
import { statusFormat } from "./status-colours.ts";
import type { StyleIds } from "./style-names.ts";

/** An address that the document links to, and the relationship id by which its runs refer to it. */
export interface LinkTarget {
  readonly id: string;
  readonly address: string;
}

/**
 * Writes inlines as the runs of the docx library.
 *
 * It numbers the relationship ids of links in the order of the document. The library's own ids are random, so every
 * build would give another file.
 */
export class InlineWriter {
  readonly #links: LinkTarget[] = [];
  #linkCount = 0;
  readonly #styleIds: StyleIds;
  readonly #language: Language;
  readonly #reader: Reader;
  readonly #quiet: string;
  #imageCount = 0;

  /** `quiet` is the colour of words that ask for a choice. */
  constructor(styleIds: StyleIds, language: Language, reader: Reader, quiet: string) {
    this.#styleIds = styleIds;
    this.#language = language;
    this.#reader = reader;
    this.#quiet = quiet;
  }

  /** The links of all inlines written so far. */
  get links(): readonly LinkTarget[] {
    return this.#links;
  }

  /** Writes the runs of one paragraph in a format. `width` is the greatest width of an image, in twips. */
  write(
    inlines: readonly Inline[],
    width: number,
    format: Pick<docx.IRunOptions, "size"> = {},
  ): docx.ParagraphChild[] {
    return this.#runs(typesetInlines(inlines, this.#language), width, format);
  }

  #runs(inlines: readonly Inline[], width: number, format: docx.IRunOptions): docx.ParagraphChild[] {
    return inlines.flatMap((inline): docx.ParagraphChild[] => {
      switch (inline.role) {
        case "words":
          return [wordsRun(inline, format)];
        case "choice":
          return [choiceRun(inline, format, this.#quiet)];
        case "status":
          return [new docx.TextRun({ ...format, ...statusFormat(inline), text: inline.text })];
        case "break":
          return [new docx.TextRun({ ...format, break: 1 })];
        case "image":
          this.#imageCount += 1;
          return [imageRun(inline.image, inline.alt, width, { id: this.#imageCount, reader: this.#reader })];
        case "emphasis":
          return this.#runs(inline.children, width, { ...format, italics: true });
        case "added":
        case "removed":
          // Only revisions have these roles, and `RevisionWriter` writes those.
          return this.#runs(inline.children, width, format);
        case "strong":
          return this.#runs(inline.children, width, { ...format, bold: true });
        case "link": {
          const style = this.#styleIds.link;
          return [this.#link(inline.address, this.#runs(inline.children, width, { ...format, style }))];
        }
      }
    });
  }

  /** Writes a link; one whose address begins with `#` leads to a heading of the document itself. */
  #link(address: string, runs: docx.ParagraphChild[]): docx.ParagraphChild {
    if (address.startsWith("#"))
      return new docx.InternalHyperlink({ children: runs, anchor: bookmarkName(address.slice(1)) });
    this.#linkCount += 1;
    const id = `link${this.#linkCount}`;
    this.#links.push({ id, address });
    return new docx.ConcreteHyperlink(runs, id);
  }
}

function wordsRun({ text, language }: Words, format: docx.IRunOptions): docx.TextRun {
  const marked = language === undefined ? {} : { language: { value: languageTag(language) } };
  const pieces = splitDays(text);
  // A day that stands alone has a line of its own, and keeps the hyphens that people search for.
  if (pieces.filter((piece) => piece.trim() !== "").length < 2)
    return new docx.TextRun({ ...format, ...marked, text });
  return new docx.TextRun({ ...format, ...marked, children: pieces.flatMap(withoutBreak) });
}

/** A day with hyphens at which Word ends no line. */
function withoutBreak(piece: string): (string | docx.NoBreakHyphen)[] {
  if (!isDay(piece)) return [piece];
  return piece.split("-").flatMap((part, at) => (at === 0 ? [part] : [new docx.NoBreakHyphen(), part]));
}
