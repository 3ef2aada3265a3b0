import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { oneLine } from "../../src/yaml/one-line.ts";

describe("oneLine", () => {
  test("turns every run of white space into one space, whatever it is made of", () => {
    const pieces = fc.constantFrom("å", "a\u030a", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2028", "ord.");
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const words = parts.join("").normalize("NFC").split(/\s+/u);
        expect(oneLine(parts.join(""))).toBe(words.filter((word) => word !== "").join(" "));
      }),
    );
  });
});
