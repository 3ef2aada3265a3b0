import { CannotRun } from "../cannot-run.ts";
import type { Document } from "../document/document.ts";
import type { Host } from "../host.ts";
import type { ImageFile } from "../model/image.ts";
import { sealPdf, sealText } from "../seal/seal-text.ts";

/** What `compile` can write. */
export type DocumentFormat = "docx" | "pdf" | "html" | "md" | "outline";

interface Writer {
  /** The end of its file's name. */
  readonly ending: string;
  /** Whether it is lines for programs, which go to standard output unless a file is asked for. */
  readonly isForPrograms: boolean;
  /** Loads the writer's code, which no other format needs. */
  readonly write: (document: Document, world: WriterWorld) => Promise<Uint8Array | string>;
}

/** What a writer may need besides the document. */
interface WriterWorld {
  readonly host: Host;
  /** Where an image lies, seen from the document. */
  readonly pathOf: (image: ImageFile) => string;
}

export const documentWriters: Readonly<Record<DocumentFormat, Writer>> = {
  docx: {
    ending: ".docx",
    isForPrograms: false,
    write: async (document) => (await import("../docx/write-docx.ts")).writeDocx(document),
  },
  pdf: {
    ending: ".pdf",
    isForPrograms: false,
    write: async (document, { host }) => {
      const { writeDocx } = await import("../docx/write-docx.ts");
      const pdf = await host.convertToPdf(await writeDocx(document));
      if ("bytes" in pdf) return sealPdf(pdf.bytes);
      throw new CannotRun((texts) => (pdf.problem === "missing" ? texts.noOffice : texts.noPdf));
    },
  },
  html: {
    ending: ".html",
    isForPrograms: false,
    write: async (document) => sealText((await import("../html/print-html.ts")).printHtml(document)),
  },
  md: {
    ending: ".md",
    isForPrograms: false,
    write: async (document, { pathOf }) => {
      const { printMarkdown } = await import("../print/print-markdown.ts");
      // Apart from the last paragraph, so that no reader of Markdown takes the seal for a part of it.
      return sealText(`${printMarkdown(document, pathOf)}\n`);
    },
  },
  outline: {
    ending: ".tsv",
    isForPrograms: true,
    write: async (document) => (await import("../print/print-outline.ts")).printOutline(document),
  },
};
