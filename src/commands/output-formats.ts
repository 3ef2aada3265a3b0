import { addPdfChecksum, addTextChecksum } from "../authorship/text-checksum.ts";
import type { Paint } from "../diagnostics/paint.ts";
import type { Comparison } from "../diff/changes.ts";
import type { Document } from "../document/document.ts";
import type { History } from "../history/history.ts";
import type { Host } from "../host/host.ts";
import { printHtml } from "../html/print-html.ts";
import { CannotRun } from "../messages/cannot-run.ts";
import type { Messages } from "../messages/messages.ts";
import type { ImageFile } from "../model/image.ts";
import { isComparison, printComparison } from "../print/print-comparison.ts";
import { isComparisonJson, printComparisonJson } from "../print/print-comparison-json.ts";
import { printMarkdown } from "../print/print-markdown.ts";
import { isOutline, printOutline } from "../print/print-outline.ts";
import { isTrend, printTrend } from "../print/print-trend.ts";
import { isTrendJson, printTrendJson } from "../print/print-trend-json.ts";
import { steadyPdf } from "./steady-pdf.ts";

/** A format that a command writes its result in. */
export interface OutputFormat<Result> {
  /** The end of its file's name, in small letters. No two formats of a command have the same. */
  readonly ending: string;
  /** What else the name may end with where `-o` gives it. */
  readonly otherEndings?: readonly string[];
  /** Whether it goes to a file by default; else it goes to standard output. */
  readonly isFile: boolean;
  readonly mark: AuthorshipMark;
  readonly write: (result: Result) => Promise<Uint8Array | string>;
}

/**
 * How millrep recognises a file of its own, so that it overwrites nobody else's work. Documents carry a checksum; for
 * packages such as .docx, the writer puts it in itself. Formats for programs carry none: they hold only their data.
 */
type AuthorshipMark =
  | { readonly kind: "package" }
  | { readonly kind: "checksum"; readonly add: (content: Buffer) => Uint8Array | string }
  | { readonly kind: "form"; readonly isOwn: (text: string) => boolean };

/** A report or a comparison that is laid out, and what else a writer may need. */
interface DocumentResult {
  readonly document: Document;
  readonly host: Host;
  /** The path of an image, relative to the document. */
  readonly pathOf: (image: ImageFile) => string;
}

/** What a result of several months needs to be written. */
interface MonthsResult {
  readonly host: Host;
  readonly messages: Messages;
  readonly paint: Paint;
  readonly width: number;
  /** Lays the result out as a document, in the programme's language. */
  readonly layOut: () => Promise<Document>;
}

interface ComparisonResult extends MonthsResult {
  readonly comparison: Comparison;
}

interface TrendResult extends MonthsResult {
  readonly history: History;
}

type Formats<Result> = Readonly<Record<string, OutputFormat<Result>>>;

/** What `compile` can write, in the order of its help. */
export const documentFormats = {
  docx: {
    ending: ".docx",
    isFile: true,
    mark: { kind: "package" },
    // docx is by far the largest library, so it is loaded only where it is needed.
    write: async ({ document }) => (await import("../docx/write-docx.ts")).writeDocx(document),
  },
  pdf: {
    ending: ".pdf",
    isFile: true,
    mark: { kind: "checksum", add: addPdfChecksum },
    write: async ({ document, host }) => {
      const { writeDocx } = await import("../docx/write-docx.ts");
      const pdf = await host.convertToPdf(await writeDocx(document, "libreoffice"));
      if ("bytes" in pdf) return steadyPdf(pdf.bytes, document.date);
      throw new CannotRun((texts) => (pdf.problem === "missing" ? texts.noOffice : texts.noPdf));
    },
  },
  html: {
    ending: ".html",
    otherEndings: [".htm"],
    isFile: true,
    mark: { kind: "checksum", add: (content) => addTextChecksum(content.toString()) },
    write: async ({ document }) => printHtml(document),
  },
  md: {
    ending: ".md",
    otherEndings: [".markdown"],
    isFile: true,
    // After an empty line, so that the comment is no part of the last paragraph.
    mark: { kind: "checksum", add: (content) => addTextChecksum(`${content}\n`) },
    write: async ({ document, pathOf }) => printMarkdown(document, pathOf),
  },
  outline: {
    ending: ".tsv",
    otherEndings: [".txt"],
    isFile: false,
    mark: { kind: "form", isOwn: isOutline },
    write: async ({ document }) => printOutline(document),
  },
} satisfies Formats<DocumentResult>;

/** What `diff` can show or write, in the order of its help. */
export const comparisonFormats = {
  text: {
    ending: ".txt",
    otherEndings: [".text"],
    isFile: false,
    mark: { kind: "form", isOwn: isComparison },
    write: async ({ comparison, ...format }) => printComparison(comparison, format),
  },
  json: {
    ending: ".json",
    isFile: false,
    mark: { kind: "form", isOwn: isComparisonJson },
    write: async ({ comparison }) => printComparisonJson(comparison),
  },
  md: { ...laidOut(documentFormats.md), isFile: false },
  html: laidOut(documentFormats.html),
  docx: laidOut(documentFormats.docx),
} satisfies Formats<ComparisonResult>;

/** What `trend` can show or write, in the order of its help. */
export const trendFormats = {
  text: {
    ...comparisonFormats.text,
    mark: { kind: "form", isOwn: isTrend },
    write: async ({ history, ...format }) => printTrend(history, format),
  },
  json: {
    ...comparisonFormats.json,
    mark: { kind: "form", isOwn: isTrendJson },
    write: async ({ history }) => printTrendJson(history),
  },
  md: { ...laidOut(documentFormats.md), isFile: false },
  html: laidOut(documentFormats.html),
  docx: laidOut(documentFormats.docx),
} satisfies Formats<TrendResult>;

export type DocumentFormat = keyof typeof documentFormats;
export type DiffFormat = keyof typeof comparisonFormats;
export type TrendFormat = keyof typeof trendFormats;

/** A format of documents for a result of several months. */
function laidOut(format: OutputFormat<DocumentResult>): OutputFormat<MonthsResult> {
  return {
    ...format,
    write: async ({ host, layOut }) =>
      format.write({ document: await layOut(), host, pathOf: ({ path }) => path }),
  };
}

/** The names of formats, in the order of their table. */
export function namesOf<Name extends string>(formats: Readonly<Record<Name, unknown>>): readonly Name[] {
  // The tables above have no keys besides those of their types.
  return Object.keys(formats) as Name[];
}
