import type { Orientation } from "./orientation.ts";

/** The result of a walk through an image's file. */
export interface WalkedImage {
  /** In pixels, as a reader sees the image: turned upright. */
  readonly width: number;
  readonly height: number;
  /** How it must be turned for that; absent if it is stored upright. */
  readonly orientation?: Orientation;
  /** Whether the file contains the end of the image. */
  readonly isWhole: boolean;
}
