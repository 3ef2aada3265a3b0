import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findWords, listWords } from "../../src/swedish/find-words.ts";

describe("listWords", () => {
  test("lists the words that findWords finds", () => {
    expect(listWords("Hälso- och VGR:s 16-månadersplan, m.m.")).toEqual([
      "Hälso",
      "och",
      "VGR:s",
      "16-månadersplan",
      "m",
      "m",
    ]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aåÖ1-:/'’‑ .,\n\u0301") }), (text) => {
        expect(listWords(text)).toEqual(findWords(text).map((word) => word.text));
      }),
    );
  });
});
