import * as docx from "docx";
import type { Block, Document } from "../document/document.ts";
import { documentWords } from "../messages/document-words.ts";
import type { StyleIds } from "./style-names.ts";

/** The contents list headings down to this level: the parts of the report and its workstreams. */
const listedLevels = 2;

/**
 * Contents with more entries than this get no page numbers, since estimating them would take too long (measured: 0.7 s
 * for 15 entries, 4 s for 100, 53 s for 1,300).
 */
const mostNumbered = 100;

/** Whether the contents of a document are short enough to estimate their page numbers. */
export function canNumberPages({ blocks }: Document): boolean {
  return blocks.filter(isListed).length <= mostNumbered;
}

/** Whether the contents list a block. */
function isListed(block: Block): boolean {
  return block.role === "heading" && block.level <= listedLevels;
}

/**
 * Writes the table of contents: a heading that is not one of the report's own, and Word's field with its entries. Word
 * can update the field, but does not ask to when it opens the file. Without page numbers, the entries are only links
 * until somebody updates the field.
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
 * Estimates on which pages Word puts the headings. Afterwards `isComplete` says whether it found the page of every
 * listed heading. It stops at content that it cannot measure, such as a font whose widths it does not know.
 */
export class PageEstimate {
  isComplete = false;
  readonly #listed: number;

  constructor(document: Document) {
    this.#listed = document.blocks.filter(isListed).length;
  }

  /** Loads the estimator that the docx library calls. It is large, so only documents with contents load it. */
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

/** Loads an estimator that gives the numbers of numbered headings, but no page numbers. */
export async function loadHeadingNumbers(): Promise<docx.PageNumberEstimator> {
  const { listNumbers } = (await import("docx/layout")).estimatePageNumbers;
  return Object.assign(() => ({ bookmarks: new Map<string, string>() }), listNumbers ? { listNumbers } : {});
}

/**
 * Rewrites the contents in a body as Word writes them: it moves the heading into them, and the end of their field from
 * an empty paragraph into the last entry. It numbers the bookmarks of the entries from 1, since the docx library counts
 * on from build to build. It removes the switch by which the library leaves out page numbers, since with the switch Word
 * would leave them out for ever (ECMA-376 part 1, clause 17.16.5.68).
 */
export function tidyContents(xml: string): string {
  const names = new Map<string, string>();
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';
  return xml
    .replace(/(<w:p>(?:(?!<w:p>).)*<\/w:p>)(<w:sdt>.*?<w:sdtContent>)/s, "$2$1")
    .replace(`</w:p><w:p>${end}`, end)
    .replace(withoutNumbers, "$1")
    .replace(contentsBookmark, (name) => {
      const counted = names.get(name) ?? `_Toc${names.size + 1}`;
      names.set(name, counted);
      return counted;
    });
}

const withoutNumbers = /(<w:instrText xml:space="preserve">TOC [^<]*?) \\n &quot;[\d-]*&quot;/;

/** Finds names of bookmarks in XML, and none in text, where quotation marks and angle brackets are entities. */
const contentsBookmark = /(?<=w:name="|w:anchor="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+/g;
