import { describe, expect, test } from "@jest/globals";
import { changeProgramme, findingsIn } from "../support/diagnostics.ts";

const file = "reports/programme.yaml";

function spanOf(from: string, until: string) {
  const lines = `name: Test\n    from: ${from}\n    until: ${until}\n`;
  const found = findingsIn({ [file]: changeProgramme((text) => text.replace("name: Test\n", lines)) });
  return found.filter(({ code }) => code === "report/reversed-span");
}

describe("a workstream's months", () => {
  test("cannot end before they begin", () => {
    expect(spanOf("2023-04", "2023-03")).toEqual([{ code: "report/reversed-span", file, words: "2023-03" }]);
  });

  test("can begin and end in one month", () => {
    expect(spanOf("2023-04", "2023-04")).toEqual([]);
  });
});
