import { expect, test } from "@jest/globals";
import { buildShownDiagnostics } from "../../src/diagnostics/build-shown-diagnostics.ts";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { sampleWords } from "../support/sample-diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

/** Whether a diagnostic about the word “plam” is shown as fixable, if its repair writes something else there. */
function isFixable(text: string | undefined): boolean | undefined {
  const range = { start: 0, end: 4 };
  const fix = text === undefined ? undefined : [{ range, text }];
  const found = diagnose(
    "schema/unknown-key",
    { key: "plam", suggestion: "plan", allowed: ["plan"] },
    { file, range },
    { fix },
  );
  const input = { sources: new Map([[file, "plam: |\n"]]), codes: sampleWords.codes };
  return buildShownDiagnostics([found], input)[0]?.fixable;
}

test("a diagnostic is fixable only where its repair changes something", () => {
  expect([isFixable("plan"), isFixable(""), isFixable("plam"), isFixable(undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
