import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

describe("an entry of an unknown workstream", () => {
  test("is found at its own workstream", () => {
    const file = "reports/2023-04/sokk.yaml";
    expect(findingsIn({ [file]: entry("sokk") })).toEqual([
      { code: "report/unknown-workstream", file, words: "sokk" },
    ]);
  });

  test("is found at the file where the entry cannot be read", () => {
    const file = "reports/2023-04/sokk.yaml";
    expect(findingsIn({ [file]: "" })).toContainEqual({ code: "report/unknown-workstream", file, words: "" });
  });

  test("is not one that names a known workstream: there the file's name is wrong", () => {
    const found = findingsIn({ "reports/2023-04/sokk.yaml": entry("soki") });
    expect(found.map(({ code }) => code)).toEqual(["report/workstream-mismatch"]);
  });
});
