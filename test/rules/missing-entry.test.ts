import { describe, expect, test } from "@jest/globals";
import { changeProgramme, entry, findingsIn } from "../support/diagnostics.ts";

const soki = "reports/2023-04/soki.yaml";

describe("a missing entry", () => {
  test("is found at the file that should be there", () => {
    expect(findingsIn({ [soki]: undefined })).toEqual([
      { code: "report/missing-entry", file: soki, words: "" },
    ]);
  });

  test("is not one whose file is there and cannot be read", () => {
    expect(findingsIn({ [soki]: "" }).map(({ code }) => code)).toEqual(["file/empty"]);
  });

  test("is not one whose file has the wrong name", () => {
    const found = findingsIn({ [soki]: undefined, "reports/2023-04/soki.yaml.txt": entry("soki") });
    expect(found.map(({ code }) => code)).toEqual(["file/misnamed"]);
  });

  test("is not that of a workstream that does not report this month", () => {
    const programme = changeProgramme((text) => `${text}  - id: ny\n    name: Ny\n    from: 2023-05\n`);
    expect(findingsIn({ "reports/programme.yaml": programme })).toEqual([]);
  });
});
