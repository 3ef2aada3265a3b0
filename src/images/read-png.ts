import type { WalkedImage } from "./walked-image.ts";

/**
 * Reads the size of a PNG from its first chunk, and walks through the others to the last, IEND (PNG, clauses 5.3 and
 * 5.6). Undefined if the first chunk is no header.
 */
export function readPng(bytes: Uint8Array): WalkedImage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const typeOf = (at: number): string => Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
  if (bytes.length < 24 || typeOf(8) !== "IHDR") return undefined;

  let hasPixels = false;
  let hasEnd = false;
  for (let at = 8; at + 12 <= bytes.length && !hasEnd; at += 12 + view.getUint32(at)) {
    const type = typeOf(at);
    if (type === "IDAT") hasPixels = true;
    if (type === "IEND") hasEnd = true;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), isWhole: hasPixels && hasEnd };
}
