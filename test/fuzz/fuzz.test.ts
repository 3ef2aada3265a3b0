import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyInput } from "./any-input.ts";
import { checkInput } from "./check-input.ts";

/*
 * A short form of `npm run fuzz`, with the same inputs every time. What the long run has found stands below it, made
 * small.
 */
test("any file in place of an entry or the programme gives findings, or a document that says what it says", async () => {
  await fc.assert(fc.asyncProperty(anyInput, checkInput), { numRuns: 100 });
});

describe("what the long run has found:", () => {
  test("a repair of a text that changes direction is shown without that", async () => {
    const text =
      "workstream: soki\nperiod: 2023-04\nsummary: |2\n  a\nplan: |2\n  a\ndeviation: |2\n  \u202Ebl\n  ---\n";
    await expect(checkInput({ place: "entry", bytes: Buffer.from(text) })).resolves.toBeUndefined();
  });
});
