import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, findingsIn, goodSummary } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

describe("Markdown that a report has no place for", () => {
  test.each(["# Rubrik", "`kod`", "[fil](fil.docx)", '[sida](https://a.se "Ord")'])(
    "is found in an entry: %s",
    (markup) => {
      const found = findingsIn({ [file]: entry("soki", { summary: `${goodSummary}\n\n${markup}` }) });
      expect(found).toEqual([{ code: "text/unsupported-markup", file, words: markup }]);
    },
  );

  test("is found in the programme's introduction", () => {
    const programme = changeProgramme((text) => text.replace("Programmet byter", "# Programmet byter"));
    const [found] = findingsIn({ "reports/programme.yaml": programme });
    expect(found).toMatchObject({ code: "text/unsupported-markup", file: "reports/programme.yaml" });
  });

  test.each([
    "- en\n- två",
    "**fet** och *kursiv*",
    "[Vårdskiftet](https://www.vgregion.se)",
    "Punkt #3 & 10 %",
    "| a |\n|---|\n| b |",
  ])("is not %j", (markup) => {
    expect(findingsIn({ [file]: entry("soki", { summary: `${goodSummary}\n\n${markup}` }) })).toEqual([]);
  });
});
