import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

/*
 * As much of what a step looks for as a text may hold: a step whose time grew with the square of its text would take long.
 * `npm run worst` measures every step on some two hundred such texts, of two sizes, the larger of a megabyte.
 */
const size = 49_000;
const megabyte = 1_000_000;

describe("a text of one thing", () => {
  test.each([
    ["a letter", "å", "text/placeholder"],
    ["brackets that begin a link", "[", "text/placeholder"],
    ["marks of emphasis that close nothing", "*_", "text/placeholder"],
    ["parentheses with abbreviations", "(ABC)", "text/readability"],
  ])("is read by every rule, and found: %s", async (_, pattern, code) => {
    const summary = pattern.repeat(size / pattern.length);
    const folder = makeWorkspace({
      "reports/2023-04/soki.yaml": entry("soki", { summary: `. ${summary}.` }),
    });
    const { stdout, exit } = await runInMemory(folder, ["validate", "--verbose", "--no-spell"]);
    expect(exit).toBeLessThan(2);
    expect(stdout).toContain(code);
    expect(stdout.length).toBeLessThan(100_000);
  });

  test("of a megabyte is one error, and is read no further", async () => {
    const summary = "å".repeat(megabyte);
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": entry("soki", { summary }) });
    const { stdout, exit } = await runInMemory(folder, ["validate", "--verbose", "--no-spell"]);
    expect(exit).toBe(1);
    expect(stdout.match(/^\S+ (?:fel|varning|tips) \S+$/gm)).toEqual([
      "reports/2023-04/soki.yaml:3:10 fel schema/wrong-form",
    ]);
  });

  test.each([["]"], ["a: "], ["[{"]])("is refused where the file is made of %j", async (pattern) => {
    const text = pattern.repeat(megabyte / pattern.length);
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": text });
    const { stdout, exit } = await runInMemory(folder, ["validate"]);
    expect(exit).toBe(1);
    expect(stdout).toContain("reports/2023-04/soki.yaml");
  });
});
