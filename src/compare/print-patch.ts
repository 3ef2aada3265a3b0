import { createTwoFilesPatch } from "diff";
import { maskPersonalData } from "../diagnostics/mask-personal-data.ts";
import { printableLines } from "../diagnostics/printable.ts";
import { decodeForQuoting } from "../source/decode-text.ts";

/**
 * What changes in a file, as a unified diff to read. Bytes that are not UTF-8 are shown as Windows-1252 would, personal
 * data masked, and control characters as one sign for such.
 */
export function printPatch(file: string, before: Uint8Array, after: Uint8Array): string {
  return createTwoFilesPatch(file, file, shown(before), shown(after), undefined, undefined, { context: 2 });
}

function shown(bytes: Uint8Array): string {
  return printableLines(maskPersonalData(decodeForQuoting(bytes)));
}
