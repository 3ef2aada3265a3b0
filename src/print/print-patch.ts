import { createTwoFilesPatch } from "diff";
import { printableLines } from "../diagnostics/printable.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { decodeForQuoting } from "../yaml/decode-text.ts";

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
