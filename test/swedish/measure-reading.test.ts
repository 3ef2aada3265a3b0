import { expect, test } from "@jest/globals";
import { computeLix, measureSentences } from "../../src/swedish/measure-reading.ts";

test("sentences have their words and long words; what has no word is none", () => {
  const measured = measureSentences("Vi testar 16-månadersplanen nu. – … ! 3 flöden är kvar.");
  expect(measured.map(({ words, longWords }) => [words, longWords])).toEqual([
    [4, 1],
    [4, 0],
  ]);
});

test.each([
  // 8 words in two sentences, two of them with more than six letters: 8/2 + 100 × 2/8.
  ["Vi går framåt. Kliniken har testat arbetsflödet noga.", 29],
  ["Vi är nu klara.", 4],
  // A long word has seven letters or more; digits and hyphens are not letters.
  ["Vården vårdens 123456789 a-b-c-d.", 4 + 25],
  ["", 0],
])("the index of %j is %d", (text, lix) => {
  expect(computeLix(measureSentences(text))).toBe(lix);
});
