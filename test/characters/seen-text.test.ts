import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainHyphens, visibleParts, visibleText } from "../../src/characters/invisible-signs.ts";
import { readAsSeen } from "../../src/characters/seen-text.ts";
import { anyCharacter } from "../support/any-character.ts";

describe("a reader sees", () => {
  test.each([
    ["nothing of a soft hyphen", "väg\u00ADledning", "vägledning"],
    [
      "nothing of joiners and marks of direction",
      "a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u200Eg\u202Eh",
      "abcdefgh",
    ],
    ["nothing of control characters and signs that show as a box", "a\u0001b\uE000c\uFFFCd\uFFFDe", "abcde"],
    ["every space as one", "a\u00A0b\u2009c\td  \u00A0 e", "a b c d e"],
    ["every hyphen and dash as one", "1\u20102\u20113\u20124\u20135\u20146\u22127\uFF0D8", "1-2-3-4-5-6-7-8"],
    ["the digits of every script", "１٢३𝟜𝟫", "12349"],
    ["digits under an accent or in a key", "1\u03322\uFE0F\u20E33", "123"],
    ["characters of double width", "Ａ：＠", "A:@"],
    ["what entities stand for", "a&shy;b&#45;c&#x2d;d&#8203;e&nbsp;f&ndash;g&commat;h", "ab-c-de f-g@h"],
    ["the letters of an entity that means nothing here", "R&D; &hej; &#99999999;", "R&D; &hej; &#99999999;"],
    ["what escapes of YAML stand for", '"1\\u200b2\\x2d3\\U0000002d4\\t5"', '"12-3-4 5"'],
    ["an escaped sign without its backslash", "1\\-2 a\\_b\\*", "1-2 a_b*"],
    ["the codes of an address as signs", "1%2D2%3D3%C2%AD4%E2%80%8B5 100 %", "1-2=345 100 %"],
    ["no tags", "1<b>2</b><br>3<br />4 < 5", "12 3 4 < 5"],
    ["a paragraph's lines as one", "a\n  b\r\n  c\\\n  d", "a b cd"],
    ["a quotation's and a comment's lines as one", "> a\n  > b\n# c\n# d", "> a b c d"],
  ])("%s", (_, typed, seen) => {
    expect(readAsSeen(typed).text).toBe(seen);
  });

  test.each([
    ["paragraphs", "a\n\nb", "a\nb"],
    ["items", "- a\n- b\n  1. c\n  • d", "- a\n- b\n1. c\n• d"],
    ["rows", "| a |\n| b |", "| a |\n| b |"],
    ["values", "planned: a\ncomment: b\n'c': d", "planned: a\ncomment: b\n'c': d"],
  ])("%s apart", (_, typed, seen) => {
    expect(readAsSeen(typed).text).toBe(seen);
  });
});

/** Texts of signs that are seen otherwise, and any others. */
const anyTyped = fc
  .array(
    fc.oneof(
      anyCharacter,
      fc.constantFrom("1", "-", "\u00AD", "&#45;", "&", "\\", "\n", "> ", "<b>", "%2D", " "),
    ),
  )
  .map((signs) => signs.join(""));

test("each sign that is seen has the place of what was typed, in order", () => {
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const seen = readAsSeen(typed);
      let end = 0;
      for (let at = 0; at < seen.text.length; at += 1) {
        const place = seen.typedAt(at);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.start >= end || place.end === end).toBe(true);
        end = place.end;
      }
      expect(end).toBeLessThanOrEqual(typed.length);
    }),
  );
  const seen = readAsSeen("ab\u00AD&#45;\u200Bc");
  expect([0, 1, 2, 3].map((at) => seen.typedAt(at))).toMatchObject([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
    { start: 3, end: 8 },
    { start: 9, end: 10 },
  ]);
});

test("a text falls into its visible parts, and hyphens become the one on the keyboard", () => {
  expect(visibleParts("väg\u00AD\u200Bled\uFEFF")).toEqual([
    { at: 0, text: "väg" },
    { at: 5, text: "led" },
  ]);
  expect(visibleParts("")).toEqual([]);
  expect(visibleText("\u2060väg\u00ADled")).toBe("vägled");
  expect(plainHyphens("e\u2010tjänst\u2011s\uFF0Dx 1–2 −3")).toBe("e-tjänst-s-x 1–2 −3");
});
