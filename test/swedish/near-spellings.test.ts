import { describe, expect, test } from "@jest/globals";
import { quoteEdit } from "../../src/messages/quote-edit.ts";
import { isCompound } from "../../src/swedish/join-compound.ts";
import { nearSpellings } from "../../src/swedish/near-spellings.ts";

const words = new Set([
  "tillgänglig",
  "organisation",
  "kod",
  "verk",
  "över",
  "översikt",
  "arbete",
  "flöde",
  "flöden",
]);
const isKnown = (word: string): boolean => words.has(word);

describe("near spellings", () => {
  test.each([
    ["tilgänglig", ["tillgänglig"]],
    ["tillgänlgig", ["tillgänglig"]],
    ["tillganglig", ["tillgänglig"]],
    ["organistion", ["organisation"]],
    ["flödden", ["flöden"]],
    ["flödenb", ["flöden"]],
    ["orgsnisation", ["organisation"]],
    ["orginisation", ["organisation"]],
    ["arpete", ["arbete"]],
    ["argete", ["arbete"]],
    ["arqete", []],
    ["qrbete", ["arbete"]],
    ["krganisation", ["organisation"]],
    ["érganisation", ["organisation"]],
    ["xyzqwk", []],
    ["a".repeat(1000), []],
  ])("of %s", (word, expected) => {
    expect(nearSpellings(word, isKnown, 3)).toEqual(expected);
  });
});

describe("a compound", () => {
  test.each(["kodverk", "arbetesflöden", "översiktsflöde"])("is made of known words: %s", (word) => {
    expect(isCompound(word, isKnown)).toBe(true);
  });

  test.each(["kodx", "verkod", "s", "", `${"flöde".repeat(20)}`])("is not %j", (word) => {
    expect(isCompound(word, isKnown)).toBe(false);
  });
});

describe("an edit is shown", () => {
  test.each([
    ["skall", "ska", "skall → ska"],
    [" - ", " – ", "- → –"],
    ["\t", "  ", ""],
    ["", ":", ""],
    ["a\nb", "a b", ""],
    ["x".repeat(61), "y", ""],
  ])("%j → %j", (before, after, expected) => {
    expect(quoteEdit({ before, after })).toBe(expected);
  });
});
