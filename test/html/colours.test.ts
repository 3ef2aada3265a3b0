import { describe, expect, test } from "@jest/globals";
import {
  dark,
  light,
  markPairs,
  type Palette,
  paper,
  printPalette,
  textPairs,
} from "../../src/html/colours.ts";
import { pictureStyleSheet } from "../../src/html/picture-style-sheet.ts";
import { revisionStyleSheet } from "../../src/html/revision-style-sheet.ts";
import { styleSheet as reportStyleSheet } from "../../src/html/style-sheet.ts";

const styleSheet = pictureStyleSheet + revisionStyleSheet + reportStyleSheet;

/** Calculates the relative luminance (WCAG 2.1, definition of “relative luminance”). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Calculates the contrast ratio (WCAG 2.1, definition of “contrast ratio”). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const palettes: readonly (readonly [name: string, palette: Palette])[] = [
  ["light", light],
  ["dark", dark],
  ["paper", paper],
];

test("contrast is computed as WCAG defines it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(palettes)("the colours of %s", (_, palette) => {
  test.each(textPairs)("letters in %s stand out from %s, 4.5:1 or more", (letters, ground) => {
    expect(contrast(palette[letters], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(markPairs)("marks in %s stand out from %s, 3:1 or more", (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe("the style sheet", () => {
  test("has no colour but those of the palettes, and uses each of them", () => {
    const rest = palettes.reduce((css, [, palette]) => css.replace(printPalette(palette), ""), styleSheet);
    expect(rest).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i);
    const used = new Set([...rest.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name));
    const defined = [...printPalette(light).matchAll(/(--[a-z-]+):/g)].map(([, name]) => name);
    expect([...used].sort()).toEqual(defined.sort());
  });

  test("sets letters in no fixed size, and lines of no fixed height", () => {
    // In a picture, px are its own units, which grow with it.
    const pictures = pictureStyleSheet.replace(/^\.picture [^{]*text.*$/gm, "");
    for (const sheet of [reportStyleSheet, revisionStyleSheet, pictures]) {
      const screen = sheet.slice(0, sheet.indexOf("@media print"));
      expect(screen).not.toMatch(/\d(?:px|pt)\b/);
    }
  });
});
