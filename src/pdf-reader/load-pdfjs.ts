import type { Pdfjs } from "unpdf";

/**
 * Loads the package that reads PDFs, or returns undefined if it is not installed: it is optional, because few offices need
 * it, and it is larger than all else together. Rejects with the error of a package that is there and cannot be loaded.
 */
export async function loadPdfjs(): Promise<Pdfjs | undefined> {
  try {
    const { getResolvedPDFJS } = await import("unpdf");
    return await getResolvedPDFJS();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
