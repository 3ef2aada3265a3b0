import { describe, expect, test } from "@jest/globals";
import { findMisspelling } from "../../src/swedish/find-misspelling.ts";

describe("a word with one mistake", () => {
  test.each([
    // A letter missing, too many, wrong, and two that changed places.
    ["millenium", "millennium", "millenium"],
    ["milllennium", "millennium", "milllennium"],
    ["millannium", "millennium", "millannium"],
    ["milelnnium", "millennium", "milelnnium"],
    // What follows is the word's ending.
    ["milleniums", "millennium", "millenium"],
    ["arbetströmmar", "arbetsström", "arbetström"],
    // At the end: only what no inflection does.
    ["arbetsstrom", "arbetsström", "arbetsstrom"],
    ["digitalisernig", "digitalisering", "digitalisernig"],
  ])("%s is meant as %s", (word, meant, letters) => {
    expect(word.slice(0, findMisspelling(word, meant) ?? 0)).toBe(letters);
  });

  test.each([
    // The word itself, and what inflection makes of it.
    ["millennium", "millennium"],
    ["millenniums", "millennium"],
    ["klienten", "klienter"],
    ["utbildade", "utbildare"],
    ["verksamheterna", "verksamheten"],
    // Two mistakes, and one at the very beginning.
    ["milenium", "millennium"],
    ["inställd", "anställd"],
    // An English word and its Swedish cousin.
    ["section", "sektion"],
    ["", "millennium"],
    ["millennium", ""],
  ])("%j is not meant as %j", (word, meant) => {
    expect(findMisspelling(word, meant)).toBeUndefined();
  });
});
