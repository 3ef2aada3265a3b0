import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

describe("an entry's period", () => {
  test("is wrong in another month's folder", () => {
    const file = "reports/2023-04/soki.yaml";
    const found = findingsIn({ [file]: entry("soki", { period: "2023-03" }) });
    expect(found).toEqual([{ code: "report/period-mismatch", file, words: "2023-03" }]);
  });

  test("is right in its own folder", () => {
    expect(findingsIn({ "reports/2023-04/soki.yaml": entry("soki") })).toEqual([]);
  });
});
