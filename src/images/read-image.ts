import { type ImageFormat, imageTypes } from "./image-types.ts";

/** Pixels beyond which an image is no illustration but a way to fill a reader's memory. */
const mostPixels = 50_000_000;

/** An image that can be shown. */
export interface ReadImage {
  readonly format: ImageFormat;
  readonly mediaType: string;
  /** In pixels, as it is meant to be seen. */
  readonly width: number;
  readonly height: number;
}

/** Why there is none: of another format, of too many pixels, or cut off or otherwise no whole image. */
export type UnreadImage = "format" | "size" | "damaged";

/**
 * Reads the format and size of an image from its file; nothing of it is unpacked. Its format is known by its first bytes,
 * whatever its name. Its size counts more than whether it is whole: a header of a few bytes may promise more pixels than
 * any reader has memory for.
 */
export function readImage(bytes: Uint8Array): ReadImage | UnreadImage {
  const type = imageTypes.find(({ signature }) => startsWith(bytes, signature));
  if (!type) return "format";
  const image = type.read(bytes);
  if (!image || image.width * image.height === 0) return "damaged";
  const { width, height, isWhole } = image;
  if (width * height > mostPixels) return "size";
  return isWhole ? { format: type.format, mediaType: type.mediaType, width, height } : "damaged";
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature;
}
