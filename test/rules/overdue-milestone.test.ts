import { describe, expect, test } from "@jest/globals";
import { entry, findingsIn } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

function milestone(due: string, done = ""): string {
  return entry("soki", { rest: `milestones:\n  - id: m1\n    name: Flödena\n    due: ${due}\n${done}` });
}

describe("a milestone that is not done", () => {
  test("is overdue where it was due before the month", () => {
    const found = findingsIn({ [file]: milestone("2023-03-31") });
    expect(found).toEqual([{ code: "report/overdue-milestone", file, words: "2023-03-31" }]);
  });

  test.each(["2023-04-01", "2023-04-30", "2024-01-01"])("is not overdue where it is due %s", (due) => {
    expect(findingsIn({ [file]: milestone(due) })).toEqual([]);
  });
});

test("a milestone that is done is never overdue", () => {
  expect(findingsIn({ [file]: milestone("2022-01-01", "    done: true\n") })).toEqual([]);
});
