import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/findings.ts";
import { runInMemory } from "../support/run-millrep.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

describe("a build server", () => {
  test.each(["github", "junit", "sarif"])(
    "is told a file's path in the repository that the workspace is part of, as %s",
    async (format) => {
      const repository = makeFolder();
      fs.mkdirSync(path.join(repository, ".git"));
      const workspace = path.join(repository, "docs/status");
      fs.cpSync(makeWorkspace({ "reports/2023-04/a.txt": "" }), workspace, { recursive: true });
      const { stdout } = await runInMemory(workspace, ["validate", "--format", format]);
      expect(stdout).toMatch(/(?:file="?|"uri": ")docs\/status\/reports\/2023-04\/a\.txt/);
    },
  );

  test("gets the same bytes in every run", async () => {
    const folder = makeWorkspace({ "reports/2023-04/a.txt": "", "reports/2023-04/soki.yaml": "plam: x\n" });
    for (const format of ["text", "json", "sarif", "github", "junit"]) {
      const args = ["validate", "--all", "--format", format];
      const first = await runInMemory(folder, args);
      expect(await runInMemory(folder, args)).toEqual(first);
      expect(first.stdout).not.toBe("");
    }
  });

  test("is not flooded by a value, key or line of two megabytes", async () => {
    const long = "å".repeat(2_000_000);
    const text = `${entry("soki")}status: ${long}\n? ${long}\n: 1\n`;
    const folder = makeWorkspace({ "reports/2023-04/soki.yaml": text });
    for (const format of ["text", "json", "sarif", "github", "junit"]) {
      const { stdout, exit } = await runInMemory(folder, ["validate", "--format", format]);
      expect(exit).toBe(1);
      expect(stdout.length).toBeLessThan(4000);
    }
  });
});
