import type { Comparison } from "../compare/changes.ts";
import type { Paint } from "../diagnostics/paint.ts";
import type { Document } from "../document/document.ts";
import type { Messages } from "../language/messages.ts";
import { sealText } from "../seal/seal-text.ts";

/** What `diff` can show or write. */
export type DiffFormat = "text" | "json" | "md" | "html" | "docx";

interface View {
  /** The end of its file's name. */
  readonly ending: string;
  /** Whether it goes to a file of its own unless told otherwise: what no one reads in a terminal. */
  readonly isFile: boolean;
  /** Makes its file say that it is millrep's, where its form alone does not. */
  readonly seal?: (text: string) => string;
  /** Loads the view's code, which no other needs. */
  readonly write: (comparison: Comparison, world: ViewWorld) => Promise<Uint8Array | string>;
}

/** What a view may need besides the comparison. */
interface ViewWorld {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
  /** Lays the comparison out as a document, in the programme's language. */
  readonly layOut: () => Promise<Document>;
}

export const comparisonViews: Readonly<Record<DiffFormat, View>> = {
  text: {
    ending: ".txt",
    isFile: false,
    write: async (comparison, world) =>
      (await import("../print/print-comparison.ts")).printComparison(comparison, world),
  },
  json: {
    ending: ".json",
    isFile: false,
    write: async (comparison) =>
      (await import("../print/print-comparison-json.ts")).printComparisonJson(comparison),
  },
  md: {
    ending: ".md",
    isFile: false,
    seal: (text) => sealText(`${text}\n`),
    write: async (_, { layOut }) => {
      const { printMarkdown } = await import("../print/print-markdown.ts");
      return printMarkdown(await layOut(), ({ path }) => path);
    },
  },
  html: {
    ending: ".html",
    isFile: true,
    seal: sealText,
    write: async (_, { layOut }) => (await import("../html/print-html.ts")).printHtml(await layOut()),
  },
  // A package has a seal of its own.
  docx: {
    ending: ".docx",
    isFile: true,
    write: async (_, { layOut }) => (await import("../docx/write-docx.ts")).writeDocx(await layOut()),
  },
};
