import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Need } from "./test-with.ts";
import { makeFolder } from "./workspace.ts";

/** Makes a PDF of a document. */
export const libreOffice: Need = { isHere: canStart("soffice", "--version"), what: "LibreOffice" };
/** What finding the page of something needs: LibreOffice, poppler, and a font with the metrics of the layout's. */
export const paper: Need = {
  isHere: libreOffice.isHere && canStart("pdftotext", "-v") && hasCalibri(),
  what: "LibreOffice, poppler, and Calibri or Carlito",
};

function canStart(program: string, option: string): boolean {
  return spawnSync(program, [option]).error === undefined;
}

function hasCalibri(): boolean {
  const { stdout } = spawnSync("fc-match", ["Calibri", "family"], { encoding: "utf8" });
  return /Calibri|Carlito/.test(stdout);
}

/** The PDFs, tagged or not, that LibreOffice makes of documents: it takes longer to start than to make one. */
export function writePdfs(documents: readonly Uint8Array[], isTagged = true): string[] {
  const folder = makeFolder();
  const files = documents.map((bytes, index) => {
    const file = path.join(folder, `${index}.docx`);
    fs.writeFileSync(file, bytes);
    return file;
  });
  const options = { UseTaggedPDF: { type: "boolean", value: String(isTagged) } };
  spawnSync("soffice", [
    // A profile of its own: otherwise, a LibreOffice that is already open would take the request.
    `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
    "--headless",
    "--convert-to",
    `pdf:writer_pdf_Export:${JSON.stringify(options)}`,
    "--outdir",
    folder,
    ...files,
  ]);
  return files.map((file) => file.replace(/\.docx$/, ".pdf"));
}

/** A document as LibreOffice saves it in a format, in a folder of its own. */
export function saveInOffice(file: string, format: "docx" | "odt" | "doc" | "rtf"): string {
  const folder = makeFolder();
  spawnSync("soffice", [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder,
    file,
  ]);
  return path.join(folder, `${path.parse(file).name}.${format}`);
}

/** The lines of each page of a PDF, without the spaces around them; a no-break space is a space. */
export function readPages(pdf: string): string[][] {
  const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return stdout
    .split("\f")
    .slice(0, -1)
    .map((page) => page.split("\n").map((line) => line.replaceAll("\u00A0", " ").trim()));
}
