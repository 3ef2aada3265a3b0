import { describe, expect, test } from "@jest/globals";
import { changeProgramme, findingsIn } from "../support/diagnostics.ts";

describe("an entry of a workstream that does not report", () => {
  test.each(["from: 2023-05", "until: 2023-03"])("is found with %s", (limit) => {
    const programme = changeProgramme((text) => text.replace("name: Test\n", `name: Test\n    ${limit}\n`));
    const file = "reports/2023-04/test.yaml";
    const found = findingsIn({ "reports/programme.yaml": programme });
    expect(found).toEqual([{ code: "report/not-reporting", file, words: "2023-04" }]);
  });

  test.each(["from: 2023-04", "until: 2023-04"])("is none with %s", (limit) => {
    const programme = changeProgramme((text) => text.replace("name: Test\n", `name: Test\n    ${limit}\n`));
    expect(findingsIn({ "reports/programme.yaml": programme })).toEqual([]);
  });
});
