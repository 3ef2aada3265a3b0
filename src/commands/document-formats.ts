import type { Document } from "../document/document.ts";
import type { ImageFile } from "../model/image.ts";

/** What `compile` can write. */
export type DocumentFormat = "docx" | "html" | "md" | "outline";

interface Writer {
  /** The end of its file's name. */
  readonly ending: string;
  /** Whether it is lines for programs, which go to standard output unless a file is asked for. */
  readonly isForPrograms: boolean;
  /** Loads the writer's code, which no other format needs. `pathOf` is where an image lies, seen from the document. */
  readonly write: (document: Document, pathOf: (image: ImageFile) => string) => Promise<Uint8Array | string>;
}

export const documentWriters: Readonly<Record<DocumentFormat, Writer>> = {
  docx: {
    ending: ".docx",
    isForPrograms: false,
    write: async (document) => (await import("../docx/write-docx.ts")).writeDocx(document),
  },
  html: {
    ending: ".html",
    isForPrograms: false,
    write: async (document) => (await import("../html/print-html.ts")).printHtml(document),
  },
  md: {
    ending: ".md",
    isForPrograms: false,
    write: async (document, pathOf) =>
      (await import("../print/print-markdown.ts")).printMarkdown(document, pathOf),
  },
  outline: {
    ending: ".tsv",
    isForPrograms: true,
    write: async (document) => (await import("../print/print-outline.ts")).printOutline(document),
  },
};
