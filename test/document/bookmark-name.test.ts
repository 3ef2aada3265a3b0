import { expect, test } from "@jest/globals";
import { bookmarkName } from "../../src/document/bookmark-name.ts";

test.each([
  ["soki.summary", "soki.summary"],
  ["åtgärder", "åtgärder"],
  ["a".repeat(40), "a".repeat(40)],
])("the anchor %s is a name that Word knows", (anchor, name) => {
  expect(bookmarkName(anchor)).toBe(name);
});

test.each(["2023", "a".repeat(41), "-a", ""])("the anchor %j goes by its digest", (anchor) => {
  expect(bookmarkName(anchor)).toMatch(/^x[\da-f]{39}$/);
});
