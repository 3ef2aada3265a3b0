import type { ReadImage, UnreadImage } from "../images/read-image.ts";
import type { Prose } from "./prose.ts";

/** An image that a text shows, read from its file. */
export interface ImageFile extends ReadImage {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a report cannot show an image: its file is missing, lies outside the workspace, or holds no usable image. */
export type ImageProblem = "missing" | "outside" | UnreadImage;

/** The images of a file's texts, by the path that the text gives. */
export type Images = ReadonlyMap<string, ImageFile | ImageProblem>;

/** Reads the images of texts. The caller supplies it, because the model reads no files. */
export type LoadImages = (texts: readonly (Prose | undefined)[]) => Images;
