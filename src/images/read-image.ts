import { type ImageFormat, imageTypes } from "./image-types.ts";
import type { Orientation } from "./orientation.ts";

/** No illustration needs more pixels; an image that has more fills a reader's memory. */
const mostPixels = 50_000_000;

/** The properties of an image that a report can show. */
export interface ReadImage {
  readonly format: ImageFormat;
  readonly mediaType: string;
  /** In pixels, as a reader sees the image: turned upright. */
  readonly width: number;
  readonly height: number;
  /** How its pixels must be turned for that; absent if they are stored upright. */
  readonly orientation?: Orientation;
}

/** Why a report cannot show an image: its format is not supported, it has too many pixels, or its file is damaged. */
export type UnreadImage = "format" | "size" | "damaged";

/**
 * Reads the format and size of an image from the bytes of its file, and unpacks no pixels. The first bytes tell the
 * format, whatever the file's name. An image that is both too large and damaged counts as too large, because a header
 * of a few bytes may promise more pixels than any reader has memory for.
 */
export function readImage(bytes: Uint8Array): ReadImage | UnreadImage {
  const type = imageTypes.find(({ signature }) => startsWith(bytes, signature));
  if (!type) return "format";
  const image = type.read(bytes);
  if (!image || image.width * image.height === 0) return "damaged";
  const { isWhole, ...seen } = image;
  if (seen.width * seen.height > mostPixels) return "size";
  return isWhole ? { format: type.format, mediaType: type.mediaType, ...seen } : "damaged";
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature;
}
