import type { PdfDocument } from "unpdf";
import type { ReadDocument } from "../docx-reader/read-document.ts";

/** Reads the title of a file and the program that made it. The names of people are left out. */
export async function readPdfProperties(
  pdf: PdfDocument,
): Promise<Pick<ReadDocument, "properties" | "title" | "madeBy">> {
  const info: unknown = (await pdf.getMetadata().catch(() => undefined))?.info;
  const read = (name: string): string | undefined => {
    const value: unknown = typeof info === "object" && info !== null ? Reflect.get(info, name) : undefined;
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const [creator, producer] = [read("Creator"), read("Producer")];
  const madeBy =
    creator !== undefined && producer !== undefined ? `${creator}, ${producer}` : (creator ?? producer);
  return { properties: new Map(), title: read("Title"), madeBy };
}
