import { describe, expect, test } from "@jest/globals";
import { changeProgramme, findingsIn } from "../support/diagnostics.ts";

const file = "reports/programme.yaml";

describe("two workstreams with one id", () => {
  test("are found at the second", () => {
    const programme = changeProgramme((text) => `${text}  - id: test\n    name: Prov\n`);
    expect(findingsIn({ [file]: programme })).toEqual([
      { code: "report/duplicate-workstream", file, words: "test" },
    ]);
  });

  test("are not two with one name", () => {
    const programme = changeProgramme((text) => text.replace("Teknik och arkitektur", "Test"));
    expect(findingsIn({ [file]: programme })).toEqual([]);
  });
});
