import type { PdfDocument, Pdfjs } from "unpdf";

/**
 * Why a PDF is not read: the package that reads it is not installed; it needs a password, or is no sound PDF; its pages
 * are pictures without text; it is a form of Adobe's own kind (XFA), whose text only Adobe's programs show; or it has more
 * pages or more text than a report has.
 */
export interface PdfRefusal {
  readonly refusal: "notInstalled" | "encrypted" | "damaged" | "noText" | "xfa" | "tooManyPages" | "tooLarge";
}

export const limits = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  pages: 500,
  /** Stretches of text of all pages together; a page of a report has some fifty. */
  segments: 100_000,
};

/** Opens a PDF, or says why it is not read. The caller must destroy what it gets. */
export async function openPdf(bytes: Uint8Array, { getDocument }: Pdfjs): Promise<PdfDocument | PdfRefusal> {
  if (bytes.length > limits.file) return { refusal: "tooLarge" };
  const task = getDocument({
    // PDF.js takes the memory of what it is given.
    data: new Uint8Array(bytes),
    // Nothing is looked for elsewhere: no font, no table of characters, no picture is needed for text.
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages <= limits.pages) return pdf;
    await task.destroy();
    return { refusal: "tooManyPages" };
  } catch (error) {
    await task.destroy();
    return { refusal: nameOf(error) === "PasswordException" ? "encrypted" : "damaged" };
  }
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
