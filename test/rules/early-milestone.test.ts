import { describe, expect, test } from "@jest/globals";
import { findingsIn } from "../support/diagnostics.ts";
import { april, months } from "../support/milestones.ts";

describe("a milestone that is done", () => {
  const code = "report/early-milestone";

  test.each(["2023-07-01", "2024-01-31"])("is early where it was due %s", (due) => {
    expect(findingsIn(months([{ due }], [{ due, done: "ja" }]))).toEqual([{ code, file: april, words: due }]);
  });

  test.each([
    ["it was due within two months", months([], [{ due: "2023-06-30", done: "ja" }])],
    ["it is not done", months([{ due: "2024-01-31" }], [{ due: "2024-01-31" }])],
    [
      "last month said so, too",
      months([{ due: "2024-01-31", done: "ja" }], [{ due: "2024-01-31", done: "ja" }]),
    ],
  ])("is not early where %s", (_, changes) => {
    expect(findingsIn(changes).filter(({ file }) => file === april)).toEqual([]);
  });
});
