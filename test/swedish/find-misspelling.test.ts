import { describe, expect, test } from "@jest/globals";
import { findMisspelling } from "../../src/swedish/find-misspelling.ts";

describe("a word with one mistake", () => {
  test.each([
    // A letter is missing, superfluous or wrong, or two letters have changed places.
    ["millenium", "millennium", "millenium"],
    ["milllennium", "millennium", "milllennium"],
    ["millannium", "millennium", "millannium"],
    ["milelnnium", "millennium", "milelnnium"],
    // The word also has an ending.
    ["milleniums", "millennium", "millenium"],
    ["arbetströmmar", "arbetsström", "arbetström"],
    // Near the end of the word only a mistake that no inflection makes counts.
    ["arbetsstrom", "arbetsström", "arbetsstrom"],
    ["digitalisernig", "digitalisering", "digitalisernig"],
  ])("%s is meant as %s", (word, meant, letters) => {
    expect(word.slice(0, findMisspelling(word, meant) ?? 0)).toBe(letters);
  });

  test.each([
    // The word itself, and its inflected forms.
    ["millennium", "millennium"],
    ["millenniums", "millennium"],
    ["klienten", "klienter"],
    ["utbildade", "utbildare"],
    ["verksamheterna", "verksamheten"],
    // Two mistakes, and a mistake in the first letters.
    ["milenium", "millennium"],
    ["inställd", "anställd"],
    // An English word that Swedish has too.
    ["section", "sektion"],
    ["", "millennium"],
    ["millennium", ""],
  ])("%j is not meant as %j", (word, meant) => {
    expect(findMisspelling(word, meant)).toBeUndefined();
  });
});
