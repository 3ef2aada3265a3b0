import { type Converted, convertWithOffice, type Environment } from "./convert-with-office.ts";
import type { handleSignals } from "./signals.ts";

/**
 * PDF/UA (ISO 14289), for screen readers: tagged, with title and language, and with the headings as bookmarks
 * (LibreOffice 7.4 and later).
 */
const options = ["PDFUACompliance", "UseTaggedPDF", "ExportBookmarks"].map(
  (name) => `"${name}":{"type":"boolean","value":"true"}`,
);
const filter = `pdf:writer_pdf_Export:{${options.join(",")}}`;

/** Turns a Word document into a PDF with an installed LibreOffice. `onSignal` as for convertWithOffice. */
export function convertToPdf(
  docx: Uint8Array,
  env: Environment,
  onSignal?: typeof handleSignals,
): Promise<Converted> {
  return convertWithOffice(docx, { from: "docx", to: "pdf", filter }, env, onSignal);
}
