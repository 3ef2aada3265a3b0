import { createTwoFilesPatch } from "diff";

/** What changes in a file, as a unified diff. Bytes that are not UTF-8 are shown as Windows-1252 would. */
export function printPatch(file: string, before: Uint8Array, after: Uint8Array): string {
  return createTwoFilesPatch(file, file, decode(before), decode(after), undefined, undefined, { context: 2 });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}
