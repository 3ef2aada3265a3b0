import * as docx from "docx";
import type { ImageFile } from "../model/image.ts";

/** Twips in a pixel, at Word's 96 pixels to an inch. */
const pixel = 15;

/** The greatest height of an image in pixels, which leaves room for its heading on the same page. */
const tallest = 800;

/**
 * Writes an image in its own size, or scaled down in its proportions to `availableWidth` (in twips) and the height of
 * the page. `id` must be unique in the document; the docx library's own ids would increase from build to build.
 */
export function imageRun(image: ImageFile, alt: string, availableWidth: number, id: number): docx.ImageRun {
  const { bytes, format, width, height } = image;
  const scale = Math.min(1, availableWidth / pixel / width, tallest / height);
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
