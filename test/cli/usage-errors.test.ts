import { expect, test } from "@jest/globals";
import { runInMemory } from "../support/run-millrep.ts";
import { makeWorkspace } from "../support/workspace.ts";

const folder = makeWorkspace();

async function suggestionFor(...args: readonly string[]): Promise<string | undefined> {
  const { exit, stdout, stderr } = await runInMemory(folder, args);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  return /^Menade du (.*)\?$/m.exec(stderr)?.[1];
}

test.each([
  [["validate", "--json"], "--format json"],
  [["validate", "--sarif", "2023-03"], "--format sarif"],
  [["diff", "--output-format", "json"], "--format json"],
  [["diff", "--output-format=json"], "--format json"],
  [["trend", "-f", "md"], "--format md"],
  [["compile", "--html"], "--format html"],
  [["publish", "--pdf"], "--format pdf"],
  [["compile", "--output-format", "json"], "--format"],
  [["compile", "--output-format"], "--format"],
  [["compile", "--out", "x.docx"], "--output"],
  [["compile", "--formt=html"], "--format"],
])("an option of other programs is answered with ours: %j", async (args, suggestion) => {
  expect(await suggestionFor(...args)).toBe(suggestion);
});

test.each([[["compile", "--json"]], [["explain", "--output-format", "json"]], [["init", "--xml"]]])(
  "no format is suggested that the command does not have: %j",
  async (args) => {
    expect(await suggestionFor(...args)).toBeUndefined();
  },
);
