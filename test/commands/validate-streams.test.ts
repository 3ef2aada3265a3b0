import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { makeWorkspace, projectFolder } from "../support/workspace.ts";

const bin = path.join(projectFolder, "bin/millrep.js");
/** Without a home: nothing of these runs is remembered. */
const env = { PATH: process.env["PATH"] };

function validateStdin(folder: string, input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, "validate", ...args], {
    cwd: folder,
    env,
    input,
  });
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
}

describe("validate with standard input", () => {
  const soki = "reports/2023-04/soki.yaml";

  test("checks the text in place of the file's, which may be another or not there at all", () => {
    const folder = makeWorkspace({ [soki]: undefined });
    const text = "workstream: soki\nperiod: 2023-04\nsummary: |\n  Vi är klara.\nplna: |\n  Vi börjar om.\n";
    const { stdout, status } = validateStdin(folder, text, "-", "--stdin-filename", soki);
    expect(status).toBe(1);
    expect(stdout).toContain(`${soki}:5:1 fel schema/unknown-key`);
    expect(stdout).toContain("Menade du ”plan”?");
    expect(fs.existsSync(path.join(folder, soki))).toBe(false);
  });

  test("finds nothing in a good text, though the saved file is bad", () => {
    const folder = makeWorkspace({ [soki]: "" });
    const { stdout, stderr, status } = validateStdin(folder, entry("soki"), "-", "--stdin-filename", soki);
    expect({ stdout, stderr, status }).toEqual({
      stdout: "",
      stderr: "1 fil kontrollerad: inga fel.\n",
      status: 0,
    });
  });

  test("cannot be mixed with files or --fix", () => {
    const folder = makeWorkspace();
    expect(validateStdin(folder, "", "-", "2023-04", "--stdin-filename", soki).status).toBe(2);
    expect(validateStdin(folder, "", "-", "--fix", "--stdin-filename", soki).status).toBe(2);
  });
});

describe("validate --watch", () => {
  test("checks again when a file is saved, survives one that disappears, and ends quietly", async () => {
    const folder = makeWorkspace();
    const soki = path.join(folder, "reports/2023-04/soki.yaml");
    const child = spawn(process.execPath, [bin, "validate", "--watch"], { cwd: folder, env });
    let output = "";
    const waiting: (() => void)[] = [];
    const collect = (data: Buffer): void => {
      output += data.toString();
      for (const check of waiting) check();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    const seen = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (output.includes(text)) resolve();
        };
        waiting.push(check);
        check();
      });

    try {
      await seen("inga fel.\nVäntar på ändringar.");
      output = "";
      fs.writeFileSync(soki, fs.readFileSync(soki, "utf8").replace("plan:", "plna:"));
      await seen("schema/unknown-key");
      await seen("Väntar på ändringar.");
      output = "";
      fs.rmSync(soki);
      await seen("report/missing-entry");
      await seen("Väntar på ändringar.");
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      expect(await ended).toBe(0);
    } finally {
      // Also where an expectation failed: the watcher would wait for ever.
      child.kill("SIGKILL");
    }
  });
});
