import { createTwoFilesPatch } from "diff";
import { printableLines } from "../diagnostics/printable.ts";
import { maskPersonalData } from "../personal-data/mask-personal-data.ts";
import { decodeForQuoting } from "../yaml/decode-text.ts";

/**
 * Prints the changes of a file as a unified diff for people to read. It decodes bytes that are not UTF-8 as
 * Windows-1252, masks personal data, and replaces control characters by a visible character.
 */
export function printPatch(file: string, before: Uint8Array, after: Uint8Array): string {
  return createTwoFilesPatch(file, file, shown(before), shown(after), undefined, undefined, { context: 2 });
}

function shown(bytes: Uint8Array): string {
  return printableLines(maskPersonalData(decodeForQuoting(bytes)));
}
