import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

describe("an entry with nothing to report", () => {
  test("contradicts itself where it has texts too", () => {
    const found = findingsIn({ [file]: entry("soki", { rest: "nothingToReport: true\n" }) });
    expect(found).toEqual([{ code: "report/contradiction", file, words: "true" }]);
  });

  test("does not where it has none, or where it says false", () => {
    expect(findingsIn({ [file]: "workstream: soki\nperiod: 2023-04\nnothingToReport: true\n" })).toEqual([]);
    expect(findingsIn({ [file]: entry("soki", { rest: "nothingToReport: false\n" }) })).toEqual([]);
  });
});
