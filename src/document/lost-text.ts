import { shorten } from "../messages/shorten.ts";

/**
 * The error that a document lacks a text of its report. This is a bug in millrep which no user can correct, so millrep
 * throws it before it writes any file. The message says where the text belongs.
 */
export class LostText extends Error {
  override readonly name = "LostText";

  /** `place` names the file and field, or the anchor of the heading, that the text belongs to. */
  constructor(place: string, text: string) {
    super(`${place}: “${shorten(text)}” would not be in the document as it was written`);
  }
}
