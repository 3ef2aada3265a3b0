import { imageTypes } from "../images/image-types.ts";
import type { ReadImage, UnreadImage } from "../images/read-image.ts";
import type { Prose } from "./prose.ts";

/** An image that a text shows, read from its file. */
export interface ImageFile extends ReadImage {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Returns the bytes of an image as a document carries them: the picture alone. What else cameras and programs write into
 * a file, such as the place and the owner's name, is not for publication. A writer that turns the picture itself asks for
 * pixels without an orientation, so that nobody turns them twice; browsers turn a picture that says how.
 */
export function publishedBytes(image: ImageFile, turnedBy: "writer" | "browser"): Uint8Array {
  const type = imageTypes.find(({ format }) => format === image.format);
  const orientation = turnedBy === "browser" ? image.orientation : undefined;
  return type ? type.strip(image.bytes, orientation) : image.bytes;
}

/** Why a report cannot show an image: its file is missing, lies outside the workspace, or holds no usable image. */
export type ImageProblem = "missing" | "outside" | UnreadImage;

/** The images of a file's texts, by the path that the text gives. */
export type Images = ReadonlyMap<string, ImageFile | ImageProblem>;

/** Reads the images of texts. The caller supplies it, because the model reads no files. */
export type LoadImages = (texts: readonly (Prose | undefined)[]) => Images;
