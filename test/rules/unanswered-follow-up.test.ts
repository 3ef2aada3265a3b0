import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

function followUp(outcome: string): string {
  return entry("soki", {
    rest: `followUp:\n  - planned: Vi går igenom resten av arbetsflödena tillsammans med klinikerna.\n${outcome}`,
  });
}

describe("an item of a follow-up", () => {
  test.each(["", "    outcome:\n", "    outcome: null\n"])("is unanswered with %j", (outcome) => {
    const found = findingsIn({ [file]: followUp(outcome) });
    expect(found).toEqual([
      {
        code: "report/unanswered-follow-up",
        file,
        words: "Vi går igenom resten av arbetsflödena tillsammans med klinikerna.",
      },
    ]);
  });

  test.each(["done", "partly", "ongoing", "delayed", "dropped"])("is answered with %s", (outcome) => {
    expect(findingsIn({ [file]: followUp(`    outcome: ${outcome}\n`) })).toEqual([]);
  });
});
