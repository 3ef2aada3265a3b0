import { expect, test } from "@jest/globals";
import { contrastWithWhite, darkenUntilReadable } from "../../src/model/contrast.ts";

// The figures follow from the definition in WCAG 2.1.
test.each([
  ["#FFFFFF", "1.00"],
  ["#000000", "21.00"],
  ["#050505", "20.38"],
  ["#767676", "4.54"],
  ["#777777", "4.48"],
])("%s has a contrast of %s:1 with white", (colour, contrast) => {
  expect(contrastWithWhite(colour).toFixed(2)).toBe(contrast);
});

test.each([
  ["#1F3864", "#1F3864"],
  ["#FFFFFF", "#757575"],
  ["#777777", "#767676"],
])("%s is readable on white as %s", (colour, darker) => {
  expect(darkenUntilReadable(colour)).toBe(darker);
});
