import { expect, test } from "@jest/globals";
import { languageTag } from "../../src/docx/language-tag.ts";

test.each([
  ["sv", "sv-SE"],
  ["en", "en-GB"],
  ["en-US", "en-US"],
  ["nb", "nb-NO"],
  ["zxx", "zxx"],
])("Word is told that a text in %s is in %s", (language, tag) => {
  expect(languageTag(language)).toBe(tag);
});
