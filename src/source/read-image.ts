import { imageSize } from "image-size";

/** Pixels beyond which an image is no illustration but a way to fill a reader's memory. */
const mostPixels = 50_000_000;

/** An image that can be shown. */
export interface ReadImage {
  readonly format: "png" | "jpg";
  /** In pixels, as it is meant to be seen. */
  readonly width: number;
  readonly height: number;
}

/** Why there is none: of another format, of too many pixels, or cut off or otherwise no whole image. */
export type UnreadImage = "format" | "size" | "damaged";

/**
 * Reads the format and size of an image from its header; nothing of it is unpacked. Its size is looked at before all
 * else: a header of a few bytes may promise more pixels than any reader has memory for.
 */
export function readImage(bytes: Uint8Array): ReadImage | UnreadImage {
  const format = formatOf(bytes);
  if (!format) return "format";
  const size = readSize(bytes);
  if (!size || size.width * size.height === 0) return "damaged";
  if (size.width * size.height > mostPixels) return "size";
  const isWhole = format === "png" ? isWholePng(bytes) : isWholeJpeg(bytes);
  return isWhole ? { format, ...size } : "damaged";
}

/** By its first bytes, so that the parsers of other formats never see what people put in. */
function formatOf(bytes: Uint8Array): ReadImage["format"] | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (start === "\u0089PNG\r\n\u001A\n") return "png";
  return start.startsWith("\u00FF\u00D8\u00FF") ? "jpg" : undefined;
}

function readSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    // A camera held upright stores its picture lying down (EXIF orientation 5 to 8).
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}

/** Whether every chunk is there in full, to the one that ends the image (PNG, clauses 5.3 and 5.6). */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (type === "IDAT") hasPixels = true;
    if (type === "IEND") return hasPixels;
  }
  return false;
}

/** Whether pixels begin and the image ends after them (ITU-T T.81, clause B.1.1: pixels hold no end marker). */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1];
    if (marker === 0xda) return data.includes(Buffer.of(0xff, 0xd9), at);
    // Any number of 0xFF may stand before a marker (clause B.1.1.2).
    at += marker === 0xff ? 1 : 2 + data.readUInt16BE(at + 2);
  }
  return false;
}
