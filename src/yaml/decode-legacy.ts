import { decodeWindows1252 } from "./windows-1252.ts";

/**
 * Decodes a file that a Windows program saved in an older encoding: UTF-16, with or without a byte order mark, or
 * Windows-1252. Returns undefined if the bytes are not of that encoding, or decode to control characters.
 */
export function decodeLegacy(
  bytes: Uint8Array,
  encoding: "utf-16" | "utf-32" | "windows-1252",
): string | undefined {
  // Hardly any program writes UTF-32.
  if (encoding === "utf-32") return undefined;
  const text = encoding === "windows-1252" ? decodeAnsi(bytes) : decodeUtf16(bytes);
  return text === undefined || /[^\P{Cc}\t\r\n]/u.test(text) ? undefined : text;
}

/** Decodes Windows-1252. Refuses a file that also has UTF-8 letters: it is two files pasted together, and any decoding spoils one. */
export function decodeAnsi(bytes: Uint8Array): string | undefined {
  const raw = Buffer.from(bytes).toString("latin1");
  const hasUtf8 = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}/.test(raw);
  return hasUtf8 ? undefined : decodeWindows1252(bytes);
}

/** Decodes UTF-16, with or without a byte order mark. Returns undefined if the bytes are not whole characters. */
export function decodeUtf16(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(isBigEndian(bytes) ? "utf-16be" : "utf-16le", { fatal: true }).decode(bytes);
  } catch {
    // The file has an odd number of bytes, or half a character.
    return undefined;
  }
}

/** Checks the byte order mark or, without one, which byte of the first letter is zero. */
function isBigEndian(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false;
  return bytes[0] === 0;
}
