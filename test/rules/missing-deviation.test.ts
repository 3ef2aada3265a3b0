import { describe, expect, test } from "@jest/globals";
import { findingsIn } from "../support/diagnostics.ts";
import { april, months } from "../support/milestones.ts";

describe("an entry that is off track", () => {
  test.each(["offTrack", "avvikelse"])("needs a deviation: %s", (status) => {
    const found = findingsIn(months([], [], `status: ${status}\n`));
    expect(found).toEqual([{ code: "report/missing-deviation", file: april, words: status }]);
  });

  test.each([
    "status: avvikelse\ndeviation: |\n  Två flöden väntar på beslut.\n",
    "status: risk för avvikelse\n",
    "",
  ])("or another is complete: %j", (rest) => {
    expect(findingsIn(months([], [], rest))).toEqual([]);
  });
});
