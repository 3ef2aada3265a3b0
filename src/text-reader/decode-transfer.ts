import { isUtf8 } from "node:buffer";
import { decodeWindows1252 } from "../yaml/windows-1252.ts";

/** Undoes a mail part's transfer encoding (RFC 2045, section 6). `body` has one character per byte. */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding) {
    case "base64":
      return Buffer.from(body.replace(/[^A-Za-z0-9+/]/g, ""), "base64");
    case "quoted-printable":
      return Buffer.from(decodeQuotedPrintable(body), "latin1");
    default:
      return Buffer.from(body, "latin1");
  }
}

/** A line that ends in an equals sign goes on in the next. Spaces before a line's end were added on the way. */
function decodeQuotedPrintable(body: string): string {
  return body
    .split("\n")
    .map((line) => {
      const own = line.replace(/\r$/, "").trimEnd();
      return own.endsWith("=") ? own.slice(0, -1) : `${own}\n`;
    })
    .join("")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Decodes a mail part's text; undefined if its character set is unknown, or its bytes are not of that set. */
export function decodeCharset(bytes: Uint8Array, charset: string): string | undefined {
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|ansi)$/i.test(charset)) return decodeWindows1252(bytes);
  // A mail that names no character set, or the oldest one, has often been written in another.
  if (/^(?:us-ascii|ascii|unknown-8bit|)$/i.test(charset))
    return isUtf8(bytes) ? new TextDecoder().decode(bytes) : decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes the words of a head that are not ASCII (RFC 2047): `=?utf-8?Q?L=C3=A4ge?=`. */
export function decodeEncodedWords(text: string): string {
  return text
    .replace(/(=\?[^?\s]{1,40}\?[BbQq]\?[^?\s]*\?=)\s+(?==\?)/g, "$1")
    .replace(
      /=\?([^?\s]{1,40})\?([BbQq])\?([^?\s]*)\?=/g,
      (whole, charset: string, kind: string, body: string) => {
        const isBase64 = kind.toLowerCase() === "b";
        const bytes = decodeTransfer(
          isBase64 ? body : body.replaceAll("_", " "),
          isBase64 ? "base64" : "quoted-printable",
        );
        const decoded = decodeCharset(bytes, charset.replace(/\*.*$/, ""));
        return decoded === undefined ? whole : isBase64 ? decoded : decoded.replace(/\n$/, "");
      },
    );
}
