import { expect, test } from "@jest/globals";
import { compareTexts } from "../../src/compare/compare-texts.ts";

test("two lists of thousands of items are compared without looking at every pair", () => {
  const list = (from: number): string =>
    Array.from({ length: 4000 }, (_, index) => `- punkt nummer ${from + index}\n`).join("");
  const { state, words } = compareTexts(list(0), list(10));
  expect(state).toBe("edited");
  expect(words).toEqual({ added: 30, removed: 30 });
});

test("a paragraph of many thousand words in another order is shown whole, old and new", () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `ord${index}`);
  const { paragraphs } = compareTexts(words.join(" "), [...words].reverse().join(" "));
  expect(paragraphs.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
