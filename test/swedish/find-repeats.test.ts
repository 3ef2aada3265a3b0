import { describe, expect, test } from "@jest/globals";
import {
  comparableWords,
  countRepeats,
  indexSequences,
  listSequences,
  matchSequences,
} from "../../src/swedish/find-repeats.ts";
import { expectToEnd, repeatLong } from "../support/long-text.ts";

function repeats(text: string, ...others: string[]) {
  const parts = others.map(comparableWords);
  const index = indexSequences(listSequences(parts.flat()), parts);
  return countRepeats(matchSequences(listSequences(comparableWords(text)), index));
}

describe("the words of a text that are compared", () => {
  test("have no case and punctuation, and all months and years are the same", () => {
    expect(comparableWords("I Mars 2023, VGR:s plan – aprils.")).toEqual([
      "i",
      "#",
      "#",
      "vgr:s",
      "plan",
      "#",
    ]);
  });
});

describe("what a text has in common with another", () => {
  test.each([
    ["a b c d e f g h", "a b c d e f g h", { share: 1, words: 8, part: 0 }],
    ["a b c d e f g h", "x a b c d e y", { share: 0.4, words: 5, part: 0 }],
    ["a b c d x e f g h", "a b c d e f g h", { share: 2 / 6, words: 8, part: 0 }],
    ["a b c", "a b c", { share: 0, words: 0, part: 0 }],
    ["a b c d", "b a d c", { share: 0, words: 0, part: 0 }],
    ["", "", { share: 0, words: 0, part: 0 }],
    ["a a a a a a", "a a a a", { share: 1, words: 6, part: 0 }],
  ])("of %j in %j", (text, other, expected) => {
    expect(repeats(text, other)).toEqual(expected);
  });

  test("is in the part that has the most of it", () => {
    expect(repeats("a b c d e f g h i", "a b c d", "x", "d e f g h i").part).toBe(2);
    expect(repeats("a b c d e f", "x", "a b", "c d", "e f").part).toBe(1);
  });

  test.each([" a", " a b", " å", "-a "])("is found in a time that grows with the text: %j", (part) => {
    const text = repeatLong(part);
    expect(expectToEnd(() => repeats(text, text)).share).toBe(1);
  });
});
