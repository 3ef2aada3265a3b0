import { shorten } from "../messages/shorten.ts";

/**
 * A document that does not say what its report says. No one but millrep can mend it, so it is thrown as the bug that
 * it is, before anything is written; the message says where to look.
 */
export class LostText extends Error {
  override readonly name = "LostText";

  constructor(place: string, text: string) {
    super(`${place}: “${shorten(text)}” would not be in the document as it was written`);
  }
}
