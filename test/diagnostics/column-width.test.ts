import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { columnWidth, isPlain, textWidth } from "../../src/diagnostics/column-width.ts";

describe("a character's columns", () => {
  test.each([
    ["a letter", "a", 1],
    ["a Swedish letter", "å", 1],
    ["a letter with a combining ring", "a\u030A", 1],
    ["a combining ring alone", "\u030A", 0],
    ["a dash", "–", 1],
    ["an ellipsis", "…", 1],
    ["a soft hyphen", "\u00AD", 0],
    ["a zero-width space", "\u200B", 0],
    ["a control character", "\u0007", 0],
    ["a Chinese character", "漢", 2],
    ["a Japanese letter", "か", 2],
    ["a Korean syllable", "한", 2],
    ["a fullwidth letter", "Ａ", 2],
    ["a halfwidth letter", "ｱ", 1],
    ["an emoji", "😀", 2],
    ["an emoji of several", "👩‍⚕️", 2],
    ["a flag", "🇸🇪", 2],
    ["an emoji with a skin tone", "👍🏽", 2],
    ["a sign with a skin tone", "☝🏽", 2],
    ["a flag of a part of a country", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2],
    ["a keycap", "1\uFE0F\u20E3", 2],
    ["a heart as a sign", "❤", 1],
    ["a heart as an emoji", "❤\uFE0F", 2],
    ["a sign that stands for one that cannot be shown", "\uFFFD", 1],
    ["a Greek letter", "Ω", 1],
    ["a letter of Arabic", "ب", 1],
  ])("are those of %s", (_, character, columns) => {
    expect(columnWidth(character)).toBe(columns);
    expect(stringWidth(character)).toBe(columns);
  });

  test("are one for each unit of a plain text, however long", () => {
    const units = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    fc.assert(
      fc.property(units, (text) => {
        for (const unit of text) if (isPlain(unit)) expect(stringWidth(unit)).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });
});

test("a text is as wide as its characters together", () => {
  expect(["Öjebyn 漢字", "👩‍⚕️ i Åmål", "a\u030Ask", ""].map(textWidth)).toEqual([11, 9, 3, 0]);
});
