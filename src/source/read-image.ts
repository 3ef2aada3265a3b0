import { imageSize } from "image-size";

/** Pixels beyond which an image is no illustration but a way to fill a reader's memory. */
const mostPixels = 50_000_000;

/** The format and size of an image, in pixels as it is meant to be seen; undefined where it is no PNG or JPEG. */
export function readImage(
  bytes: Uint8Array,
): { format: "png" | "jpg"; width: number; height: number } | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if ((type !== "png" && type !== "jpg") || width * height > mostPixels || width * height === 0)
      return undefined;
    // A camera held upright stores its picture lying down (EXIF orientation 5 to 8).
    return orientation >= 5
      ? { format: type, width: height, height: width }
      : { format: type, width, height };
  } catch {
    return undefined;
  }
}
