import type { PdfDocument } from "unpdf";
import type { ReadDocument } from "../docx-reader/read-document.ts";
import { buildDocument } from "./build-document.ts";
import type { Guess } from "./draft.ts";
import { loadPdfjs } from "./load-pdfjs.ts";
import { limits, openPdf, type PdfRefusal } from "./open-pdf.ts";
import { readAnnotations } from "./read-annotations.ts";
import { type PageText, readPage } from "./read-page.ts";
import { readPdfProperties } from "./read-pdf-properties.ts";

/** A PDF as it was read, with what is not certain about it: a PDF says where signs stand, and seldom what they are. */
export interface ReadPdf extends ReadDocument {
  readonly guesses: readonly Guess[];
}

/**
 * Reads a PDF as blocks with places, and the fate of every word on its pages. A place names the page as its part and counts
 * paragraphs from 1 on each; its range is one of the page's text. Returns why it does not, if it does not.
 *
 * Where the file has tags, they say what a paragraph is; without, its size, its font and the gaps around it do. Throws
 * `Unbalanced` if a word has no fate.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | PdfRefusal> {
  const pdfjs = await loadPdfjs();
  if (!pdfjs) return { refusal: "notInstalled" };
  const pdf = await openPdf(bytes, pdfjs);
  if ("refusal" in pdf) return pdf;
  try {
    const pages = await readPages(pdf);
    if ("refusal" in pages) return pages;
    return { ...buildDocument(pages), ...(await readPdfProperties(pdf)) };
  } finally {
    await pdf.destroy();
  }
}

/** Reads all pages one after another, since a file may have many. */
async function readPages(pdf: PdfDocument): Promise<readonly PageText[] | PdfRefusal> {
  try {
    const isTagged = (await pdf.getMarkInfo())?.Marked === true;
    const pages: PageText[] = [];
    let count = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const text = await readPage(page, isTagged);
      count += text.segments.length;
      if (count > limits.segments) return { refusal: "tooLarge" };
      pages.push({ ...text, notes: readAnnotations(await page.getAnnotations(), text) });
      page.cleanup();
    }
    const hasText = pages.some(({ segments, notes }) => segments.length + notes.length > 0);
    // A page of Adobe's forms has only the words that ask for Adobe's program.
    const { info } = await pdf.getMetadata();
    const isXfa = typeof info === "object" && info !== null && Reflect.get(info, "IsXFAPresent") === true;
    if (isXfa) return { refusal: "xfa" };
    return hasText ? pages : { refusal: "noText" };
  } catch {
    return { refusal: "damaged" };
  }
}
