import { expect, test } from "@jest/globals";
import { quoteEdit } from "../../src/messages/quote-edit.ts";
import { printPatch } from "../../src/print/print-patch.ts";

test.each([
  ["skall ", "ska ", "skall → ska"],
  // A control of writing direction would make the line show something else than it says.
  ["\u202Ebl", "\u202Ebl.", "\uFFFDbl → \uFFFDbl."],
  ["\u001B[31m", "x", ""],
])("an edit of %j to %j is shown as %j", (before, after, shown) => {
  expect(quoteEdit({ before, after })).toBe(shown);
});

test("a dry run shows a file's control characters as one sign, and keeps line ends and tabs", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const patch = printPatch(
    "a.yaml",
    bytes("a:\tskall\u001B[2J\r\nb\r \u202E\n"),
    bytes("a:\tska\u001B[2J\r\nb\r \u202E\n"),
  );
  expect(patch.split("\n").slice(5, 8)).toEqual([
    "-a:\tskall\uFFFD[2J\r",
    "+a:\tska\uFFFD[2J\r",
    " b\uFFFD \uFFFD",
  ]);
});
