import path from "node:path";
import type { Host } from "../host/host.ts";
import { documentWords } from "../messages/document-words.ts";
import type { ImageFile } from "../model/image.ts";
import type { Report } from "../model/report.ts";
import { periodFolder } from "../workspace/paths.ts";
import { documentName } from "./document-name.ts";
import { fileOf, type Target } from "./named-output.ts";
import { type DocumentFormat, documentFormats } from "./output-formats.ts";

/**
 * The file to write: the one that `-o` names, or one beside the entries named after the title, such as
 * `lagesrapport-2023-03.docx`. A draft is `lagesrapport-2023-03-utkast.docx`, so that nobody takes it for the report.
 * Undefined for standard output.
 */
export function outputFile(
  root: string,
  report: TitledReport,
  { target, format }: { readonly target: Target; readonly format: DocumentFormat },
): string | undefined {
  const usual = path.join(root, periodFolder(report.period), usualName(report));
  return fileOf(target, usual, documentFormats[format]);
}

type TitledReport = Pick<Report, "programme" | "period" | "isDraft">;

/** The usual name of a report's document, without its ending. */
export function usualName({ programme, period, isDraft }: TitledReport): string {
  const mark = isDraft ? documentWords[programme.language].draft.mark : "";
  return documentName(programme.title, period, mark);
}

/** SOURCE_DATE_EPOCH, in seconds, as reproducible builds set it; undefined where it is not set or no number. */
export function sourceDate({ env }: Host): string | undefined {
  const seconds = env["SOURCE_DATE_EPOCH"];
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/** The path of an image of the workspace, relative to the folder of the document. */
export function imagePaths(root: string, folder: string): (image: ImageFile) => string {
  return (image) => path.relative(folder, path.join(root, image.path)).replaceAll(path.sep, "/");
}
