import { isUtf8 } from "node:buffer";
import { diagnose, type Result } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "./source-node.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** It drops a byte order mark. */
const utf8 = new TextDecoder();

/**
 * Decodes a file's bytes as UTF-8, with or without a byte order mark.
 *
 * Bytes that are not UTF-8 give a diagnostic and are never replaced: a report with U+FFFD in place of å has lost a
 * letter. The diagnostic points at the first bad byte, as an offset in the text that `decodeForQuoting` returns.
 */
export function decodeText(path: string, bytes: Uint8Array): Result<SourceFile> {
  const encoding = wideEncoding(bytes);
  if (encoding)
    return { value: undefined, diagnostics: [diagnose("file/not-utf8", { encoding }, { file: path })] };
  if (isUtf8(bytes)) return { value: { path, text: utf8.decode(bytes) }, diagnostics: [] };
  const start = utf8.decode(bytes.subarray(0, validPrefix(bytes))).length;
  const range = { start, end: start + 1 };
  return {
    value: undefined,
    diagnostics: [diagnose("file/not-utf8", { encoding: "windows-1252" }, { file: path, range })],
  };
}

/** The text from which diagnostics quote a bad file: UTF-8 up to the first bad byte, and Windows-1252 after it. */
export function decodeForQuoting(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return utf8.decode(bytes);
  const good = validPrefix(bytes);
  return utf8.decode(bytes.subarray(0, good)) + decodeWindows1252(bytes.subarray(good));
}

/** UTF-16 begins with a byte order mark, or has NUL in every other byte of plain letters; UTF-32 has more. */
function wideEncoding(bytes: Uint8Array): "utf-16" | "utf-32" | undefined {
  const [first, second, third, fourth] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const sample = bytes.subarray(0, 64);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  const isWide = (third === 0 && fourth === 0) || (first === 0 && second === 0);
  if (isWide && sample.length >= 4 && zeros >= sample.length / 2) return "utf-32";
  return hasMark || (sample.length >= 4 && zeros >= sample.length / 3) ? "utf-16" : undefined;
}

/** How many bytes from the start are whole UTF-8 characters. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  return wholeCharacters(bytes, low);
}

/** The longest length up to `length` that does not end inside a character. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
  let lead = length - 1;
  while (lead > 0 && lead > length - 4 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead -= 1;
  const byte = bytes[lead] ?? 0;
  const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  return lead + size > length ? Math.max(lead, 0) : length;
}
