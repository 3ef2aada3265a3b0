import path from "node:path";
import type { Host } from "../host/host.ts";
import { documentWords } from "../messages/document-words.ts";
import type { ImageFile } from "../model/image.ts";
import type { Report } from "../model/report.ts";
import { slugFrom } from "../swedish/slug.ts";
import { periodFolder } from "../workspace/paths.ts";
import { chooseFile } from "./named-output.ts";
import { type DocumentFormat, documentFormats } from "./output-formats.ts";

/**
 * Where `-o` says, or beside the entries under the title's name: `lagesrapport-2023-03.docx`, a draft as
 * `lagesrapport-2023-03-utkast.docx`, which is never taken for the report. Undefined for standard output.
 */
export function outputFile(
  host: Host,
  root: string,
  { programme, period, isDraft }: Pick<Report, "programme" | "period" | "isDraft">,
  { output, format }: { readonly output?: string; readonly format: DocumentFormat },
): string | undefined {
  const title = programme.title.replace(/\{[^{}]*\}/g, ` ${period} `);
  const mark = isDraft ? ` ${documentWords[programme.language].draft.mark}` : "";
  const usual = path.join(root, periodFolder(period), slugFrom(title + mark));
  return chooseFile(host, output, documentFormats[format], usual);
}

/** SOURCE_DATE_EPOCH, in seconds, as reproducible builds set it; undefined where it is not set or no number. */
export function sourceDate({ env }: Host): string | undefined {
  const seconds = env["SOURCE_DATE_EPOCH"];
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/** Where an image of the workspace lies, seen from the folder of the document. */
export function imagePaths(root: string, folder: string): (image: ImageFile) => string {
  return (image) => path.relative(folder, path.join(root, image.path)).replaceAll(path.sep, "/");
}
