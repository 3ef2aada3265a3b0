import type { ReadImage, UnreadImage } from "../images/read-image.ts";
import type { Prose } from "./prose.ts";

/** An image that a text shows. */
export interface ImageFile extends ReadImage {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why an image cannot be shown: no such file, a place outside the workspace, or a file that holds none. */
export type ImageProblem = "missing" | "outside" | UnreadImage;

/** The images of a file's texts by the path that the text gives. */
export type Images = ReadonlyMap<string, ImageFile | ImageProblem>;

/** Reads the images of some texts: the model itself touches no file. */
export type LoadImages = (texts: readonly (Prose | undefined)[]) => Images;
