import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { runInMemory } from "../support/run-millrep.ts";
import { projectFolder, readTree } from "../support/workspace.ts";
import type { Task } from "./tasks.ts";

/** What strikes: see fault.cjs. `at` counts the steps that change the disk, from 1; `delay` is in milliseconds a step. */
export interface Fault {
  readonly delay?: number;
  readonly at?: number;
  readonly signal?: NodeJS.Signals;
  /** What the system answers at that step, such as ENOSPC. */
  readonly error?: string;
}

export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Runs the real bin under a fault; `signalled` is a signal from outside, some milliseconds after the start. */
export function runUnderFault(
  folder: string,
  args: readonly string[],
  fault: Fault,
  signalled?: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<Ended> {
  const files = ["test/interruption/fault.cjs", "bin/millrep.js"].map((file) =>
    path.join(projectFolder, file),
  );
  const [faultFile = "", bin = ""] = files;
  const env = { PATH: process.env["PATH"] ?? "", MILLREP_FAULT: JSON.stringify(fault), MILLREP_STEPS: "1" };
  const child = spawn(process.execPath, ["--require", faultFile, bin, ...args], { cwd: folder, env });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.resume();
  const timer = signalled && setTimeout(() => child.kill(signalled.signal), signalled.after);
  return new Promise((resolve) => {
    child.once("close", (exit, signal) => {
      clearTimeout(timer);
      resolve({ exit, signal, stderr });
    });
  });
}

type Tree = ReadonlyMap<string, string>;

/** The folders before and after an undisturbed run: what a disturbed one is measured by. */
export interface Expectation {
  readonly before: Tree;
  readonly after: Tree;
  readonly exit: number | null;
  /** How many steps changed the disk. */
  readonly steps: number;
  /** Whether the entries of a month are made in one step. */
  readonly isMonthWhole: boolean;
}

/** Plays a task undisturbed. */
export async function playUndisturbed({ args, prepare }: Task): Promise<Expectation> {
  const folder = await prepare();
  const before = readTree(folder);
  const { exit, stderr } = await runUnderFault(folder, args, {});
  const steps = Number(/steps (\d+)$/.exec(stderr)?.[1]);
  return { before, after: readTree(folder), exit, steps, isMonthWhole: args[0] === "init" };
}

const isDraft = (file: string): boolean => /(?:^|\/)\.millrep-[0-9a-f]{8}\.tmp(?:\/|$)/.test(file);

/** Everything that is wrong with a folder after a run that was disturbed; `mayLeaveDrafts` after a SIGKILL. */
export function findHarm(folder: string, expected: Expectation, mayLeaveDrafts: boolean): string[] {
  const { before, after, isMonthWhole } = expected;
  const now = readTree(folder);
  const files = [...now].filter(([file]) => !isDraft(file));
  const halves = files.filter(([file, bytes]) => bytes !== before.get(file) && bytes !== after.get(file));
  const lost = [...before.keys()].filter((file) => !now.has(file));
  const drafts = mayLeaveDrafts ? [] : [...now.keys()].filter(isDraft);
  const month = [...after.keys()].filter((file) => file.startsWith("reports/2023-05/"));
  const made = month.filter((file) => now.has(file));
  return [
    ...halves.map(([file]) => `${file} is neither the old nor the new file`),
    ...lost.map((file) => `${file} is gone`),
    ...drafts.map((file) => `${file} is left`),
    ...(isMonthWhole && made.length > 0 && made.length < month.length
      ? [`${made.length} of ${month.length} entries of a month`]
      : []),
  ];
}

/** What is wrong once the command has been given again, some time later: the same as undisturbed, and no draft, is not. */
export async function findHarmAfterNextRun(
  folder: string,
  { args }: Task,
  expected: Expectation,
): Promise<string[]> {
  const found = readTree(folder);
  for (const file of found.keys()) if (isDraft(file)) age(path.join(folder, file));
  // A run that finds all its work done writes nothing, and leaves a draft to the next one that does.
  const isDone = [...expected.after].every(([file, bytes]) => found.get(file) === bytes);
  // A month that is there whole needs no second one.
  const isMonthThere = fs.existsSync(path.join(folder, "reports/2023-05"));
  const again = args.join() === "init" && isMonthThere ? ["init", "2023-05"] : args;
  const { exit, stderr } = await runInMemory(folder, again);
  const now = readTree(folder);
  return [
    ...(exit === expected.exit ? [] : [`the next run ended with ${exit}: ${stderr}`]),
    ...[...expected.after]
      .filter(([file, bytes]) => now.get(file) !== bytes)
      .map(([file]) => `${file} is not made`),
    ...[...now.keys()]
      .filter((file) => !expected.after.has(file) && !(isDone && isDraft(file)))
      .map((file) => `${file} is left by the next run`),
  ];
}

/** Makes a draft older than any run that goes on. */
function age(file: string): void {
  const old = new Date(Date.now() - 120_000);
  fs.utimesSync(file, old, old);
  const folder = path.dirname(file);
  if (isDraft(path.basename(folder))) fs.utimesSync(folder, old, old);
}
