/**
 * Decodes a file that was saved in an older encoding, as Windows programs do: UTF-16 with or without a mark, or
 * Windows-1252. Undefined where the bytes are not of that encoding, or would give characters that no one types.
 */
export function decodeLegacy(bytes: Uint8Array, encoding: "utf-16" | "windows-1252"): string | undefined {
  const label = encoding === "windows-1252" ? encoding : isBigEndian(bytes) ? "utf-16be" : "utf-16le";
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\r\n]/u.test(text) ? undefined : text;
  } catch {
    // An odd number of bytes, or half a character.
    return undefined;
  }
}

/** By its mark, or by where the zero bytes of plain letters are. */
function isBigEndian(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  return bytes[0] === 0;
}
