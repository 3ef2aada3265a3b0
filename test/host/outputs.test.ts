import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entry } from "../support/diagnostics.ts";
import { type Need, testWith } from "../support/test-with.ts";
import { makeFolder, makeWorkspace, projectFolder } from "../support/workspace.ts";

const bin = path.join(projectFolder, "bin/millrep.js");
/** Without a home: nothing of these runs is remembered. */
const env = { PATH: process.env["PATH"] };

/** A workspace whose outline is longer than a pipe holds, which may be 200 kB. */
function makeLargeWorkspace(): string {
  const paragraph = "Vi har gått igenom flödet för läkemedel med klinikerna på tre sjukhus i länet. ".repeat(
    6,
  );
  const text = Array.from({ length: 80 }, (_, number) => `${paragraph}Det var del ${number}.`).join("\n\n");
  const ids = ["soki", "test", "teknik"];
  return makeWorkspace(
    Object.fromEntries(
      ids.map((id) => [
        `reports/2023-04/${id}.yaml`,
        entry(id, { summary: `${id}\n\n${text}`, plan: `${text}\n\n${id}` }),
      ]),
    ),
  );
}

describe("a long text comes whole", () => {
  const folder = makeLargeWorkspace();
  const args = [bin, "compile", "--format", "outline"];
  const file = path.join(makeFolder(), "outline.tsv");
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ["ignore", fs.openSync(file, "w"), "ignore"],
  });
  const expected = fs.readFileSync(file, "utf8");

  test("in a file", () => {
    expect(status).toBe(0);
    expect(expected.length).toBeGreaterThan(220_000);
    expect(expected.trimEnd().split("\n").at(-1)).toMatch(/^P\t/);
  });

  test("through a pipe", () => {
    expect(spawnSync(process.execPath, args, { cwd: folder, env }).stdout.toString()).toBe(expected);
  });

  test("through a pipe that does not wait, to a reader that is slow", async () => {
    // Both have the same pipe: that one does not want to wait is so for the other too.
    const script = `const options = { stdio: "inherit" };
      const child = require("node:child_process").spawn(process.execPath, ${JSON.stringify(args)}, options);
      process.stdout._handle.setBlocking(false);
      child.on("close", (status) => { process.exitCode = status; });`;
    const child = spawn(process.execPath, ["--eval", script], { cwd: folder, env });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 20);
    });
    const exit = await new Promise((resolve) => child.on("close", resolve));
    expect(Buffer.concat(chunks).toString()).toBe(expected);
    expect(exit).toBe(0);
  });
});

const fullDisk: Need = { isHere: fs.existsSync("/dev/full"), what: "/dev/full" };

for (const option of ["--version", "--help"])
  testWith(fullDisk, `a disk without space for ${option} is said, and is exit code 2`, () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, option], {
      env,
      stdio: ["ignore", fs.openSync("/dev/full", "w"), "pipe"],
    });
    expect([status, stderr.toString()]).toEqual([2, "millrep: stdout: ENOSPC\n"]);
  });
