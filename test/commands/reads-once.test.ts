import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { createHost } from "../../src/host/host.ts";
import { entry } from "../support/diagnostics.ts";
import { makeWorkspace, readTree } from "../support/workspace.ts";

/** How often a run reads each file of the workspace, by its path in it. */
async function countReads(folder: string, args: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const real = createHost({});
  const silent = { isTerminal: false, columns: undefined, write: () => {} };
  await runCommandLine(
    createHost({
      args,
      env: {},
      folder,
      stdout: silent,
      stderr: silent,
      readFile: (file) => {
        const found = real.readFile(file);
        const name = path.relative(folder, file).replaceAll(path.sep, "/");
        if ("bytes" in found) counts.set(name, (counts.get(name) ?? 0) + 1);
        return found;
      },
    }),
  );
  return counts;
}

describe("every file of a workspace is read once in a run of", () => {
  test.each([
    ["validate"],
    ["validate", "--all", "--verbose"],
    ["validate", "--fix", "--dry-run"],
    ["compile", "--all", "--format", "html"],
    ["compile", "--draft", "-o", "-"],
    ["diff"],
  ])("%s %s %s", async (...args) => {
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": entry("soki", { plan: "Idag vilar vi." }) });
    const sources = [...readTree(folder).keys()].filter((file) => file.endsWith(".yaml"));
    expect(sources.length).toBeGreaterThan(3);
    const counts = await countReads(folder, args.filter(Boolean));
    const read = [...counts].filter(([file]) => sources.includes(file));
    expect(read.length).toBeGreaterThan(3);
    expect(read.filter(([, count]) => count !== 1)).toEqual([]);
  });
});
