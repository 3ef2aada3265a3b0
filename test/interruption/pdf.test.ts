import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { makeFolder, makeWorkspace, projectFolder, readTree } from "../support/workspace.ts";

test("compile --format pdf that is told to end also ends LibreOffice, and leaves nothing of its work", async () => {
  const folder = makeWorkspace();
  const before = readTree(folder);
  const temporary = makeFolder();
  // A small stand-in for LibreOffice: like soffice, it starts another program that does the work, and takes long over it.
  const office = path.join(makeFolder(), "soffice");
  fs.writeFileSync(office, `#!/bin/sh\nsleep 600 &\necho $! > "$TMPDIR/child"\nwait\n`, { mode: 0o755 });
  const bin = path.join(projectFolder, "bin/millrep.js");
  const env = { PATH: process.env["PATH"] ?? "", TMPDIR: temporary, MILLREP_SOFFICE: office };
  const child = spawn(process.execPath, [bin, "compile", "--format", "pdf"], {
    cwd: folder,
    env,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const note = path.join(temporary, "child");
  while (!fs.existsSync(note) || fs.readFileSync(note, "utf8") === "")
    await new Promise((resolve) => setTimeout(resolve, 20));
  const worker = Number(fs.readFileSync(note, "utf8"));
  child.kill("SIGTERM");
  expect(await ended).toEqual([null, "SIGTERM"]);
  expect(fs.readdirSync(temporary)).toEqual(["child"]);
  expect(readTree(folder)).toEqual(before);
  await expect(untilGone(worker)).resolves.toBe(true);
});

/** Waits until a process is no more; a test that waits for ever fails by its time. */
async function untilGone(pid: number): Promise<boolean> {
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  return true;
}

/** One that has ended and that no one has asked about yet is a zombie, where the system tells. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const status = `/proc/${pid}/stat`;
    return !fs.existsSync(status) || !/\) Z /.test(fs.readFileSync(status, "utf8"));
  } catch {
    return false;
  }
}
