import { expect, test } from "@jest/globals";
import { arrangeDiagnostics, countCodes } from "../../src/diagnostics/arrange-diagnostics.ts";
import type { Severity } from "../../src/diagnostics/codes.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";

function diagnostic(file: string, key: string, severity: Severity = "warning"): Diagnostic {
  return diagnose("schema/unknown-key", { key, suggestion: undefined, allowed: [] }, { file }, { severity });
}

/** What a person sees, in order: the key of each diagnostic, and the keys of the further ones in brackets. */
function shown(diagnostics: readonly Diagnostic[], order: readonly string[] = []): string[] {
  const keyOf = ({ params }: Diagnostic): string => ("key" in params ? params.key : "");
  return arrangeDiagnostics(diagnostics, order).map((one) =>
    "more" in one ? `[${one.more.map(keyOf).join(" ")}]` : keyOf(one),
  );
}

test("errors come last, each whole, and files in the report's order", () => {
  const found = [
    diagnostic("a", "a1", "error"),
    diagnostic("a", "a2"),
    diagnostic("b", "b1"),
    diagnostic("b", "b2", "error"),
    diagnostic("programme", "p1"),
  ];
  expect(shown(found, ["b", "a"])).toEqual(["p1", "b1", "a2", "b2", "a1"]);
});

test("where all are shown whole, errors come last as well", () => {
  const found = [
    diagnostic("a", "a1", "error"),
    ...["b1", "b2", "b3", "b4", "b5", "b6"].map((key) => diagnostic("b", key)),
  ];
  expect(arrangeDiagnostics(found, ["a", "b"], true)).toEqual([...found.slice(1), ...found.slice(0, 1)]);
});

test("warnings of one code in one file are gathered after the third, if there are at least two more", () => {
  const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => `k${index + 1}`);
  const of = (count: number, severity: Severity): string[] =>
    shown(keys(count).map((key) => diagnostic("a", key, severity)));
  expect(of(4, "warning")).toEqual(["k1", "k2", "k3", "k4"]);
  expect(of(6, "warning")).toEqual(["k1", "k2", "k3", "[k4 k5 k6]"]);
  expect(of(6, "error")).toEqual(keys(6));
});

test("codes are counted, the most frequent first", () => {
  const other = diagnose("file/stray", { expected: "x", kind: "other" }, { file: "c" });
  expect(countCodes([other, diagnostic("a", "k"), diagnostic("b", "k")])).toEqual([
    ["schema/unknown-key", 2],
    ["file/stray", 1],
  ]);
});
