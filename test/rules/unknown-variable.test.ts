import { describe, expect, test } from "@jest/globals";
import { changeProgramme, findingsIn } from "../support/diagnostics.ts";

const file = "reports/programme.yaml";

describe("a variable of a title or heading", () => {
  test("is found where it cannot be filled in", () => {
    const programme = changeProgramme((text) =>
      text.replace("Planering {nextMonth}", "Planering {nästaMånad}"),
    );
    expect(findingsIn({ [file]: programme })).toEqual([
      { code: "report/unknown-variable", file, words: "{nästaMånad}" },
    ]);
  });

  test("is found in the headings of the introduction too", () => {
    const programme = changeProgramme((text) =>
      text.replace("heading: Inledning", 'heading: "Inledning {manad}"'),
    );
    expect(findingsIn({ [file]: programme })).toEqual([
      { code: "report/unknown-variable", file, words: "{manad}" },
    ]);
  });

  test.each(["{period}", "{month}", "{nextPeriod}", "{nextMonth}", "utan"])("may be %s", (variable) => {
    const programme = changeProgramme((text) => text.replace("{month}", variable));
    expect(findingsIn({ [file]: programme })).toEqual([]);
  });
});
