import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findMalformedParts, findSchemaErrors, schemas } from "../support/check-ooxml.ts";
import { testWith } from "../support/test-with.ts";
import { realReport } from "../support/workspace.ts";
import { anyInput, changedInput, type Input } from "./any-input.ts";
import { anyPublished } from "./any-published.ts";
import { anyReturned } from "./any-returned.ts";
import { checkInput } from "./check-input.ts";
import { publishedSeeds } from "./check-published.ts";
import { makeReturnedSeeds } from "./returned-seeds.ts";
import { realSeeds } from "./seed-files.ts";

/** The documents that inputs were made into. */
const documents: Uint8Array[] = [];

function checkAndKeep(input: Input): Promise<void> {
  return checkInput(input, (document) => {
    documents.push(document);
    return findMalformedParts(document);
  });
}

/*
 * A short form of `npm run fuzz`, with the same inputs every time. What the long run has found stands below it, made
 * small.
 */
test("any file in place of an entry or the programme gives diagnostics, or a document that says what it says", async () => {
  await fc.assert(fc.asyncProperty(anyInput, checkAndKeep), { numRuns: 100 });
});

testWith(realReport, "so does a file of the real report in which something is changed", async () => {
  await fc.assert(fc.asyncProperty(changedInput(realSeeds), checkAndKeep), { numRuns: 4 });
});

test("any file that comes back is taken in word for word or not at all, and no second time", async () => {
  const returned = anyReturned(await makeReturnedSeeds());
  await fc.assert(fc.asyncProperty(returned, checkAndKeep), { numRuns: 30 });
});

test("any change of a published month is said, and published as a revision or not at all", async () => {
  const published = anyPublished(await publishedSeeds());
  await fc.assert(fc.asyncProperty(published, checkAndKeep), { numRuns: 8 });
});

describe("what the long run has found:", () => {
  test("a repair of a text that changes direction is shown without that", async () => {
    const text =
      "workstream: soki\nperiod: 2023-04\nsummary: |2\n  a\nplan: |2\n  a\ndeviation: |2\n  \u202Ebl\n  ---\n";
    const input: Input = { place: "entry", bytes: Buffer.from(text) };
    await expect(checkAndKeep(input)).resolves.toBeUndefined();
  });
});

testWith(schemas, "every document made above is valid by the OOXML schemas", () => {
  for (const document of documents) expect(findSchemaErrors(document)).toEqual([]);
});
