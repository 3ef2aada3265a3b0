import * as docx from "docx";
import type { ImageFile } from "../model/image.ts";

/** Twips to a pixel, at the 96 pixels to an inch that Word counts with. */
const pixel = 15;

/** Pixels that an image may be high, with room for its heading on the same page. */
const tallest = 800;

/**
 * An image at its own size, or as large as its place (in twips) and the page allow, in its own proportions. The id is
 * the image's own in the document: the library's would go on from build to build.
 */
export function imageRun(image: ImageFile, alt: string, place: number, id: number): docx.ImageRun {
  const { bytes, format, width, height } = image;
  const scale = Math.min(1, place / pixel / width, tallest / height);
  return new docx.ImageRun({
    type: format,
    data: bytes,
    transformation: {
      width: Math.max(Math.round(width * scale), 1),
      height: Math.max(Math.round(height * scale), 1),
    },
    altText: { id: String(id), name: alt, title: alt, description: alt },
  });
}
