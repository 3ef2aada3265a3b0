import { isUtf8 } from "node:buffer";
import { decodeAnsi, decodeUtf16 } from "../yaml/decode-legacy.ts";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16" | "windows-1252";
}

/** Why bytes are not read as text: they are none, they are of an encoding that hardly any program writes, or of two. */
export interface TextRefusal {
  readonly refusal: "binary" | "utf-32" | "mixedEncodings";
}

/**
 * Decodes a text file's bytes as UTF-8, UTF-16 or Windows-1252, with or without a byte order mark. No letter is replaced:
 * bytes that are none of them give a refusal.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | TextRefusal {
  const wide = findWide(bytes);
  if (wide === "utf-32") return { refusal: wide };
  if (wide === "utf-16") return checked(decodeUtf16(bytes), wide) ?? { refusal: "binary" };
  // The decoder drops a byte order mark.
  if (isUtf8(bytes)) return checked(new TextDecoder().decode(bytes), "utf-8") ?? { refusal: "binary" };
  const text = decodeAnsi(bytes);
  const refusal = text === undefined && !bytes.includes(0) ? "mixedEncodings" : "binary";
  return checked(text, "windows-1252") ?? { refusal };
}

/** UTF-16 has a byte order mark, or zeros in half of the bytes of Latin letters, and UTF-32 has more zeros. */
function findWide(bytes: Uint8Array): "utf-16" | "utf-32" | undefined {
  const [first, second, third, fourth] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const sample = bytes.subarray(0, 64);
  const zeros = sample.filter((byte) => byte === 0).length;
  if ((isLittle && third === 0 && fourth === 0) || (first === 0 && second === 0)) return "utf-32";
  if (isLittle || (first === 0xfe && second === 0xff)) return "utf-16";
  const isEven = bytes.length % 2 === 0 && sample.length >= 4;
  return isEven && zeros >= sample.length / 3
    ? zeros > sample.length * 0.6
      ? "utf-32"
      : "utf-16"
    : undefined;
}

/** The text, unless it has control characters that no text has. Programs that read PDF files write form feeds. */
function checked(text: string | undefined, encoding: DecodedText["encoding"]): DecodedText | undefined {
  if (text === undefined || text.includes("\0")) return undefined;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]/gu)?.length ?? 0;
  return controls > text.length / 100 ? undefined : { text, encoding };
}
