import { createTwoFilesPatch } from "diff";
import { decodeForQuoting } from "../source/decode-text.ts";

/** What changes in a file, as a unified diff. Bytes that are not UTF-8 are shown as Windows-1252 would. */
export function printPatch(file: string, before: Uint8Array, after: Uint8Array): string {
  return createTwoFilesPatch(
    file,
    file,
    decodeForQuoting(before),
    decodeForQuoting(after),
    undefined,
    undefined,
    { context: 2 },
  );
}
