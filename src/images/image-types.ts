import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import type { WalkedImage } from "./walked-image.ts";

interface ImageType {
  /** What the library that writes Word documents calls it. */
  readonly format: string;
  /** What people call it. */
  readonly name: string;
  /** How names of its files end, without the dot. */
  readonly endings: readonly string[];
  /** What a page calls it. */
  readonly mediaType: string;
  /** What its files begin with, a character for a byte. */
  readonly signature: string;
  /** Walks through a file that begins so; undefined where there is no size in it. */
  readonly read: (bytes: Uint8Array) => WalkedImage | undefined;
}

/** Every type of image that a text may show. */
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

/** The names of all types, for a sentence that lists them. */
export const imageNames: readonly string[] = imageTypes.map(({ name }) => name);
