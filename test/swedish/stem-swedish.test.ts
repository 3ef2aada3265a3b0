import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stemSwedish } from "../../src/swedish/stem-swedish.ts";

describe("the stem of a Swedish word", () => {
  test.each([
    ["arbetsflöd", "arbetsflöde arbetsflöden arbetsflödes"],
    ["möt", "möte möten mötes"],
    ["test", "testa testar testade testas test"],
    ["utbildning", "utbildning utbildningar utbildningarna utbildningens"],
    ["vårdgiv", "vårdgivare vårdgivaren vårdgivarens"],
    ["försen", "försenat försenad försenade"],
    ["teknisk", "teknisk tekniskt tekniska"],
    ["rådlös", "rådlös rådlöst"],
    ["omsorgsfull", "omsorgsfull omsorgsfullt"],
    ["möj", "möjlig möjligt möjlighet möjligheten möjligheter"],
  ])("is %s for each of %s", (stem, words) => {
    expect([...new Set(words.split(" ").map(stemSwedish))]).toEqual([stem]);
  });

  test.each([
    ["ö", "a word of one vowel"],
    ["på", "a word too short for an ending"],
    ["och", "a word without an ending"],
    ["glas", "an s that follows a vowel"],
    ["öar", "an ending within the first three letters"],
    ["vrd", "a word without a vowel"],
    ["hus", "an s that belongs to the word"],
  ])("leaves %s, %s", (word) => {
    expect(stemSwedish(word)).toBe(word);
  });

  test("is a beginning of the word, whatever the word", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeioåäöglsrtndfhk") });
    fc.assert(fc.property(letters, (word) => word.startsWith(stemSwedish(word))));
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (word) => word.startsWith(stemSwedish(word))));
  });
});
