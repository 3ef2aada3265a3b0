import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { contrastWithWhite, darkenUntilReadable, leastContrast } from "../../src/model/contrast.ts";
import { buildLayout } from "../../src/model/layout.ts";
import "../support/seed.ts";

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("the contrast of a colour with white", () => {
  // The examples of W3C's own understanding document for success criterion 1.4.3, and the two ends.
  test.each([
    ["#000000", 21],
    ["#FFFFFF", 1],
    ["#767676", 4.54],
    ["#777777", 4.47],
    ["#ff0000", 3.99],
  ])("%s has %d", (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1);
  });

  test("is enough in the standard layout, by far", () => {
    const { accent, link } = buildLayout({}).colours;
    expect(contrastWithWhite(accent)).toBeCloseTo(11.6, 1);
    expect(contrastWithWhite(link)).toBeCloseTo(7.8, 1);
  });
});

describe("a darker colour", () => {
  test.each([
    ["#9FC5E8", "#61788E"],
    ["#1F3864", "#1F3864"],
  ])("for %s is %s", (colour, darker) => {
    expect(darkenUntilReadable(colour)).toBe(darker);
  });

  test("can be read, and no darker than it must be", () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const contrast = contrastWithWhite(darkenUntilReadable(colour));
        expect(contrast).toBeGreaterThanOrEqual(leastContrast);
        if (contrastWithWhite(colour) < leastContrast) expect(contrast).toBeLessThan(leastContrast + 0.35);
      }),
    );
  });
});
