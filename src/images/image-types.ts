import type { Orientation } from "./orientation.ts";
import { readJpeg, stripJpeg } from "./read-jpeg.ts";
import { readPng, stripPng } from "./read-png.ts";
import type { WalkedImage } from "./walked-image.ts";

interface ImageType {
  /** The name that the docx library uses. */
  readonly format: string;
  /** The name that people use. */
  readonly name: string;
  /** The file extensions, without the dot. */
  readonly endings: readonly string[];
  /** The media type that an HTML page uses. */
  readonly mediaType: string;
  /** The first bytes of every file, one character per byte. */
  readonly signature: string;
  /** Walks through a file that has the signature; undefined if the file states no size. */
  readonly read: (bytes: Uint8Array) => WalkedImage | undefined;
  /** Returns the file of a whole image with nothing in it but the picture, and an orientation for browsers. */
  readonly strip: (bytes: Uint8Array, orientation: Orientation | undefined) => Uint8Array;
}

/** The types of images that a text may show. */
export const imageTypes = [
  {
    format: "png",
    name: "PNG",
    endings: ["png"],
    mediaType: "image/png",
    signature: "\u0089PNG\r\n\u001A\n",
    read: readPng,
    strip: stripPng,
  },
  {
    format: "jpg",
    name: "JPEG",
    endings: ["jpg", "jpeg"],
    mediaType: "image/jpeg",
    signature: "\u00FF\u00D8\u00FF",
    read: readJpeg,
    strip: stripJpeg,
  },
] as const satisfies readonly ImageType[];

export type ImageFormat = (typeof imageTypes)[number]["format"];

/** The names of all types, for a sentence to list. */
export const imageNames: readonly string[] = imageTypes.map(({ name }) => name);
