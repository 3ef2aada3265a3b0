import type { Sentence } from "../../diagnostics/code-words.ts";
import type { RuleParams } from "../../diagnostics/codes.ts";
import { codeOf } from "../shorten.ts";

/** Says what is odd about a sign, and what to do about it. */
export function characterSentence({
  kind,
  codePoint,
  count,
  meant,
}: RuleParams["text/odd-character"]): Sentence {
  const code = codeOf(codePoint);
  const more = count === 1 ? "" : `, and in ${count - 1} more ${count === 2 ? "place" : "places"}`;
  switch (kind) {
    case "invisible":
      return {
        message: `Here is an invisible character, ${code === "U+00AD" ? "a soft hyphen" : code}${more}.`,
        hint: "Remove it. It parts the word for everyone who searches, and shows in some programs.",
      };
    case "direction":
      return {
        message: `Here is an invisible character that steers the direction of writing, ${code}${more}.`,
        hint: "Remove it, and read the line again: it may be shown in another order than it is written in.",
      };
    case "line":
      return {
        message: `The line is broken by a character that is no ordinary line break, ${code}${more}.`,
        hint: "Remove it, and press Enter where the line shall end.",
      };
    case "symbol":
      return {
        message: `The character ${code} exists only in Word's symbol fonts and shows as an empty box${more}.`,
        hint:
          meant === undefined
            ? "Write an ordinary character or a word instead."
            : `Write “${meant}” instead.`,
      };
    case "box":
      return {
        message: `The character ${code} is not in ordinary fonts and shows as an empty box${more}.`,
        hint: "Remove it, or write an ordinary character or a word instead.",
      };
    case "object":
      return {
        message: `An image or another object was lost here, ${code}${more}.`,
        hint: "Remove the character. If the image belongs here, put its file beside the entry and write ![what the image shows](image.png).",
      };
    case "lost":
      return {
        message: `A letter was lost here, ${code}${more}.`,
        hint: "Write the letter that belongs here. In Swedish it is mostly å, ä or ö.",
      };
  }
}
