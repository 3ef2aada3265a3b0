import { type Converted, convertWithOffice, type Environment } from "./convert-with-office.ts";
import type { handleSignals } from "./signals.ts";

/**
 * The names of LibreOffice's filters for other texts. With a filter, LibreOffice refuses a file of another format. Without
 * one, it converts a web page or arbitrary bytes too, the bytes as Chinese text.
 */
const infilters = { doc: "MS Word 97", odt: "writer8", rtf: "Rich Text Format" };

/** A format of a text that is turned into Word's. */
export type OtherFormat = keyof typeof infilters;

/**
 * Turns a text of another format into a Word document with an installed LibreOffice, which fetches nothing and runs no
 * macro. A file with a password fails: LibreOffice has nobody to ask for it. `onSignal` as for convertWithOffice.
 */
export function convertToDocx(
  bytes: Uint8Array,
  from: OtherFormat,
  env: Environment,
  onSignal?: typeof handleSignals,
): Promise<Converted> {
  const infilter = from === "doc" && isBeforeWord97(bytes) ? "MS WinWord 6" : infilters[from];
  const conversion = { from, infilter, to: "docx", filter: "docx:MS Word 2007 XML" };
  return convertWithOffice(bytes, conversion, env, onSignal);
}

/** The versions of the format before Word 97, as the text says them after its number. */
const oldVersions: ReadonlySet<number | undefined> = new Set([101, 102, 103, 104, 105]);

/**
 * Whether a .doc is of Word 6 or 95, by the number that begins its text: A5DC, and A5EC from Word 97 on ([MS-DOC], 2.5.2).
 * Each stream of a compound file begins at a multiple of 64 bytes. The filter for the older takes any bytes for text.
 */
function isBeforeWord97(bytes: Uint8Array): boolean {
  let isBefore = false;
  for (let at = 512; at + 4 <= bytes.length; at += 64) {
    if (bytes[at + 1] !== 0xa5 || bytes[at + 3] !== 0) continue;
    if (bytes[at] === 0xec && bytes[at + 2] === 0xc1) return false;
    if (bytes[at] === 0xdc && oldVersions.has(bytes[at + 2])) isBefore = true;
  }
  return isBefore;
}
