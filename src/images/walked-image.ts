/** What a walk through an image's file finds. */
export interface WalkedImage {
  /** In pixels, as it is meant to be seen. */
  readonly width: number;
  readonly height: number;
  /** Whether the file goes on to the end of the image. */
  readonly isWhole: boolean;
}
