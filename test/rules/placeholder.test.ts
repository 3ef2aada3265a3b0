import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn, goodSummary } from "../support/findings.ts";

const file = "reports/2023-04/soki.yaml";

describe("a text that is not written", () => {
  test.each(["TODO", "xxx", "–", "---", "...", "…", "se ovan", "Se ovan.", "TBD", "?"])(
    "is found: %s",
    (summary) => {
      const found = findingsIn({ [file]: entry("soki", { summary }) }).filter(
        ({ code }) => code === "text/placeholder",
      );
      expect(found).toEqual([{ code: "text/placeholder", file, words: summary }]);
    },
  );

  test("is found where the scaffold's sentence was left among others", () => {
    const left = "Skriv här vad som är planerat för maj 2023.";
    const found = findingsIn({ [file]: entry("soki", { plan: `Vi börjar.\n\n${left}` }) });
    expect(found).toEqual([{ code: "text/placeholder", file, words: left }]);
  });

  test("is found where it is blank", () => {
    const blank = entry("soki").replace(`summary: |\n  ${goodSummary}`, 'summary: "  "');
    expect(findingsIn({ [file]: blank })).toEqual([{ code: "text/placeholder", file, words: '"  "' }]);
  });

  test.each(["Se ovan nämnda flöden.", "Vi skriver här om april.", "Xavier är klar.", "Test – klart."])(
    "is not %j",
    (summary) => {
      expect(findingsIn({ [file]: entry("soki", { summary }) })).toEqual([]);
    },
  );

  test("is none where there is nothing to report", () => {
    const nothing = "workstream: soki\nperiod: 2023-04\nnothingToReport: true\n";
    expect(findingsIn({ [file]: nothing })).toEqual([]);
  });
});
