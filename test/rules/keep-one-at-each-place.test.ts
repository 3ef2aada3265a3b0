import { expect, test } from "@jest/globals";
import type { Speller } from "../../src/swedish/speller.ts";
import { changeProgramme, diagnosticsIn, entry } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";
const glossary = "glossary:\n  - term: eSam\n  - term: handläggare\n    variants: [Handledarne]\n";
/** A speller that knows no word with a q. */
const speller: Speller = { isKnown: (word) => !/q/i.test(word), isEnglish: () => false, isWhole: () => true };

/** The codes about a summary, with the words that they point at. */
function found(summary: string): string[] {
  const changes = {
    "reports/programme.yaml": changeProgramme(
      (text) => text.replace(/^glossary:\n(?: .*\n)*/m, "") + glossary,
    ),
    [file]: entry("soki", { summary }),
  };
  const { diagnostics, sources } = diagnosticsIn(changes, speller);
  return diagnostics.flatMap(({ code, range }) =>
    /^text\/(?:spelling|house-style|term-variant|link-and-image|unsupported-markup|abbreviation)$/.test(code)
      ? [`${code} ${sources.get(file)?.slice(range?.start, range?.end)}`]
      : [],
  );
}

test.each([["Vi har talat med qvinno/qvarnlaget i norr.", ["text/house-style qvinno/qvarnlaget"]]])(
  "of several findings about one word the rule that knows most about it speaks: %s",
  (summary, expected) => {
    expect(found(summary)).toEqual(expected);
  },
);

test.each([
  ["Vi har talat med SKXen i norr.", ["text/abbreviation SKX", "text/house-style SKXen"]],
  ["Vi har idag testat qvarnen i norr.", ["text/house-style idag", "text/spelling qvarnen"]],
  ["Vi är klara med flödena i norr och qvarnen", ["text/house-style qvarnen", "text/spelling qvarnen"]],
])("findings about other words, or about marks, stay: %s", (summary, expected) => {
  expect(found(summary).sort()).toEqual(expected);
});
