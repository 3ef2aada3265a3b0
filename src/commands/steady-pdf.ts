import { createHash } from "node:crypto";

/** The clock's time in a PDF of LibreOffice: in its properties, and in its metadata (XMP). */
const times =
  /(\/(?:CreationDate|ModDate)\(D:|<xmp:(?:Create|Modify)Date>)(\d{4}-?\d\d-?\d\dT?\d\d:?\d\d:?\d\d)(?=Z)/g;
/** Numbers that are others at every run: the file's two ids (ISO 32000-1, clause 14.4), and LibreOffice's checksum. */
const numbers = /(?<=\/ID \[\s*<|\/ID \[\s*<[\dA-F]{32}>\s*<|\/DocChecksum \/)[\dA-F]{32}/g;

/**
 * Returns a PDF with `date` (ISO 8601, UTC) in place of the clock's, and with numbers that follow from its content: the
 * same document then gives the same bytes. Nothing changes its length, since a PDF counts on the places of its parts.
 */
export function steadyPdf(bytes: Uint8Array, date: string): Uint8Array {
  const day = date.slice(0, "2023-03-31T12:00:00".length);
  const dated = Buffer.from(bytes)
    .toString("latin1")
    .replace(times, (whole, start: string, time: string) => {
      const written = time.includes("-") ? day : day.replace(/\D/g, "");
      return written.length === time.length ? start + written : whole;
    });
  const unnumbered = dated.replace(numbers, "0".repeat(32));
  const number = createHash("sha256").update(unnumbered, "latin1").digest("hex").slice(0, 32).toUpperCase();
  return Buffer.from(unnumbered.replace(numbers, number), "latin1");
}
