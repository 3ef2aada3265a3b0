import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
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
  },
  {
    format: "jpg",
    name: "JPEG",
    endings: ["jpg", "jpeg"],
    mediaType: "image/jpeg",
    signature: "\u00FF\u00D8\u00FF",
    read: readJpeg,
  },
] as const satisfies readonly ImageType[];

export type ImageFormat = (typeof imageTypes)[number]["format"];

/** The names of all types, for a sentence to list. */
export const imageNames: readonly string[] = imageTypes.map(({ name }) => name);
