import * as docx from "docx";
import type { Block, Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import type { StyleIds } from "./style-names.ts";

/** The levels of headings that the contents list: the parts of the report and its workstreams. */
const listedLevels = 2;

/**
 * Contents of more entries than this have no page numbers: working them out would take longer than anyone waits
 * (measured: 0.7 s for 15 entries, 4 s for 100, 53 s for 1,300).
 */
const mostNumbered = 100;

/** Whether the contents of a document are short enough to work out their page numbers. */
export function canNumberPages({ blocks }: Document): boolean {
  return blocks.filter(isListed).length <= mostNumbered;
}

/** Whether the contents list a block. */
function isListed(block: Block): boolean {
  return block.role === "heading" && block.level <= listedLevels;
}

/**
 * The table of contents: its heading, which is none of the report's own, and Word's field, filled in already, which
 * Word keeps up to date but does not ask to. Without page numbers its entries are links alone.
 */
export function writeContents(
  { language }: Document,
  ids: StyleIds,
  hasPageNumbers: boolean,
): docx.FileChild[] {
  const { contents } = documentWords[language];
  const levels = `1-${listedLevels}`;
  return [
    new docx.Paragraph({ style: ids.contentsHeading, children: [new docx.TextRun(contents)] }),
    new docx.TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: levels,
      beginDirty: false,
      ...(hasPageNumbers ? {} : { pageNumbersEntryLevelsRange: levels }),
    }),
  ];
}

/**
 * Works out the pages of headings as Word lays them out. `isComplete` then says whether it knew the page of every
 * listed heading: it stops at what it cannot measure, such as a font that it has no widths of.
 */
export class PageEstimate {
  isComplete = false;
  readonly #listed: number;

  constructor(document: Document) {
    this.#listed = document.blocks.filter(isListed).length;
  }

  /** What the docx library asks for pages. The estimator is large, and loaded for a table of contents only. */
  async load(): Promise<docx.PageNumberEstimator> {
    const { estimatePageNumbers } = await import("docx/layout");
    const estimate: docx.PageNumberEstimator = (body, context) => {
      const pages = estimatePageNumbers(body, context);
      const known = [...pages.bookmarks.keys()].filter((name) => name.startsWith("_Toc"));
      this.isComplete = known.length === this.#listed;
      return pages;
    };
    const { listNumbers } = estimatePageNumbers;
    return listNumbers ? Object.assign(estimate, { listNumbers }) : estimate;
  }
}

/** The numbers of numbered headings alone, for contents without page numbers. */
export async function loadHeadingNumbers(): Promise<docx.PageNumberEstimator> {
  const { listNumbers } = (await import("docx/layout")).estimatePageNumbers;
  return Object.assign(() => ({ bookmarks: new Map<string, string>() }), listNumbers ? { listNumbers } : {});
}

/**
 * Makes the contents in a body one whole, as Word's own are: the heading stands within them, and
 * the end of their field in the last entry instead of in an empty paragraph after it. The bookmarks of their entries count
 * from 1: the library goes on counting from build to build.
 */
export function tidyContents(xml: string): string {
  const names = new Map<string, string>();
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  return xml
    .replace(/(<w:p>(?:(?!<w:p>).)*<\/w:p>)(<w:sdt>.*?<w:sdtContent>)/s, "$2$1")
    .replace(`</w:p><w:p>${end}`, end)
    .replace(contentsBookmark, (name) => {
      const counted = names.get(name) ?? `_Toc${names.size + 1}`;
      names.set(name, counted);
      return counted;
    });
}

/** Where the name of a bookmark stands; in text, a quotation mark or an angle bracket would be an entity. */
const contentsBookmark = /(?<=w:name="|w:anchor="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+/g;
