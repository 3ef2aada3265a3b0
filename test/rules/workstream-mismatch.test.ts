import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

describe("an entry's workstream", () => {
  test("is wrong where the file is another's", () => {
    const file = "reports/2023-04/soki.yaml";
    expect(findingsIn({ [file]: entry("test") })).toEqual([
      { code: "report/workstream-mismatch", file, words: "test" },
    ]);
  });

  test("is right where it is the file's name", () => {
    expect(findingsIn({ "reports/2023-04/soki.yaml": entry("soki") })).toEqual([]);
  });
});
