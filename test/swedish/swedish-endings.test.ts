import { describe, expect, test } from "@jest/globals";
import { isClearlyNoun, isDefinite, isEnding, isVerbEnding } from "../../src/swedish/swedish-endings.ts";

describe("the letters after a word", () => {
  test.each([
    ["s", "millennium"],
    ["erna", "plan"],
    ["mar", "ström"],
    ["nen", "man"],
    ["ets", "labb"],
  ])("-%s inflect %s", (ending, word) => {
    expect(isEnding(ending, word)).toBe(true);
  });

  test.each([
    ["labbet", "millennium"],
    ["mar", "plan"],
    ["mm", "ström"],
    ["", "plan"],
  ])("-%s do not inflect %s", (ending, word) => {
    expect(isEnding(ending, word)).toBe(false);
  });

  test("may be those of a verb", () => {
    expect([isVerbEnding("ar", "start"), isVerbEnding("mar", "ström")]).toEqual([true, true]);
    expect([isVerbEnding("en", "start"), isVerbEnding("s", "start")]).toEqual([false, false]);
  });
});

describe("a noun", () => {
  test.each(["området", "gruppens", "vårdcentralerna", "områdena", "regionen"])("is definite: %s", (word) => {
    expect([isDefinite(word), isClearlyNoun(word)]).toEqual([true, true]);
  });

  test.each(["planering", "verksamheter", "integration"])("has the ending of one: %s", (word) => {
    expect([isDefinite(word), isClearlyNoun(word)]).toEqual([false, true]);
  });

  test.each(["planerar", "startar", "ny", "område", "vårdgivare"])("may be something else: %s", (word) => {
    expect([isDefinite(word), isClearlyNoun(word)]).toEqual([false, false]);
  });
});
