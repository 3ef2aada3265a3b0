import { expect, test } from "@jest/globals";
import { entry, repairedBy } from "../support/diagnostics.ts";

const file = "reports/2023-04/soki.yaml";

/** A value after `--fix` has repaired it. */
function repaired(value: string): string {
  const text = entry("soki", { rest: `milestones:\n  - name: ${value}\n    due: 2023-06-01\n` });
  return (
    /- name: ([\s\S]*)\n {4}due/.exec(repairedBy("yaml/curly-quotes", { [file]: text }, file))?.[1] ?? ""
  );
}

test.each([
  ["”Utbildningen startar”", '"Utbildningen startar"', "quotation marks that YAML knows take their place"],
  ["”Provet ”A” är klart”", "”Provet ”A” är klart”", "the same marks within: part of the text"],
  ['”Provet "A" är klart”', "'Provet \"A\" är klart'", "straight marks within: single ones around"],
  ["”Provets \"A\" i 'B'”", "”Provets \"A\" i 'B'”", "both kinds within: left to the writer"],
  ["”Provet är\n      klart”", "”Provet är\n      klart”", "two lines: left to the writer"],
])("a value typed as %j becomes %j (%s)", (typed, written) => {
  expect(repaired(typed)).toBe(written);
});
