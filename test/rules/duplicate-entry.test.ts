import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

describe("two entries of one workstream", () => {
  test("are found at the second file", () => {
    const file = "reports/2023-04/soki.yml";
    expect(findingsIn({ [file]: entry("soki") })).toEqual([
      { code: "report/duplicate-entry", file, words: "" },
    ]);
  });

  test("are not there where a workstream has the short ending only", () => {
    const changes = { "reports/2023-04/soki.yaml": undefined, "reports/2023-04/soki.yml": entry("soki") };
    expect(findingsIn(changes)).toEqual([]);
  });
});
